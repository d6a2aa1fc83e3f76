import { AND } from '../../../claim/cues/conjunctions';
import { ORGANISATION_NOUN, OUTLET_NOUN, ROLE_NOUN, TITLE_WORD, TRADE_NOUN } from '../../../claim/cues/nouns';
import { type CuePatterns, isRomance, isSlavic } from '../words/cue-patterns';

/** Somebody named in full at an offset. */
export interface NamedAt {
  readonly name: string;
  readonly at: number;
}

/** A name and the words that tell who it is: those of the phrase in front of it, and of the one behind its comma. */
interface Description {
  readonly name: string;
  readonly before: readonly string[];
  /** Whether a comma stands between the phrase in front and the name. */
  readonly apart: boolean;
  readonly behind: readonly string[];
}

/** How much text on either side of a name may tell who it is. */
const REACH = 90;
/** What no phrase about a name goes past. */
const PHRASE_END = /[.;:!?\n“”"„«»()–—]/;
/** "l’assessora", "d’une" */
const ELIDED = /(?<!\p{L})(?:[ld]|un|dell|all)[’'](?=\p{Ll})/gu;
const WORDS = /[\p{L}\p{M}\p{N}’'-]+/gu;
/** An office stands at most so many words before its holder, what it is for between them. */
const MOST_BETWEEN = 6;
/** "Nora Fell, the very first elected mayor" */
const MOST_ADJECTIVES = 4;
/** Shorter words are no offices. */
const LEAST_OFFICE = 3;

/**
 * Reads what a text calls the people in it, once it is asked.
 * @returns The name of whoever is called by a noun ("the mayor", "bewoner" after "buurtbewoner Lot Visser") somewhere in the
 * text; null when nobody is, or several are.
 */
export function readHolders(
  text: string,
  named: readonly NamedAt[],
  cues: CuePatterns,
): (role: string) => string | null {
  let known: readonly Description[] | null = null;
  return (role) => {
    const office = role.toLowerCase().match(WORDS) ?? [];
    if (office.join(' ').length < LEAST_OFFICE) return null;
    known ??= named.filter(({ name }) => !isBody(name)).map((entry) => describe(text, entry));
    const bySurname = new Map<string, string>();
    for (const description of known) {
      const surname = description.name.slice(description.name.lastIndexOf(' ') + 1);
      if (!bySurname.has(surname) && isCalled(description, office, cues)) bySurname.set(surname, description.name);
    }
    return bySurname.size === 1 ? ([...bySurname.values()][0] ?? null) : null;
  };
}

function describe(text: string, { name, at }: NamedAt): Description {
  const end = at + name.length;
  let before = text.slice(Math.max(0, at - REACH), at).trimEnd();
  before = before.slice(lastIndexOf(before, PHRASE_END) + 1);
  // "the head of the mill, Nora Fell, rose", but "after talks with the mayor, Nora Fell left for the mill"
  const apart = before.endsWith(',');
  if (apart) before = before.slice(0, -1);
  before = before.slice(before.lastIndexOf(',') + 1);
  const behind = /^(?:,\s|\s\()/.test(text.slice(end, end + 2)) ? text.slice(end + 2, end + 2 + REACH) : '';
  const stop = behind.search(/[.,;:!?\n“”"„«»()–—]/);
  return {
    name,
    before: before.replace(ELIDED, '').match(WORDS) ?? [],
    apart,
    behind: (stop < 0 ? behind : behind.slice(0, stop)).replace(ELIDED, '').match(WORDS) ?? [],
  };
}

function lastIndexOf(text: string, mark: RegExp): number {
  for (let at = text.length - 1; at >= 0; at--) if (mark.test(text.charAt(at))) return at;
  return -1;
}

function isCalled({ before, apart, behind }: Description, office: readonly string[], cues: CuePatterns): boolean {
  for (let at = before.length - office.length; at >= 0 && before.length - at <= MOST_BETWEEN + 1; at--) {
    const between = before.slice(at + office.length);
    if (matches(before, at, office, cues) && !isOther(before, at) && isDomain(between, apart, cues)) return true;
  }
  for (let at = 0; at <= Math.min(MOST_ADJECTIVES + 1, behind.length - office.length); at++) {
    if (matches(behind, at, office, cues) && !isOther(behind, at)) return isExplanation(behind.slice(0, at), cues);
  }
  return false;
}

/** What an office is for, between it and its holder: nothing, "of" something, or a genitive in languages that have one. */
function isDomain(between: readonly string[], apart: boolean, cues: CuePatterns): boolean {
  const [first, last] = [between[0], between.at(-1)];
  if (first === undefined || last === undefined) return true;
  if (between.some((word) => isClause(word.toLowerCase(), cues))) return false;
  // "burmistrzyni Anna Młynarz i lider opozycji Jan Kowal": a second office has its own holder.
  const and = between.findIndex((word) => AND.test(word));
  const isSecond = and > 1 && between.slice(and).some((word) => ROLE_NOUN.test(word.toLowerCase()));
  if (isSlavic(cues)) return !isSecond && !between.some((word) => PAST.test(word));
  // "the lawyer of president Nora Fell"
  if (/^\p{Ll}/u.test(last) && [ROLE_NOUN, TITLE_WORD, TRADE_NOUN].some((noun) => noun.test(last))) return false;
  if (!cues.of.has(first) || AND.test(first) || cues.of.has(last) || cues.article.has(last)) return false;
  // "the head of the mill met Nora Fell": Germanic print sets a comma before the name.
  return apart || isRomance(cues);
}

const PAST = /(?:ł|ł[aoy]|li|л|л[аои]|л[аои]?с[ья])$/;

/** A verb of saying or a word that opens a clause: two phrases, not one. */
function isClause(word: string, cues: CuePatterns): boolean {
  return cues.say.test(word) || (cues.stop.has(word) && !cues.of.has(word) && !cues.article.has(word));
}

/** "the long-time" mayor, "polisens" presstalesperson; but "met the" mayor, "wife of the" mayor. */
function isExplanation(words: readonly string[], cues: CuePatterns): boolean {
  return words.every(
    (word, index) =>
      (/^\p{Ll}/u.test(word) || /[’']s?$/.test(word)) &&
      !cues.say.test(word) &&
      (index === 0 || !(cues.article.has(word) || cues.of.has(word))),
  );
}

function matches(words: readonly string[], at: number, office: readonly string[], cues: CuePatterns): boolean {
  const whole = office.every((noun, index) =>
    isWord((words[at + index] ?? '').toLowerCase(), noun, index === office.length - 1, cues),
  );
  // "Attorney General Nora Fell" holds the office of both words.
  const next = words[at + office.length] ?? '';
  return whole && !(ROLE_NOUN.test(next) && !isSlavic(cues));
}

/** Whether a word is a noun, by another ending in languages that decline, or a compound of it, or its last part, in those that compound. */
function isWord(word: string, noun: string, last: boolean, cues: CuePatterns): boolean {
  const bare = word.replace(/^(?:then|now)-/, '');
  if (bare === noun) return true;
  if (isSlavic(cues)) return isDeclined(bare, noun);
  if (!last || !COMPOUNDS.test(cues.language)) return false;
  if (cues.language === 'sv' && noun.startsWith(bare) && /^(?:e?n|e?t)$/.test(noun.slice(bare.length))) return true;
  const [long, short] = bare.length > noun.length ? [bare, noun] : [noun, bare];
  return short.length >= LEAST_COMPOUND && long.endsWith(short) && !OTHER_RANK.test(long);
}

const COMPOUNDS = /^(?:de|nl|sv)$/;
/** A shorter noun ends other words, too. */
const LEAST_COMPOUND = 6;
const OTHER_RANK = /^(?:vice|vize|ex|alt|stellvertret|ehren|unter|plaatsvervang|oud)/;

function isDeclined(word: string, noun: string): boolean {
  const stem = Math.max(4, Math.min(word.length, noun.length) - 2);
  return Math.abs(word.length - noun.length) < 3 && word.slice(0, stem) === noun.slice(0, stem);
}

/** "ex-president", "deputy mayor": another office. */
const OTHER = /^(?:deputy|vice|assistant|acting|stellvertretende[rn]?|adjointe?|adjunt[oa]|suplente|ex|zastępca)$/i;

function isOther(words: readonly string[], at: number): boolean {
  return OTHER.test(words[at - 1] ?? '');
}

/** "Consultado por El Cordal, el alcalde": the name of a paper, a body or a place. */
function isBody(name: string): boolean {
  const words = name.split(' ');
  return ARTICLE.test(name) || words.some((word) => OUTLET_NOUN.test(word) || ORGANISATION_NOUN.test(word));
}

const ARTICLE = /^(?:(?:The|El|La|Le|Il|Der|Die|Das|De|Het)\s|L[’'])/;
