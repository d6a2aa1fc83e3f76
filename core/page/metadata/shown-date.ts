import type { KnownDate } from '../../model';
import type { Region } from '../body/regions';
import { attributeOf, type Box, type Outline } from '../tree/outline';
import { CHANGED, PUBLISHED } from './date-line-words';
import { parseIsoDate, parseVisibleDate } from './parse-date';
import { postAround } from './post-around';
import { parseRelativeDate } from './relative-date';
import { DATE_LINE, textIn } from './text-in';

/** What dates are read by. */
export interface DateReading {
  /** BCP 47 tag by which dates in figures are read; null when unknown. */
  readonly language: string | null;
  /** When the page was seen, ms since 1970 UTC, by which "3 hours ago" is read; null when unknown. */
  readonly seenAt: number | null;
}

/** What the search for a printed date needs of the page. */
export interface ShownContext extends DateReading {
  readonly outline: Outline;
  readonly regions: readonly Region[];
  /** Position of the article's element, of its text, and of the heading (-1 when there is none). */
  readonly article: number;
  readonly core: number;
  readonly heading: number;
}

/** Marked as the date of first publication: microdata, RDFa, microformats. */
const MARKED = /date-?published|dt-published|pub-?date|publi\w*|date-?created/;
const MARKED_PROPERTY = /(?:^|[\s:])(?:datePublished|published_time|issued|dateCreated|created|dc:date)(?=\s|$)/i;
/** Names of elements that show the date of publication, and of such that show another one. */
const DATE_HINT =
  /(?:^|[\s_:.-])(?:entry-?date|post-?date|post-?time|article-?date|story-?date|date-?line|dateline|date-?header|dates?|datum|data|fecha|timestamp|relative-?time|time|posted(?:-on|-at)?|byline|author|autor|auteur|post-?meta|entry-?meta|article-?meta|meta|info|infoline|details|postmetadata|submitted|created|post-?footers?|entry-?footer)(?=[\s_:.-]|$)/;
const OTHER_HINT =
  /updated|modified|revised|comment|related|teaser|widget|copyright|calendar|event|today|current|main-?time|clock|ticker|weather|header-?date|date-?now|server/;
/** A template often writes both names on one element. */
const PUBLISHED_TOO = /publish|entry-date|post-date|posted/;
/** Around the article: lists of other pages, menus, footers. */
const ELSEWHERE =
  /(?:^|[\s_:.-])(?:sidebar|side-?bar|rail|related\w*|recent\w*|recommend\w*|latest|popular|most-?\w+|teasers?|widgets?|footer|site-?header|masthead|top-?bar|breaking|ticker|nav|navigation|menu|promo\w*|newsletter|bio|copyright)(?=[\s_:.-]|$)/;
/** Elements that hold a line of who and when. */
export const LINE_ELEMENT =
  /^(?:p|div|span|li|td|small|em|i|b|strong|font|h[2-6]|center|dd|cite|address|header|section|a|summary)$/;
/** Words that may stand with the date in a date line that no name marks: who, where to, when. */
const LONGEST_REST = 60;
/** Nodes around heading and text in which a line without a name is believed. */
const NEAR = 60;
/** Most nodes looked at for a date once this many were found. */
const MOST = 100;
/** So many dates under one name are those of a list. */
const LIST = 3;
const DAY_MS = 86_400_000;
/** A worse place is no evidence: the page is left without a printed date. */
const WEAKEST = 5;

/** A date that stands on the page; the lower the rank, the surer it is that it dates the text. */
export interface ShownDate {
  readonly date: KnownDate;
  readonly rank: number;
}

interface Candidate extends ShownDate {
  readonly at: number;
  readonly hint: string;
}

/** The best date that stands on the page: marked up as such first, then date lines by heading and text; null when none is sure enough. */
export function findShownDate(context: ShownContext): ShownDate | null {
  const found = gather(context);
  const names = new Map<string, Set<number>>();
  for (const { hint, date } of found) names.set(hint, (names.get(hint) ?? new Set()).add(date.at));
  const isListed = ({ hint, at }: Candidate): boolean => (names.get(hint)?.size ?? 0) >= LIST && !isAtTop(context, at);
  const ranked = found
    .map((entry) => (isListed(entry) ? { ...entry, rank: entry.rank + 3 } : entry))
    .filter(({ rank }) => rank <= WEAKEST)
    .sort((a, b) => a.rank - b.rank || a.at - b.at);
  const [best] = ranked;
  if (!best) return null;
  // The same day is often printed twice: in words for people, and to the second in the markup.
  const exact = ranked.find(({ date, rank }) => isFiner(date, best.date) && rank <= best.rank + 2);
  return { date: exact?.date ?? best.date, rank: best.rank };
}

