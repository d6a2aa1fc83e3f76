import type { KnownDate } from '../../model';
import type { Outline } from '../tree/outline';
import { rawText } from './head';
import { parseIsoDate } from './parse-date';

/** Names under which publishing systems keep the first publication in a page's state, quoted once or, in a string of JSON, twice. */
const STATED =
  /\\?"(?:date_?published|published_?(?:at|date|on|time)|publish(?:_d|D)ate|publication_?date|first_?published(?:_?(?:at|date|on))?)\\?"\s*:\s*\\?"([^"\\]{8,40})/gi;
const DAY_MS = 86_400_000;
/** Longest script looked through, in characters. */
const LONGEST = 2_000_000;

/** The date of publication in the state that a framework left in the page, or in structured data that is none for a mark too many; null when there is none or it speaks of several days, as of a list. */
export function findStateDate(outline: Outline): KnownDate | null {
  let first: KnownDate | null = null;
  for (const [at, box] of outline.boxes.entries()) {
    if (box.name !== 'script') continue;
    const source = rawText(outline, at);
    if (source.length > LONGEST) continue;
    for (const [, text = ''] of source.matchAll(STATED)) {
      const date = parseIsoDate(text, 'metadata');
      if (!date) continue;
      if (first && Math.abs(first.at - date.at) >= DAY_MS) return null;
      first ??= date;
    }
  }
  return first;
}
