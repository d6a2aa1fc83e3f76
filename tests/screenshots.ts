/** Pictures of every state of every surface of the built extension, light and dark, in both browsers: `npm run screenshots`. */
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserName, browserNames, setStage } from './e2e/prepare';
import { answerOwnPages } from './e2e/walk/own-pages';
import { settleIn } from './e2e/walk/settle-in';
import type { Visit } from './e2e/walk/visit';
import { walkAll } from './e2e/walk/walk-all';
import { galleryPage } from './gallery-page';

const out = 'tests/out/screenshots';

/** A change of scheme lets the card rise anew, where no script of the page can end it: a little more than `--m-card`, ms. */
const riseMs = 250;

/** One browser after the other: both at once would slow each other down past the patience of the walk. */
async function takeAll(name: BrowserName): Promise<void> {
  const stage = await setStage(name, answerOwnPages);
  const visit: Visit = async ({ surface, state, view }) => {
    for (const scheme of ['dark', 'light'] as const) {
      await settleIn(view, scheme);
      if (surface === 'card') await new Promise((done) => setTimeout(done, riseMs));
      await view.screenshot(join(out, `${surface}-${state}-${name}-${scheme}.png`));
    }
  };
  try {
    await walkAll(stage.browser, visit);
  } finally {
    await stage.close();
  }
}

const wanted = process.argv.slice(2);
if (wanted.length === 0) rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
for (const name of browserNames) if (wanted.length === 0 || wanted.includes(name)) await takeAll(name);
const pictures = readdirSync(out).filter((file) => file.endsWith('.png'));
writeFileSync(join(out, 'index.html'), galleryPage(pictures));
console.log(`${pictures.length} pictures are in ${out}; index.html shows them`);