function isFiner(date: KnownDate, than: KnownDate): boolean {
  return than.precision === 'day' && date.precision !== 'day' && Math.abs(date.at - than.at) < DAY_MS;
}

/** Whether a line stands by the heading or the first words. */
export function isAtTop({ core, heading }: ShownContext, at: number): boolean {
  return (heading >= 0 && Math.abs(at - heading) < NEAR) || Math.abs(at - core) < NEAR;
}

function gather(context: ShownContext): readonly Candidate[] {
  const found: Candidate[] = [];
  for (const [at, box] of context.outline.boxes.entries()) {
    if (found.length > MOST || box.name === '' || box.name.startsWith('#') || box.state === 'inert') continue;
    if (context.regions[at] === 'comments' || box.name === 'meta' || box.name === 'script') continue;
    const own = dateOf(context, box, at);
    // What is told by how long it is ago is less sure than a date beside it.
    const vague = own?.date.precision === 'approx' ? 1 : 0;
    if (own) found.push({ date: own.date, rank: own.rank + vague + placeRank(context, at), at, hint: box.hint });
  }
  return found;
}

/** How far from where a date of publication stands: 0 at the top of the article. */
function placeRank(context: ShownContext, at: number): number {
  const { outline, article, core, heading } = context;
  const { boxes } = outline;
  const end = boxes[article]?.end ?? boxes.length;
  const inArticle = at >= Math.max(article, 0) && at < end;
  const atFoot = at >= end && at < end + NEAR;
  let elsewhere = 0;
  for (let up = at; up > 0 && up !== article; up = boxes[up]?.parent ?? -1) {
    const box = boxes[up];
    if (!box || (up <= core && core < box.end) || (up <= heading && heading < box.end)) break;
    if (box.name === 'blockquote') elsewhere = 7;
    else elsewhere = Math.max(elsewhere, awayRank(box, inArticle || atFoot));
  }
  const coreEnd = boxes[core]?.end ?? boxes.length;
  if (inArticle) return elsewhere + (at <= core + 40 ? 0 : at < coreEnd + NEAR ? 2 : 4);
  if (at > article) return elsewhere + (atFoot ? footRank(context, at) : 5);
  if (heading >= 0 && at > heading) return elsewhere;
  if (boxes[at]?.hint.includes('date-header')) return elsewhere + 1;
  return elsewhere + (sharesHeader(outline, at, heading) || postAround(outline, article) < at ? 2 : 6);
}

/** Behind the article the first comment has a time too; a line of the article's own says that it was published. */
function footRank({ outline, article }: ShownContext, at: number): number {
  const box = outline.boxes[at];
  const post = postAround(outline, article);
  if (post < article && at < (outline.boxes[post]?.end ?? 0)) return 2;
  return box && (MARKED.test(box.hint) || DATE_HINT.test(box.hint) || PUBLISHED.test(textIn(outline, at))) ? 2 : 5;
}

/** Levels above the heading that are still its own surroundings, not the page's. */
const NEAR_LEVELS = 3;

/** Whether a line above the heading belongs to it; a masthead with the date of today does not. */
function sharesHeader({ boxes }: Outline, at: number, heading: number): boolean {
  let up = boxes[heading]?.parent ?? -1;
  for (let level = 0; level < NEAR_LEVELS && up > 0; level += 1) {
    const box = boxes[up];
    if (!box || /^(?:body|main)$/.test(box.name)) return false;
    if (up < at && at < box.end) return true;
    up = box.parent;
  }
  return false;
}

/** How little a part of the page by its name has to do with the text. Entries have a foot and margins of their own, in which old templates print the date. */
function awayRank(box: Box, isOwn: boolean): number {
  if (isOwn && /footer/.test(box.name + box.hint)) return 0;
  if (ELSEWHERE.test(box.hint)) return 5;
  return /^(?:aside|footer|nav)$/.test(box.name) ? (isOwn ? 2 : 5) : 0;
}

