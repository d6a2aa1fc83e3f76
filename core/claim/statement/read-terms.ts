import { isStopWord } from '../lexicon/stop-words';
import type { NumberMention } from '../numbers/number-mention';
import { readNumbers } from '../numbers/read-numbers';
import { plainWord } from '../text/plain-word';
import type { Term } from './term';

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
/** Scripts without spaces: pairs of characters take the place of words. */
const SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}]/u;
const MANY_SPACELESS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{M}]+/gu;
/** No word is longer; a page may hold one of a million letters. */
const LONGEST_WORD = 40;
/** Marks and spaces after which a capital says nothing about a name. */
const OPENING = /(?:^|[.!?…:;\n]["”“»’›)\]]*|["“„«»‚‘(—–-])\s*$/u;

/** The terms of a text in order: numbers as wholes, names by their capital, content words. Grammar words are left out. */
export function readTerms(text: string, language: string | null): readonly Term[] {
  const numbers = readNumbers(text, language);
  const terms: Term[] = numbers.map((number) => numberTerm(text, number));
  let next = 0;
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    while ((numbers[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((numbers[next]?.start ?? Number.POSITIVE_INFINITY) < end) continue;
    if (SPACELESS.test(match[0])) terms.push(...characterPairs(match[0], start));
    else pushWord(terms, text, match[0], start, language);
  }
  return terms.sort((one, other) => one.start - other.start);
}

function numberTerm(text: string, number: NumberMention): Term {
  const word = plainWord(text.slice(number.start, number.end));
  return { kind: 'number', start: number.start, end: number.end, word, number };
}

function pushWord(terms: Term[], text: string, raw: string, start: number, language: string | null): void {
  const word = plainWord(raw.slice(0, LONGEST_WORD));
  if (word.length < 2 || isStopWord(word, language)) return;
  const capital = /^\p{Lu}/u.test(raw);
  const name =
    capital && (language !== 'de' || /\p{Lu}$/u.test(raw)) && !OPENING.test(text.slice(Math.max(0, start - 4), start));
  terms.push({ kind: name ? 'name' : 'word', start, end: start + raw.length, word, number: null });
}

function characterPairs(run: string, offset: number): readonly Term[] {
  const pairs: Term[] = [];
  for (const part of run.matchAll(MANY_SPACELESS)) {
    const characters = [...part[0]];
    let at = offset + part.index;
    characters.forEach((character, index) => {
      const word = character + (characters[index + 1] ?? '');
      if (index + 1 < characters.length || characters.length === 1) {
        pairs.push({ kind: 'word', start: at, end: at + word.length, word, number: null });
      }
      at += character.length;
    });
  }
  return pairs;
}
