import type { FetchPage } from '../../../core/chain/trace/fetch-outcome';
import { runTrace } from '../../../core/chain/trace/run-trace';
import type { Trace } from '../../../core/model';
import { openSmallWeb, optionsOver, readSmall } from './small-web';

/** A page as the tables tell it: its words as markup, and its dates as they are printed or stated. */
export interface Told {
  /** Markup of the body; a bare line becomes a paragraph. */
  readonly body: string;
  /** Stated in the head: `article:published_time`, in any precision. */
  readonly published?: string;
  /** Stated in the head: `article:modified_time`. */
  readonly modified?: string;
  /** Lines under the headline: bylines and dates as printed. */
  readonly line?: string;
  readonly site?: string;
  readonly language?: string;
  /** Answered instead of the page itself, which the archive kept at this stamp. */
  readonly keptAt?: string;
}

export type Pages = Readonly<Record<string, Told | 'gone' | { readonly file: string; readonly type: string }>>;

/** Traces the words from the first page of the web. */
export async function traceOver(pages: Pages, text: string): Promise<Trace> {
  const [start] = Object.keys(pages);
  const first = start === undefined ? undefined : pages[start];
  if (start === undefined || first === undefined || first === 'gone' || 'file' in first)
    throw new Error('no page to start from');
  const { options } = optionsOver(openSmallWeb({}), { fetchPage: fetchFrom(pages) });
  return runTrace(options, { id: 't1', page: readSmall(start, markup(start, first)), text, readAs: 'tab' });
}

function fetchFrom(pages: Pages): FetchPage {
  return async ({ url }) => {
    const html = { ok: true, url, contentType: 'text/html; charset=utf-8', headers: {}, truncated: false } as const;
    const asked = URL.canParse(url) ? new URL(url).searchParams.get('url') : null;
    const archived = /^https:\/\/web\.archive\.org\/web\/\d+id_\/(.+)$/.exec(url)?.[1];
    const page = pages[archived ?? asked ?? url];
    if (url.startsWith('https://web.archive.org/cdx/')) {
      const rows = typeof page === 'object' && 'keptAt' in page ? [[page.keptAt, asked, '200', 'A']] : [];
      const body = JSON.stringify([['timestamp', 'original', 'statuscode', 'digest'], ...rows]);
      return { ...html, contentType: 'application/json', status: 200, body };
    }
    if (page === undefined || page === 'gone') return { ...html, status: 404, body: '' };
    if ('file' in page) return { ...html, status: 200, contentType: page.type, body: page.file };
    if (page.keptAt !== undefined && archived === undefined) return { ...html, status: 404, body: '' };
    return { ...html, status: 200, body: markup(archived ?? url, page) };
  };
}

function markup(url: string, { body, published, modified, line, site, language = 'en' }: Told): string {
  const name = site ?? new URL(url).hostname.split('.')[1] ?? '';
  const time = (property: string, at: string | undefined) =>
    at === undefined ? '' : `<meta property="article:${property}_time" content="${at}">`;
  const words = body
    .split('\n')
    .map((each) => (each.startsWith('<') ? each : `<p>${each}</p>`))
    .join('');
  return `<!doctype html><html lang="${language}"><head><title>Notes of the day</title><meta property="og:site_name" content="${name}">
<meta property="og:type" content="article">${time('published', published)}${time('modified', modified)}</head><body><main><article>
<h1>Notes of the day</h1>${line === undefined ? '' : `<p class="byline">${line}</p>`}${words}</article></main></body></html>`;
}
