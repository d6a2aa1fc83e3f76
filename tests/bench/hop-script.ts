import { Readability } from '@mozilla/readability';
import { findPassage } from '../../core/claim/find-passage';
import { prepareText } from '../../core/claim/prepare-text';
import { readPage } from '../../core/page/read-page';
import { scanCitation } from '../../core/page/scan/scan-citation';
import { parseHtml } from '../../core/page/tree/html-tree';
import { matchQuote } from './match-quote';

/** One question: a page, words that stand on it in another form, and the link that is attached to them. */
export interface HopTask {
  readonly html: string;
  readonly quote: string;
  readonly href: string;
}

/** What both ways made of one question; times in ms. */
export interface HopResult {
  readonly ours: number;
  readonly theirs: number;
  readonly stages: readonly [dom: number, readability: number, match: number];
  readonly oursRight: boolean;
  readonly theirsRight: boolean;
}

/** A passage of a saved page around a link to another site. */
export interface FoundPassage {
  readonly words: string;
  readonly href: string;
}

const ADDRESS = 'https://news.example.com/2023/05/02/what-is-known';

declare global {
  var headwaterHop: {
    readonly ask: (task: HopTask, oursFirst: boolean) => HopResult;
    readonly passages: typeof passagesOf;
    readonly timeOfReading: typeof timeOfReading;
  };
}
globalThis.headwaterHop = { ask, passages: passagesOf, timeOfReading };

function ask(task: HopTask, oursFirst: boolean): HopResult {
  if (!oursFirst) {
    const theirs = conventional(task.html, task.quote);
    return result(task, light(task), theirs);
  }
  const ours = light(task);
  return result(task, ours, conventional(task.html, task.quote));
}

type Conventional = ReturnType<typeof conventional>;

function result({ href }: HopTask, ours: ReturnType<typeof light>, theirs: Conventional): HopResult {
  return {
    ours: ours.time,
    theirs: theirs.stages.reduce((sum, stage) => sum + stage, 0),
    stages: theirs.stages,
    oursRight: isSame(ours.href, href),
    theirsRight: isSame(theirs.href, href),
  };
}

function isSame(found: string | null, wanted: string): boolean {
  if (found === null || !URL.canParse(found, ADDRESS)) return false;
  return new URL(found, ADDRESS).href === new URL(wanted, ADDRESS).href;
}

function light({ html, quote }: HopTask): { readonly href: string | null; readonly time: number } {
  const start = performance.now();
  const found = scanCitation(html, quote, ADDRESS, { kind: 'quotation', language: null });
  return { href: found?.link?.href ?? null, time: performance.now() - start };
}

/** What a trace stores of a page takes, in ms: tree, metadata, body, citations, quotations, credits, and the passage. */
function timeOfReading({ html, quote }: HopTask): number {
  const start = performance.now();
  const { tree, limits } = parseHtml(html);
  findPassage(quote, prepareText(readPage(tree, ADDRESS, limits).text), { kind: 'quotation' });
  return performance.now() - start;
}

/** A DOM, Readability, approximate string search over the article's text, the nearest link of the paragraph, else of a short one beside it. */
function conventional(html: string, quote: string) {
  const start = performance.now();
  const document = new DOMParser().parseFromString(html, 'text/html');
  const parsed = performance.now();
  const root = article(document);
  const read = performance.now();
  const href = root === null ? null : linkAt(root, quote);
  return { href, stages: [parsed - start, read - parsed, performance.now() - read] as const };
}

/** Some saved pages are too much for Readability. */
function article(document: Document): Element | null {
  try {
    return new Readability<Element>(document, { serializer: (node) => node as Element }).parse()?.content ?? null;
  } catch {
    return null;
  }
}

const BLOCK = 'p,li,blockquote,figcaption,td,dd,h1,h2,h3,h4,pre,section,div,aside,article';
/** A paragraph beside the one in question is looked at when it is as short as this. */
const SHORT_LINE = 240;

