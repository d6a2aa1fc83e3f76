import type { Drift, Span } from '../../model';
import { negatedWord } from '../lexicon/negating-prefixes';
import { negationWords } from '../lexicon/negators';
import { isSameNumber } from '../numbers/same-number';
import { type Comparison, earlierSide, laterSide, type Side } from './comparison';
import type { PassageWords } from './passage-words';

/** A negating word with the content words it turns round. */
interface Negation extends Span {
  readonly clause: number;
  /** Indices of words in its scope. */
  readonly scope: readonly number[];
  /** Of a negating prefix: index of the word without it on the other side; else -1. */
  readonly bare: number;
}

/** Content words after a particle, and after a verb of denial, that it governs; before it, where the verb may stand first. */
const SCOPE_AFTER = 3;
const SCOPE_DENIAL = 6;
const SCOPE_BEFORE = 3;

/** Share of what is negated that the other side must have: "nobody ran the pumps" is no denial of "the pumps were switched off". */
const LEAST_SHARED = 0.5;

/** Words after which another predicate begins, out of a negation's reach. */
const JOINS = /^(?:and|but|that|et|mais|und|aber|dass|sondern|y|pero|que|sino|ma|che|mas|maar)$/;

/** Words that open a complement. */
const COMPLEMENT = /^(?:that|que|qu|dass|che|dat)$/;
/** What negated leaves nothing of its complement, and verbs that deny one. */
const TRUTH =
  /^(?:evidence|proof|true|sign|signs|indication|case|denie[ds]|deny|denying|rejected|refuted|preuve|preuves|vrai|signe|indice|nie|dement|beweis|beweise|beleg|belege|wahr|hinweis|hinweise|anzeichen|bestritt|bestreitet|dementierte|prueba|pruebas|cierto|verdad|indicio|indicios|nego|niega|desmintio|prova|vero|bewijs|waar|ontkent|ontkende)$/;
const TRUTH_WORDS = 8;

/** Prepositions, which negate what follows and never the verb before. */
const LACKING = /^(?:without|ohne|sans|sin|sem|senza|zonder)$/;
/** Index of the word of `other` that is `word` without its negating prefix, or -1. */
function bareWord(word: string, other: PassageWords): number {
  const rest = negatedWord(word);
  if (rest === null || other.words.some(({ plain }) => plain === word)) return -1;
  return other.words.findIndex(({ plain }) => plain === rest);
}

/** A statement turned round: negated on one side, the same words not negated on the other. */
export function findNegationDrift(comparison: Comparison): readonly Drift[] {
  const lost = turned(earlierSide(comparison));
  if (lost) return [{ kind: 'negation', earlier: lost.own, later: lost.other }];
  const gained = turned(laterSide(comparison));
  return gained ? [{ kind: 'negation', earlier: gained.other, later: gained.own }] : [];
}

function turned(side: Side): { readonly own: Span; readonly other: Span | null } | null {
  const negated = readNegations(side.other, side.own);
  for (const negation of readNegations(side.own, side.other)) {
    if (isBound(side, negation)) continue;
    const partners = partnersOf(side, negation);
    if (!isEnough(side, partners.length, negation)) continue;
    const clauses = new Set(partners.map((index) => side.other.words[index]?.clause));
    const stillNegated = negated.some(
      (other) => clauses.has(other.clause) || other.scope.some((index) => partners.includes(index)),
    );
    if (stillNegated) continue;
    const [first] = partners;
    const word = first === undefined ? undefined : side.other.words[first];
    return {
      own: { start: negation.start, end: negation.end },
      other: word ? { start: word.start, end: word.end } : null,
    };
  }
  return null;
}

/** Whether the other side has most of what is negated; of a translation one word will do. */
function isEnough({ own, other }: Side, partners: number, { scope }: Negation): boolean {
  const foreign = own.language !== null && other.language !== null && own.language !== other.language;
  if (foreign || partners === 0) return partners > 0;
  return scope.length <= 2 ? partners >= scope.length : partners >= scope.length * LEAST_SHARED;
}

/** Words of the other side that stand for what is negated; of a translation those of one meaning, and a prefix's word without it. */
function partnersOf({ own, other, partner, sameWord }: Side, { scope, bare }: Negation): readonly number[] {
  const foreign = own.language !== null && other.language !== null && own.language !== other.language;
  const partners = scope.map((index) => (foreign ? partner : sameWord)[index] ?? -1);
  return [...(bare === -1 ? [] : [bare]), ...partners].filter((index) => index >= 0);
}

/** Words between a negation and the bound it makes of a number: "never went above sixteen". */
const BOUND_WORDS = 4;

/** "Never above sixteen" for "sixteen or less" turns nothing round: the two together are the bound of a number that both sides have. */
function isBound({ own, other }: Side, negation: Negation): boolean {
  const after = own.words.filter((word) => word.start >= negation.end).slice(0, BOUND_WORDS);
  const number = own.numbers[after.find((word) => word.number !== null)?.number ?? -1];
  if (!number || number.bound === null || number.bound === 'about') return false;
  return other.numbers.some((there) => there.bound !== number.bound && isSameNumber(there, { ...number, bound: null }));
}

/** Every negation of a passage in order; "unsafe" is one where the other passage says "safe". */
function readNegations(passage: PassageWords, other: PassageWords): readonly Negation[] {
  const lexicon = negationWords[passage.language ?? 'en'];
  if (!lexicon) return [];
  const negations: Negation[] = [];
  passage.words.forEach((word, index) => {
    const particle = lexicon.particles.has(word.plain) && !isHarmless(passage, index, lexicon.harmless);
    if (!particle && !lexicon.denials.has(word.plain)) {
      const bare = bareWord(word.plain, other);
      if (bare !== -1) negations.push({ start: word.start, end: word.end, clause: word.clause, scope: [index], bare });
      return;
    }
    const content = contentIndices(passage, index, 1).slice(0, particle ? SCOPE_AFTER : SCOPE_DENIAL);
    // "Never said that": the verb is too common to be content.
    const after = content.length > 0 ? content : nextWords(passage, index);
    const before =
      (lexicon.looksBack && !LACKING.test(word.plain)) || after.length === 0
        ? contentIndices(passage, index, -1).slice(0, SCOPE_BEFORE)
        : [];
    negations.push({ start: word.start, end: word.end, clause: word.clause, scope: [...after, ...before], bare: -1 });
  });
  return negations;
}

function isHarmless(passage: PassageWords, index: number, harmless: readonly string[]): boolean {
  const { words } = passage;
  const word = words[index];
  if (word?.plain === 't') return !/n$/.test(words[index - 1]?.plain ?? '') || words[index - 1]?.end !== word.start - 1;
  // "No, …" answers somebody; "no. 5" is a number.
  if (word?.plain === 'no' && /^[.,]/.test(passage.text.slice(word.end, word.end + 1))) return true;
  return harmless.some((phrase) => {
    const parts = phrase.split(' ');
    return parts.some((_, shift) => parts.every((part, offset) => words[index - shift + offset]?.plain === part));
  });
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
