import { isAgency } from '../../page/metadata/agency';
import { isPressName } from './press-names';

/** Place and agency in front of the first sentence: "Weirham (nda).", "LISBON, May 3 (Vale Wire) –". */
const DATELINE = /^\p{Lu}[^()\n]{1,40}\(([\p{L}\d .&/-]{2,30})\)\s*[-–—:.]/u;

/** How German agencies sign; a page with a byline has somebody's initials there, and "red" is the house itself. */
const SHORT_NAME = /^(?!red|reg|eig)\p{Ll}{3}$/u;

/** Lines looked at for a dateline: title, standfirst and byline may stand first. */
const FIRST_LINES = 6;

/**
 * The news agency whose copy a text is: the one that its dateline names, when that is known, or its name, a line on rights or
 * the lack of a byline bears it out: a dateline may have the initials of whoever wrote it. `author` is that of the byline. Null for others.
 */
export function agencyOf(body: string, author: string | null): string | null {
  for (const line of body.split('\n', FIRST_LINES)) {
    const name = DATELINE.exec(line)?.[1]?.trim() ?? '';
    if (name === '') continue;
    const isShort = author === null && SHORT_NAME.test(name);
    if (isShort || isAgency(name) || isPressName(name) || isSignedBy(body, name)) return name;
  }
  return null;
}

/** True when the text names the holder of its rights so. */
function isSignedBy(body: string, name: string): boolean {
  const plain = name.replace(/[^\p{L}\d ]/gu, '.');
  return new RegExp(`(?:©|\\(c\\)|copyright)[^\\n]{0,20}(?<![\\p{L}\\d])${plain}(?![\\p{L}\\d])`, 'iu').test(body);
}