function dateOf(context: ShownContext, box: Box, at: number): ShownDate | null {
  const { hint } = box;
  const property = /^(?:span|time|div|p|dd|li)$/.test(box.name) ? attributeOf(box, 'property') : null;
  const marked = (hint !== '' && MARKED.test(hint)) || (property !== null && MARKED_PROPERTY.test(property));
  const other = hint !== '' && OTHER_HINT.test(hint) && !PUBLISHED_TOO.test(hint) ? 4 : 0;
  if (isTime(box) || box.name === 'abbr' || marked) {
    const date = stampOf(box) ?? lineDate(context, at);
    // A month alone stands in texts for many things.
    if (!date || (date.precision === 'month' && !marked)) return null;
    return { date, rank: (marked || attributeOf(box, 'pubdate') !== null ? 0 : 1) + other + changedRank(context, at) };
  }
  if (box.name === 'span' && /\d{4}-\d\d-\d\d[T ]\d\d:/.test(attributeOf(box, 'title') ?? '')) {
    const date = stampOf(box);
    if (date) return { date, rank: 2 + other };
  }
  if (hint !== '' && DATE_HINT.test(hint)) {
    const line = other === 0 ? lineDate(context, at) : null;
    const date = other === 0 && (line === null || line.precision === 'approx') ? (stampOf(box) ?? line) : line;
    return date && date.precision !== 'month' ? { date, rank: 2 + changedRank(context, at) } : null;
  }
  return bareLine(context, box, at);
}

/** Attributes by which elements of scripts state a time ("relative-time", posts of boards). */
const OWN_STAMPS = ['datetime', 'created-timestamp', 'data-timestamp', 'data-utime', 'data-datetime'];

/** The element of times, or one that a script puts in its place. */
function isTime(box: Box): boolean {
  return box.name === 'time' || (box.name.includes('-') && OWN_STAMPS.some((name) => attributeOf(box, name) !== null));
}

/** The date that an element's attributes state, or null. */
export function stampOf(box: Box): KnownDate | null {
  for (const name of [...OWN_STAMPS, 'content', 'title']) {
    const stamp = attributeOf(box, name);
    const date = stamp === null || (name === 'title' && !/\d/.test(stamp)) ? null : parseIsoDate(stamp, 'visible');
    if (date) return date;
  }
  return null;
}

function lineDate(context: ShownContext, at: number): KnownDate | null {
  const text = textIn(context.outline, at);
  return text.length > DATE_LINE ? null : printedDate(published(text), context);
}

/** The date that a line prints, or that it tells by how long it is ago. */
export function printedDate(line: string, { language, seenAt }: DateReading): KnownDate | null {
  return (
    parseVisibleDate(line, 'visible', language) ?? (seenAt === null ? null : parseRelativeDate(line, seenAt, language))
  );
}

/** The part of a line that dates the publication, where it dates a change too: what it says of the one, or what stands before the other. */
function published(text: string): string {
  const changed = CHANGED.exec(text);
  const first = PUBLISHED.exec(text);
  if (!changed) return text;
  if (first && first.index > changed.index) return text.slice(first.index);
  const before = text.slice(0, changed.index);
  return first || /\d{4}/.test(before) ? before : text;
}

function changedRank({ outline }: ShownContext, at: number): number {
  const text = published(textIn(outline, at));
  if (PUBLISHED.test(text)) return 0;
  return CHANGED.test(text) || isLabelledChanged(outline, at) ? 3 : 0;
}

/** Characters between a word for a change and the date of it: "am:", "le", an ending. */
const BEHIND_LABEL = 8;

/** Whether the words right before an element say that what follows is when the page was changed. */
function isLabelledChanged({ boxes }: Outline, at: number): boolean {
  const before = boxes.slice(Math.max(0, at - 6), at).map((box) => box.text.trim());
  const label = before.findLast((text) => text !== '')?.slice(-DATE_LINE) ?? '';
  const changed = CHANGED.exec(label);
  return changed !== null && label.length - changed.index - changed[0].length <= BEHIND_LABEL;
}

/** A short line by the heading or the ends of the text that is little else than a date. */
function bareLine(context: ShownContext, box: Box, at: number): ShownDate | null {
  const { article, core, heading, outline } = context;
  const end = outline.boxes[article]?.end ?? 0;
  const near =
    (at > Math.max(core, heading) - NEAR && at < Math.max(core, 0) + NEAR && at > heading - 10) ||
    (at > end - NEAR && at < end + NEAR / 2);
  if (!near || !LINE_ELEMENT.test(box.name)) return null;
  const text = textIn(outline, at);
  if (text.length > DATE_LINE || !/\p{Nd}/u.test(text)) return null;
  const line = published(text);
  const date = printedDate(line, context);
  if (!date || date.precision === 'month') return null;
  const rest = line.replace(/[\d.,:|/·•–—()\s-]+/g, ' ').trim();
  return rest.length > LONGEST_REST || (/[.!?]\s+\p{Lu}/u.test(rest) && !PUBLISHED.test(line))
    ? null
    : { date, rank: 3 + changedRank(context, at) };
}
