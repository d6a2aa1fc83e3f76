/**
 * Pictures of every state of every surface of the built extension, light and dark: `npm run screenshots`. What is named after `--` narrows
 * it: browsers, a language of the extension ("de"), and "rtl" for its own pages from right to left.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildsFolder } from './built/builds';
import { type BrowserName, browserNames, setStage } from './e2e/prepare';
import { answerOwnPages } from './e2e/walk/own-pages';
import { settleIn } from './e2e/walk/settle-in';
import type { Visit } from './e2e/walk/visit';
import { walkAll } from './e2e/walk/walk-all';
import { galleryPage } from './gallery-page';

/** A change of scheme lets the card rise anew, where no script of the page can end it: a little more than `--m-card`, ms. */
const riseMs = 250;

const given = process.argv.slice(2);
const browsers = browserNames.filter((name) => !given.some(isBrowser) || given.includes(name));
const language = given.find((one) => existsSync(join('public/_locales', one))) ?? null;
const rightToLeft = given.includes('rtl');
const out = ['tests/out/screenshots', language, rightToLeft ? 'rtl' : null].filter((part) => part !== null).join('-');

function isBrowser(name: string): boolean {
  return browserNames.some((known) => known === name);
}

/** The build, or a copy of it that says in the language what it says in English: the browsers here have no language packs. */
function buildIn(name: BrowserName): string {
  const folder = name === 'chromium' ? 'chrome-mv3' : 'firefox-mv3';
  const build = join(buildsFolder, folder);
  if (language === null) return build;
  const copy = join(process.cwd(), 'tests/out/builds', language, folder);
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  cpSync(join(build, '_locales', language), join(copy, '_locales/en'), { recursive: true });
  return copy;
}

/** One browser after the other: both at once would slow each other down past the patience of the walk. */
async function takeAll(name: BrowserName): Promise<void> {
  const stage = await setStage(name, answerOwnPages, { extension: buildIn(name) });
  const visit: Visit = async ({ surface, state, view, tab }) => {
    for (const scheme of ['dark', 'light'] as const) {
      if (rightToLeft && tab === null) await view.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
      await settleIn(view, scheme);
      if (surface === 'card') await new Promise((done) => setTimeout(done, riseMs));
      await view.screenshot(join(out, `${surface}-${state}-${name}-${scheme}.png`));
    }
    if (rightToLeft && tab === null) await view.evaluate(() => document.documentElement.setAttribute('dir', 'ltr'));
  };
  try {
    await walkAll(stage.browser, visit);
  } finally {
    await stage.close();
  }
}

if (!given.some(isBrowser)) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const name of browsers) await takeAll(name);
const pictures = readdirSync(out).filter((file) => file.endsWith('.png'));
writeFileSync(join(out, 'index.html'), galleryPage(pictures));
console.log(`${pictures.length} pictures are in ${out}; index.html shows them`);
