/** A quotation without its editor's marks: the runs of original words, in order, between which anything may stand. */
export interface EditedQuotation {
  readonly segments: readonly string[];
}

/** "[…]", "(...)", "…", "...", ". . .": words left out by an editor. */
const omission = /\s*(?:[[(]\s*(?:…|\.\s?\.\s?\.+)\s*[\])]|…|\.\s?\.\s?\.+)\s*/gu;
/** "[T]he", "say[s]": a bracket that touches letters changes a letter; its content belongs to the word. */
const bracketInWord = /(?<=\p{L})\[(\p{L}{1,4})\]|\[(\p{L}{1,3})\](?=\p{Ll})/gu;
/** "[Saltmarsh's]", "[members]", "[sic]": an editor's words in place of, or after, the speaker's. */
const insertion = /\[[^\][]{1,80}\]/gu;
const outerMarks = /^[\s"“”„«»‹›‘’‚'「」『』]+|[\s"“”„«»‹›‘’‚'「」『』]+$/gu;

/**
 * Takes the editorial marks out of a quotation: omissions split it into segments; letters in brackets are read as letters; whole bracketed words are left out,
 * since they stand for words unknown. Always at least one segment (possibly empty).
 */
export function readEditorial(quotation: string): EditedQuotation {
  const bare = quotation.replace(outerMarks, '').replace(bracketInWord, '$1$2');
  const parts = bare.split(omission).map((part) => part.replace(insertion, ' ').trim());
  const segments = parts.filter((part) => /[\p{L}\p{N}]/u.test(part));
  return { segments: segments.length > 0 ? segments : [''] };
}
