import type { Attribution, Span } from '../../../model';
import type { CuePatterns } from '../words/cue-patterns';
import type { Discourse } from '../words/discourse';
import { inNominative } from './written-names';

/** A name that stands for a longer one is one word of so many letters ("EU", "Unaids"). */
const SHORT = /^[\p{L}\p{N}-]{2,10}$/u;
/** The longest names of bodies in full have about twelve words; in characters. */
const MOST_BEFORE = 140;

/**
 * Where a page says a short name in full: "Harwick Water Board (HWB)", "HWB (Harwick Water Board)". Each letter of the short name
 * begins a word of the long one or goes on in it ("Deutscher Jagdverband", "DJV"), and the first begins both.
 * A short name that many bodies have ("HWB of Dunmere") stays as it is.
 * @returns the long name's place in `text`, or null.
 */
function longNameOf(short: string, { text, cues }: Pick<Discourse, 'text' | 'cues'>): Span | null {
  if (!SHORT.test(short) || isOfMany(short, text, cues)) return null;
  for (let at = text.indexOf(`(${short})`); at >= 0; at = text.indexOf(`(${short})`, at + 1)) {
    const found = endingAt(text.slice(0, at).trimEnd().length, short, text);
    if (found !== null) return found;
  }
  for (let at = text.indexOf(`${short} (`); at >= 0; at = text.indexOf(`${short} (`, at + 1)) {
    const start = at + short.length + 2;
    const end = text.indexOf(')', start);
    const inner = text.slice(start, end);
    const whole = !/^[\p{L}\p{N}]/u.test(text.slice(at - 1, at));
    if (whole && end > start && end - start < MOST_BEFORE && isLongFor(inner, short)) return { start, end };
  }
  return null;
}

/** "HWB of Dunmere": the body has a holder in its name. */
function isOfMany(short: string, text: string, cues: CuePatterns): boolean {
  for (let at = text.indexOf(`${short} `); at >= 0; at = text.indexOf(`${short} `, at + 1)) {
    const [of = '', holder = ''] = text.slice(at + short.length + 1, at + short.length + 40).split(' ');
    if (cues.of.has(of) && /^\p{Lu}/u.test(holder) && !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/** The shortest run of words before `end` that the short name stands for. */
function endingAt(end: number, short: string, text: string): Span | null {
  const from = Math.max(0, end - MOST_BEFORE);
  const before = text.slice(from, end);
  const words = [...before.matchAll(/(?<![\p{L}\p{N}-])\p{L}/gu)].toReversed();
  for (const { index } of words) {
    // A name does not go on over the end of a sentence or a line.
    if (/[.!?:;\n"“”„«»()]/.test(before.slice(index))) return null;
    if (isLongFor(before.slice(index), short)) return { start: from + index, end };
  }
  return null;
}

/** Whether the letters of a short name stand in this order in a long one that has about as many words. */
function isLongFor(long: string, short: string): boolean {
  const letters = [...short.toLowerCase()].filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const capitals = long.match(/(?<![\p{L}\p{N}])\p{Lu}/gu)?.length ?? 0;
  if (!/^\p{Lu}/u.test(long) || long.length < 2 * short.length || capitals > letters.length + 1) return false;
  const plain = long.toLowerCase();
  if (plain[0] !== letters[0]) return false;
  let at = 0;
  for (const letter of letters.slice(1)) {
    // A letter that begins a later word is meant before one within this word.
    const begins = [...plain.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].find(
      ({ 0: first, index }) => index > at && first === letter,
    );
    const next = begins?.index ?? plain.indexOf(letter, at + 1);
    if (next < 0) return false;
    at = next;
  }
  // Nothing of the name is left over but its last word.
  return !/\s\p{Lu}/u.test(long.slice(at));
}

/** For one page: a body told by a short name, with the long one that the page gives for it: "Harwick Water Board (HWB)". Each name is looked for once. */
export function longNamer(page: Discourse): (attribution: Attribution) => Attribution {
  const known = new Map<string, string>();
  return (attribution) => {
    const { kind, name } = attribution;
    if (kind !== 'organisation' || name === null) return attribution;
    const full = known.get(name) ?? fullName(name, page);
    known.set(name, full);
    return full === name ? attribution : { kind, name: full };
  };
}

function fullName(name: string, page: Discourse): string {
  const long = longNameOf(name, page);
  if (long === null) return name;
  const before = page.text.slice(Math.max(0, long.start - 20), long.start);
  return `${inNominative(page.text.slice(long.start, long.end), before, page.cues.language)} (${name})`;
}
