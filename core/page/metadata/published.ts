import type { KnownDate } from '../../model';
import { readPathDate } from '../../url/path-date';
import { findChangedDate } from './changed-date';
import { firstMeta, type Head } from './head';
import { type LdNode, textOf } from './json-ld';
import { parseIsoDate } from './parse-date';
import { findShownDate, type ShownContext, type ShownDate } from './shown-date';

/** Metas of first publication, most trusted first (names as publishers and their tools write them, gathered up to 2026). */
const PUBLISHED_METAS =
  'article:published_time og:article:published_time og:published_time article:published parsely-pub-date sailthru.date dc.date.issued dcterms.issued  cxenseparse:recs:publishtime bt:pubdate rbpubdate datepublished date_published publish-date publish_date publishdate publication_date published-date published_time pubdate pub_date article.published article_date_original originalpublicationdate dcterms.created dc.date.created article.created datecreated'.split(
    ' ',
  );
/** Metas of papers; whether the version online, the issue or the deposit came first differs, so the earliest holds. */
const PAPER_METAS = ['citation_publication_date', 'citation_online_date', 'citation_date'];
/** Metas that say "date" without saying of what; templates also write today's or that of the last change. */
const VAGUE_METAS = 'dc.date dc:date dcterms.date date ptime displaydate timestamp created'.split(' ');
const MODIFIED_METAS =
  'article:modified_time article:modified og:updated_time og:modified_time dcterms.modified dc.date.modified datemodified lastmod last-modified revision_date'.split(
    ' ',
  );
const DAY_MS = 86_400_000;
/** From here on a stated date and the day in the address are two dates: a draft's slug is days old, not a month. */
const RESTATED_MS = 30 * DAY_MS;
/** The same for an address that names the month alone. */
const RESTATED_MONTH_MS = 120 * DAY_MS;

/** What the date search needs of the page. */
export interface DateContext extends ShownContext {
  readonly head: Head;
  readonly main: LdNode | null;
  /** Structured data that speaks of this page, `main` among it. */
  readonly own: readonly LdNode[];
  readonly url: URL;
}

/**
 * The date of first publication: what structured data and metas state, unless the page was dated anew; then what it prints, then the
 * day in its address. Null where the page says nothing, or only when it was changed: a guess would put citations in a wrong order.
 */
export function readPublished(context: DateContext): KnownDate | null {
  const path = readPathDate(context.url.pathname, Number.MAX_SAFE_INTEGER);
  const stated = statedDate(context);
  if (stated && !isRestated(stated, path)) return stated;
  const shown = findShownDate(context);
  if (stated) return shown && path && !isRestated(shown.date, path) ? shown.date : path;
  const vague = metaDate(firstOf(context.head, VAGUE_METAS), context.language);
  if (vague && !isRestated(vague, path)) return firmer(vague, shown, path);
  return shown ? placedBy(shown, path) : path;
}

/** The date of the last change as the page states or prints it, or null; `published` tells the year of a day that is printed without. */
export function readModified(context: DateContext, published: KnownDate | null): KnownDate | null {
  const { head, main, language } = context;
  const inData = metaDate(main ? textOf(main['dateModified']) : null, language);
  return inData ?? metaDate(firstMeta(head, MODIFIED_METAS), language) ?? findChangedDate(context, published);
}

/** What structured data states; where two statements differ by more than a day, the page was dated anew and the older one holds. */
function statedDate({ head, main, own, language }: DateContext): KnownDate | null {
  const inData =
    own.map((node) => metaDate(textOf(node['datePublished']), language)).find((date) => date !== null) ?? null;
  const ofPaper = PAPER_METAS.map((name) => metaDate(firstOf(head, [name]), language)).filter((date) => date !== null);
  const inHead = metaDate(firstOf(head, PUBLISHED_METAS), language) ?? ofPaper.sort((a, b) => a.at - b.at)[0] ?? null;
  if (inData && inHead) return inHead.at < inData.at - DAY_MS ? inHead : inData;
  return inData ?? inHead ?? metaDate(main ? textOf(main['dateCreated'] ?? main['uploadDate']) : null, language);
}

/** Whether a date is much younger than the one in the page's address: that of a new edition or a move. */
function isRestated(date: KnownDate, path: KnownDate | null): boolean {
  return path !== null && date.at - path.at > (path.precision === 'day' ? RESTATED_MS : RESTATED_MONTH_MS);
}

/** A vague meta against what the page prints: the earlier one, the more exact one of a day. */
function firmer(vague: KnownDate, shown: ShownDate | null, path: KnownDate | null): KnownDate {
  if (!shown || (path?.precision === 'day' && Math.abs(vague.at - path.at) < DAY_MS)) return vague;
  return shown.date.at < vague.at + DAY_MS && shown.date.precision !== 'day' ? shown.date : earlier(shown.date, vague);
}

function earlier(a: KnownDate, b: KnownDate): KnownDate {
  return a.at < b.at ? a : b;
}

/** A printed date, unless the address names another day. */
function placedBy(shown: ShownDate, path: KnownDate | null): KnownDate {
  if (path?.precision === 'day') return Math.abs(shown.date.at - path.at) > 1.5 * DAY_MS ? path : shown.date;
  return path && isRestated(shown.date, path) ? path : shown.date;
}

function metaDate(text: string | null, language: string | null): KnownDate | null {
  return text === null ? null : parseIsoDate(text, 'metadata', language);
}

function firstOf(head: Head, names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.metas.get(name)?.find((candidate) => parseIsoDate(candidate, 'metadata') !== null);
    if (value) return value;
  }
  return null;
}
