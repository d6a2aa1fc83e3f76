import { units } from '../lexicon/number-context';
import type { NumberWords } from '../lexicon/number-words';
import type { NumberToken } from './number-tokens';

/** From this on a scale is said of a number before it: "3 million", "18 mille". */
const LEAST_SCALE = 1000;
/** "An hour", "pro Stunde" after a length. */
const PER = /^(?:per|an|a|pro|par|por|all|al|in)$/;
const HOUR = /^(?:hour|h|stunde|heure|hora|ora|uur)$/;

/** The scale at token `index` ("million", "Mio"), or null; single letters are left to the caller. */
export function scaleAt(tokens: readonly NumberToken[], index: number, words: NumberWords | undefined): number | null {
  const word = tokens[index]?.word ?? '';
  const scale = words?.scales[word];
  return scale !== undefined && scale >= LEAST_SCALE && word.length > 1 ? scale : null;
}

/** Dimension and factor of the unit named at token `index`, or undefined. */
export function unitAt(
  tokens: readonly NumberToken[],
  index: number,
): readonly [dimension: string, factor: number] | undefined {
  const word = tokens[index]?.word;
  return word === undefined ? undefined : units[word];
}

/** How many tokens after a unit of length make it one of speed: "km/h", "miles an hour"; 0 for none. */
export function perHour(text: string, tokens: readonly NumberToken[], unit: number): number {
  const [here, next, last] = [tokens[unit], tokens[unit + 1], tokens[unit + 2]];
  if (!here || !next) return 0;
  if (HOUR.test(next.word) && text.slice(here.end, next.start) === '/') return 1;
  return PER.test(next.word) && HOUR.test(last?.word ?? '') ? 2 : 0;
}
