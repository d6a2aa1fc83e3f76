import { decodeEntities } from '../platforms/embeds/markup';

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

/** A feed (RSS, Atom, RDF) as the page of its entries, so that it is read like any page of posts; null for what is no feed. */
export function pageOfFeed(source: string): string | null {
  if (!isFeed(source)) return null;
  const [head = '', ...entries] = source.split(/<(?:item|entry)(?=[\s>])/i, MOST_ENTRIES + 1);
  const language = textOf(head, 'language') ?? /\sxml:lang="([\w-]{2,20})"/.exec(head)?.[1] ?? '';
  const title = escaped(textOf(head, 'title') ?? '');
  return `<!doctype html><html lang="${escaped(language)}"><head><title>${title}</title></head><body><main><h1>${title}</h1>${entries.map(article).join('\n')}</main></body></html>`;
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

function article(entry: string): string {
  const link = linkOf(entry);
  const title = escaped(plain(textOf(entry, 'title') ?? ''));
  const heading = link === null ? title : `<a rel="bookmark" href="${escaped(link)}">${title}</a>`;
  const date = first(entry, DATES);
  const time = date === null ? '' : `<time datetime="${escaped(date)}"></time>`;
  const author = textOf(entry, 'dc:creator') ?? textOf(rawOf(entry, 'author')?.content ?? '', 'name');
  const byline = author === null ? '' : `<p class="byline">${escaped(author)}</p>`;
  return `<article><h2>${heading}</h2>${time}${byline}<div>${markupOf(entry)}</div></article>`;
}

/** The page of an entry: the text of RSS's element, or the address in Atom's that is no picture and no service. */
function linkOf(entry: string): string | null {
  const stated = textOf(entry, 'link');
  if (stated !== null) return stated;
  for (const [, attributes = ''] of entry.matchAll(/<link\s([^>]{1,2000})>/gi)) {
    if (/\srel=(?!["']?alternate)/i.test(` ${attributes}`)) continue;
    const href = /\shref="([^"]+)"|\shref='([^']+)'/i.exec(` ${attributes}`);
    if (href) return decodeEntities(href[1] ?? href[2] ?? '');
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
