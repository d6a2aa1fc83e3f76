import { plainHost } from '../../url/read-url';
import { siteOf } from '../../url/site-of';
import type { Region } from '../body/regions';
import type { Outline } from '../tree/outline';
import { findByline } from './byline';
import { WRITTEN } from './byline-words';
import { cleanName } from './clean-name';
import { foldName } from './fold-name';
import { firstMeta, type Head } from './head';
import { type LdNode, resolved, textOf } from './json-ld';

/** Metas of who wrote the text, most trusted first. */
const AUTHOR_METAS =
  'author parsely-author sailthru.author dc.creator dcterms.creator dc:creator dc.creator.name byl citation_author article:author_name article:author og:article:author cxenseparse:author rbauthors twitter:creator:name shareaholic:article_author_name article.author dcterms.creator.name authors'.split(
    ' ',
  );

/** As papers write a name. */
const LAST_FIRST = /^((?:\p{Ll}+\s){0,2}\p{Lu}[\p{L}'’-]+),\s(\p{Lu}[^,]*)$/u;

/** The house as a whole, which metas name where a byline names a person. */
const NEWSROOM = /^(?:the )?(?:redac|redak|rédac|redaz|redaç|staff|newsroom|editorial|editors?)(?!\S*\.)/i;

function ldNames(value: unknown): readonly string[] {
  const names = (Array.isArray(value) ? value.slice(0, 50) : [value])
    .map((entry) => cleanName(textOf(entry)))
    .filter((name) => name !== null);
  return [...new Set(names)].slice(0, 6);
}

/** What the card of a post calls the account. */
const WRITTEN_BY = new RegExp(`^(?:${WRITTEN}|napis\\p{L}+|skriv\\p{L}+|написан\\p{L}*|автор|author|autor)`, 'iu');

/** What a name is checked against, and where the text stands. */
export interface AuthorContext {
  readonly outline: Outline;
  readonly regions: readonly Region[];
  readonly head: Head;
  readonly nodes: readonly LdNode[];
  readonly own: readonly LdNode[];
  readonly site: string | null;
  readonly host: string;
  readonly title: string | null;
  readonly article: number;
  readonly core: number;
  readonly language: string | null;
}

/** Who wrote the text, several names joined by ", "; null when the page does not say. The site is one only where nobody else is named. */
export function readAuthor(context: AuthorContext): string | null {
  const { head, own } = context;
  const isOther = namesOfOthers(context);
  for (const node of own) {
    const people = ldNames(node['author'] ?? node['creator']).filter((name) => !isOther(name));
    const stated = people.join(', ');
    const whole = people.length === 1 ? fuller(stated, context, isOther) : stated;
    if (stated !== '') return foldName(whole).includes(foldName(stated)) ? whole : stated;
  }
  for (const meta of AUTHOR_METAS) {
    const stated = (head.metas.get(meta) ?? []).map((name) =>
      cleanName(meta === 'citation_author' ? name.replace(LAST_FIRST, '$2 $1') : name),
    );
    const names = stated.filter((name) => name !== null && !isOther(name));
    if (names.length > 0) return fuller([...new Set(names)].slice(0, 6).join(', '), context, isOther);
  }
  return byline(context, isOther) ?? accountOf(context, isOther) ?? nameOfSite(context);
}

/** The byline without the house that stands behind its name. */
function byline(context: AuthorContext, isOther: (name: string) => boolean): string | null {
  const names = findByline(context, isOther)?.split(', ') ?? [];
  return names.filter((name) => !isOther(name)).join(', ') || null;
}

/** One word in the head may be a login or the place that the text is from: a whole name by the text goes before it. */
function fuller(stated: string, context: AuthorContext, isOther: (name: string) => boolean): string {
  const named =
    /\s/.test(stated) && !NEWSROOM.test(firstMeta(context.head, AUTHOR_METAS) ?? '') ? null : byline(context, isOther);
  return named !== null && /^\p{Lu}\S*\s+\S/u.test(named) ? named : stated;
}

/** The author that structured data only refers to: with blog engines the account that entered the text, so a byline goes before it. */
function accountOf({ head, nodes, own }: AuthorContext, isOther: (name: string) => boolean): string | null {
  for (const node of own) {
    const names = ldNames(resolved(nodes, node['author'])).filter((name) => !isOther(name));
    if (names.length > 0) return names.join(', ');
  }
  const isAccount = WRITTEN_BY.test(firstMeta(head, ['twitter:label1']) ?? '');
  const name = isAccount ? cleanName(firstMeta(head, ['twitter:data1'])) : null;
  return name === null || isOther(name) ? null : name;
}

/** Names that stand where an author's should: the site's and the page's own. */
function namesOfOthers({ site, host, title }: AuthorContext): (name: string) => boolean {
  const label = siteOf(host).split('.')[0] ?? '';
  const known = new Set([site, label, plainHost(host)].map((name) => foldName(name ?? '')));
  return (name) => known.has(foldName(name)) || isOfTitle(name, title);
}

/** The headline itself, or one that goes on with something. */
function isOfTitle(name: string, title: string | null): boolean {
  const headline = foldName(title ?? '');
  return headline !== '' && foldName(name).startsWith(headline);
}

/** The site as the author, where the page says so by its data or its byline. */
function nameOfSite(context: AuthorContext): string | null {
  const isTitle = (name: string): boolean => isOfTitle(name, context.title);
  const stated = [
    ldNames(context.own[0]?.['author'])[0] ?? null,
    cleanName(firstMeta(context.head, AUTHOR_METAS)),
    findByline(context, isTitle),
  ];
  return stated.find((name) => name !== null && !isTitle(name)) ?? null;
}
