import { isSameIrregular } from '../lexicon/irregular-forms';
import { wordGrams } from '../text/grams';

/** Shortest shared beginning by which inflected forms are recognised. */
const STEM = 4;
/** Shared beginning as a share of the longer word. */
const STEM_SHARE = 0.6;
/** Least Dice coefficient over character 4-grams for a likeness by spelling. */
const GRAMS_LEAST = 0.5;
/** A word inside a compound ("Sensor" in "Pegelsensor") says most of it. */
const COMPOUND = 0.75;
const INFLECTED = 0.9;
const [Y, I] = [121, 105];

/** How alike two accent-free lower-case words are by their spelling: 1 same, 0.9 inflected, less for compounds and cognates, 0 for strangers. */
export function wordLikeness(one: string, other: string): number {
  if (one === other) return 1;
  if (isSameIrregular(one, other) || isSameSeparable(one, other)) return INFLECTED;
  const shorter = Math.min(one.length, other.length);
  const longer = Math.max(one.length, other.length);
  if (shorter < 3) return 0;
  let shared = 0;
  while (shared < shorter && isSameLetter(one.charCodeAt(shared), other.charCodeAt(shared), shared)) shared += 1;
  if (shared >= 3 && (isPlural(one, other, shared) || isRomanceForm(one, other, shared))) return INFLECTED;
  if (shared >= STEM && shared >= longer * STEM_SHARE) return shorter - shared <= 3 ? INFLECTED : GRAMS_LEAST;
  if (shorter < 5 || longer > 2 * shorter + 4) return 0;
  const [small, large] = one.length < other.length ? [one, other] : [other, one];
  if (large.endsWith(small) || large.startsWith(small)) return COMPOUND;
  const alike = gramLikeness(one, other);
  return alike >= GRAMS_LEAST ? alike : 0;
}

/** German and Dutch verbs whose prefix parts from them, with what stands between in a participle or infinitive. */
const SEPARABLE =
  /^(ab|an|auf|aus|bei|ein|fest|fort|frei|her|hin|los|mit|nach|nieder|statt|um|vor|weg|wieder|zu|zuruck|zusammen|aan|af|bij|door|in|op|over|terug|uit|vast)(?:ge|zu)([a-z]{3,})$/;

/** "Ausgezählt", "auszuzählen", "auszählen": forms of one verb. */
function isSameSeparable(one: string, other: string): boolean {
  const [first, second] = [SEPARABLE.exec(one), SEPARABLE.exec(other)];
  if (first === null && second === null) return false;
  const [ours, theirs] = [joined(first, one), joined(second, other)];
  return ours === theirs || (ours.length >= STEM + 2 && theirs.slice(0, STEM + 2) === ours.slice(0, STEM + 2));
}

function joined(verb: RegExpExecArray | null, word: string): string {
  return (verb === null ? word : `${verb[1]}${verb[2]}`).replace(/(?:e?n|e?t|te[nt]?|d)$/, '');
}

/** "Carry", "carried": y and i are one letter behind a stem. */
function isSameLetter(one: number, other: number, at: number): boolean {
  return one === other || (at >= STEM && (one === Y ? other === I : one === I && other === Y));
}

/** "mite", "mites"; "ward", "warden" are not. */
function isPlural(one: string, other: string, shared: number): boolean {
  const [small, large] = one.length < other.length ? [one, other] : [other, one];
  if (shared < small.length - 1) return false;
  const rest = large.slice(shared);
  return shared === small.length ? /^(?:s|es|e|n|en|d|ed|ing)$/.test(rest) : /y$/.test(small) && /^ie[sd]$/.test(rest);
}

/** Endings of French, Italian, Portuguese and Spanish verbs, accents folded. */
const ROMANCE =
  /^h?(?:o|a|e|an|en|ar|er|ir|ad[oa]s?|id[oa]s?|aron|ieron|aban?|ando|iendo|aran?|eran?|iran?|are|ere|ire|at[oaei]|ut[oaei]|it[oaei]|ano|ono|eranno|iranno|ou|aram|eu|eram|iu|iram|avam?|ez|ees?|es|ait|aient|ent|eront|erait)$/;

/** "Robó", "robado"; "bloccare", "bloccherà": forms of one verb, of which one ending at least is more than a vowel. */
function isRomanceForm(one: string, other: string, shared: number): boolean {
  const [first, second] = [one.slice(shared), other.slice(shared)];
  return Math.max(first.length, second.length) >= 2 && ROMANCE.test(first) && ROMANCE.test(second);
}

/** Dice coefficient over character 4-grams with the word's borders. */
function gramLikeness(one: string, other: string): number {
  if (one !== lastWord) {
    lastWord = one;
    lastGrams = new Set(wordGrams(one));
  }
  const grams = lastGrams;
  const others = wordGrams(other);
  let shared = 0;
  for (let index = 0; index < others.length; index += 1) {
    if (grams.has(others[index] ?? 0)) shared += 1;
  }
  return (2 * shared) / (one.length - 1 + others.length);
}

/** A claim's word is compared with every word of a page in turn: the set of its grams is made once. */
let lastWord = '';
let lastGrams: ReadonlySet<number> = new Set();
