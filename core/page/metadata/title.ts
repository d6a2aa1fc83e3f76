import type { Outline } from '../outline';
import type { Region } from '../regions';
import { firstMeta, type Head } from './head';
import { type LdNode, textOf } from './json-ld';
import { textIn } from './published';

/** Between a headline and the name of its site. */
const SEPARATOR = /\s+[|–—·•»«›‹:/\\-]\s+|\s*[|»›]\s*/;
const TITLE_HINT =
  /(?:^|[\s_:.-])(?:p-name|headline|entry-?title|post-?title|article-?title|story-?title|title)(?=[\s_:.-]|$)/;

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

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
  const heading = findHeading(outline, regions, whole, bounds);
  const stated = main ? textOf(main['headline'] ?? null) : null;
  const meta = firstMeta(head, ['og:title', 'twitter:title', 'dc.title', 'parsely-title', 'sailthru.title', 'title']);
  if (heading !== null && fold(whole).includes(fold(heading)) && fold(heading).length >= fold(whole).length * 0.3)
    return heading;
  for (const candidate of [stated, meta]) {
    const clean = candidate === null ? null : withoutSite(plain(candidate), site);
    if (clean !== null && clean !== '' && fold(clean) !== fold(site ?? '')) return clean;
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
    (fold(part) === fold(site) ||
      fold(site).includes(fold(part)) ||
      (fold(part).includes(fold(site)) && part.length < 40));
  if (isSite(parts.at(-1))) return cut(title, parts.slice(0, -1));
  if (isSite(parts[0])) return title.slice(title.indexOf(parts[1] ?? ''));
  return title;
}

function cut(title: string, kept: readonly string[]): string {
  const last = kept.at(-1) ?? '';
  return title.slice(0, title.lastIndexOf(last) + last.length);
}

/** The page's first heading that belongs to the text, by level, name and likeness to the title. */
function findHeading(
  outline: Outline,
  regions: readonly Region[],
  title: string,
  bounds: { readonly article: number; readonly core: number },
): string | null {
  let best: string | null = null;
  let bestScore = 0;
  const { boxes } = outline;
  const end = boxes[bounds.article]?.end ?? boxes.length;
  const folded = fold(title);
  for (const [at, box] of boxes.entries()) {
    if (!/^h[1-3]$/.test(box.name) && !(box.hint !== '' && TITLE_HINT.test(box.hint) && !box.name.startsWith('#')))
      continue;
    if (regions[at] === 'comments' || box.state !== 'shown' || at >= end) continue;
    const text = textIn(outline, at, 400);
    if (text.length < 4 || text.length > 300) continue;
    const likeness = folded.includes(fold(text))
      ? 4 + Math.min(4, (fold(text).length / Math.max(1, folded.length)) * 4)
      : 0;
    const score =
      likeness +
      (box.name === 'h1' ? 3 : box.name === 'h2' ? 1 : 0) +
      (TITLE_HINT.test(box.hint) ? 1.5 : 0) +
      (at >= bounds.article ? 1 : 0) -
      (regions[at] === 'furniture' ? 2 : 0);
    if (score > bestScore) {
      best = text;
      bestScore = score;
    }
  }
  return best;
}
