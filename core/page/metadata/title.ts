import type { Outline } from '../outline';
import type { Region } from '../regions';
import { foldName } from './fold-name';
import { firstMeta, type Head } from './head';
import { type LdNode, textOf } from './json-ld';
import { textIn } from './published';

/** Between a headline and the name of its site. */
const SEPARATOR = /\s+[|–—·•»«›‹:/\\-]\s+|\s*[|»›]\s*/;
const TITLE_HINT =
  /(?:^|[\s_:.-])(?:p-name|headline|entry-?title|post-?title|article-?title|story-?title|title)(?=[\s_:.-]|$)/;

/** The headline: what structured data, metas, title and headings agree on, without the site's name. */
export function readTitle(
  outline: Outline,
  regions: readonly Region[],
  head: Head,
  main: LdNode | null,
  site: string | null,
  bounds: { readonly article: number; readonly core: number },
): string | null {
  const whole = head.title ?? '';
  const { heading, isOnly } = findHeading(outline, regions, whole, site, bounds);
  const stated = main ? textOf(main['headline'] ?? null) : null;
  const meta = firstMeta(head, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title']);
  if (heading !== null) {
    const share = foldName(heading).length / Math.max(1, foldName(whole).length);
    if (isOnly || (share >= 0.3 && foldName(whole).includes(foldName(heading)))) return heading;
  }
  for (const candidate of [stated, meta]) {
    const clean = candidate === null ? null : withoutSite(plain(candidate), site);
    if (clean !== null && clean !== '' && foldName(clean) !== foldName(site ?? '')) return clean;
  }
  return heading ?? (withoutSite(plain(whole), site) || null);
}

function plain(text: string): string {
  return text
    .replace(/<[^>]{0,200}>/g, '')
    .replace(/&(?:#39|apos|rsquo);/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
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

interface Heading {
  readonly heading: string | null;
  /** Whether it is the page's only first-level heading in words, the site's name aside. */
  readonly isOnly: boolean;
}

/** The page's heading that belongs to the text, by level, name and likeness to the title. */
function findHeading(
  outline: Outline,
  regions: readonly Region[],
  title: string,
  site: string | null,
  bounds: { readonly article: number; readonly core: number },
): Heading {
  let best: string | null = null;
  let bestScore = 0;
  const firsts = new Set<string>();
  const { boxes } = outline;
  const end = boxes[bounds.article]?.end ?? boxes.length;
  for (const [at, box] of boxes.entries()) {
    if (at >= end) break;
    const named = box.hint !== '' && TITLE_HINT.test(box.hint);
    const level = /^h([1-3])$/.exec(box.name)?.[1];
    if ((level === undefined && !named) || regions[at] === 'comments' || box.state !== 'shown') continue;
    const text = textIn(outline, at, 400);
    if (text.length < 4 || text.length > 300 || foldName(text) === foldName(site ?? '')) continue;
    if (level === '1') firsts.add(text);
    const likeness = likenessOf(foldName(text), foldName(title));
    const score =
      likeness +
      (level === '1' ? 3 : level === '2' ? 1 : 0) +
      (named ? 1.5 : 0) +
      (at >= bounds.article ? 1 : 0) -
      (regions[at] === 'furniture' ? 2 : 0);
    if (score > bestScore) {
      best = text;
      bestScore = score;
    }
  }
  const isOnly = best !== null && firsts.size === 1 && firsts.has(best) && best.split(' ').length >= 3;
  return { heading: best, isOnly };
}

/** 0 for a heading that the title does not hold, up to 8 for one that is all of it. */
function likenessOf(text: string, title: string): number {
  return text !== '' && title.includes(text) ? 4 + Math.min(4, (text.length / Math.max(1, title.length)) * 4) : 0;
}
