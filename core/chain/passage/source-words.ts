/** Verbs of saying in the words of the link itself ("its minutes show", "reported on Monday"): the page behind it is who says it. */
export const SAYS =
  /(?<!\p{L})(?:says?|said|told|tells?|reports?|reported|writes?|wrote|posted|tweeted|announced?|shows?|showed|found|finds|published|stated?|confirmed|revealed|claims?|claimed|argues?|argued|explain(?:s|ed)|describe[sd]?|admit(?:s|ted)|noted|insist(?:s|ed)|suggest(?:s|ed)|recalled|calculated|counted|measured|recorded|warned|estimates?|estimated|according|via|source|selon|dit|écrit|rapporte|annonc\w+|affirme|indique|berichte\w*|meldet\w*|schreibt|schrieb|teilte|mitteil\w*|sagt\w*|heißt es|hieß es|laut|quelle|según|dijo|informó|publicó|anunció|fuente|secondo|riferi\w+|volgens|meldt)(?!\p{L})/iu;

/** What a link calls a work that says something: a study, a report, a list. */
export const OF_WORK =
  /(?<!\p{L})(?:stud(?:y|ies|ie)|paper|preprint|reports?|research|survey|analysis|audit|inquiry|investigation|poll|review|ruling|judgment|filing|lawsuit|complaint|minutes|statement|figures|tally|register|étude|rapport|enquête|communiqué|procès-verbal|untersuchung|bericht|gutachten|umfrage|protokoll|mitteilung|erklärung|statistik|estudio|informe|encuesta|investigación|auditoría|acta|comunicado|studio|rapporto|indagine|ricerca|verbale|comunicato|estudo|relatório|pesquisa|onderzoek|verslag|persbericht)(?!\p{L})/iu;

/** A link on a name explains who or what is meant; it becomes a source only by being a story. */
export function isNameOnly(anchor: string): boolean {
  const words = anchor.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length > 0 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word));
}

/** Link texts from this many words on say something. */
const STATEMENT_WORDS = 4;

/** A link on several words is a link on what they say, not on a name. */
export function isStatement(anchor: string): boolean {
  return (anchor.match(/[\p{L}\p{N}]+/gu) ?? []).length >= STATEMENT_WORDS;
}
