import { NAME_PARTICLES } from '../../../claim/cues/particles';
import { readActor } from '../names/actors';
import type { Candidate } from '../quotations/quotation-candidates';
import type { Discourse } from '../words/discourse';
import { readTokens } from '../words/tokens';
import type { Speaker } from './introductions';

const WORD = '\\p{Lu}[\\p{L}’.-]*';
/** "“…” (Nora Fell)", "“…” (Weir Review, 3 May 2019)": who or what it is from, in brackets. */
const BRACKETS = /^\s*[(（]([^()（）\n]{3,80})[)）]/u;
/** "“…” — Nora Fell, the warden": a name, and at most what explains it, behind the words. */
const DASH = /^\s*[–—-]\s*([^–—.,\n]{3,60})(?:,\s[^\n]{0,120})?$/u;
/** "“….” Nora Fell, the warden" and nothing more. */
const NAME = new RegExp(
  `^\\s+(${WORD}(?:\\s(?:(?:${NAME_PARTICLES})\\s){0,2}${WORD}){1,3})(?:,\\s[^\\n]{0,120})?$`,
  'u',
);
/** A year, as sources have one behind their name. */
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/u;

/** "May 3, 2019": nothing but a date. */
const DAY_FIRST = /^\p{L}+\.?\s\d{1,2}(?!\d)/u;

/** The name that stands behind the closing mark without a verb, as a signature or a source does; null for other words. */
export function signedBehind(after: string, candidate: Candidate, page: Discourse): Speaker | null {
  const alone = candidate.outer.start === candidate.block.start;
  const sentence = /[.!?…]/.test(page.text.charAt(candidate.end - 1));
  // "Nora Fell: “…” (The Weir)": the paper in brackets prints what somebody else says.
  const led = /[:：]\s*$/.test(page.text.slice(candidate.block.start, candidate.outer.start));
  const [brackets, dash, name] = [
    led ? null : BRACKETS.exec(after),
    DASH.exec(after),
    alone && sentence ? NAME.exec(after) : null,
  ];
  const hit = brackets ?? dash ?? name;
  const whole = hit?.[1];
  if (hit === null || whole === undefined) return null;
  if (DAY_FIRST.test(whole)) return null;
  const dated = brackets !== null && YEAR.test(whole);
  const line = (dated ? (/^[^,、\d]*/u.exec(whole)?.[0] ?? '') : whole).trim();
  if (!/^(?:@|\p{Lu}|\p{Lo})/u.test(line)) return null;
  const start = candidate.outer.end + hit[0].indexOf(line);
  const tokens = readTokens(page.text, start, start + line.length);
  const words = tokens.filter((token) => token.word);
  // One word is a name where the line holds nothing but the quotation and it, or a year shows that it is a source.
  const least = (dash !== null && alone) || dated ? 1 : 2;
  if (words.length < least || words.length > 5 || !words.every((word) => word.capital)) return null;
  const actor = readActor(tokens, { from: 0, to: tokens.length }, page);
  if (actor !== null) return { attribution: actor.attribution, cue: line, how: 'said', actor };
  return dated ? { attribution: { kind: 'organisation', name: line }, cue: line, how: 'said', actor } : null;
}
