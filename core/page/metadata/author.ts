import { attributeOf, type Outline } from '../outline';
import type { Region } from '../regions';
import { foldName } from './fold-name';
import { firstMeta, type Head } from './head';
import { type LdNode, textOf } from './json-ld';
import { textIn } from './published';

const AUTHOR_METAS = [
  'author',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc:creator',
  'dc.creator.name',
  'byl',
  'citation_author',
  'article:author_name',
  'article:author',
  'og:article:author',
  'cxenseparse:author',
  'rbauthors',
  'twitter:creator:name',
];
const LEAD_IN =
  /^\W*(?:(?:post(?:ed)?|author|written|story|words|text|report(?:ed)?|published|article|ein (?:artikel|beitrag|kommentar))\s+){0,2}(?:by|von|par|por|di|da|door|przez|av|af|автор|text|author|autore?|auteur|redaktion|escrito por|publicado por)\s*:?\s+/i;
/** Where a byline ends: a date, a role, a place. */
const TAIL =
  /\s*(?:[|•·–—]|\s-\s|,?\s+(?:on|am|le|el|il|op|vom|at)\s+(?=\d|\p{L}+\s+\d)|\d{1,2}[./:\s]|\((?!\p{L}+\))|\bupdated\b|\bpublished\b|\bposted\b).*$/iu;
const NO_NAME =
  /^(?:admin(?:istrator)?|staff|editor|redaktion|webmaster|user|author|unknown|n\/a|null|undefined|guest|by)$/i;
const BYLINE =
  /(?:^|[\s_:.-])(?:byline|by-?author|author-?name|author|autor|auteur|p-author|fn|post-?author|entry-?author|article-?author|creator|posted-by|written-by)(?=[\s_:.-]|$)/;
const NOT_BYLINE =
  /comment|bio|avatar|image|photo|social|follow|links?(?=[\s_-]|$)|related|box|about|description|job|title|list|more|archive/;
/** Where a site keeps its authors. */
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|es|a)?|auteurs?|autori|reporters?|contributors?|columnist[as]?|journalist[as]?|writers?|staff|people|profiles?|u|user|in)\/[^/?#]+/i;
const LONGEST = 90;
/** Longest line that a byline stands in. */
const LONGEST_LINE = 160;

/** A name without its lead-in, tail and markup; null when what is left is none. */
export function cleanName(raw: string | null): string | null {
  if (raw === null) return null;
  const name = raw
    .replace(/<[^>]{0,200}>/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(LEAD_IN, '')
    .replace(TAIL, '')
    .replace(/[\s,;:]+$/, '')
    .trim();
  if (name.length < 2 || name.length > LONGEST || NO_NAME.test(name)) return null;
  if (/^(?:https?:|www\.|@|\/)|\.(?:com|org|net|de|co)\b\/?|@\S+\.\S/i.test(name) || !/\p{L}/u.test(name)) return null;
  return name;
}

function ldNames(value: unknown): readonly string[] {
  const entries = Array.isArray(value) ? value : [value];
  const names = entries.map((entry) => cleanName(textOf(entry))).filter((name) => name !== null);
  return [...new Set(names)].slice(0, 6);
}

/** Who wrote the text, several names joined by ", "; null when the page does not say. `site` is no author. */
export function readAuthor(
  outline: Outline,
  regions: readonly Region[],
  head: Head,
  main: LdNode | null,
  site: string | null,
  bounds: { readonly article: number; readonly core: number },
): string | null {
  const isSite = (name: string): boolean => site !== null && foldName(name) === foldName(site);
  const stated = ldNames(main?.['author']).filter((name) => !isSite(name));
  if (stated.length > 0) return stated.join(', ');
  const shown = shownAuthor(outline, regions, bounds, isSite);
  for (const meta of AUTHOR_METAS) {
    const names = (head.metas.get(meta) ?? []).map(cleanName).filter((name) => name !== null && !isSite(name));
    if (names.length > 0) return [...new Set(names)].slice(0, 6).join(', ');
  }
  return shown ?? ldNames(main?.['author'])[0] ?? cleanName(firstMeta(head, AUTHOR_METAS)) ?? personalSite(site);
}

/** Second words of names that are no family names. */
const OUTLET =
  /\b(?:\w*post|\w*news|times|weekly|daily|review|notes?|blogs?|journal|magazine|today|report|online|media|press|herald|tribune|gazette|echo|wire|voices?|group|company|university|institute|foundation|council|academy|club|zeitung|blatt|anzeiger|kurier|nachrichten)$/i;

/** The blog of one person carries that person's name. */
function personalSite(site: string | null): string | null {
  return site !== null && /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(site) && !OUTLET.test(site) ? site : null;
}

/** A byline has a mark-up, an author's address or a lead-in; the less it has, the nearer to the text's top it must stand. */
function rankOf(outline: Outline, at: number, text: () => string): number {
  const box = outline.boxes[at];
  if (!box) return NO_RANK;
  const isLink = box.name === 'a';
  if (isLink && /(?:^|\s)author(?:\s|$)/i.test(attributeOf(box, 'rel') ?? '')) return 0;
  if (box.hint !== '' && BYLINE.test(box.hint) && !NOT_BYLINE.test(box.hint))
    return /byline|p-author|\sfn\s/.test(box.hint) ? 1 : 2;
  if (isLink && AUTHOR_PATH.test(attributeOf(box, 'href') ?? '')) return 3;
  if (LEAD_IN_ELEMENT.test(box.name) && WRITTEN_BY.test(text())) return 4;
  return NO_RANK;
}

const NO_RANK = 99;
const LEAD_IN_ELEMENT = /^(?:address|p|div|span|h[2-6]|li|em|i|time|header|section)$/;
const WRITTEN_BY =
  /^\W*(?:(?:posted|written|words|text|story|post|author) )?(?:by|von|par|por|door|av)\s*:?\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|la|van|von|der|den|di|da|del|le|el|bin|al)\s+){0,2}\p{Lu}[\p{L}.'’-]*){1,3}(?=$|\s*[,|•·–—\d(]|\s+(?:on|am|le|el)\b)/iu;
/** Positions around the top of the text in which a weakly marked byline is believed. */
const NEAR = 120;

function shownAuthor(
  outline: Outline,
  regions: readonly Region[],
  bounds: { readonly article: number; readonly core: number },
  isSite: (name: string) => boolean,
): string | null {
  let best: string | null = null;
  let bestRank = NO_RANK;
  const end = outline.boxes[bounds.article]?.end ?? outline.boxes.length;
  for (let at = 0; at < end; at += 1) {
    const box = outline.boxes[at];
    if (!box || box.name.startsWith('#') || box.state === 'inert' || regions[at] === 'comments' || box.name === 'meta')
      continue;
    let cached: string | null = null;
    const text = (): string => {
      cached ??= textIn(outline, at, LONGEST_LINE + 1);
      return cached;
    };
    const near = at > bounds.core - NEAR * 3 && at < bounds.core + NEAR;
    const own = rankOf(outline, at, near ? text : () => '');
    if (own === NO_RANK || (own > 2 && !near)) continue;
    const rank = own + (at < bounds.article ? 2 : 0);
    if (rank >= bestRank || text().length > LONGEST_LINE) continue;
    const name = cleanName(text());
    if (name === null || isSite(name) || name.split(' ').length > 8) continue;
    best = name;
    bestRank = rank;
  }
  return best;
}
