import { decodeEntities } from '../../platforms/embeds/markup';
import { decodePercent } from '../../url/read-url';
import { foldName } from './fold-name';
import { firstMeta, type Head } from './head';
import type { Heading } from './heading';
import { type LdNode, textOf } from './json-ld';

/** Between a headline and the name of its site. */
const SEPARATOR = /\s+(?:[|–—·•»«›‹:/\\✩★~-]|--|::)\s+|\s*[|»›]\s*/;
const TITLE_METAS =
  'og:title twitter:title dc.title dcterms.title citation_title parsely-title sailthru.title headline title'.split(' ');
/** Signs that are not seen: joiners, soft hyphens, marks of direction. */
export const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The headline: what structured data, metas, title and headings agree on, without the site's name; null when there is none. */
export function readTitle(
  head: Head,
  heading: Heading,
  main: LdNode | null,
  site: string | null,
  url: URL,
): string | null {
  const sections = sectionsOf(head, url);
  const found = chosen(head, heading, main, (title) => bareTitle(plain(title), site, sections), site);
  return found?.replace(UNSEEN, '').replace(/\s+/g, ' ').trim() || null;
}

function chosen(
  head: Head,
  heading: Heading,
  main: LdNode | null,
  bare: (title: string) => string,
  site: string | null,
): string | null {
  const whole = head.title ?? '';
  const stated = [main ? textOf(main['headline'] ?? null) : null, firstMeta(head, TITLE_METAS)].map((candidate) =>
    candidate === null ? null : bare(candidate),
  );
  if (heading.text !== null) {
    const unlabelled = stated.find((candidate) => candidate !== null && isAllButKicker(heading.text ?? '', candidate));
    if (unlabelled) return unlabelled;
    const share = foldName(heading.text).length / Math.max(1, foldName(whole).length);
    if (heading.isOnly || (share >= 0.3 && foldName(whole).includes(foldName(heading.text)))) return heading.text;
  }
  for (const clean of stated) {
    if (clean !== null && clean !== '' && foldName(clean) !== foldName(site ?? '')) return clean;
  }
  const own = bare(whole);
  // A heading may have the address that it links to behind it.
  const goesOn = own !== '' && foldName(heading.text ?? '').startsWith(foldName(own));
  return goesOn ? own : (heading.text ?? (own || null));
}

/** Most letters and digits of a kicker or label that stands in the heading before the headline. */
const LONGEST_KICKER = 25;

/** Whether a heading is the stated headline behind a label ("Opinion", "Live"). */
function isAllButKicker(heading: string, headline: string): boolean {
  const [whole, rest] = [foldName(heading), foldName(headline)];
  return (
    rest.length > LONGEST_KICKER &&
    whole !== rest &&
    whole.endsWith(rest) &&
    whole.length - rest.length <= LONGEST_KICKER
  );
}

/** Characters read of a stated title; no headline is as long. */
const LONGEST_TITLE = 1000;

/** A stated title without markup and references, which some templates write into it. */
function plain(text: string): string {
  return decodeEntities(text.slice(0, LONGEST_TITLE).replace(/<[^>]{0,200}>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** Names of the part of the site that a page stands in, as its head and its address give them. */
function sectionsOf(head: Head, url: URL): ReadonlySet<string> {
  const stated = ['article:section', 'parsely-section', 'section', 'cxenseparse:section'].flatMap(
    (name) => head.metas.get(name) ?? [],
  );
  const folders = url.pathname.split('/').slice(1, -1).map(decodePercent);
  return new Set([...stated, ...folders].map(foldName).filter((name) => name !== ''));
}

/** A title without the site's name at either end, and without the names of sections beside it. */
function bareTitle(title: string, site: string | null, sections: ReadonlySet<string>): string {
  let bare = withoutSite(title, site);
  const [first = '', second = ''] = title.endsWith(bare) && bare !== title ? bare.split(SEPARATOR) : [];
  if (second !== '' && sections.has(foldName(first))) bare = bare.slice(bare.indexOf(second, first.length));
  for (let parts = bare.split(SEPARATOR); parts.length > 1; parts = bare.split(SEPARATOR)) {
    if (!sections.has(foldName(parts.at(-1) ?? ''))) break;
    bare = cut(bare, parts.slice(0, -1));
  }
  return bare;
}

/** A title without the site's name at either end. */
function withoutSite(title: string, site: string | null): string {
  const before = title.indexOf(': ');
  if (before > 2 && site !== null && foldName(title.slice(0, before)) === foldName(site))
    return title.slice(before + 2);
  const parts = title.split(SEPARATOR);
  if (parts.length < 2) return title;
  const isSite = (part: string | undefined): boolean =>
    part !== undefined &&
    site !== null &&
    part !== '' &&
    (foldName(part) === foldName(site) ||
      foldName(site).includes(foldName(part)) ||
      (foldName(part).includes(foldName(site)) && part.length < 40));
  if (isSite(parts.at(-1))) return cut(title, parts.slice(0, -1));
  if (isSite(parts[0])) return title.slice(title.indexOf(parts[1] ?? ''));
  return title;
}

function cut(title: string, kept: readonly string[]): string {
  const last = kept.at(-1) ?? '';
  return title.slice(0, title.lastIndexOf(last) + last.length);
}
