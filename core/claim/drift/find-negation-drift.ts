import type { Drift, Span } from '../../model';
import { isSameNumber } from '../numbers/same-number';
import { type Comparison, earlierSide, laterSide, type Side } from './comparison';
import { asideWords } from './find-asides';
import { findOpposite } from './find-opposite';
import { findTranslatedNegation, LIMITED } from './find-translated-negation';
import { LACKING, type Negation, readNegations, TRUTH } from './read-negations';

/** Share of what is negated that the other side must have: "nobody ran the pumps" is no denial of "the pumps were switched off". */
const LEAST_SHARED = 0.5;

/** A statement turned round: negated on one side, the same words not negated on the other. */
export function findNegationDrift(comparison: Comparison): readonly Drift[] {
  const lost = turned(earlierSide(comparison));
  if (lost) return [{ kind: 'negation', earlier: lost.own, later: lost.other }];
  const gained = turned(laterSide(comparison));
  if (gained) return [{ kind: 'negation', earlier: gained.other, later: gained.own }];
  const other = findTranslatedNegation(comparison) ?? findOpposite(comparison);
  return other ? [other] : [];
}

function turned(side: Side): { readonly own: Span; readonly other: Span | null } | null {
  const negated = readNegations(side.other, side.own);
  for (const negation of readNegations(side.own, side.other)) {
    if (isBound(side, negation) || isExcepted(side, negation) || isLacking(side, negation)) continue;
    if (isSuperlative(side, negation)) continue;
    const partners = partnersOf(side, negation);
    if (!isEnough(side, partners.length, negation) || !isOfSameVerb(side, negation)) continue;
    if (isOfOtherSentence(side, negation, partners)) continue;
    const clauses = new Set(partners.map((index) => side.other.words[index]?.clause));
    const stillNegated = negated.some(
      (other) => clauses.has(other.clause) || other.scope.some((index) => partners.includes(index)),
    );
    // Of a translation few words have partners: any denial of the other side may be this one.
    if (stillNegated || (isForeign(side) && negated.length > 0)) continue;
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
  if (isForeign({ own, other }) || partners === 0) return partners > 0;
  return scope.length <= 2 ? partners >= scope.length : partners >= scope.length * LEAST_SHARED;
}

/**
 * "Nobody was on site" has one word of "four boats at the site were lost", whose other words stand in another sentence of the passage: nothing of that is
 * denied.
 */
function isOfOtherSentence(
  { own, other, sameWord }: Side,
  { start, scope }: Negation,
  partners: readonly number[],
): boolean {
  const [only] = partners;
  if (only === undefined || partners.length > 1) return false;
  const aside = asideWords(own, null);
  if (asideWords(other, null).has(only) && !scope.some((index) => aside.has(index))) return true;
  const sentence = sentenceOf(own.text, start);
  const there = other.words[only]?.clause;
  const shared = own.words.filter(
    (word, index) => (word.content || word.number !== null) && other.words[sameWord[index] ?? -1]?.clause === there,
  );
  const inside = shared.filter((word) => sentenceOf(own.text, word.start) === sentence).length;
  return shared.length - inside > inside;
}

/** Which sentence of a text a place is in, counted from 0. */
function sentenceOf(text: string, place: number): number {
  return text.slice(0, place).match(/[.!?…\n]["”’»)]*\s/gu)?.length ?? 0;
}

function isForeign({ own, other }: Pick<Side, 'own' | 'other'>): boolean {
  return own.language !== null && other.language !== null && own.language !== other.language;
}

/** Words of the other side that stand for what is negated; of a translation those of one meaning, and a prefix's word without it. */
function partnersOf({ own, other, partner, sameWord }: Side, { scope, bare }: Negation): readonly number[] {
  const foreign = isForeign({ own, other });
  const partners = scope.map((index) => (foreign ? partner : sameWord)[index] ?? -1);
  return [...(bare === -1 ? [] : [bare]), ...partners].filter((index) => index >= 0);
}

/** Letters by which a verb is told in any form. */
const STEM = 4;
/** Words that stand before what is negated without being it: "not even try", "no visible trace". */
const BEFORE_HEAD =
  /(?:ly|mente)$|^(?:longer|mas|piu|even|real|clear|visible|further|new|direct|such|single|sign|signs|trace|need|able)$/;

/** Where a negation stands before its verb, the word that it stands before must be there too: "not shut until" is no denial of "open until". */
function isOfSameVerb({ own, other, sameWord }: Side, { scope, bare, looksBack }: Negation): boolean {
  if (looksBack || bare !== -1 || scope.length <= 2 || own.language !== other.language) return true;
  const heads = scope.filter((index) => {
    const plain = own.words[index]?.plain ?? '';
    return !BEFORE_HEAD.test(plain) && !TRUTH.test(plain);
  });
  const [head, next] = heads;
  if (head === undefined) return true;
  const has = (index: number) => {
    const start = own.words[index]?.plain.slice(0, STEM) ?? '';
    return sameWord[index] !== -1 || other.words.some(({ plain }) => plain.startsWith(start));
  };
  // "Has not decided to sell": the verb is the second one.
  const to = /^(?:to|a|de|di)$/.test(own.words[head + 1]?.plain ?? '');
  return has(head) || (to && next !== undefined && has(next));
}

/** "Nothing … except", "rien … sauf": what is left. */
const EXCEPT =
  /^(?:except|but|save|other|only|sauf|hormis|que|ausser|excepto|salvo|sino|tranne|eccetto|exceto|behalve|until|before|bis|vor|avant|hasta|antes|prima|voor)$/;
const ONLY =
  /^(?:only|solely|just|until|seul(?:e|s|es)?|seulement|nur|erst|lediglich|solo|solamente|unico|soltanto|apenas|so|alleen|slechts|pas)$/;

/** "Nothing was stolen except a kettle" and "only a kettle was stolen" say the same. */
function isExcepted({ own, other }: Side, { clause, start }: Negation): boolean {
  const excepted = own.words.some((word) => word.start > start && word.clause === clause && EXCEPT.test(word.plain));
  return excepted && other.words.some((word) => ONLY.test(word.plain));
}

/** Comparatives, and words by which one thing is set over all others. */
const MORE = /^(?:more|less|better|worse|plus|moins|mas|menos|piu|meno|mais|meer|minder|\p{L}{3,}er)$/u;
const MOST =
  /^(?:any|most|least|best|worst|le|la|\p{L}{2,}est|\p{L}{2,}ste[nrsm]?|jede[rsnm]?|cualquier|qualsiasi|qualquer|elk|enig)$/u;

/** "No shop is older" and "older than any other", "the oldest" say the same. */
function isSuperlative({ own, other }: Side, { clause, start }: Negation): boolean {
  const more = own.words.filter((word) => word.clause === clause && word.start > start && MORE.test(word.plain));
  if (more.length === 0 || other.words.some(({ plain }) => more.some((word) => word.plain === plain))) return false;
  return other.words.some(({ plain }) => MOST.test(plain));
}

/** "The first week without phones", "not enough sleepers" for "too few": of a translation, what it is without is little of what it says. */
function isLacking({ own, other }: Side, { start, clause }: Negation): boolean {
  if (own.language === other.language) return false;
  return (
    LACKING.test(own.words.find((word) => word.start === start)?.plain ?? '') ||
    own.words.some((word) => word.start > start && word.clause === clause && LIMITED.test(word.plain))
  );
}

/** Words between a negation and the bound it makes of a number: "never went above sixteen". */
const BOUND_WORDS = 9;

/** "Never above sixteen" for "sixteen or less" turns nothing round: the two together are the bound of a number that both sides have. */
function isBound({ own, other }: Side, negation: Negation): boolean {
  const after = own.words.filter((word) => word.start >= negation.end).slice(0, BOUND_WORDS);
  const numbers = after.flatMap((word) => own.numbers[word.number ?? -1] ?? []);
  const number = numbers.find(({ bound }) => bound !== null && bound !== 'about');
  if (!number) return false;
  return other.numbers.some((there) => there.bound !== number.bound && isSameNumber(there, { ...number, bound: null }));
}
