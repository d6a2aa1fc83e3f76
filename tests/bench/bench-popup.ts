import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { chromeBuild } from '../built/builds';
import { launchChromium } from '../e2e/browsers/chromium';
import type { TestBrowser, TestTab, TestView } from '../e2e/browsers/test-browser';
import { waitFor } from '../e2e/browsers/wait-for';
import { playWorlds } from '../worlds/player';
import type { LibrarySeed } from './seed-library';
import { type Opening, type Openings, paintTimes, timeOpenings } from './time-openings';

const PAGES = 100_000;
const TRACES = 500;
const WATCHED = 10;
const STORY = 'http://bench.example/2019/03/09/reservoir';
/** A page that was read and not traced: its popup is of another height. */
const OTHER = 'http://bench.example/2019/03/10/weir';

/** Bars of the design, ms. */
const paintBar = 100;
const searchBar = 100;

/** Words that many pages have, few have, one has and none has; two words; the beginning of a word. */
const searches = [
  'bridge',
  'Anna',
  'site 12',
  'counted bridges',
  'harb',
  'site-3.example',
  'zebra',
  'reservoir delayed',
];

/**
 * The built extension in Chromium: how long after its document starts the toolbar popup has painted the chain of the page,
 * with an empty library and with 100 000 works in it; and how long a search in the library takes there.
 */
export async function benchPopup(args: readonly string[]): Promise<void> {
  if (!existsSync(chromeBuild)) throw new Error(`no build in ${chromeBuild}: npm run build`);
  const option = args.find((one) => /^--pages=\d+$/.test(one));
  const pages = option === undefined ? PAGES : Number(option.split('=')[1]);
  const script = await seedScript();
  const player = await playWorlds([], (url, response) => {
    if (url.href !== STORY && url.href !== OTHER) return false;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(story());
    return true;
  });
  const [few, many] = [profileFolder(), profileFolder()];
  await withBrowser(few, player.port, script, async () => {});
  console.log(load());
  const empty = await timeOpenings(few, player.port, [STORY, OTHER]);
  console.log(`floor, bare text in a tab    ${line(empty.floorTab)}`);
  console.log(`floor, bare text as a popup  ${line(empty.floorPopup)}`);
  report(`empty library, chain of ${STORY}`, empty.same, paintBar);
  await withBrowser(many, player.port, script, async (browser, own) => {
    await fill(own, pages);
    await reportWatched(browser);
    await reportSearches(own);
    await reportTyped(browser);
  });
  console.log(load());
  const full = await timeOpenings(many, player.port, [STORY, OTHER]);
  console.log(`floor, bare text as a popup  ${line(full.floorPopup)}`);
  report(`${pages} works, ${TRACES} traces, the same page again and again`, full.same, paintBar);
  report('the same, in turns with a page of another height', full.turns, paintBar);
  console.log(load());
  await player.close();
  for (const profile of [few, many]) rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
}

function profileFolder(): string {
  return mkdtempSync(join(tmpdir(), 'headwater-bench-'));
}

/** Starts a browser on a new profile, in whose library are the two pages and the trace of the first. */
async function withBrowser(
  profile: string,
  playerPort: number,
  script: string,
  work: (browser: TestBrowser, own: TestView) => Promise<void>,
): Promise<void> {
  const browser = await launchChromium({ profile, playerPort, extension: chromeBuild });
  for (const url of [STORY, OTHER]) await readStory(browser, await browser.openTab(url));
  const own = await browser.openOwnPage('welcome.html');
  await own.evaluate(script as never);
  await own.evaluate((url: string) => (globalThis as unknown as Seeded).headwaterSeed.traceOf(url), STORY);
  await work(browser, own);
  await browser.close();
}

/** A page of the extension after the seeding script ran in it. */
interface Seeded {
  readonly headwaterSeed: LibrarySeed;
}

/** Opens the popup once, so that the story is read and stored as any page is. */
async function readStory(browser: TestBrowser, tab: TestTab): Promise<void> {
  const popup = await browser.openPopup(tab);
  await waitFor('the story', () => popup.evaluate(() => document.querySelector('.chain > .hop') !== null));
  await popup.close();
}

/** Pages of one call: each is a transaction of its own. */
const atOnce = 5000;

async function fill(own: TestView, pages: number): Promise<void> {
  const began = Date.now();
  for (let from = 0; from < pages; from += atOnce) {
    await own.evaluate(
      (start: number, end: number) => (globalThis as unknown as Seeded).headwaterSeed.pages(start, end),
      from,
      Math.min(pages, from + atOnce),
    );
  }
  await own.evaluate((most: number) => (globalThis as unknown as Seeded).headwaterSeed.traces(0, most), TRACES);
  await own.evaluate(() => (globalThis as unknown as Seeded).headwaterSeed.words());
  console.log(`seeded in ${((Date.now() - began) / 1000).toFixed(0)} s`);
}

