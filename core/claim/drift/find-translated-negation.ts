import type { Drift, Span } from '../../model';
import type { Comparison } from './comparison';
import type { PassageWords } from './passage-words';
import { LACKING, readNegations } from './read-negations';

/** Words of meaning up to which a sentence says one thing, so that its "not" can only be of that. */
const MOST_CONTENT = 8;
/** Words that deny, limit or undo in a way of their own: a translation may have them for a "not". */
const UNDOING =
  /^(?:only|until|still|empty|lost|lose|stop(?:s|ped)?|end(?:s|ed)?|closed?|shut|missing|banned?|forbidden|against|free|instead|un\p{L}{4,}|\p{L}{3,}less|nur|erst|leer|verloren|geschlossen|gesperrt|verboten|gegen|frei|\p{L}{3,}los|seule?s?|ferme\p{L}*|interdit\p{L}*|contre|perdu|vide|libre|solo|cerrad\p{L}|prohibid\p{L}|contra|vaci\p{L}|chius\p{L}|vietat\p{L}|contro|vuot\p{L}|fechad\p{L}|proibid\p{L}|alleen|gesloten|verboden|tegen)$/u;

/** Behind a "not": "not due until 2025" is "put off to 2025", "not enough" is "too few". */
export const LIMITED =
  /^(?:until|till|before|enough|sufficient(?:ly)?|avant|assez|suffisa\p{L}+|vor|genug|genugend\p{L}*|ausreichend\p{L}*|hasta|antes|bastantes?|suficientes?|prima|abbastanza|sufficient[ei]|basta|voor|tot|genoeg|voldoende)$/u;

/** A short sentence that denies, of which the translation has nothing that denies, or the other way round; null for others. */
export function findTranslatedNegation({ earlier, later }: Comparison): Drift | null {
  if (earlier.language === null || later.language === null || earlier.language === later.language) return null;
  if (!isOneStatement(earlier) || !isOneStatement(later)) return null;
  const [before, after] = [denialsOf(earlier, later), denialsOf(later, earlier)];
  const [first, second] = [before[0], after[0]];
  if (first && !second && !isUndone(later)) return { kind: 'negation', earlier: spanOf(first), later: null };
  if (second && !first && !isUndone(earlier)) return { kind: 'negation', earlier: null, later: spanOf(second) };
  return null;
}

function isOneStatement({ text, words }: PassageWords): boolean {
  return !/[.!?…]\s/u.test(text.trim()) && words.filter(({ content }) => content).length <= MOST_CONTENT;
}

/** Without "without", which denies a thing and no statement, and without "not until", "not enough", which say when and how little. */
function denialsOf(passage: PassageWords, other: PassageWords): readonly Span[] {
  return readNegations(passage, other).filter(
    ({ start, clause }) =>
      !LACKING.test(passage.words.find((word) => word.start === start)?.plain ?? '') &&
      !passage.words.some((word) => word.start > start && word.clause === clause && LIMITED.test(word.plain)),
  );
}

function isUndone({ words }: PassageWords): boolean {
  return words.some(({ plain }) => UNDOING.test(plain));
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
