import type { PageReading, ReadingLimit } from '../model';
import { readAddress } from '../platforms';
import type { Address } from '../platforms/platform';
import type { PageTree } from '../tree';
import { isSameSite } from '../url/site-of';
import { type EntryBox, findEntries, readEntries } from './body/entries';
import { findHiddenText } from './body/hidden-text';
import { statedWords } from './body/own-post';
import { joinText, type PageText } from './body/page-text';
import { type Content, parkedContent, readContent } from './body/read-content';
import { type AnswerBox, findAnswers, readSections, selectAnswers } from './body/sections';
import { readWalls } from './body/walls';
import type { PageIdentity } from './citations/citable';
import { citeStated, readElementCitations, relateStated } from './citations/other-citations';
import { MOST_CITATIONS, type NodeCitation, readCitations } from './citations/read-citations';
import { withStateEmbeds } from './citations/state-embeds';
import { readStatedSources } from './citations/stated-sources';
import type { LdNode } from './metadata/json-ld';
import { type PageHead, readMetadataFactChecks, readPageHead, readPageWork } from './metadata/read-metadata';
import type { DateReading } from './metadata/shown-date';
import { stateArticle } from './metadata/state-article';
import { type Outline, outlineOf } from './tree/outline';

/** A reading of the markup alone and, for the live page, which node carries which citation (index into `reading.citations`). */
export interface NodeReading<N> {
  readonly reading: PageReading;
  readonly nodes: readonly (readonly [node: N, citation: number])[];
}

/** A printed text shorter than this may stand for one that the page only carries in its state. */
const SHORT_TEXT = 1200;

/** What the markup tells, with the nodes that carry citations; `addAttributions` completes it. `seenAt`: when the page was seen, ms since 1970 UTC, or null; of a copy in an archive its own time holds. Throws a RangeError only for an `address` that is none (http or https). */
export function readMarkup<N>(
  tree: PageTree<N>,
  address: string,
  limits: readonly ReadingLimit[] = [],
  seenAt: number | null = null,
): NodeReading<N> {
  const outline = outlineOf(tree);
  const head = readPageHead(outline, address);
  if (!head) throw new RangeError(`not the address of a page: ${address}`);
  const identity = identityOf(head, address);
  const isInternal = (href: string): boolean => isOnSite(href, identity);
  const printed = readContent(outline, head.base, isInternal);
  const hidden = withHiddenText(printed, head, isInternal);
  const content = hidden?.content ?? printed;
  const page = hidden ? withStated(head, stateArticle(hidden.around)) : head;
  const answers = content === printed ? findAnswers(outline, printed.regions, printed.replies, printed.zones) : [];
  const joined = joinText(content.body, selectAnswers(outline, printed.all, printed.regions, answers));
  const entries = findEntries(content.outline, content.regions, content.place);
  const articles = entries.filter((entry) => entry.link !== null).length;
  const seen = page.mementoOf ? page.mementoOf.at : seenAt;
  const work = readPageWork(outline, printed.regions, page, printed.place, {
    body: joined.text.slice(0, joined.bodyEnd),
    articles,
    seenAt: seen,
  });
  const text = withSections(joined, outline, content, answers, entries, { language: work.language, seenAt: seen });
  const others = readElementCitations(content.outline, content.regions, content.place, text, content.embeds, identity);
  const inMarkup = readCitations(content.outline, content.regions, text, content.embeds, others, identity, work);
  const inText = withStateEmbeds(inMarkup, outline, text, identity);
  const sources = readStatedSources(outline, printed.regions, page.head, page.main, page.nodes, page.base);
  const cited = [...relateStated(sources, inText, identity), ...citeStated(sources, inText, identity)].slice(
    0,
    MOST_CITATIONS,
  );
  const walls = readWalls(outline, printed.all, joined.bodyEnd, page.head, page.main);
  return {
    reading: {
      work,
      text: text.text,
      bodyEnd: text.bodyEnd,
      blocks: text.blocks.filter((block) => block.end > block.start),
      sections: text.sections,
      citations: cited.map((entry) => entry.citation),
      quotations: [],
      credits: [],
      pictures: [],
      claims: [],
      factChecks: readMetadataFactChecks(page),
      mementoOf: page.mementoOf,
      limits: [...new Set([...limits, ...outline.limits, ...walls])],
    },
    nodes: nodesOf<N>(cited),
  };
}

/** The text that the page only carries in its data, when it prints next to none, with the records around it; else null. */
function withHiddenText(
  printed: Content,
  page: PageHead,
  isInternal: (href: string) => boolean,
): { readonly content: Content; readonly around: readonly LdNode[] } | null {
  let length = 0;
  for (const block of printed.body) length += block.text.length;
  // A thread prints its posts; what it states beside them is a part of them.
  if (length >= SHORT_TEXT || printed.replies.size > 0) return null;
  const words = length === 0 ? statedWords(page.head, page.base) : '';
  const found = findHiddenText(printed.outline, page.main, page.nodes);
  const hidden = found ?? (words === '' ? null : { text: words, around: [] });
  if (hidden === null || hidden.text.length < length * 2) return null;
  const parked = parkedContent(hidden.text, page.base, isInternal);
  // A post may be a word or two.
  const content = found === null ? { ...parked, body: parked.all } : parked;
  return content.body.length > 0 ? { content, around: hidden.around } : null;
}

/** A page without structured data of its own, with what its state says of the text. */
function withStated(page: PageHead, article: LdNode | null): PageHead {
  return article === null || page.main !== null ? page : { ...page, main: article, own: [article] };
}

function withSections(
  joined: Omit<PageText, 'sections'>,
  outline: Outline,
  content: Content,
  answers: readonly AnswerBox[],
  entries: readonly EntryBox[],
  when: DateReading,
): PageText {
  const placed = joined.blocks.map((block, index) => ({
    at: joined.at[index] ?? 0,
    start: block.start,
    end: block.end,
  }));
  const bodyBlocks = placed.slice(0, content.body.length);
  const sections = [
    ...readEntries(content.outline, entries, bodyBlocks, when),
    ...readSections(outline, answers, placed.slice(content.body.length), when),
  ];
  return { ...joined, sections };
}

function nodesOf<N>(cited: readonly NodeCitation[]): (readonly [node: N, citation: number])[] {
  return cited.flatMap((entry, index) => (entry.node === null ? [] : [[entry.node as N, index] as const]));
}

function identityOf(page: PageHead, loadedFrom: string): PageIdentity {
  const keys = new Set<string>([page.address.key]);
  const own: Address | null = readAddress(loadedFrom);
  if (own) keys.add(own.key);
  for (const link of page.head.links) {
    const short = link.rel.includes(' shortlink ') ? readAddress(link.href, page.base) : null;
    if (short) keys.add(short.key);
  }
  for (const name of ['citation_doi', 'dc.identifier', 'prism.doi']) {
    const doi = /10\.\d{4,9}\/\S+/.exec(page.head.metas.get(name)?.[0] ?? '')?.[0];
    const paper = doi === undefined ? null : readAddress(`https://doi.org/${doi}`);
    if (paper) keys.add(paper.key);
  }
  return { url: page.address.url, base: page.base, keys, host: new URL(page.address.url).hostname };
}

function isOnSite(href: string, page: PageIdentity): boolean {
  const address = readAddress(href, page.base);
  return address !== null && isSameSite(new URL(address.url).hostname, page.host);
}
