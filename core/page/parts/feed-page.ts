import { decodeEntities } from '../../platforms/embeds/markup';
import { isRecord, type LdNode, parseJson } from '../metadata/json-ld';

const FEED = /^<(?:rss|feed|rdf:RDF)[\s>]/i;
/** What may stand before the first element, by its beginning and its end, and how often at most. */
const BEFORE = [
  ['<?', '?>'],
  ['<!--', '-->'],
  ['<!DOCTYPE', '>'],
] as const;
/** A feed opens with two or three of these. */
const MOST_BEFORE = 12;
/** Entries read of a feed; publishers keep a few dozen in one. */
const MOST_ENTRIES = 200;
/** Where an entry's text stands, fullest first: RSS with its content module, Atom, then the short forms. */
const TEXTS = ['content:encoded', 'content', 'description', 'summary'];
const DATES = ['pubDate', 'published', 'dc:date', 'updated'];

/** An entry as any of the formats states it; all but the markup is plain words. */
interface FeedEntry {
  readonly title: string;
  readonly link: string | null;
  readonly date: string | null;
  readonly author: string | null;
  readonly markup: string;
  /** Where the entry says it is from, or what it points at, with the words before its name. */
  readonly source: { readonly cue: string; readonly href: string; readonly name: string } | null;
}

/** A feed (RSS, Atom, RDF, JSON Feed) as the page of its entries, so that it is read like any page of posts; null for what is no feed. */
export function pageOfFeed(source: string): string | null {
  const stated = jsonFeed(source);
  if (stated) return pageOf(textIn(stated, 'title'), textIn(stated, 'language'), stated.items.map(entryOfJson));
  if (!isFeed(source)) return null;
  const [head = '', ...entries] = source.split(/<(?:item|entry)(?=[\s>])/i, MOST_ENTRIES + 1);
  const language = textOf(head, 'language') ?? /\sxml:lang="([\w-]{2,20})"/.exec(head)?.[1] ?? null;
  return pageOf(textOf(head, 'title'), language, entries.map(entryOfXml));
}

function pageOf(title: string | null, language: string | null, entries: readonly FeedEntry[]): string {
  const name = escaped(title ?? '');
  return `<!doctype html><html lang="${escaped(language ?? '')}"><head><title>${name}</title></head><body><main><h1>${name}</h1>${entries.map(article).join('\n')}</main></body></html>`;
}

