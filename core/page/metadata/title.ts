import { decodeEntities } from '../../platforms/embeds/markup';
import { foldName } from './fold-name';
import { firstMeta, type Head } from './head';
import type { Heading } from './heading';
import { type LdNode, textOf } from './json-ld';

/** Between a headline and the name of its site. */
const SEPARATOR = /\s+(?:[|–—·•»«›‹:/\\✩★~-]|--|::)\s+|\s*[|»›]\s*/;
const TITLE_METAS = [
  'og:title',
  'twitter:title',
  'dc.title',
  'dcterms.title',
  'citation_title',
  'parsely-title',
  'sailthru.title',
  'headline',
  'title',
];
/** Signs that are not seen: joiners, soft hyphens, marks of direction. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g;

/** The headline: what structured data, metas, title and headings agree on, without the site's name; null when there is none. */
export function readTitle(head: Head, heading: Heading, main: LdNode | null, site: string | null): string | null {
  const found = chosen(head, heading, main, site);
  return found?.replace(UNSEEN, '').replace(/\s+/g, ' ').trim() || null;
}

function chosen(head: Head, heading: Heading, main: LdNode | null, site: string | null): string | null {
  const whole = head.title ?? '';
  const stated = [main ? textOf(main['headline'] ?? null) : null, firstMeta(head, TITLE_METAS)].map((candidate) =>
    candidate === null ? null : withoutSite(plain(candidate), site),
  );
  if (heading.text !== null) {
    const bare = stated.find((candidate) => candidate !== null && isAllButKicker(heading.text ?? '', candidate));
    if (bare) return bare;
    const share = foldName(heading.text).length / Math.max(1, foldName(whole).length);
    if (heading.isOnly || (share >= 0.3 && foldName(whole).includes(foldName(heading.text)))) return heading.text;
  }
  for (const clean of stated) {
    if (clean !== null && clean !== '' && foldName(clean) !== foldName(site ?? '')) return clean;
  }
  return heading.text ?? (withoutSite(plain(whole), site) || null);
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

/** A stated title without markup and references, which some templates write into it. */
function plain(text: string): string {
  return decodeEntities(text.replace(/<[^>]{0,200}>/g, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** A title without the site's name at either end. */
export function withoutSite(title: string, site: string | null): string {
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
