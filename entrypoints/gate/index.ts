import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageBrowser } from '../../core/page-browser';
import { lookAtPage } from './look-at-page';

/** A page that builds itself after a navigation has its text by then, ms. */
const settleMs = 1_000;

/** Wiring: looks once the page is idle, and again when the page goes elsewhere without loading; a yes ends it. */
export default defineUnlistedScript(() => {
  if (document.documentElement?.localName !== 'html') return;
  const { runtime } = pageBrowser(globalThis);
  let seen = '';

  const look = (): void => {
    const path = location.pathname + location.search;
    if (path === seen || !runtime.id) return;
    seen = path;
    const kind = lookAtPage(document, location);
    if (kind === 'other' || kind === 'index') return;
    end.abort();
    runtime.sendMessage({ headwater: 1, method: 'reportGate', args: [kind] }).catch(() => {});
  };
  const whenIdle = (): void => {
    requestIdleCallback(look, { timeout: 2_000 });
  };
  const later = (): void => {
    setTimeout(whenIdle, settleMs);
  };

  const end = new AbortController();
  const begin = (): void => {
    whenIdle();
    if ('navigation' in globalThis) navigation.addEventListener('navigatesuccess', later, { signal: end.signal });
    else addEventListener('popstate', later, { signal: end.signal });
  };
  // A page that is being prepared has not been opened by anyone.
  const { prerendering } = document as Document & { readonly prerendering?: boolean };
  if (prerendering) document.addEventListener('prerenderingchange', begin, { once: true });
  else begin();
});
