/** "Originally posted by Fell": how boards begin a quoted post, before the name. */
const POSTED_BY =
  /^(?:quote:?\s+)?(?:(?:originally )?(?:posted|written) by|quote from|zitat von|ursprünglich von|geschrieben von|(?:citation|posté|envoyé) (?:de|par)|cita de|publicado por|(?:citazione|scritto) da|citaat van|oorspronkelijk geplaatst door|cytat(?: od)?|(?:цитата|сообщение) от|citat från|ursprungligen postat av):?\s+(\S.{0,60})$/iu;
/** "Fell wrote:": the same, after the name. */
const WROTE =
  /^([^\s,]\S*(?: [^\s,]\S*){0,3})\s+(?:said|wrote|writes|says|posted|schrieb|hat geschrieben|a écrit|a dit|escribió|dijo|escreveu|disse|ha scritto|ha detto|schreef|zei|napisał(?:\(?a\)?)?|(?:на)?писал(?:\(?а\)?)?|skrev|sade)(?:\s[^:]{0,40})?[:：]$/iu;
/** A handle alone, as Discourse prints it above a quoted post. */
const HANDLE = /^@?([\p{L}\p{N}][\p{L}\p{N}_.-]{1,30})[:：]$/u;
/** What follows the name in such a line: a date, a link to the post. */
const BEHIND_NAME = /\s*(?:[:»↑➚]|\bview post\b|\bon \p{Lu}?\p{L}*\.?,? ?\d.*|\bam \d.*|,? \d{1,2}[./-]\d.*)\s*$/iu;
/** Longer lines say more than a name. */
const MOST_LABEL = 120;
/** The name in a line that a board puts over a quoted post ("Fell wrote:"), or null when it is no such line. */
export function boardLabel(line: string): string | null {
  if (line.length > MOST_LABEL) return null;
  const trimmed = line.trim();
  const name = POSTED_BY.exec(trimmed)?.[1] ?? WROTE.exec(trimmed)?.[1] ?? HANDLE.exec(trimmed)?.[1];
  return name?.replace(BEHIND_NAME, '').replace(/^@/, '') || null;
}

/** "— Jane Doe" under a quotation. */
export function isSignature(line: string): boolean {
  return /^\s*(?:[—–~-]{1,2}\s*)\S/.test(line) && line.length < 120;
}
