import type { Span } from '../../model';
import { negatedWord } from '../lexicon/negating-prefixes';
import { negationWords } from '../lexicon/negators';
import type { PassageWord, PassageWords } from './passage-words';

/** A negating word with the content words it turns round. */
export interface Negation extends Span {
  readonly clause: number;
  /** Indices of words in its scope. */
  readonly scope: readonly number[];
  /** Its language negates verbs before the particle too, or there is nothing behind it. */
  readonly looksBack: boolean;
  /** Of a negating prefix: index of the word without it on the other side; else -1. */
  readonly bare: number;
}

/** Content words after a particle, and after a verb of denial, that it governs; before it, where the verb may stand first. */
const SCOPE_AFTER = 3;
const SCOPE_DENIAL = 6;
const SCOPE_BEFORE = 3;

/** Words of a contrast with its "not": "not in March as the paper said" is longer than most. */
const MOST_CONTRAST = 5;

/** Words after which another predicate begins, out of a negation's reach. */
const JOINS = /^(?:and|but|that|et|mais|und|aber|dass|sondern|y|pero|que|sino|ma|che|mas|maar)$/;

/** Words that open a complement. */
const COMPLEMENT = /^(?:that|que|qu|dass|che|dat)$/;
/** What negated leaves nothing of its complement, and verbs that deny one. */
export const TRUTH =
  /^(?:evidence|proof|true|sign|signs|indication|case|denie[ds]|deny|denying|rejected|refuted|preuve|preuves|vrai|signe|indice|nie|dement|beweis|beweise|beleg|belege|wahr|hinweis|hinweise|anzeichen|bestritt|bestreitet|dementierte|prueba|pruebas|cierto|verdad|indicio|indicios|nego|niega|desmintio|prova|vero|bewijs|waar|ontkent|ontkende)$/;
const TRUTH_WORDS = 8;

/** Prepositions, which negate what follows and never the verb before. */
export const LACKING = /^(?:without|ohne|sans|sin|sem|senza|zonder)$/;
/** Index of the word of `other` that is `word` without its negating prefix, or -1. */
function bareWord(word: string, other: PassageWords): number {
  const rest = negatedWord(word);
  if (rest === null || other.words.some(({ plain }) => plain === word)) return -1;
  return other.words.findIndex(({ plain }) => plain === rest);
}

/** Every negation of a passage in order; "unsafe" is one where the other passage says "safe". */
export function readNegations(passage: PassageWords, other: PassageWords): readonly Negation[] {
  const lexicon = negationWords[passage.language ?? 'en'];
  if (!lexicon) return [];
  const negations: Negation[] = [];
  passage.words.forEach((word, index) => {
    const particle = lexicon.particles.has(word.plain) && !isHarmless(passage, index, lexicon.harmless);
    if (!particle && !lexicon.denials.has(word.plain)) {
      const bare = bareWord(word.plain, other);
      if (bare !== -1)
        negations.push({
          start: word.start,
          end: word.end,
          clause: word.clause,
          scope: [index],
          bare,
          looksBack: false,
        });
      return;
    }
    const content = contentIndices(passage, index, 1).slice(0, particle ? SCOPE_AFTER : SCOPE_DENIAL);
    // "Never said that": the verb is too common to be content.
    const after = content.length > 0 ? content : nextWords(passage, index);
    const before =
      (lexicon.looksBack && !LACKING.test(word.plain)) || after.length === 0
        ? contentIndices(passage, index, -1).slice(0, SCOPE_BEFORE)
        : [];
    const looksBack = lexicon.looksBack || after.length === 0;
    const { start, end, clause } = word;
    negations.push({ start, end, clause, scope: [...after, ...before], bare: -1, looksBack });
  });
  return negations;
}

function isHarmless(passage: PassageWords, index: number, harmless: readonly (readonly string[])[]): boolean {
  const { words } = passage;
  const word = words[index];
  if (word?.plain === 't') return !/n$/.test(words[index - 1]?.plain ?? '') || words[index - 1]?.end !== word.start - 1;
  // "No, …" answers somebody; "no. 5" is a number.
  if (word?.plain === 'no' && /^[.,]/.test(passage.text.slice(word.end, word.end + 1))) return true;
  if (word && isContrast(passage, word, index)) return true;
  return harmless.some((parts) =>
    parts.some((_, shift) => parts.every((part, offset) => words[index - shift + offset]?.plain === part)),
  );
}

/** "It was the dog, not me": what stands beside is told apart, and nothing is turned round. */
function isContrast({ text, words }: PassageWords, { plain, start, clause }: PassageWord, index: number): boolean {
  if (!/^(?:not|nicht|pas|no|non|nao|niet)$/.test(plain) || words[index - 1]?.clause === clause) return false;
  return (
    /,\s$/.test(text.slice(start - 2, start)) &&
    words.filter((other) => other.clause === clause).length <= MOST_CONTRAST
  );
}

function nextWords({ words }: PassageWords, index: number): readonly number[] {
  const next = words[index + 1];
  return next &&
    next.clause === words[index]?.clause &&
    /^(?:said|told|did|made|went|came|saw|gave|took)$/.test(next.plain)
    ? [index + 1]
    : [];
}

/** Content words of the clause in one direction, nearest first. */
function contentIndices(passage: PassageWords, from: number, step: 1 | -1): readonly number[] {
  const clause = passage.words[from]?.clause;
  const indices: number[] = [];
  for (let index = from + step; isInReach(passage, index, clause, step); index += step) {
    const { plain } = passage.words[index] ?? { plain: '' };
    if (JOINS.test(plain) && !(COMPLEMENT.test(plain) && isAboutTruth(passage, from, index))) break;
    if (passage.words[index]?.content) indices.push(index);
  }
  return indices;
}

/** Within the clause, or in the complement that follows it: "keinen Hinweis, dass …". */
function isInReach(passage: PassageWords, index: number, clause: number | undefined, step: 1 | -1): boolean {
  const word = passage.words[index];
  if (word === undefined || clause === undefined) return false;
  if (word.clause === clause) return true;
  if (step === -1 || word.clause !== clause + 1) return false;
  const first = passage.words.findIndex((other) => other.clause === word.clause);
  return (
    COMPLEMENT.test(passage.words[first]?.plain ?? '') &&
    isAboutTruth(
      passage,
      passage.words.findIndex((other) => other.clause === clause),
      first,
    )
  );
}

/** Whether what stands between negation and complement is about its being so: "no evidence that", "not true that", "denied that". */
function isAboutTruth(passage: PassageWords, from: number, to: number): boolean {
  const between = passage.words.slice(from, to);
  return between.some((word) => TRUTH.test(word.plain)) && between.length <= TRUTH_WORDS;
}
