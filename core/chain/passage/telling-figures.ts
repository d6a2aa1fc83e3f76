import type { NumberMention } from '../../claim/numbers/number-mention';
import { readNumbers } from '../../claim/numbers/read-numbers';
import { isSameNumber } from '../../claim/numbers/same-number';
import { tongueOf } from '../../claim/text/tongue-of';

/** Digits of a number without zeros behind them from which on it is told by one source: 61,400 has three. */
const TELLING_DIGITS = 3;

/** True for a count so exact that two texts hardly have it by chance. */
export function isTellingFigure({ kind, value }: NumberMention): boolean {
  return kind === 'count' && String(value).replace(/\D|0+$/gu, '').length >= TELLING_DIGITS;
}

/** Whether two texts have a telling figure in common. `language` is that of each, ISO 639-1 or BCP 47; null when unknown. */
export function shareTellingFigure(
  one: { readonly text: string; readonly language: string | null },
  other: { readonly text: string; readonly language: string | null },
): boolean {
  const [ours, theirs] = [one, other].map(({ text, language }) =>
    readNumbers(text, tongueOf(language)).filter(isTellingFigure),
  );
  return ours?.some((number) => theirs?.some((there) => isSameNumber(number, there))) ?? false;
}
