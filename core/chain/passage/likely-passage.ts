import { SAME_WORD } from '../../claim/drift/comparison';
import { isAside } from '../../claim/drift/find-asides';
import { type PassageWords, passageWords } from '../../claim/drift/passage-words';
import { sameConcept } from '../../claim/lexicon/concepts';
import { monthWord } from '../../claim/lexicon/number-context';
import { isStopWord } from '../../claim/lexicon/stop-words';
import { isTranslation } from '../../claim/lexicon/translations';
import type { NumberMention } from '../../claim/numbers/number-mention';
import { readNumbers } from '../../claim/numbers/read-numbers';
import { isLikeNumber, isSameNumber } from '../../claim/numbers/same-number';
import { splitSentences } from '../../claim/sentences';
import { wordLikeness } from '../../claim/statement/word-likeness';
import { tongueOf } from '../../claim/text/tongue-of';
import type { PageReading, Span } from '../../model';
import { remembered } from '../trace/remember';
import { countsOfRatios } from './counts-of-ratios';
import { countsTheSame } from './counts-the-same';
import { isOnePhrase } from './is-one-phrase';
import { isTellingFigure } from './telling-figures';

/** Shortest word that says what a sentence is about; shorter ones are mostly grammar in every language here. */
const CONTENT_LETTERS = 4;

/** Letters by which two forms of a word are taken for one ("bearing", "bearings"). */
const STEM_LETTERS = 5;

/** Share of the claim's content a source must have in neighbouring sentences when the page says it is the source. */
const LEAST_SHARE = 0.3;

/** Sentences of one paragraph that may make the claim together. */
const MOST_SENTENCES = 3;

/** What each further sentence must bring in share to be taken in. */
const COST_OF_SENTENCE = 0.03;

/** Fewer shared words than this, names apart, are chance: names say what a page is about, not what it says. */
const LEAST_WORDS = 2;

/**
 * Where a page that is clearly cited as the source of a claim most likely makes it: the sentences with most of the claim's
 * words, names and numbers. Far weaker than `findPassage`, which decides first, and of use only because the citing page vouches for it.
 * `spoken` is the language of the words (BCP 47); null for that of the page.
 * Null when the page shares too little, or, for more than a post, none of the claim's numbers nor another one of the same things.
 */
export function likelyPassage(words: string, reading: ReadText, spoken: string | null = null): Span | null {
  const own = reading.work.language;
  return passages(reading, `${spoken} ${words}`, () => nearestSentences(words, reading, tongueOf(spoken ?? own)));
}

/** What of a page, or of a document without one, is looked through. */
export interface ReadText extends Pick<PageReading, 'text' | 'blocks' | 'bodyEnd'> {
  readonly work: Pick<PageReading['work'], 'language' | 'kind'>;
}

const passages = remembered<Span | null, ReadText>();

function nearestSentences(words: string, reading: ReadText, spoken: string | null): Span | null {
  const { language } = reading.work;
  const tongue = tongueOf(language);
  const ours = passageWords(words, spoken);
  const claim = contentOf(ours, spoken, true);
  const sentences = bodySentences(reading);
  const numbers = figuresOf(words, spoken);
  const all = total(claim);
  const vetoed = reading.work.kind !== 'post' && numbers.length > 0;
  const found: Likely[] = [];
  const holding = new Map<Content, number>();
  for (const [index, sentence] of sentences.entries()) {
    for (const [more, last] of sentences.slice(index, index + MOST_SENTENCES).entries()) {
      if (reading.text.slice(sentence.end, last.start).includes('\n')) break;
      const span = { start: sentence.start, end: last.end };
      const text = reading.text.slice(span.start, span.end);
      // A bare number in a cell of a page says nothing; a telling one is found below.
      if (!/\p{L}/u.test(text)) continue;
      const theirs = passageWords(text, tongue);
      const isChanged = (one: NumberMention, other: NumberMention) => countsTheSame(one, ours, other, theirs);
      const shared = sharedWith(claim, contentOf(theirs, tongue, false), isChanged, [spoken, tongue]);
      if (more === 0) for (const one of shared) holding.set(one, (holding.get(one) ?? 0) + 1);
      const cost = more * COST_OF_SENTENCE;
      const enough = said(shared) >= LEAST_WORDS && total(shared) / all - cost >= LEAST_SHARE;
      const isTurned = isSameButFigure(claim, shared, numbers, theirs.numbers);
      if (!enough || (vetoed && !isTurned && !hasOneOf(numbers, theirs.numbers, isChanged))) continue;
      const isMore = isTurned || spoken !== tongue || hasChanged(numbers, theirs.numbers, isChanged);
      if (isMore || !isOnePhrase(words, text, language)) found.push({ span, shared, cost: cost * all });
    }
  }
  return bestOf(found, holding)?.span ?? withFigure(numbers, sentences, reading.text, tongue);
}

