import { isStopWord } from '../claim/lexicon/stop-words';
import type { NumberMention } from '../claim/numbers/number-mention';
import { readNumbers } from '../claim/numbers/read-numbers';
import { isLikeNumber } from '../claim/numbers/same-number';
import { splitSentences } from '../claim/sentences';
import type { PageReading, Span } from '../model';
import { remembered } from './remember';

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
 * Null when the page shares too little, or, for more than a post, none of the claim's numbers.
 */
export function likelyPassage(words: string, reading: PageReading): Span | null {
  return passages(reading, words, () => nearestSentences(words, reading));
}

const passages = remembered<Span | null>();

function nearestSentences(words: string, reading: PageReading): Span | null {
  const { language } = reading.work;
  const tongue = language?.slice(0, 2).toLowerCase() ?? null;
  const claim = contentOf(words, language);
  const sentences = splitSentences(reading.text, language);
  const numbers = readNumbers(words, tongue).filter((number) => /\p{N}/u.test(words.slice(number.start, number.end)));
  const all = total(claim);
  const vetoed = reading.work.kind !== 'post' && numbers.length > 0;
  let best: { readonly span: Span; readonly share: number } | null = null;
  for (const [index, sentence] of sentences.entries()) {
    for (const [more, last] of sentences.slice(index, index + MOST_SENTENCES).entries()) {
      if (reading.text.slice(sentence.end, last.start).includes('\n')) break;
      const span = { start: sentence.start, end: last.end };
      const shared = sharedWith(claim, contentOf(reading.text.slice(span.start, span.end), language));
      const share = total(shared) / all - more * COST_OF_SENTENCE;
      const enough = said(shared) >= LEAST_WORDS && share >= LEAST_SHARE;
      if (!enough || (vetoed && !hasOneOf(numbers, reading.text.slice(span.start, span.end), tongue))) continue;
      if (!best || share > best.share) best = { span, share };
    }
  }
  return best?.span ?? null;
}

/** Whether one of the numbers stands there, or one that honestly rounds to it. */
function hasOneOf(numbers: readonly NumberMention[], text: string, tongue: string | null): boolean {
  const there = readNumbers(text, tongue);
  return numbers.some((number) => there.some((other) => isLikeNumber(number, other)));
}

/** Content words with their weight: names and numbers tell twice as much as other words. */
function contentOf(text: string, language: string | null): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const match of text.matchAll(/\p{N}+(?:[.,]\p{N}+)*|\p{L}+/gu)) {
    const [word] = match;
    if (/\p{N}/u.test(word)) found.set(word.replace(/[.,](?=\p{N}{3})/gu, ''), 2);
    else if (word.length >= CONTENT_LETTERS && !isStopWord(word.toLowerCase(), language))
      found.set(stem(word), /^\p{Lu}/u.test(word) && match.index > 0 ? 2 : 1);
  }
  return found;
}

function stem(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().slice(0, STEM_LETTERS);
}

/** Words and numbers that are no names. */
function said(shared: ReadonlyMap<string, number>): number {
  return [...shared].filter(([word, weight]) => weight === 1 || /\p{N}/u.test(word)).length;
}

function sharedWith(
  claim: ReadonlyMap<string, number>,
  there: ReadonlyMap<string, number>,
): ReadonlyMap<string, number> {
  return new Map([...claim].filter(([word]) => there.has(word)));
}

function total(words: ReadonlyMap<string, number>): number {
  return [...words.values()].reduce((sum, weight) => sum + weight, 0);
}
