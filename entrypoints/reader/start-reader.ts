import type { PageCalls, PageReport } from '../../core/messages';
import type { PageSnapshot } from '../../core/page/tree/take-snapshot';
import type { PageBrowser, PageMessageListener } from '../../core/page-browser';
import { type CallMessage, createCaller, readCall } from '../../core/rpc';
import { type CitedElement, type RestKind, type SeamHolder, seamKey } from '../../core/seam';
import { allCited, citedAt, focusCited } from './cited-elements';
import { type LiveReading, liveReading } from './live-reading';
import { markCited } from './mark-cited';
import { type TakenPage, takeLivePage } from './take-live-page';
import { watchPage } from './watch-page';
import { watchRests } from './watch-rests';

/** Shortest time between two reports of one page, ms. */
const reportEveryMs = 2_000;

/** A card that could not be loaded is not asked for again at once, ms. */
const cardRetryMs = 5_000;

/** Reads the page, keeps the reading fresh, reports it, and answers the background, until the extension or the page ends. */
export function startReader(browser: PageBrowser, holder: SeamHolder): void {
  const end = new AbortController();
  const { signal } = end;
  const isAlive = (): boolean => !signal.aborted && browser.runtime.id !== undefined;
  const send = async (message: CallMessage): Promise<unknown> => {
    if (!isAlive()) end.abort();
    return signal.aborted ? { ok: false, failure: 'unknown' } : browser.runtime.sendMessage(message);
  };
  const background = createCaller<PageCalls>(send);
  const pageReader = createPageReader(
    signal,
    async (page) => {
      const answer = await background.reportPage(page.snapshot);
      return answer?.ok ? answer.value : null;
    },
    () => lookUnderPointer(),
  );
  const firstRest = createFirstRest(() => background.loadCard());

  holder[seamKey] = {
    reading: () => pageReader.latest()?.reading ?? emptyUntilRead(),
    citationAt: (target) => withLive(pageReader.latest(), null, (live) => citedAt(live, target)),
    citedElements: () => withLive(pageReader.latest(), [], allCited),
    takeFirstRest: firstRest.take,
    lookUpWork: (key) => background.lookUpWork(key),
    openHeadwater: (key) => background.openHeadwater(key),
    isAlive,
    signal,
  };
  listen(browser, signal, pageReader);
  watchPage(signal, () => {
    if (isAlive()) pageReader.readAgain();
    else end.abort();
  });
  // Once the card is there it sees every rest itself.
  const rests = AbortSignal.any([signal, firstRest.taken]);
  const lookUnderPointer = watchRests(
    rests,
    (target) => withLive(pageReader.latest(), null, (live) => citedAt(live, target)),
    firstRest.rest,
  );
  pageReader.readAgain();
}

function withLive<Value>(live: LiveReading | null, otherwise: Value, ask: (live: LiveReading) => Value): Value {
  return live ? ask(live) : otherwise;
}

/** The card is loaded by a rest on a citation, so a reading is always there when the seam is asked for it. */
function emptyUntilRead(): never {
  throw new Error('the page has not been read yet');
}

interface PageReader {
  latest(): LiveReading | null;
  /** Takes the page down now, or once more when that is just being done. */
  readAgain(): void;
  /** The page as it is, taken down without waiting for idle time. */
  takeNow(): Promise<PageSnapshot | null>;
}

/** Tells the background; answers what it read, or null. */
type Report = (page: TakenPage) => Promise<PageReport | null>;

function createPageReader(signal: AbortSignal, report: Report, onRead: () => void): PageReader {
  let latest: LiveReading | null = null;
  let taken: TakenPage | null = null;
  let underWay: Promise<TakenPage | null> | null = null;
  let again = false;
  let waiting = 0;
  /** The last page that was reported and what was read in it. */
  let known: { readonly mark: string; readonly report: PageReport } | null = null;
  let reportAt = 0;
  let marked = false;

  /** Puts a report on the page's nodes as they are now, and marks there if the reader wants them. */
  const show = (page: TakenPage, report: PageReport): void => {
    latest = liveReading(page, report);
    if (report.marks || marked) markCited(report.marks ? allCited(latest) : []);
    marked = report.marks;
    onRead();
  };
  const tell = (page: TakenPage): void => {
    if (known !== null && known.mark === markOf(page)) {
      // The same page on new nodes.
      show(page, known.report);
      return;
    }
    const wait = Math.max(0, reportAt - performance.now());
    reportAt = performance.now() + wait + reportEveryMs;
    setTimeout(() => {
      if (signal.aborted || taken !== page) return;
      report(page).then(
        (answer) => {
          if (!answer || taken !== page) return;
          known = { mark: markOf(page), report: answer };
          show(page, answer);
        },
        () => {},
      );
    }, wait);
  };
  const take = (): Promise<TakenPage | null> => {
    underWay ??= takeLivePage(signal, () => waiting > 0).then((page) => {
      underWay = null;
      if (page) taken = page;
      if (again && !signal.aborted) {
        again = false;
        return take();
      }
      if (page) tell(page);
      return page;
    });
    return underWay;
  };
  return {
    latest: () => latest,
    readAgain() {
      if (underWay) again = true;
      else void take();
    },
    async takeNow() {
      waiting += 1;
      try {
        return (await take())?.snapshot ?? null;
      } finally {
        waiting -= 1;
      }
    },
  };
}

/** Equal for the same content at the same address. */
function markOf(page: TakenPage): string {
  return `${page.mark} ${page.address}`;
}

function createFirstRest(loadCard: () => Promise<unknown>): {
  rest(cited: CitedElement, by: RestKind): void;
  take(): { readonly cited: CitedElement; readonly by: RestKind } | null;
  readonly taken: AbortSignal;
} {
  const taken = new AbortController();
  let first: { readonly cited: CitedElement; readonly by: RestKind } | null = null;
  let retryAt = 0;
  return {
    rest(cited, by) {
      first = { cited, by };
      if (performance.now() < retryAt) return;
      retryAt = performance.now() + cardRetryMs;
      loadCard().catch(() => {});
    },
    take() {
      const rest = first;
      first = null;
      taken.abort();
      return rest;
    },
    taken: taken.signal,
  };
}

function listen(browser: PageBrowser, signal: AbortSignal, pageReader: PageReader): void {
  const listener: PageMessageListener = (message, sender, answer) => {
    const call = sender.id === browser.runtime.id && sender.tab === undefined ? readCall(message) : null;
    if (call?.method === 'takePage') {
      pageReader.takeNow().then(answer, () => answer(null));
      return true;
    }
    if (call?.method === 'goToCitation') {
      const live = pageReader.latest();
      answer(live !== null && focusCited(live, call.args[0] === -1 ? -1 : 1));
    }
    return undefined;
  };
  browser.runtime.onMessage.addListener(listener);
  signal.addEventListener('abort', () => {
    if (browser.runtime.id !== undefined) browser.runtime.onMessage.removeListener(listener);
  });
}