/** Openings with a debugger attached from the start, as tools for tests have it: no reader's browser is slowed so. */
async function reportWatched(browser: TestBrowser): Promise<void> {
  const times: Opening[] = [];
  const tab = await browser.openTab(STORY);
  for (let round = 0; round < WATCHED; round += 1) {
    await tab.focus();
    const popup = await browser.openPopup(tab);
    times.push(await waitFor('the chain to be painted', () => popup.evaluate(paintTimes)));
    await popup.close();
  }
  console.log(`for comparison, watched by a debugger  ${line(times.slice(1).map((one) => one.chain))}`);
}

/** Who else is at work on the machine: figures under a load above the number of processors say little. */
function load(): string {
  return `load of the machine ${loadavg()
    .map((one) => one.toFixed(1))
    .join(' ')}`;
}

function report(title: string, { warm, cold }: Openings, bar: number): void {
  const chains = warm.map((one) => one.chain);
  console.log(title);
  console.log(`  first paint      ${line(warm.map((one) => one.first))}`);
  console.log(
    `  paint of chain   ${line(chains)}   first openings ${cold.map((one) => one.chain.toFixed(0)).join(', ')} ms`,
  );
  verdict(chains, bar);
}

async function reportSearches(own: TestView): Promise<void> {
  const ask = (anew: boolean) =>
    own.evaluate(
      (texts: readonly string[], isNew: boolean) =>
        (globalThis as unknown as Seeded).headwaterSeed.search(texts, isNew),
      [...searches, ...searches, ...searches],
      anew,
    );
  const [first, cold, warm] = [await ask(true), await ask(true), await ask(false)];
  console.log(`search in the library, the very first ${first[0]?.ms.toFixed(0)} ms`);
  console.log(`  nothing in memory  ${line(cold.map((one) => one.ms))}`);
  for (const { text, ms, found } of cold.slice(-searches.length))
    console.log(`    ${text.padEnd(18)} ${ms.toFixed(1)} ms, ${found} found`);
  verdict(
    cold.map((one) => one.ms),
    searchBar,
  );
  console.log(`  words in memory    ${line(warm.map((one) => one.ms))}`);
  verdict(
    warm.map((one) => one.ms),
    searchBar,
  );
}

/** From the words in the search field of a library page that has just drawn its first list, to the new list, laid out. */
async function reportTyped(browser: TestBrowser): Promise<void> {
  const times: number[] = [];
  for (const text of [...searches, ...searches]) {
    const page = await browser.openOwnPage('library.html');
    await waitFor('the first list', () => page.evaluate(() => document.querySelector('.list .row') !== null));
    times.push(await page.evaluate(timeTyping, text));
    await page.close();
  }
  console.log(`  typed into a page that was just opened, until its list is laid out  ${line(times)}`);
  verdict(times, searchBar);
}

/** Runs in the library. */
function timeTyping(text: string): Promise<number> {
  return new Promise((done, fail) => {
    const field = document.querySelector<HTMLInputElement>('input[data-search]');
    const rows = document.querySelector('.list .rows');
    if (field === null || rows === null) return fail(new Error('no search field'));
    const began = performance.now();
    new MutationObserver((changes) => {
      const isList = ({ target, addedNodes }: MutationRecord) =>
        target instanceof HTMLUListElement ||
        [...addedNodes].some((one) => one instanceof HTMLElement && one.matches('.none'));
      // Laid out here and now; a frame may be long in coming where nobody looks at the window.
      if (changes.some(isList) && rows.getBoundingClientRect().height > 0) done(performance.now() - began);
    }).observe(rows, { childList: true, subtree: true });
    field.value = text;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
}

function line(times: readonly number[]): string {
  return `median ${at(times, 0.5).toFixed(0)} ms, p95 ${at(times, 0.95).toFixed(0)} ms`;
}

function verdict(times: readonly number[], bar: number): void {
  console.log(
    `  bar ${bar} ms: ${at(times, 0.95) <= bar ? 'met by p95' : at(times, 0.5) <= bar ? 'met by the median' : 'missed'}`,
  );
}

function at(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** A page with one claim and its source, long enough to be an article. */
function story(): string {
  const filler = Array.from(
    { length: 12 },
    (_, index) =>
      `<p>Paragraph ${index + 1} tells of the valley, its mills and the people who look after them, day by day.</p>`,
  );
  return `<!doctype html><html lang="en"><head><title>Reservoir at a third</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2019-03-09T08:00:00Z"></head>
<body><article><h1>Reservoir at a third</h1>
<p>About 3,900 homes may lose their water this summer, <a href="https://sluicegate.example/2019/03/low">an engineer told the Gazette</a>.</p>
${filler.join('\n')}</article></body></html>`;
}
/** The seeding code as one script without imports. */
async function seedScript(): Promise<string> {
  const outDir = resolve('tests/out/bench');
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      lib: {
        entry: resolve('tests/bench/seed-library.ts'),
        formats: ['iife'],
        name: 'headwaterBench',
        fileName: 'seed',
      },
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rollupOptions: { output: { entryFileNames: 'seed.js' } },
    },
  });
  return readFileSync(join(outDir, 'seed.js'), 'utf8');
}
