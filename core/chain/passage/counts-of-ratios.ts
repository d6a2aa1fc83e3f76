import type { NumberMention } from '../../claim/numbers/number-mention';
import { readNumbers } from '../../claim/numbers/read-numbers';

/**
 * The counts that the ratios among the numbers of a text are made of: 6 and 9 of "six out of nine", which another page gives as "opened nine, and in
 * six of them". `language`: ISO 639-1, or null.
 */
export function countsOfRatios(
  text: string,
  numbers: readonly NumberMention[],
  language: string | null,
): readonly NumberMention[] {
  return numbers
    .filter(({ kind }) => kind === 'share')
    .flatMap(({ start, end }) => text.slice(start, end).split(/\s+/u))
    .flatMap((word) => readNumbers(word, language));
}
