import type { Drift, Span } from '../../model';
import { units } from '../lexicon/number-context';
import type { NumberMention } from '../numbers/number-mention';
import { isSameNumber } from '../numbers/same-number';
import type { Comparison } from './comparison';
import { findArticleNumber } from './find-article-number';
import { findDisplaced } from './find-displaced';
import { findSwap } from './find-swap';
import { isPart } from './is-part';
import type { PassageWords } from './passage-words';

/** Content words on either side of a number that say what it counts. */
const NEIGHBOURS = 3;
/** Neighbours that must be the same for two different numbers to stand in each other's place. */
const LEAST_SHARED = 1;
/** The only measures of their kind on either side are of one thing when the larger is at most so many times the smaller. */
const MOST_APART = 2;
const EXACT = 1e-9;

/** Numbers that changed: neither found on the other side, of one kind, and counting the same thing. Lost or added numbers are no drift. */
export function findNumberDrift(comparison: Comparison): readonly Drift[] {
  const { earlier, later } = comparison;
  const before = unmatched(earlier, later);
  const after = unmatched(later, earlier);
  const taken = new Set<NumberMention>();
  const drifts: Drift[] = [];
  for (const number of after) {
    const candidates = before
      .filter(
        (other) =>
          !taken.has(other) &&
          isComparable(number, other) &&
          labelOf(earlier, other) === labelOf(later, number) &&
          !isOfOtherThings(comparison, other, number) &&
          !isDifference(comparison, other, number),
      )
      .map((other) => ({ other, shared: sharedNeighbours(comparison, other, number) }))
      .filter(({ other, shared }) => shared >= leastShared(number, other) || isOnlyPair(comparison, number, other))
      .sort((one, two) => two.shared - one.shared);
    const [best] = candidates;
    if (!best) continue;
    taken.add(best.other);
    drifts.push(drift(best.other, number));
  }
  if (drifts.length > 0) return drifts;
  const more = findArticleNumber(comparison, earlier, later);
  if (more) return [{ kind: 'number', earlier: spanOf(more.article), later: spanOf(more.number) }];
  const fewer = findArticleNumber(comparison, later, earlier);
  if (fewer) return [{ kind: 'number', earlier: spanOf(fewer.number), later: spanOf(fewer.article) }];
  const turned =
    findOpposedBounds(comparison) ??
    findSwap(comparison) ??
    findDisplaced(comparison, (before, after) => sharedNeighbours(comparison, before, after));
  return turned === null || isDifference(comparison, ...turned) ? [] : [drift(...turned)];
}

function drift(earlier: NumberMention, later: NumberMention): Drift {
  return { kind: 'number', earlier: spanOf(earlier), later: spanOf(later) };
}

/** Where and on which day an agency writes, before its first sentence: "LISBON, 3 (Agency)." */
const DATELINE = /^\s*\p{Lu}[\p{Lu}\s.,/-]{1,40}\s\d{1,2}\.?(?:\s\p{L}{3,10}\.?)?\s*\([^()\n]{2,30}\)/u;

/** The number of a line: of a section ("7.3 Electricity", "C7. Oaks", "2) Trees") or of a row of a table ("1, Fenn, 13.9"). */
const OF_LINE =
  /(?<=(?:^|\n)\s*)(?:\p{Lu}?\d{1,3}(?:\.\d{1,3})+\.?(?=\s+\p{L})|\p{Lu}?\d{1,3}(?:[.)](?=\s)|(?=[,;]\s)))/gu;

/** Things by their numbers: "pumps 1 and 2", "posts 3 to 6". */
const BY_NUMBER =
  /(?<=\p{Ll}s?\s)\d{1,2}(?:,\s\d{1,2})*\s?(?:and|to|und|bis|et|à|y|a|e|en|&|–|-)\s?\d{1,2}(?=[,.;:)]|\s*$)/gu;

/** The numbers of what is said, without those of a dateline, a line or a name. */
function stated({ text, numbers }: PassageWords): readonly NumberMention[] {
  const dateline = DATELINE.exec(text)?.[0].length ?? 0;
  const labels = [OF_LINE, BY_NUMBER].flatMap((form) =>
    [...text.matchAll(form)].map(({ index, 0: { length } }) => ({ start: index, end: index + length })),
  );
  return numbers.filter(
    ({ start, end }) => start >= dateline && !labels.some((label) => label.start < end && start < label.end),
  );
}

