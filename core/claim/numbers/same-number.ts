import type { NumberMention } from './number-mention';

/** Two measures in different units agree within conversion and rounding. */
const CONVERTED = 0.03;
/** "Quinze jours" are two weeks, a month is four of them. */
const CONVERTED_TIME = 0.1;
/** What "about" may stand for, as a share of the number. */
const ABOUT = 0.06;
/** "About 161" is none of 166, as "about 160" might be: it is meant as exactly as it is given. */
const ABOUT_STEPS = 2.5;
/** "more than 5,000" is said of 5,053, not of 9,000. */
const BOUNDED = 0.15;
/** A round number without "about" may stand for one that differs by less than this. */
const ROUNDED = 0.02;
/** Shares that are printed to the whole per cent. */
const SHARE_STEP = 0.006;
/** "almost half", "more than a third": how far a share may lie from the round one it is held against. */
const BOUNDED_SHARE = 0.06;
const EXACT = 1e-9;

/** Whether two mentions give the same quantity: words or digits, units converted, shares and fractions, rounding as far as it is said or plain. */
export function isSameNumber(one: NumberMention, other: NumberMention): boolean {
  if (one.kind === 'clock' || other.kind === 'clock') return isSameClock(one, other);
  if (isRank(one) || isRank(other)) return isSameRank(one, other);
  if (one.kind === 'share' && other.kind === 'share') return isSameShare(one, other);
  if ((one.kind === 'share') !== (other.kind === 'share')) return false;
  if (one.dimension !== null && other.dimension !== null && one.dimension !== other.dimension) return false;
  const difference = Math.abs(one.value - other.value);
  const size = Math.max(Math.abs(one.value), Math.abs(other.value), Number.MIN_VALUE);
  if (difference <= size * EXACT) return true;
  if (one.kind === 'year' || other.kind === 'year' || one.kind === 'day' || other.kind === 'day') return false;
  return isRounded(one, other) || isRounded(other, one) || isConverted(one, other, difference / size);
}

function isRank({ kind }: NumberMention): boolean {
  return kind === 'rank' || kind === 'multiple' || kind === 'magnitude';
}

/** "Doubled" is "twice as much", and 340 are "hundreds". */
function isSameRank(one: NumberMention, other: NumberMention): boolean {
  if (one.kind === other.kind) return one.value === other.value;
  const [rank, number] = isRank(one) ? [one, other] : [other, one];
  if (rank.kind === 'multiple') return number.dimension === 'times' && number.value === rank.value;
  if (rank.kind === 'magnitude') return number.kind === 'count' && isOfMagnitude(number.value, rank.value);
  return number.kind === 'count' && number.dimension === null && number.value === rank.value;
}

/** From the magnitude to twenty times as much: there the next word for one begins. */
function isOfMagnitude(value: number, magnitude: number): boolean {
  return value >= magnitude && value < magnitude * 20;
}

/** Shares agree to the per cent, or as far as "almost", "over" or "about" reaches. */
function isSameShare(one: NumberMention, other: NumberMention): boolean {
  if (one.dimension !== other.dimension) return false;
  const difference = Math.abs(one.value - other.value);
  if (difference <= SHARE_STEP) return true;
  if (one.bound === other.bound || difference > BOUNDED_SHARE) return false;
  const [round, exact] =
    one.bound === null || (one.bound === 'about' && other.bound !== null) ? [other, one] : [one, other];
  if (exact.bound !== null && exact.bound !== 'about') return false;
  if (round.bound === 'about') return true;
  return round.bound === 'over' ? exact.value >= round.value : exact.value <= round.value;
}

/** Whether two mentions can be of one fact: the same quantity, or two bounds of it that hardly differ ("more than 61", "more than 62"). For finding, not for comparing. */
export function isLikeNumber(one: NumberMention, other: NumberMention): boolean {
  if (isSameNumber(one, other)) return true;
  if (one.bound === null || one.bound !== other.bound) return false;
  if (one.kind !== other.kind || one.dimension !== other.dimension) return false;
  return Math.abs(one.value - other.value) <= Math.max(Math.abs(one.value), Math.abs(other.value)) * ROUNDED;
}

/** Whether `round` may stand for `exact`. */
function isRounded(round: NumberMention, exact: NumberMention): boolean {
  const difference = Math.abs(round.value - exact.value) / Math.max(Math.abs(exact.value), Number.MIN_VALUE);
  const withinStep = Math.abs(round.value - exact.value) <= round.step / 2 + EXACT;
  // "More than 61" and "more than 62" are two bounds, of which one says more; "more than 60" is the coarser form of both.
  if (round.bound !== null && round.bound === exact.bound && round.step <= exact.step) return false;
  if (round.bound === 'about') {
    const near = Math.abs(round.value - exact.value) <= round.step * ABOUT_STEPS;
    return (difference <= ABOUT && near) || (withinStep && difference <= BOUNDED);
  }
  if (round.bound === 'over') return exact.value >= round.value && difference <= BOUNDED;
  if (round.bound === 'under') return exact.value <= round.value && difference <= BOUNDED;
  return round.step > exact.step && withinStep && difference <= ROUNDED;
}

function isConverted(one: NumberMention, other: NumberMention, difference: number): boolean {
  // Same dimension with steps that are not powers of ten of each other: other units.
  const ratio = Math.log10(one.step / other.step);
  return (
    one.dimension !== null &&
    Math.abs(ratio - Math.round(ratio)) > 1e-6 &&
    difference <= (one.dimension === 'time' ? CONVERTED_TIME : CONVERTED)
  );
}

function isSameClock(one: NumberMention, other: NumberMention): boolean {
  if (one.kind !== 'clock' || other.kind !== 'clock') return false;
  return one.value % 720 === other.value % 720;
}
