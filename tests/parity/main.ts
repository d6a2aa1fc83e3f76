/**
 * Both trees give one reading: every own fixture and, where it is present, every page of the corpus is read through the
 * parsed tree here and through the live tree in a real browser.
 *   node tests/run.mjs tests/parity/main.ts [--browser chromium|firefox] [--own] [--json] [CORPUS.jsonl FOLDER]
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readPage } from '../../core/page/read-page';
import { parseHtml } from '../../core/page/tree/html-tree';
import { addressOf, type CorpusPage, readRows, readSource } from '../evaluate/pages/corpus';
import { bundleReader } from './bundle-reader';
import { compareReadings } from './compare-readings';
import { type BrowserName, startLiveReader } from './live-reader';

interface Subject {
  readonly name: string;
  readonly html: string;
  readonly address: string;
}

const root = process.cwd();
const args = process.argv.slice(2);
const asked = args.includes('--browser') ? args[args.indexOf('--browser') + 1] : null;
const browsers: readonly BrowserName[] =
  asked === 'chromium' || asked === 'firefox' ? [asked] : ['chromium', 'firefox'];

function fixtures(): readonly Subject[] {
  const folder = resolve(root, 'tests/fixtures/pages');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => {
      const html = readFileSync(resolve(folder, name), 'utf8');
      return { name: `fixtures/${name}`, html, address: addressOf({ repo: '', path: name }, html) };
    });
}

/** Pages of the corpus beside the project, unpacked once; none when it is not there. */
function corpus(): readonly Subject[] {
  const [listed, folder] = args.filter(
    (argument, index) => !argument.startsWith('--') && args[index - 1] !== '--browser',
  );
  const list = listed ?? resolve(root, '../shared/corpus/dev_pages.jsonl');
  const archive = resolve(root, '../shared/corpus/dev_pages.tar.gz');
  if (!existsSync(list) || (!folder && !existsSync(archive))) {
    console.log('corpus: not present, only own fixtures are compared');
    return [];
  }
  const unpacked = folder ?? resolve(root, 'tests/out/corpus');
  if (!folder && !existsSync(unpacked)) {
    mkdirSync(unpacked, { recursive: true });
    execFileSync('tar', ['-xzf', archive, '-C', unpacked]);
  }
  const inside = !folder && existsSync(resolve(unpacked, 'dev')) ? resolve(unpacked, 'dev') : unpacked;
  return readRows<CorpusPage>(list).flatMap((page) => {
    const html = readSource(inside, page);
    return html === null ? [] : [{ name: `${page.repo}/${page.path}`, html, address: addressOf(page, html) }];
  });
}

const subjects = [...fixtures(), ...(args.includes('--own') ? [] : corpus())];
const script = await bundleReader(root, resolve(root, 'tests/out/parity'));
let failed = false;
for (const browser of browsers) {
  const live = await startLiveReader(browser, script);
  let same = 0;
  try {
    for (const { name, html, address } of subjects) {
      const parsed = parseHtml(html);
      const differences = compareReadings(
        readPage(parsed.tree, address, parsed.limits),
        (await live.read(html, address)).reading,
      );
      // A page longer than a fetch may be is cut when parsed and whole when live: said, and the same if nothing else differs.
      if (differences.every((difference) => difference.startsWith('limits:'))) same += 1;
      if (differences.length > 0) {
        console.log(`${browser}  ${name}`);
        for (const difference of differences.slice(0, 3)) console.log(`    ${difference}`);
      }
    }
  } finally {
    await live.close();
  }
  const summary = {
    suite: 'parity',
    browser,
    pages: subjects.length,
    same,
    share: Math.round((same / Math.max(1, subjects.length)) * 10_000) / 10_000,
  };
  console.log(
    args.includes('--json') ? JSON.stringify(summary) : `${browser}: ${same} of ${subjects.length} pages read the same`,
  );
  failed ||= same < subjects.length;
}
if (failed) console.log('differences are listed above');
