import { Readability } from '@mozilla/readability';
import { Parser } from 'htmlparser2';
import { parseHTML } from 'linkedom';
import { addAttributions } from '../../core/page/add-attributions';
import { readContent } from '../../core/page/body/read-content';
import { readMarkup } from '../../core/page/read-markup';
import { type HtmlNode, parseHtml } from '../../core/page/tree/html-tree';
import { type Outline, outlineOf } from '../../core/page/tree/outline';
import { addressOf, type CorpusPage, readRows, readSource } from '../evaluate/pages/corpus';
import { hopPage } from './hop-page';
import { randomFrom } from './random';

/** Generated pages when no saved ones are given. */
const PAGES = 25;
/** Rounds over all pages; the first warms the code up and is not counted. */
const ROUNDS = 4;

interface Page {
  readonly html: string;
  readonly address: string;
}

/** Stages in the order in which they are printed, with what they are. */
const STAGES = [
  ['tokens', 'htmlparser2 alone'],
  ['parse', 'source to tree'],
  ['walk', 'tree to flat list'],
  ['content', 'embeds, blocks, regions, body'],
  ['rest', 'metadata, sections, citations'],
  ['attributions', 'quotations, credits, relations, claims'],
  ['whole', 'parse to reading'],
  ['dom', 'linkedom'],
  ['readability', 'Readability on that'],
  ['peer', 'linkedom and Readability'],
] as const;
type Stage = (typeof STAGES)[number][0];

/**
 * `read [--pages PAGES.jsonl FOLDER]`: time of each stage of reading a page beside a parse without a tree and beside linkedom
 * with Readability, in turns in one process. Of every page the fastest of three rounds counts.
 */
export function benchRead(args: readonly string[]): void {
  const pages = pagesOf(args);
  const best = pages.map(() => new Map<Stage, number>());
  for (let round = 0; round < ROUNDS; round++) {
    for (const [index, page] of pages.entries()) {
      const times = timesOf(page);
      if (round === 0) continue;
      for (const [stage, time] of times) {
        best[index]?.set(stage, Math.min(time, best[index]?.get(stage) ?? Number.POSITIVE_INFINITY));
      }
    }
  }
  const bytes = pages.reduce((sum, page) => sum + page.html.length, 0) / Math.max(1, pages.length);
  console.log(`${pages.length} pages of ${Math.round(bytes / 1024)} KB on average, ms: median, mean`);
  for (const [stage, meaning] of STAGES) {
    const values = best.map((times) => times.get(stage) ?? 0).toSorted((one, other) => one - other);
    const mean = values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
    const median = values[values.length >> 1] ?? 0;
    console.log(`${stage.padEnd(13)}${median.toFixed(2).padStart(8)}${mean.toFixed(2).padStart(8)}  ${meaning}`);
  }
}

function pagesOf(args: readonly string[]): readonly Page[] {
  const at = args.indexOf('--pages');
  const [file, folder] = at < 0 ? [] : args.slice(at + 1, at + 3);
  if (at >= 0 && (!file || !folder)) throw new Error('usage: read [--pages PAGES.jsonl FOLDER]');
  if (!file || !folder) {
    const random = randomFrom(7_041);
    return Array.from({ length: PAGES }, (_, number) => ({
      html: hopPage(random, number).html,
      address: `https://news.example.com/2023/05/02/story-${number}`,
    }));
  }
  return readRows<CorpusPage>(file).flatMap((page) => {
    const html = readSource(folder, page);
    return html === null ? [] : [{ html, address: addressOf(page, html) }];
  });
}

function timesOf({ html, address }: Page): ReadonlyMap<Stage, number> {
  const times = new Map<Stage, number>();
  const timed = <Result>(stage: Stage, work: () => Result): Result => {
    const start = performance.now();
    const result = work();
    times.set(stage, performance.now() - start);
    return result;
  };
  const time = (stage: Stage): number => times.get(stage) ?? 0;
  timed('tokens', () => new Parser({}).end(html));
  const { tree, limits } = timed('parse', () => parseHtml(html));
  const outline: Outline = timed('walk', () => outlineOf<HtmlNode>(tree));
  timed('content', () => readContent(outline, address, () => false));
  const markup = timed('rest', () => readMarkup<HtmlNode>(tree, address, limits).reading);
  timed('attributions', () => addAttributions(markup));
  times.set('whole', time('parse') + time('rest') + time('attributions'));
  // The reading of the markup walks and cuts by itself: what is left of it are its other stages.
  times.set('rest', Math.max(0, time('rest') - time('walk') - time('content')));
  timed('peer', () => {
    const { document } = timed('dom', () => parseHTML(html));
    timed('readability', () => tryReadability(document as unknown as Document));
  });
  return times;
}

/** Some saved pages are too much for Readability; its time until then counts. */
function tryReadability(document: Document): void {
  try {
    new Readability(document).parse();
  } catch {
    return;
  }
}