/** Sentences that share enough with a claim, what they share, and what their number costs. */
interface Likely {
  readonly span: Span;
  readonly shared: readonly Content[];
  readonly cost: number;
}

/** The first that shares most: a word in many sentences of the page is what all of it is about, and tells them less apart. */
function bestOf(found: readonly Likely[], holding: ReadonlyMap<Content, number>): Likely | null {
  const worth = ({ shared, cost }: Likely) =>
    shared.reduce((sum, one) => sum + one.weight / (1 + Math.log2(Math.max(1, holding.get(one) ?? 1))), 0) - cost;
  return found.reduce<Likely | null>((best, each) => (best && worth(best) >= worth(each) ? best : each), null);
}

/** The one sentence that has a telling figure of the claim, such as a line of a table. */
function withFigure(
  numbers: readonly NumberMention[],
  sentences: readonly Span[],
  text: string,
  tongue: string | null,
): Span | null {
  const telling = numbers.filter(isTellingFigure);
  const [one, ...others] = sentences.filter(({ start, end }) =>
    readNumbers(text.slice(start, end), tongue).some((there) => telling.some((number) => isSameNumber(number, there))),
  );
  return others.length === 0 ? (one ?? null) : null;
}

/** The sentences of a page without its headings, which repeat what it says further down, and without what its readers say. */
function bodySentences({ text, blocks, bodyEnd, work }: ReadText): readonly Span[] {
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  return splitSentences(text.slice(0, bodyEnd), work.language).filter(
    ({ start, end }) => !headings.some((heading) => heading.start <= start && end <= heading.end),
  );
}

/** Number words from this on are as good as digits: "forty years" is 40 years. Smaller ones are written out by many, and in many senses. */
const TOLD_IN_WORDS = 20;

function isToldInWords(words: string, tongue: string | null): boolean {
  const [first] = words.split(/\s/u);
  return readNumbers(first ?? '', tongue).some(({ value, kind }) => kind === 'count' && value >= TOLD_IN_WORDS);
}

/** The figures of a claim in digits or large number words, and shares in words ("by half"); its years and days where it has no others: these say when, and much else was then. */
function figuresOf(words: string, tongue: string | null): readonly NumberMention[] {
  const digits = readNumbers(words, tongue).filter(
    ({ kind, start, end }) =>
      isFraction(kind, words.slice(start, end)) ||
      /\p{N}/u.test(words.slice(start, end)) ||
      isToldInWords(words.slice(start, end), tongue),
  );
  const figures = digits.filter(({ kind }) => kind !== 'year' && kind !== 'day');
  return figures.length > 0 ? [...figures, ...countsOfRatios(words, figures, tongue)] : digits;
}

/** "Half", "un tercio": a share that is no count of hundredths. */
function isFraction(kind: NumberMention['kind'], words: string): boolean {
  return kind === 'share' && !/cent|%|proz|sto/iu.test(words);
}

/** Whether two different numbers may be one that was changed on the way. */
type IsChanged = (one: NumberMention, other: NumberMention) => boolean;

/** Whether one of the numbers stands there, or one that honestly rounds to it, or another one of the same things. */
function hasOneOf(numbers: readonly NumberMention[], there: readonly NumberMention[], isChanged: IsChanged): boolean {
  return numbers.some((number) => there.some((other) => isLikeNumber(number, other) || isChanged(number, other)));
}

