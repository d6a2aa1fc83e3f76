import { guessLanguage } from '../../claim/text/guess-language';
import type { FactCheck, Memento, Work } from '../../model';
import { readAddress } from '../../platforms';
import type { Address } from '../../platforms/platform';
import type { BodyPlace } from '../body/body';
import type { Region } from '../body/regions';
import type { Outline } from '../tree/outline';
import { readAgency } from './agency';
import { readAuthor } from './author';
import { readCanonical } from './canonical';
import { readDateline, readReporter } from './dateline';
import { readFactChecks } from './fact-checks';
import { firstMeta, type Head, readHead } from './head';
import { findHeading } from './heading';
import { type LdNode, mainNode, ownNodes, readLdNodes, textOf } from './json-ld';
import { readPostAuthor } from './post-author';
import { type DateContext, readModified, readPublished } from './published';
import { readSite } from './site';
import { findStateDate } from './state-date';
import { readTitle } from './title';
import { readKind } from './work-kind';

/** What the head says before the text is known. */
export interface PageHead {
  readonly head: Head;
  readonly nodes: readonly LdNode[];
  readonly main: LdNode | null;
  /** Nodes that speak of the page, `main` first. */
  readonly own: readonly LdNode[];
  /** What the page is; its canonical address. */
  readonly address: Address;
  /** What relative links are resolved against. */
  readonly base: string;
  readonly mementoOf: Memento | null;
}

/** Reads identity and structured data of a page; null when its address is none that can be cited. */
export function readPageHead(outline: Outline, loadedFrom: string): PageHead | null {
  const head = readHead(outline);
  const own = readAddress(loadedFrom);
  const base = baseOf(head, own?.memento ? own.url : loadedFrom);
  const address = readCanonical(head, own, base);
  if (!address) return null;
  const nodes = readLdNodes(head.ldScripts);
  const isOwn = (url: string): boolean => readAddress(url, base)?.key === address.key;
  const main = mainNode(nodes, isOwn, head.title);
  return { head, nodes, main, own: ownNodes(nodes, main, isOwn), address, base, mementoOf: own?.memento ?? null };
}

function baseOf(head: Head, address: string): string {
  try {
    return head.baseHref === null ? address : new URL(head.baseHref, address).href;
  } catch {
    return address;
  }
}

/** The Work that the page is. */
export function readPageWork(
  outline: Outline,
  regions: readonly Region[],
  page: PageHead,
  place: BodyPlace,
  text: { readonly body: string; readonly articles: number; readonly seenAt: number | null },
): Work {
  const { head, main, nodes, address } = page;
  const url = new URL(address.url);
  const language = languageOf(head, main) ?? writtenIn(text.body);
  const site = readSite(head, main, nodes, url);
  const heading = findHeading(outline, regions, head.title ?? '', site, place, url);
  const dates: DateContext = {
    ...{ outline, regions, head, main, url, own: page.own, heading: heading.at, seenAt: text.seenAt },
    ...{ article: place.article, core: place.core, language: dateLanguage(language, url.hostname) },
  };
  const title = readTitle(head, heading, main, site, url);
  const { article, core } = place;
  const about = {
    outline,
    regions,
    head,
    nodes,
    own: page.own,
    site,
    host: url.hostname,
    title,
    article,
    core,
    language,
  };
  const ofPost = address.kind === 'post' ? readPostAuthor(head, address.platform) : null;
  const author = readAuthor(about) ?? ofPost ?? readReporter(text.body) ?? readAgency(text.body);
  const published = address.date?.source === 'post-id' ? address.date : publishedAt(outline, dates, text.body);
  return {
    key: address.key,
    url: address.url,
    platform: address.platform,
    postId: address.postId,
    kind: readKind(outline, head, main, address, text.body.length, text.articles),
    title,
    author,
    handle: address.handle,
    site,
    published,
    modified: readModified(dates, published),
    language,
  };
}

/** A date told by how long it is ago gives way to one that stands elsewhere. */
function publishedAt(outline: Outline, dates: DateContext, body: string): Work['published'] {
  const printed = readPublished(dates);
  if (printed !== null && printed.precision !== 'approx') return printed;
  return readDateline(body, dates.language) ?? findStateDate(outline) ?? printed;
}

/** BCP 47 tag as the page gives it, in its usual letter case. */
function languageOf(head: Head, main: LdNode | null): string | null {
  const raw =
    head.language ??
    textOf(main?.['inLanguage']) ??
    firstMeta(head, ['content-language', 'language', 'og:locale', 'dc.language']);
  const match = /^\s*([a-z]{2,3})(?:[-_]([a-z]{4}))?(?:[-_]([a-z]{2}|\d{3}))?(?=$|[\s,;_-])/i.exec(raw ?? '');
  if (!match) return null;
  return [match[1]?.toLowerCase(), match[2], match[3]?.toUpperCase()].filter((part) => part !== undefined).join('-');
}

/** Words from which on a text tells its language; old pages and those of small systems often do not state it. */
const TELLING_WORDS = 30;

function writtenIn(body: string): string | null {
  return (body.match(/\p{L}+/gu)?.length ?? 0) < TELLING_WORDS ? null : guessLanguage(body);
}

/** English without a country, by the country of the site where days come before months. */
const DAY_FIRST_HOST = /\.(?:uk|ie|au|nz|in|za)$/;
/** The language by which dates in figures are read: that of the page, told apart by country where that is known; null when unknown. */
function dateLanguage(language: string | null, host: string): string | null {
  return language === 'en' && DAY_FIRST_HOST.test(host) ? 'en-GB' : language;
}

/** The fact-checks that a page declares. */
export function readMetadataFactChecks(page: PageHead): readonly FactCheck[] {
  return readFactChecks(page.nodes, page.address.url);
}