/** What goes by its number: "Ward 7", "line 4". Another one has another label or is the same with another number. */
const LABEL =
  /(?<!\p{L})(?:wards?|rooms?|terminals?|articles?|sections?|lines?|routes?|platforms?|gates?|classe?s?|levels?|phases?|stages?|chapters?|pages?|parts?|groups?|junctions?|conditions?|junction|linien?|gleise?|zimmer|artikel|stufen?|runden?|seiten?|kapitel|lignes?|salles?|étages?|voies?|líneas?|salas?|artículos?|fases?|páginas?|capítulos?|linee?|articol[oi]|capitol[oi]|lijn(?:en)?|spoor|zaal|artikelen|pagina|linhas?|artigos?)\s$/iu;

function labelOf({ text }: PassageWords, { start }: NumberMention): string | null {
  return (
    LABEL.exec(text.slice(Math.max(0, start - LABEL_LETTERS), start))?.[0]
      .trim()
      .toLowerCase() ?? null
  );
}
const LABEL_LETTERS = 14;

function unmatched(own: PassageWords, other: PassageWords): readonly NumberMention[] {
  return stated(own).filter(
    (number) =>
      !other.numbers.some(
        (candidate) =>
          isSameNumber(number, candidate) ||
          isBare(own, number, candidate) ||
          isBare(other, candidate, number) ||
          isOfRange(own, number, candidate) ||
          isOfRange(other, candidate, number),
      ),
  );
}

/** "From seven nights a week to three", "four hundred more tonnes": the figure of a measure whose unit stands elsewhere, not before a noun of its own. */
function isBare({ words }: PassageWords, bare: NumberMention, measured: NumberMention): boolean {
  if (bare.kind !== 'count' || measured.kind !== 'count') return false;
  if (bare.dimension !== null || measured.dimension === null) return false;
  if (words.find((word) => word.start >= bare.end)?.content) return false;
  return Object.values(units).some(
    ([dimension, factor]) =>
      dimension === measured.dimension && Math.abs(bare.value * factor - measured.value) <= measured.value * EXACT,
  );
}

/** What makes a figure the distance from another: "27 more", "50 weniger". */
const FURTHER =
  /^\s(?:\p{L}+\s){0,2}(?:more|fewer|less|higher|lower|up|mehr|weniger|de plus|de moins|plus|moins|más|menos|in più|in meno|più|meno|a mais|a menos|mais|meer|minder|więcej|mniej|fler|färre)(?!\p{L})/iu;

function isFurther({ text }: PassageWords, { end }: NumberMention): boolean {
  return FURTHER.test(text.slice(end));
}

function isRest(total: NumberMention, part: NumberMention, other: NumberMention): boolean {
  const rest = Math.abs(total.value - other.value);
  return rest > 0 && Math.abs(rest - part.value) <= total.value * EXACT;
}

/** "318 after 291 a year ago" and "318, 27 more than a year ago": the one figure is how far the other lies from one that both have. */
function isDifference({ earlier, later }: Comparison, before: NumberMention, after: NumberMention): boolean {
  return later.numbers.some(
    (total) =>
      total.kind === 'count' &&
      earlier.numbers.some((other) => other.kind === 'count' && isSameNumber(other, total)) &&
      ((isFurther(earlier, before) && isRest(total, before, after)) ||
        (isFurther(later, after) && isRest(total, after, before))),
  );
}

/** Between the ends of a range or a rise: "from 176 to 214 million". */
const TO = /^\s?(?:to|and|or|à|a|et|bis|auf|und|y|e|tot|naar|en|[–-])\s?[£$€¥]?$/u;
const SCALES = [1e3, 1e6, 1e9];

/** The first figure of a range, whose scale is told with the second alone. */
function isOfRange({ text, numbers }: PassageWords, first: NumberMention, scaled: NumberMention): boolean {
  const second = numbers.find(({ start }) => start >= first.end);
  if (first.kind !== 'count' || second?.kind !== 'count' || !TO.test(text.slice(first.end, second.start))) return false;
  if (scaled.dimension !== second.dimension && scaled.dimension !== null && second.dimension !== null) return false;
  return SCALES.some(
    (scale) => second.value >= scale && Math.abs(first.value * scale - scaled.value) <= scaled.value * EXACT,
  );
}