function linkAt(root: Element, quote: string): string | null {
  const text = root.textContent ?? '';
  const found = matchQuote(text, quote);
  if (found === null) return null;
  const middle = (found.start + found.end) / 2;
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const links: { href: string; at: number; block: Element | null }[] = [];
  let here: Element | null = null;
  let offset = 0;
  let last: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const length = node.nodeValue?.length ?? 0;
    const parent = node.parentElement;
    if (here === null && middle < offset + length) here = parent?.closest(BLOCK) ?? null;
    const link = parent?.closest('a[href]') ?? null;
    if (link !== null && link !== last) {
      last = link;
      const href = link.getAttribute('href') ?? '';
      if (/^https?:/.test(href) && new URL(href).host !== location.host)
        links.push({ href, at: offset + length / 2, block: link.closest(BLOCK) });
    }
    offset += length;
  }
  if (here === null) return null;
  const block = here;
  const near = links.filter((link) => block.contains(link.block));
  const beside = [block.nextElementSibling, block.parentElement?.nextElementSibling, block.previousElementSibling];
  // Sources stand below rather than above.
  const all = [
    near,
    ...beside.map((side) =>
      isShort(side) ? links.filter(({ block: own }) => own !== null && side?.contains(own)) : [],
    ),
  ].find((list) => list.length > 0);
  return all?.toSorted((one, other) => Math.abs(one.at - middle) - Math.abs(other.at - middle))[0]?.href ?? null;
}

function isShort(element: Element | null | undefined): boolean {
  return (element?.textContent?.length ?? SHORT_LINE + 1) <= SHORT_LINE;
}

const MOST_PASSAGES = 6;
const LEAST_WORDS = 24;
const REACH_WORDS = 22;
/** Where links are not cited by the text. */
const FURNITURE =
  'nav,header,footer,aside,form,[role=navigation],[class*=related i],[class*=share i],[class*=social i],[class*=comment i],[id*=comment i]';

/** Passages of a saved page around links to other sites in its paragraphs, by the browser's own tree; each holds one link. */
function passagesOf(html: string): readonly FoundPassage[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const own = document.querySelector('link[rel=canonical],meta[property="og:url"]');
  const host = hostOf(own?.getAttribute('href') ?? own?.getAttribute('content') ?? '');
  const found: FoundPassage[] = [];
  for (const link of document.querySelectorAll('p a[href^="http"], li a[href^="http"], blockquote a[href^="http"]')) {
    if (found.length >= MOST_PASSAGES) break;
    const href = link.getAttribute('href')?.trim() ?? '';
    const block = link.closest('p,li,blockquote');
    if (
      block === null ||
      hostOf(href) === host ||
      link.closest(FURNITURE) !== null ||
      /[/.](?:sharer?|intent)\b/.test(href)
    )
      continue;
    const words = wordsAround(block, link);
    if (words !== null && !found.some((other) => other.words === words)) found.push({ words, href });
  }
  return found;
}

function hostOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).host.replace(/^www\./, '') : null;
}

/** Up to 22 words on either side of a link, as far as the next link; null where these are too few. */
function wordsAround(block: Element, link: Element): string | null {
  const links = [...block.querySelectorAll('a[href]')];
  const [previous, next] = [links[links.indexOf(link) - 1], links[links.indexOf(link) + 1]];
  const range = block.ownerDocument.createRange();
  range.selectNodeContents(block);
  if (previous) range.setStartAfter(previous);
  range.setEndBefore(link);
  const before = wordsIn(range);
  range.selectNodeContents(block);
  range.setStartAfter(link);
  if (next) range.setEndBefore(next);
  const after = wordsIn(range);
  const inside = (link.textContent ?? '').split(/\s+/).filter(Boolean);
  if (inside.length === 0 || before.length + inside.length + after.length < LEAST_WORDS) return null;
  return [...before.slice(-REACH_WORDS), ...inside, ...after.slice(0, REACH_WORDS)].join(' ');
}

function wordsIn(range: Range): readonly string[] {
  return range.toString().split(/\s+/).filter(Boolean);
}
