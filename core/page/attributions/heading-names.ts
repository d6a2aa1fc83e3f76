import type { Span } from '../../model';
import type { CuePatterns } from './cue-patterns';
import { personOf, WORD } from './full-names';
import type { Known } from './single-names';

const CAPITALS = new RegExp(`(?<![\\p{L}\\p{N}@#])${WORD}(?:[ \\u00a0]${WORD})+`, 'gu');
/** The word on either side of a surname. */
const AFTER = /^\s(\p{L}+)/u;
const BEFORE = /(\p{L}+)\s$/u;
/** No verb of saying is longer. */
const WORD_LENGTH = 24;

/**
 * Adds people whose full names stand in headings and captions alone, where the text has their surname beside a verb of
 * saying ("Fell said"): in headings most words may have capitals, so that two of them are no name yet.
 */
export function addHeadingNames(text: string, aside: readonly Span[], cues: CuePatterns, known: Known): void {
  for (const span of aside) {
    for (const hit of text.slice(span.start, span.end).matchAll(CAPITALS)) {
      const words = hit[0].split(/[ \u00a0]/);
      for (const [index, surname] of words.entries()) {
        const name = index === 0 ? null : personOf(`${words[index - 1]} ${surname}`, cues);
        if (name === null || !name.includes(' ') || known.has(surname) || !speaks(surname, text, aside, cues)) continue;
        known.set(surname, [{ name, at: span.start + hit.index, led: true }]);
      }
    }
  }
}

function speaks(surname: string, text: string, aside: readonly Span[], cues: CuePatterns): boolean {
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + 1)) {
    if (aside.some((span) => span.start <= at && at < span.end)) continue;
    const end = at + surname.length;
    const after = AFTER.exec(text.slice(end, end + WORD_LENGTH))?.[1];
    const before = BEFORE.exec(text.slice(Math.max(0, at - WORD_LENGTH), at))?.[1];
    if ([before, after].some((word) => word !== undefined && cues.say.test(word))) return true;
  }
  return false;
}

/** Two words in small letters: a heading that does not set every word in capitals. */
const PLAIN_HEADING = /\p{Ll}.*\s\p{Ll}{2,}(?:\s.*)?\s\p{Ll}{2,}/u;

/** The person that the first heading is about, where it names one in full ("Nora Fell on mills and weirs"); null otherwise. */
export function headedPerson(text: string, aside: readonly Span[], cues: CuePatterns): string | null {
  const first = aside[0];
  if (first === undefined || first.start > 0) return null;
  const line = text.slice(first.start, first.end);
  const name = PLAIN_HEADING.test(line)
    ? new RegExp(`^${WORD}(?:[ \u00a0]${WORD}){1,2}(?=[\\s:,])`, 'u').exec(line)?.[0]
    : undefined;
  return name === undefined ? null : personOf(name, cues);
}
