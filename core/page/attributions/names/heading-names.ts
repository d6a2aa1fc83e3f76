import type { Span } from '../../../model';
import type { CuePatterns } from '../words/cue-patterns';
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
