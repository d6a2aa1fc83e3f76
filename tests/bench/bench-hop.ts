import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cutMiddle, editWords } from './edit-words';
import { hopPage } from './hop-page';
import type { FoundPassage, HopResult, HopTask } from './hop-script';
import { randomFrom } from './random';
import { type BenchBrowser, startBenchBrowser } from './start-bench-browser';

/** Generated pages, questions asked of each, and questions that warm the compiler up and are not counted. */
const PAGES = 80;
const MOST_QUESTIONS = 4;
const WARM_UP = 40;
/** Full readings timed. */
const READ = 60;

/**
 * `hop [FOLDER]`: from a page's source and changed words to the link attached to them, in Chromium: the light path of Headwater beside
 * DOMParser + Readability + approx-string-match, in turns in one page. Of generated pages; with a folder also of the saved pages in it.
 */
export async function benchHop(args: readonly string[]): Promise<void> {
  const browser = await startBenchBrowser();
  try {
    const random = randomFrom(7_041);
    const generated = Array.from({ length: PAGES }, (_, number) => hopPage(random, number));
    await report(
      browser,
      'generated',
      generated.map(({ html, cited }) => ({ html, passages: cited })),
    );
    const [folder] = args;
    if (folder !== undefined) await report(browser, 'saved', await savedPages(browser, folder));
  } finally {
    await browser.close();
  }
}

interface AskedPage {
  readonly html: string;
  readonly passages: readonly FoundPassage[];
}

async function savedPages(browser: BenchBrowser, folder: string): Promise<readonly AskedPage[]> {
  const pages: AskedPage[] = [];
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.html?$/i.test(name));
  for (const name of files.toSorted()) {
    const html = readFileSync(resolve(folder, name), 'utf8');
    const passages = await browser.passages(html);
    if (passages.length > 0) pages.push({ html, passages });
  }
  return pages;
}

/** Every passage is asked for with a quarter of its words edited and with its middle cut out. */
async function report(browser: BenchBrowser, name: string, pages: readonly AskedPage[]): Promise<void> {
  const random = randomFrom(40_172);
  const tasks = pages.flatMap(({ html, passages }) => {
    const vocabulary = [...new Set(html.match(/\b[a-z]{4,}\b/g) ?? ['word'])];
    return passages.slice(0, MOST_QUESTIONS).map(({ words, href }) => ({
      html,
      href,
      quotes: [editWords(random, words, 0.25, vocabulary), cutMiddle(random, words)],
    }));
  });
  const edited: HopResult[] = [];
  const cut: HopResult[] = [];
  for (const { html, href, quotes } of tasks.slice(0, WARM_UP))
    await browser.ask({ html, href, quote: quotes[0] ?? '' }, true);
  for (const [index, { html, href, quotes }] of tasks.entries()) {
    const ask = (quote: string): Promise<HopResult> =>
      browser.ask({ html, href, quote } satisfies HopTask, index % 2 === 0);
    edited.push(await ask(quotes[0] ?? ''));
    cut.push(await ask(quotes[1] ?? ''));
  }
  const size = pages.reduce((sum, page) => sum + page.html.length, 0) / Math.max(1, pages.length) / 1024;
  console.log(
    `\n${pages.length} ${name} pages of ${Math.round(size)} KB on average, ${tasks.length} passages, each edited and cut`,
  );
  print('25 % of the words edited', edited);
  print('middle cut out', cut);
  print('together', [...edited, ...cut]);
  // By itself, so that what it leaves behind burdens neither candidate.
  const readings: number[] = [];
  for (const { html, href, quotes } of tasks.slice(0, READ)) {
    readings.push(await browser.timeOfReading({ html, href, quote: quotes[0] ?? '' }));
  }
  console.log(`${' '.repeat(26)} the full reading that a trace stores takes ${median(readings).toFixed(1)} ms`);
}

function print(name: string, results: readonly HopResult[]): void {
  const [ours, theirs] = [share(results, 'oursRight'), share(results, 'theirsRight')];
  const [fast, slow] = [median(results.map((one) => one.ours)), median(results.map((one) => one.theirs))];
  const stages = [0, 1, 2].map((stage) => median(results.map((one) => one.stages[stage] ?? 0)).toFixed(2));
  console.log(
    `${name.padEnd(26)} right link: Headwater ${ours.toFixed(3)}, Readability + approx-string-match ${theirs.toFixed(3)} (${((ours - theirs) * 100).toFixed(1)} points)`,
  );
  console.log(
    `${' '.repeat(26)} median ms: ${fast.toFixed(3)} and ${slow.toFixed(2)} (DOM ${stages[0]}, Readability ${stages[1]}, search ${stages[2]}): ${(slow / fast).toFixed(1)}× as fast`,
  );
}

function share(results: readonly HopResult[], which: 'oursRight' | 'theirsRight'): number {
  return results.filter((one) => one[which]).length / Math.max(1, results.length);
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0;
}
