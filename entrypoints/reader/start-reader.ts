import type { PageCalls } from '../../core/messages';
import type { Citation, PageReading } from '../../core/model';
import type { PageBrowser, PageMessageListener } from '../../core/page-browser';
import { type CallMessage, createCaller, readCall } from '../../core/rpc';
import { type CitedElement, type RestKind, type SeamHolder, seamKey } from '../../core/seam';
import { allCited, citedAt, focusCited } from './cited-elements';
import { type LiveReading, readLivePage } from './read-live-page';
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
  const pageReader = createPageReader(signal, async (reading) => {
    const answer = await background.reportReading(reading);
    return answer?.ok && answer.value.citations.length === reading.citations.length ? answer.value.citations : null;
  });
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
  watchRests(rests, (target) => withLive(pageReader.latest(), null, (live) => citedAt(live, target)), firstRest.rest);
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
  /** Reads the page now, or once more when it is just being read. */
  readAgain(): void;
  /** The next finished reading, read without waiting for idle time. */
  readNow(): Promise<PageReading | null>;
}

/** Tells the background; answers the citations with what the words say of them, or null. */
type Report = (reading: PageReading) => Promise<readonly Citation[] | null>;

function createPageReader(signal: AbortSignal, report: Report): PageReader {
  let latest: LiveReading | null = null;
  let underWay: Promise<LiveReading | null> | null = null;
  let again = false;
  let waiting = 0;
  let reported = '';
  let reportAt = 0;

  const tell = (reading: PageReading): void => {
    const mark = JSON.stringify(reading);
    if (mark === reported) return;
    const wait = Math.max(0, reportAt - performance.now());
    reportAt = performance.now() + wait + reportEveryMs;
    setTimeout(() => {
      if (signal.aborted || latest?.markup !== reading) return;
      reported = mark;
      report(reading).then(
        (citations) => {
          if (citations && latest?.markup === reading) latest = { ...latest, reading: { ...reading, citations } };
        },
        () => {},
      );
    }, wait);
  };
  const read = (): Promise<LiveReading | null> => {
    underWay ??= readLivePage(signal, () => waiting > 0).then((live) => {
      underWay = null;
      if (live) latest = live;
      if (again && !signal.aborted) {
        again = false;
        return read();
      }
      if (live) tell(live.markup);
      return live;
    });
    return underWay;
  };
  return {
    latest: () => latest,
    readAgain() {
      if (underWay) again = true;
      else void read();
    },
    async readNow() {
      waiting += 1;
      try {
        const fresh = latest && latest.address === location.href && !underWay ? latest : await read();
        return fresh?.markup ?? null;
      } finally {
        waiting -= 1;
      }
    },
  };
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
    if (call?.method === 'readPage') {
      pageReader.readNow().then(answer, () => answer(null));
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
