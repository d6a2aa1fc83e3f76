import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type BrowserTexts, browserDirection, browserWords } from '../../components/words/i18n';
import { pageBrowser } from '../../core/page-browser';
import { type SeamHolder, seamKey } from '../../core/seam';
import { runCard } from './run-card';

/** Injected by the background at the first rest on a cited link; finds the reader's seam, or does nothing. */
export default defineUnlistedScript(() => {
  const seam = (globalThis as SeamHolder)[seamKey];
  if (!seam?.isAlive()) return;
  const { i18n } = pageBrowser(globalThis) as unknown as { readonly i18n: BrowserTexts };
  runCard(seam, browserWords(i18n), browserDirection(i18n));
});
