/** Quiet after the last change before the page is read again, ms; doubled with each reading that follows at once. */
const quietMs = 1_000;
const longestQuietMs = 60_000;

/** Changes in one batch beyond which they are not looked at one by one: the page is read again once. */
const hugeBatch = 1_000;

/** Readings of one address at most, so that a page that never rests is left alone in the end. */
const mostReadings = 30;

/** What a citation or its words can come in. */
const relevant = 'a[href], blockquote, iframe, article, p, q, cite';

/** How often a page is asked for its address where the browser does not tell, ms. */
const pollMs = 1_000;

/** After this time in the background a page is not watched any more, ms. */
const longestHiddenMs = 15 * 60_000;

/** Calls back when the page has changed in a way that can change its reading, or has gone elsewhere without loading. */
export function watchPage(signal: AbortSignal, onChange: () => void): void {
  let readings = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let address = pageAddress();
  let hiddenSince = document.hidden ? performance.now() : null;

  const wait = (): number => Math.min(quietMs * 2 ** Math.max(0, readings - 3), longestQuietMs);
  const schedule = (): void => {
    if (readings >= mostReadings || signal.aborted) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (document.hidden) return;
      readings += 1;
      onChange();
    }, wait());
  };
  const checkAddress = (): void => {
    const now = pageAddress();
    if (now === address) return;
    address = now;
    readings = 0;
    schedule();
  };

  const observer = new MutationObserver((records) => {
    if (readings < mostReadings && isRelevant(records)) schedule();
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) hiddenSince = performance.now();
      else if (hiddenSince !== null && performance.now() - hiddenSince < longestHiddenMs) schedule();
    },
    { signal },
  );
  addEventListener('pageshow', (event) => event.persisted && schedule(), { signal });
  watchAddress(signal, checkAddress);
}

function watchAddress(signal: AbortSignal, check: () => void): void {
  if ('navigation' in globalThis) {
    navigation.addEventListener('navigatesuccess', check, { signal });
    return;
  }
  addEventListener('popstate', check, { signal });
  const poll = setInterval(() => {
    if (!document.hidden) requestIdleCallback(check, { timeout: pollMs });
  }, pollMs);
  signal.addEventListener('abort', () => clearInterval(poll));
}

/** The address without its fragment, which moves within a page. */
function pageAddress(): string {
  return location.href.replace(/#(?!!).*$/, '');
}

function isRelevant(records: readonly MutationRecord[]): boolean {
  if (records.length > hugeBatch) return true;
  for (const { addedNodes, removedNodes } of records) {
    if (addedNodes.length + removedNodes.length > hugeBatch) return true;
    for (const node of addedNodes) if (holdsRelevant(node)) return true;
  }
  return false;
}

/** Through the prototype, since a form's controls can stand in for its methods. */
function holdsRelevant(node: Node): boolean {
  if (!(node instanceof Element)) return false;
  return (
    Element.prototype.matches.call(node, relevant) || Element.prototype.querySelector.call(node, relevant) !== null
  );
}