/** Numbers from this on are told by few: another one of the same things is more than a shared noun. */
const TELLING = 100;

function hasChanged(numbers: readonly NumberMention[], there: readonly NumberMention[], isChanged: IsChanged): boolean {
  return numbers.some((number) => number.value >= TELLING && there.some((other) => isChanged(number, other)));
}

/** A word or number of content. */
interface Content {
  readonly word: string;
  /** The number it is of; of a ratio in words its own count besides. */
  readonly numbers: readonly NumberMention[];
  readonly weight: number;
}

/**
 * Content words with their weight: names and numbers tell twice as much as other words. Of a claim, the clauses that only say who says it
 * are left out.
 */
function contentOf(passage: PassageWords, language: string | null, isClaim: boolean): readonly Content[] {
  const found = new Map<string, Content>();
  for (const word of passage.words) {
    if (isClaim && isAside(passage, word)) continue;
    const number = word.number === null ? null : (passage.numbers[word.number] ?? null);
    const isDigits = /\p{N}/u.test(word.raw);
    if (number === null && !word.content) continue;
    const counts = number?.kind === 'share' ? readNumbers(word.raw, language) : [];
    const isNumber = isClaim ? counts.length > 0 : number !== null;
    const isShort = word.raw.length < CONTENT_LETTERS && !isNumber;
    if (!isDigits && (isShort || isStopWord(word.plain, language))) continue;
    // German writes every noun so, English its months.
    const isCapital = language !== 'de' && /^\p{Lu}/u.test(word.raw) && !monthWord.test(word.plain);
    const isName = number === null && isCapital && word.start > 0;
    const numbers = number === null ? [] : [number, ...counts];
    found.set(word.plain, { word: word.plain, numbers, weight: isDigits || isName ? 2 : 1 });
  }
  return [...found.values()];
}

/** True for a sentence that says all that the claim says but for its figure, and has another one of the kind there: 1967 for 1976. */
function isSameButFigure(
  claim: readonly Content[],
  shared: readonly Content[],
  figures: readonly NumberMention[],
  there: readonly NumberMention[],
): boolean {
  const words = claim.filter(({ numbers }) => numbers.length === 0);
  const kinds = new Set(figures.map(({ kind, dimension }) => `${kind} ${dimension}`));
  return (
    words.length >= LEAST_WORDS &&
    words.every((word) => shared.includes(word)) &&
    there.some(({ kind, dimension }) => kinds.has(`${kind} ${dimension}`))
  );
}

/** Words and numbers that are no names; the two counts of a ratio are one. */
function said(shared: readonly Content[]): number {
  const telling = shared.filter(({ numbers, weight }) => weight === 1 || numbers.length > 0);
  const ratios = telling.flatMap(({ numbers }) => numbers.filter(({ kind }) => kind === 'share'));
  return telling.length - (ratios.length - new Set(ratios).size);
}

/** The languages of the claim and of the page. */
type Tongues = readonly [spoken: string | null, there: string | null];

function sharedWith(
  claim: readonly Content[],
  there: readonly Content[],
  isChanged: IsChanged,
  tongues: Tongues,
): readonly Content[] {
  return claim.filter((one) => there.some((other) => isSame(one, other, isChanged, tongues)));
}

function isSame(one: Content, other: Content, isChanged: IsChanged, [spoken, tongue]: Tongues): boolean {
  const isLike = (ours: NumberMention) =>
    other.numbers.some((there) => isLikeNumber(ours, there) || isChanged(ours, there));
  if (one.numbers.some(isLike)) return true;
  // "The K2" and "two K2s".
  if (/\p{N}/u.test(one.word)) return one.word.replace(/(?<=\d)s$/u, '') === other.word.replace(/(?<=\d)s$/u, '');
  return (
    one.word.slice(0, STEM_LETTERS) === other.word.slice(0, STEM_LETTERS) ||
    wordLikeness(one.word, other.word) >= SAME_WORD ||
    sameConcept(one.word, other.word) ||
    isTranslation(one.word, spoken, other.word, tongue)
  );
}

function total(words: readonly Content[]): number {
  return words.reduce((sum, { weight }) => sum + weight, 0);
}
