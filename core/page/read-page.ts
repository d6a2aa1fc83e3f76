import type { PageReading, ReadingLimit } from '../model';
import { readAddress } from '../platforms';
import type { Address } from '../platforms/platform';
import type { PageTree } from '../tree';
import { isSameSite } from '../url/site-of';
import { addAttributions } from './add-attributions';
import { cutBlocks } from './blocks';
import { type BodyPlace, findBody } from './body';
import type { PageIdentity } from './citable';
import { findEmbeds } from './find-embeds';
import { type PageHead, readMetadataFactChecks, readPageHead, readWork } from './metadata/read-metadata';
import { type Outline, outlineSteps } from './outline';
import { joinText, type PageText } from './page-text';
import { type NodeCitation, readCitations } from './read-citations';
import { type Region, readRegions } from './regions';
import { findAnswers, readSections, selectAnswers } from './sections';
import { selectBody } from './select-blocks';

/** A reading of the markup alone and, for the live page, which node carries which citation (index into `reading.citations`). */
export interface NodeReading<N> {
  readonly reading: PageReading;
  readonly nodes: readonly (readonly [node: N, citation: number])[];
}

/** Reads a page. `address` is where it was loaded from; `limits` are caps that the parser reached. Never throws on page content. */
export function readPage<N>(tree: PageTree<N>, address: string, limits: readonly ReadingLimit[] = []): PageReading {
  const steps = nodeReadingSteps(tree, address, limits);
  for (;;) {
    const step = steps.next();
    if (step.done) return addAttributions(step.value.reading);
  }
}

/** The same reading in slices: yields so that the caller can give the page its time back. */
export function* readingSteps<N>(
  tree: PageTree<N>,
  address: string,
  limits: readonly ReadingLimit[] = [],
): Generator<void, PageReading> {
  return addAttributions((yield* nodeReadingSteps(tree, address, limits)).reading);
}

/** What the markup tells, in slices, with the nodes that carry citations; `addAttributions` completes it. Throws a RangeError only for an `address` that is none (http or https). */
export function* nodeReadingSteps<N>(
  tree: PageTree<N>,
  address: string,
  limits: readonly ReadingLimit[] = [],
): Generator<void, NodeReading<N>> {
  const outline = yield* outlineSteps(tree);
  const page = readPageHead(outline, address);
  if (!page) throw new RangeError(`not the address of a page: ${address}`);
  const embeds = findEmbeds(outline, page.base);
  yield;
  const embedEnds = new Map(embeds.map((embed) => [embed.at, embed.end]));
  const raw = cutBlocks(outline, (at) => embedEnds.get(at) ?? 0);
  yield;
  const regions = readRegions(outline, raw);
  const place = findBody(outline, raw, regions);
  yield;
  const identity = identityOf(page, address);
  const isInternal = (href: string): boolean => isOnSite(href, identity);
  const body = selectBody(outline, raw, regions, place, isInternal);
  const answers = findAnswers(outline, regions);
  const joined = joinText(body, selectAnswers(outline, raw, regions, answers));
  const placed = joined.blocks.map((block, index) => ({
    at: joined.at[index] ?? 0,
    start: block.start,
    end: block.end,
  }));
  const work = readWork(outline, regions, page, place, { prose: joined.bodyEnd, articles: 1 });
  const text: PageText = { ...joined, sections: readSections(outline, answers, placed, work.language) };
  yield;
  const shown = embeds.filter((embed) => isInText(embed.at, regions, place, outline));
  const cited = readCitations(outline, regions, text, shown, identity);
  yield;
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
      claims: [],
      factChecks: readMetadataFactChecks(page),
      mementoOf: page.mementoOf,
      limits: [...new Set([...limits, ...outline.limits])],
    },
    nodes: nodesOf<N>(cited),
  };
}

function nodesOf<N>(cited: readonly NodeCitation[]): (readonly [node: N, citation: number])[] {
  return cited.flatMap((entry, index) => (entry.node === null ? [] : [[entry.node as N, index] as const]));
}

function identityOf(page: PageHead, loadedFrom: string): PageIdentity {
  const keys = new Set<string>([page.address.key]);
  const own: Address | null = readAddress(loadedFrom);
  if (own) keys.add(own.key);
  return { url: page.address.url, base: page.base, keys, host: new URL(page.address.url).hostname };
}

function isOnSite(href: string, page: PageIdentity): boolean {
  const address = readAddress(href, page.base);
  return address !== null && isSameSite(new URL(address.url).hostname, page.host);
}

function isInText(at: number, regions: readonly Region[], place: BodyPlace, outline: Outline): boolean {
  if (regions[at] !== 'text') return false;
  return place.article >= 0 && at >= place.article && at < (outline.boxes[place.article]?.end ?? 0);
}