/** A JSON Feed (jsonfeed.org, versions 1 and 1.1), or null. */
function jsonFeed(source: string): (LdNode & { readonly items: readonly LdNode[] }) | null {
  if (!/^\s*\{/.test(source) || !source.includes('jsonfeed.org/version')) return null;
  const feed = parseJson(source);
  if (!isRecord(feed) || !Array.isArray(feed['items'])) return null;
  return { ...feed, items: feed['items'].filter(isRecord).slice(0, MOST_ENTRIES) };
}

function entryOfJson(entry: LdNode): FeedEntry {
  const authors = entry['authors'];
  const author: unknown = Array.isArray(authors) ? authors[0] : entry['author'];
  const elsewhere = textIn(entry, 'external_url');
  return {
    title: textIn(entry, 'title') ?? '',
    link: textIn(entry, 'url'),
    date: textIn(entry, 'date_published'),
    author: isRecord(author) ? textIn(author, 'name') : null,
    markup: textIn(entry, 'content_html') ?? escaped(textIn(entry, 'content_text') ?? textIn(entry, 'summary') ?? ''),
    source: elsewhere === null ? null : { cue: '', href: elsewhere, name: elsewhere },
  };
}

function textIn(record: LdNode, name: string): string | null {
  const value = record[name];
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null;
}

/** Whether the first element is a feed's, behind declarations and comments. */
function isFeed(source: string): boolean {
  let at = 0;
  for (let passed = 0; passed < MOST_BEFORE; passed += 1) {
    while (/[\s\ufeff]/.test(source.charAt(at))) at += 1;
    const before = BEFORE.find(([open]) => source.startsWith(open, at));
    if (!before) break;
    const end = source.indexOf(before[1], at);
    if (end < 0) return false;
    at = end + before[1].length;
  }
  return FEED.test(source.slice(at, at + 20));
}

/** The heading has no link in it, so that it stays a heading of the text; the address of the entry goes with its time. */
function article({ title, link, date, author, markup, source }: FeedEntry): string {
  const time = date === null ? '' : `<time datetime="${escaped(date)}"></time>`;
  const address = link === null ? time : `<a rel="bookmark" href="${escaped(link)}">${time}</a>`;
  const byline = author === null ? '' : `<p class="byline author">${escaped(author)}</p>`;
  const from =
    source === null ? '' : `<p>${source.cue} <a href="${escaped(source.href)}">${escaped(source.name)}</a></p>`;
  return `<article><h2>${escaped(title)}</h2>${address}${byline}<div>${markup}${from}</div></article>`;
}

function entryOfXml(entry: string): FeedEntry {
  const author = rawOf(entry, 'author')?.content ?? '';
  return {
    title: plain(textOf(entry, 'title') ?? ''),
    link: textOf(entry, 'link') ?? linkOf(entry, 'alternate'),
    date: first(entry, DATES),
    // RSS names its authors behind their mail: "mail@example.org (Name)".
    author:
      textOf(entry, 'dc:creator') ?? textOf(author, 'name') ?? /\(([^()<>]{2,80})\)\s*$/.exec(author)?.[1] ?? null,
    markup: markupOf(entry),
    source: sourceOf(entry),
  };
}

/** RSS's `source` with its name, or what Atom links as `via`. */
function sourceOf(entry: string): FeedEntry['source'] {
  const href = /<source\s[^>]{0,500}?url=["']([^"']+)/i.exec(entry)?.[1];
  const name = textOf(entry, 'source');
  if (href !== undefined && name !== null) return { cue: 'Source:', href: decodeEntities(href), name };
  const via = linkOf(entry, 'via');
  return via === null ? null : { cue: 'via', href: via, name: via };
}

/** The address that an entry of Atom links as what it is named; one without a name is the entry's own page. */
function linkOf(entry: string, rel: string): string | null {
  for (const [, attributes = ''] of entry.matchAll(/<link\s([^>]{1,2000})>/gi)) {
    const named = /\srel=["']?([\w-]+)/i.exec(` ${attributes}`)?.[1] ?? 'alternate';
    const href = /\shref="([^"]+)"|\shref='([^']+)'/i.exec(` ${attributes}`);
    if (named === rel && href) return decodeEntities(href[1] ?? href[2] ?? '');
  }
  return null;
}

/** The text of an entry as markup: of Atom's XHTML as it is, of all others what their escaping hides. */
function markupOf(entry: string): string {
  const texts = TEXTS.map((name) => {
    const raw = rawOf(entry, name);
    if (raw === null) return '';
    return raw.xhtml ? raw.content : (unwrapped(raw.content) ?? decodeEntities(raw.content));
  });
  return texts.find((text) => text.trim() !== '') ?? '';
}

function first(entry: string, names: readonly string[]): string | null {
  for (const name of names) {
    const text = textOf(entry, name);
    if (text !== null) return text;
  }
  return null;
}

function rawOf(xml: string, name: string): { readonly content: string; readonly xhtml: boolean } | null {
  const open = new RegExp(`<${name}(?:\\s[^>]{0,2000})?>`, 'i').exec(xml);
  if (!open) return null;
  const from = open.index + open[0].length;
  const end = xml.toLowerCase().indexOf(`</${name.toLowerCase()}>`, from);
  return end < 0 ? null : { content: xml.slice(from, end), xhtml: /\stype=["']xhtml["']/i.test(open[0]) };
}

function textOf(xml: string, name: string): string | null {
  const content = rawOf(xml, name)?.content ?? '';
  return (unwrapped(content) ?? decodeEntities(content)).trim() || null;
}

function unwrapped(content: string): string | null {
  return /^\s*<!\[CDATA\[([\s\S]*?)\]\]>\s*$/.exec(content)?.[1] ?? null;
}

/** A title may hold markup, escaped or not. */
function plain(title: string): string {
  return decodeEntities(title.replace(/<[^>]{0,500}>/g, ''));
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
}
