import { isPressName } from './points-elsewhere';

/** A proper name of up to six words, particles between them. */
const NAME =
  "(\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.&-]*(?:\\s+(?:(?:of|and|the|de|do|di|du|del|della|des|la|le|el|van|der|den|het|und|y|e)\\s+)?\\p{Lu}[\\p{L}\\p{M}'’&-]*){0,5})";

const ARTICLE = '(?:the |der |die |das |dem |des |la |le |les |l[’\']|el |los |il |lo |de |het |o |a )?[“„«"]?';

/** How a sentence says that its news is a publication's; the name stands in the first group. */
const FORMS: readonly RegExp[] = [
  `(?:reported|revealed|published|disclosed|emerged) (?:first |earlier )?(?:by|in) ${ARTICLE}${NAME}`,
  `${NAME} (?:has|had) (?:seen|obtained|learn(?:ed|t)|reviewed)`,
  `\\((?:[Tt]he )?${NAME}(?:, [^()]{0,20})?\\)`,
  `[Nn]ach (?:Informationen|Angaben|Recherchen) (?:des|der|von) [“„«"]?${NAME}`,
  `(?:bericht|meld|schreib|schrieb)(?:e|et|t|ete|te)? (?:zuerst )?(?:der|die|das) [“„«"]?${NAME}`,
  `[Zz]uerst hat(?:te)? (?:der|die|das) [“„«"]?${NAME}[”“»"]? (?:darüber )?berichtet`,
  `(?:révélé|annoncé|rapporté|appris|relaté) (?:par )?${ARTICLE}${NAME}`,
  `${NAME} (?:ha )?(?:desvel|revel|adelant|avanz)(?:ó|a|ado)`,
  `(?:anticipato|riportato|rivelato|riferito|scritto) (?:da|dal|dalla|dallo|dall[’'])\\s?${NAME}`,
  `[Ll]o (?:scrive|riporta|rivela|riferisce|racconta|anticipa) ${ARTICLE}${NAME}`,
  `(?:schrijft|meldt|schreef|meldde) (?:de |het )?${NAME}`,
].map((form) => new RegExp(`(?<![\\p{L}\\p{M}])${form}(?!\\p{L})`, 'u'));

/** A sentence of its own that says whose the news was first. */
const FIRST: readonly RegExp[] = [
  `(?:story|news|report|matter) was (?:first|originally) (?:reported|published|broken) (?:by|in) ${ARTICLE}${NAME}`,
  `[Zz]uerst (?:hat(?:te)? |berichtete )(?:darüber )?(?:der|die|das) [“„«"]?${NAME}`,
].map((form) => new RegExp(`(?<!\\p{L})${form}(?!\\p{L})`, 'u'));

/**
 * The publication that a sentence gives as where its news is from, and how; or the one that the rest of its paragraph says had it first.
 * Only names of publications count. Null when there is none.
 */
export function reportedByOutlet(
  sentence: string,
  paragraph: string,
): { readonly name: string; readonly words: string } | null {
  return firstOf(FORMS, sentence) ?? firstOf(FIRST, paragraph);
}

function firstOf(forms: readonly RegExp[], text: string): { readonly name: string; readonly words: string } | null {
  for (const form of forms) {
    const hit = form.exec(text);
    const name = hit?.[1]?.replace(/[.,'’\s]+$/u, '') ?? '';
    // A German genitive: "des Harzkuriers".
    if (hit && (isPressName(name) || isPressName(name.replace(/s$/u, '')))) return { name, words: hit[0].trim() };
  }
  return null;
}