function isComparable(one: NumberMention, other: NumberMention): boolean {
  if (one.kind !== other.kind) return false;
  // "Nine places" are not "nearly twice as much".
  if (isMultiple(one) !== isMultiple(other)) return false;
  if (one.dimension === other.dimension || one.dimension === null || other.dimension === null) return true;
  // The same figure of another currency; another figure may be a conversion.
  return isMoney(one) && isMoney(other) && one.value === other.value;
}

/** "Twice", "five times": more often than that something is counted, as "viewed 3.1 million times". */
const MOST_TIMES = 20;

function isMultiple({ dimension, value }: NumberMention): boolean {
  return dimension === 'times' && value < MOST_TIMES;
}

function isMoney({ dimension }: NumberMention): boolean {
  return dimension?.startsWith('money') === true;
}

function leastShared(one: NumberMention, other: NumberMention): number {
  return one.dimension === other.dimension || (isMoney(one) && isMoney(other)) ? LEAST_SHARED : LEAST_SHARED + 1;
}

/** Where a figure of the same kind is the same, another beside it is one that changed only before the same noun: not "1,031 in 2022" and "287 people". */
function isOfOtherThings(
  { earlier, later, alignment }: Comparison,
  before: NumberMention,
  after: NumberMention,
): boolean {
  const isOfThem = ({ kind, dimension }: NumberMention) => kind === after.kind && dimension === after.dimension;
  const agreed = later.numbers.some(
    (number) => isOfThem(number) && earlier.numbers.some((there) => isOfThem(there) && isSameNumber(number, there)),
  );
  const [one, other] = [nextWord(earlier, before), nextWord(later, after)];
  if (isPart(earlier, before) || isPart(later, after)) return false;
  if (!agreed || (!earlier.words[one]?.content && !later.words[other]?.content)) return false;
  return alignment.ofLater[other] !== one;
}

/** Index of the word behind a number, or -1. */
function nextWord({ words }: PassageWords, number: NumberMention): number {
  return words.findIndex((word) => word.start >= number.end);
}

/** The only measures of a kind on either side, or of a translation, in which few words are the same, the only numbers of a kind. */
function isOnlyPair({ earlier, later }: Comparison, one: NumberMention, other: NumberMention): boolean {
  if (one.kind !== 'count' || one.dimension !== other.dimension) return false;
  const foreign = earlier.language !== null && later.language !== null && earlier.language !== later.language;
  if (one.dimension === null && !foreign) return false;
  const ratio = Math.max(one.value, other.value) / Math.min(one.value, other.value);
  if (!foreign && ratio > MOST_APART) return false;
  const alike = ({ kind, dimension }: NumberMention) => kind === one.kind && dimension === one.dimension;
  return earlier.numbers.filter(alike).length === 1 && later.numbers.filter(alike).length === 1;
}

/** "Fewer than ten" that became "more than ten". */
function findOpposedBounds({ earlier, later }: Comparison): readonly [NumberMention, NumberMention] | null {
  for (const number of later.numbers) {
    if (number.bound !== 'over' && number.bound !== 'under') continue;
    const same = earlier.numbers.filter((other) => other.value === number.value && isSameNumber(other, number));
    const [opposed] = same;
    const against = number.bound === 'over' ? 'under' : 'over';
    if (opposed && same.every(({ bound }) => bound === against)) return [opposed, number];
  }
  return null;
}

/** How many words near the one number are aligned with words near the other. */
function sharedNeighbours(comparison: Comparison, before: NumberMention, after: NumberMention): number {
  const near = new Set(neighbours(comparison.earlier, before));
  const other = neighbours(comparison.later, after);
  return other.filter((index) => near.has(comparison.alignment.ofLater[index] ?? -1)).length;
}

function neighbours(passage: PassageWords, number: NumberMention): readonly number[] {
  const informative = passage.words
    .map((word, index) => ({ word, index }))
    .filter(({ word }) => word.content || word.number !== null);
  const before = informative.filter(({ word }) => word.end <= number.start).slice(-NEIGHBOURS);
  const after = informative.filter(({ word }) => word.start >= number.end).slice(0, NEIGHBOURS);
  return [...before, ...after].map(({ index }) => index);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}
