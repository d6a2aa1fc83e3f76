import { ORGANISATION_NOUN } from '../../../claim/cues/nouns';
import type { Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';

/** Who speaks for a body by office, in lower case. */
export const SPOKESMAN =
  /^spokes|sprecher|porte-parole|portavo|vocer|porta-v|woordv|rzeczn|talesp|talesm|talsm|talskv|talsp/;

/**
 * The body that is named after its spokesman by common nouns alone, as it stands: "ein Sprecher der Arbeitsgemeinschaft der
 * Mühlen", "a spokesman for the company"; null for other phrases.
 */
export function bodySpokenFor(words: readonly Token[], { cues, text }: Discourse): string | null {
  const role = words.findIndex((word) => SPOKESMAN.test(word.lower));
  const [before, lead] = [words[role - 1], words.find((word) => !cues.article.has(word.lower))];
  // "a council spokesman"
  if (cues.language === 'en' && role === words.length - 1 && before && lead && ORGANISATION_NOUN.test(before.lower))
    return text.slice(lead.start, before.end);
  if (role < 0 || !cues.of.has(words[role + 1]?.lower ?? '')) return null;
  let from = role + 1;
  while (cues.of.has(words[from]?.lower ?? '') || cues.article.has(words[from]?.lower ?? '')) from++;
  const [first, last] = [words[from], words.at(-1)];
  return first === undefined || last === undefined ? null : text.slice(first.start, last.end);
}
