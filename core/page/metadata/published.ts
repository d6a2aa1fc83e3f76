import type { KnownDate } from '../../model';
import { readPathDate } from '../../url/path-date';
import { foldSpace } from '../blocks';
import { attributeOf, type Outline } from '../outline';
import type { Region } from '../regions';
import { firstMeta, type Head } from './head';
import { type LdNode, textOf } from './json-ld';
import { parseIsoDate, parseVisibleDate } from './parse-date';

/** Metas of first publication, most trusted first (names as publishers and their tools write them, gathered up to 2026). */
const PUBLISHED_METAS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date.created',
  'dc.date',
  'dc:date',
  'citation_publication_date',
  'citation_date',
  'cxenseparse:recs:publishtime',
  'bt:pubdate',
  'rbpubdate',
  'datepublished',
  'date_published',
  'publish-date',
  'publish_date',
  'publication_date',
  'published-date',
  'pubdate',
  'article.published',
  'article.created',
  'article_date_original',
  'originalpublicationdate',
  'ptime',
  'displaydate',
  'timestamp',
  'datecreated',
  'created',
  'date',
];
const MODIFIED_METAS = [
  'article:modified_time',
  'og:updated_time',
  'og:modified_time',
  'dcterms.modified',
  'datemodified',
  'lastmod',
  'last-modified',
  'revision_date',
];
/** Names of elements that show the date of publication, and of such that show another one. */
const DATE_HINT =
  /(?:^|[\s_:.-])(?:dt-published|published|pubdate|date-?published|datecreated|publish\w*|entry-?date|post-?date|post-?time|article-?date|story-?date|date-?line|dateline|date-?header|date|datum|fecha|timestamp|time|posted(?:-on)?|byline|post-?meta|entry-?meta|article-?meta|meta|postmetadata|submitted|created)(?=[\s_:.-]|$)/;
const OTHER_HINT = /updated|modified|comment|related|teaser|widget|copyright|footer|calendar/;
/** Longest text that is a date line. */
const DATE_LINE = 160;

/** What the date search needs of the page. */
export interface DateContext {
  readonly outline: Outline;
  readonly regions: readonly Region[];
  readonly head: Head;
  readonly main: LdNode | null;
  readonly language: string | null;
  readonly url: URL;
  /** Bounds of the article's element; a date line stands in it or before it. */
  readonly article: number;
  readonly core: number;
}

/** The date of first publication: structured data, then metas, then what the page shows, then its address; null when none is there. */
export function readPublished(context: DateContext): KnownDate | null {
  const { head, main } = context;
  const stated =
    metaDate(main ? textOf(main['datePublished']) : null) ??
    metaDate(firstOf(head, PUBLISHED_METAS)) ??
    metaDate(main ? textOf(main['dateCreated'] ?? main['uploadDate']) : null);
  const path = readPathDate(context.url.pathname, Number.MAX_SAFE_INTEGER);
  if (stated) return stated;
  const shown = shownDate(context);
  if (shown && path?.precision === 'day' && Math.abs(shown.at - path.at) > 36 * 3_600_000) return path;
  return shown ?? path ?? (main ? metaDate(textOf(main['dateModified'])) : null);
}

/** The date of the last change as the page states it, or null. */
export function readModified(context: DateContext): KnownDate | null {
  const { head, main } = context;
  return metaDate(main ? textOf(main['dateModified']) : null) ?? metaDate(firstMeta(head, MODIFIED_METAS));
}

function metaDate(text: string | null): KnownDate | null {
  return text === null ? null : parseIsoDate(text, 'metadata');
}

function firstOf(head: Head, names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.metas.get(name)?.find((candidate) => parseIsoDate(candidate, 'metadata') !== null);
    if (value) return value;
  }
  return null;
}

interface Candidate {
  readonly date: KnownDate;
  readonly rank: number;
  readonly at: number;
}

/** The best date that stands on the page: marked up as such first, then date lines near the top of the article. */
function shownDate(context: DateContext): KnownDate | null {
  const candidates: Candidate[] = [];
  const { boxes } = context.outline;
  const from = Math.max(context.article, 0);
  for (const [at, box] of boxes.entries()) {
    if (candidates.length > 60) break;
    if (box.name === '' || box.name.startsWith('#') || box.state === 'inert') continue;
    if (context.regions[at] === 'comments' || box.name === 'meta' || box.name === 'script') continue;
    const inArticle = at >= from && at < (boxes[context.article]?.end ?? boxes.length);
    const date = dateOf(context, at);
    if (!date) continue;
    const top = at <= context.core + 40 || at < context.core ? 0 : 2;
    candidates.push({ date: date.date, rank: date.rank + (inArticle ? 0 : 3) + top, at });
  }
  candidates.sort((a, b) => a.rank - b.rank || a.at - b.at);
  return candidates[0]?.date ?? null;
}

function dateOf(context: DateContext, at: number): { date: KnownDate; rank: number } | null {
  const box = context.outline.boxes[at];
  if (!box) return null;
  const { language } = context;
  const { hint } = box;
  if (box.name === 'time' || box.name === 'abbr' || (hint !== '' && /datepublished|dt-published/.test(hint))) {
    const stamp =
      attributeOf(box, 'datetime') ??
      attributeOf(box, 'content') ??
      (box.name === 'abbr' ? attributeOf(box, 'title') : null);
    const date =
      (stamp ? parseIsoDate(stamp, 'visible') : null) ??
      parseVisibleDate(textIn(context.outline, at), 'visible', language);
    const published = /publi|datecreated|pubdate/.test(hint) || attributeOf(box, 'pubdate') !== null;
    return date ? { date, rank: (published ? 0 : 1) + (OTHER_HINT.test(hint) ? 4 : 0) } : null;
  }
  if (hint === '' || OTHER_HINT.test(hint) || !DATE_HINT.test(hint)) return null;
  const text = textIn(context.outline, at);
  if (text.length > DATE_LINE) return null;
  const date = parseVisibleDate(text, 'visible', language);
  return date ? { date, rank: 2 } : null;
}

/** The text in an element, as far as a date line may be long. */
export function textIn(outline: Outline, at: number, most = DATE_LINE + 1): string {
  let text = '';
  const end = outline.boxes[at]?.end ?? at;
  for (let inner = at; inner < end && text.length < most; inner += 1) {
    const box = outline.boxes[inner];
    if (box?.name === '#text') text += box.text;
    else text += ' ';
  }
  return foldSpace(text).trim();
}
