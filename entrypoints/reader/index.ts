import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageBrowser } from '../../core/page-browser';
import { type SeamHolder, seamKey } from '../../core/seam';
import { startReader } from './start-reader';

/** Pages, and feeds where the browser shows them as they are. */
const READ = /^(?:html|rss|feed|RDF)$/;

/** Wiring: one reader a page, however often it is put there; one that outlived its extension makes room. */
export default defineUnlistedScript(() => {
  if (!READ.test(document.documentElement?.localName ?? '')) return;
  const holder = globalThis as SeamHolder;
  if (holder[seamKey]?.isAlive()) return;
  startReader(pageBrowser(globalThis), holder);
});
