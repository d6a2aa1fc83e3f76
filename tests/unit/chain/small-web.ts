import type { Clock } from '../../../core/chain/trace/clock';
import type { FetchFailure, FetchOutcome, FetchPage } from '../../../core/chain/trace/fetch-outcome';
import type { TraceOptions } from '../../../core/chain/trace/run-trace';
import type { TraceEvent } from '../../../core/chain/trace/trace-state';
import type { PageReading } from '../../../core/model';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

/** A page of the small web: markup, or how asking for it fails. */
export type SmallPage =
  | string
  | { readonly failure: FetchFailure; readonly retryAfterMs?: number }
  | { readonly never: true };

/** A web of a few pages that notes what is asked and how many requests a host has at once. */
interface SmallWeb {
  readonly fetchPage: FetchPage;
  readonly asked: readonly string[];
  /** Most requests that one host had open at the same time. */
  readonly mostAtOnce: () => number;
}

/** Opens a small web; everything that is not listed is a 404. */
export function openSmallWeb(pages: Readonly<Record<string, SmallPage>>): SmallWeb {
  const asked: string[] = [];
  const open = new Map<string, number>();
  let most = 0;
  return {
    asked,
    mostAtOnce: () => most,
    fetchPage: async (request, signal) => {
      const { host } = new URL(request.url);
      asked.push(request.url);
      open.set(host, (open.get(host) ?? 0) + 1);
      most = Math.max(most, open.get(host) ?? 0);
      const outcome = await answer(pages[request.url], request.url, signal);
      open.set(host, (open.get(host) ?? 1) - 1);
      return outcome;
    },
  };
}

function answer(page: SmallPage | undefined, url: string, signal: AbortSignal): Promise<FetchOutcome> {
  const { host } = new URL(url);
  if (typeof page === 'object' && 'never' in page) {
    return new Promise((resolve) => {
      signal.addEventListener('abort', () => resolve({ ok: false, failure: 'cancelled', host }), { once: true });
    });
  }
  if (typeof page === 'object') return Promise.resolve({ ok: false, host, ...page });
  const html = { contentType: 'text/html; charset=utf-8', headers: {}, truncated: false };
  if (page === undefined) return Promise.resolve({ ok: true, url, status: 404, body: '', ...html });
  return Promise.resolve({ ok: true, url, status: 200, body: page, ...html });
}

/** Markup of an article. */
export function article(title: string, published: string, body: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="${published}T08:00:00Z"></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
}

/** The reading of a page as a tab gives it. */
export function readSmall(url: string, html: string): PageReading {
  const { tree, limits } = parseHtml(html);
  return readPage(tree, url, limits);
}

/** Time that stands still: a wait ends only with its signal. */
export const stillClock: Clock = {
  now: () => Date.UTC(2026, 0, 1),
  wait: (_ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    }),
};

/** Options of a run over a small web, with a journal that can be read back. */
export function optionsOver(
  web: SmallWeb,
  more: Partial<TraceOptions> = {},
): { readonly options: TraceOptions; readonly journal: readonly TraceEvent[]; readonly saved: readonly string[] } {
  const journal: TraceEvent[] = [];
  const saved: string[] = [];
  const options: TraceOptions = {
    journal: { append: async (event) => void journal.push(event) },
    fetchPage: web.fetchPage,
    findPage: async () => null,
    savePage: async (reading) => void saved.push(reading.work.url),
    clock: stillClock,
    vectors: null,
    signal: new AbortController().signal,
    onChange: () => {},
    ...more,
  };
  return { options, journal, saved };
}
