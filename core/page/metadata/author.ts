import { attributeOf, type Outline } from '../outline';
import type { Region } from '../regions';
import type { Head } from './head';
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
  /^\W*(?:(?:posted|written|story|words|text|report(?:ed)?|published|article|ein (?:artikel|beitrag|kommentar))\s+)?(?:by|von|par|por|di|da|door|przez|av|af|автор|text|author|autore?|auteur|redaktion|escrito por|publicado por)\s*:?\s+/i;
/** Where a byline ends: a date, a role, a place. */
const TAIL =
  /\s*(?:[|•·–—]|\s-\s|,?\s+(?:on|am|le|el|il|op|vom|at)\s+(?=\d|\p{L}+\s+\d)|\d{1,2}[./:\s]|\((?!\p{L}+\))|\bupdated\b|\bpublished\b|\bposted\b).*$/iu;
const NO_NAME =
  /^(?:admin(?:istrator)?|staff|editor|redaktion|webmaster|user|author|unknown|n\/a|null|undefined|guest|by)$/i;
const BYLINE =
  /(?:^|[\s_:.-])(?:byline|by-?author|author-?name|author|autor|auteur|p-author|fn|post-?author|entry-?author|article-?author|creator|posted-by|written-by)(?=[\s_:.-]|$)/;
const NOT_BYLINE =
  /comment|bio|avatar|image|photo|social|follow|links?(?=[\s_-]|$)|related|box|about|description|job|title|list|more|archive/;
const LONGEST = 90;

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
  const isSite = (name: string): boolean => site !== null && fold(name) === fold(site);
  const stated = ldNames(main?.['author']).filter((name) => !isSite(name));
  if (stated.length > 0) return stated.join(', ');
  const shown = shownAuthor(outline, regions, bounds, isSite);
  for (const meta of AUTHOR_METAS) {
    const names = (head.metas.get(meta) ?? []).map(cleanName).filter((name) => name !== null && !isSite(name));
    if (names.length > 0) return [...new Set(names)].slice(0, 6).join(', ');
  }
  return shown ?? ldNames(main?.['author'])[0] ?? null;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function shownAuthor(
  outline: Outline,
  regions: readonly Region[],
  bounds: { readonly article: number; readonly core: number },
  isSite: (name: string) => boolean,
): string | null {
  let best: string | null = null;
  let bestRank = 99;
  const end = outline.boxes[bounds.article]?.end ?? outline.boxes.length;
  for (const [at, box] of outline.boxes.entries()) {
    if (
      at >= end ||
      box.name.startsWith('#') ||
      box.state === 'inert' ||
      regions[at] === 'comments' ||
      box.name === 'meta'
    )
      continue;
    const isAuthorLink = /(?:^|\s)author(?:\s|$)/.test(attributeOf(box, 'rel') ?? '') && box.name !== 'link';
    if (!isAuthorLink && (box.hint === '' || !BYLINE.test(box.hint) || NOT_BYLINE.test(box.hint))) continue;
    const text = textIn(outline, at, 200);
    if (text.length > 160) continue;
    const name = cleanName(text);
    if (name === null || isSite(name) || name.split(' ').length > 8) continue;
    const rank =
      (isAuthorLink ? 0 : /byline|p-author/.test(box.hint) ? 1 : /(?:^|\s)fn\s/.test(box.hint) ? 1 : 2) +
      (at < bounds.article ? 2 : 0);
    if (rank < bestRank) {
      best = name;
      bestRank = rank;
    }
  }
  return best;
}
