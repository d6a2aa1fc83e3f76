import type { FetchOutcome, FetchPage } from '../../../../core/chain/trace/fetch-outcome';
import type { PageReading } from '../../../../core/model';
import { readPage } from '../../../../core/page/read-page';
import { parseHtml } from '../../../../core/page/tree/html-tree';

/** Words that every page of this web carries. */
export const claim = 'The storm tore 340 rivets out of the old railway bridge at Penmouth';

const filler =
  'The bridge has stood for a hundred and twelve years and was last painted in the spring of the year before. ' +
  'Trains were sent over the northern line for the rest of the week, and buses ran between the two stations. ';

function article(title: string, day: number, sentence: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
    <meta property="article:published_time" content="2024-05-${day}T08:00:00Z"></head>
    <body><article><h1>${title}</h1><p>${filler}</p><p>${sentence}</p><p>${filler}</p></article></body></html>`;
}

/** Three pages, each with the claim and a link to the next. */
const smallWeb: Readonly<Record<string, string>> = {
  'https://www.daily-tide.example.com/2024/05/bridge-storm': article(
    'Bridge closed after the storm',
    14,
    `${claim}, <a href="https://rivetwatch.example.org/2024/05/count">according to the Rivet Watch blog</a>.`,
  ),
  'https://rivetwatch.example.org/2024/05/count': article(
    'A count of rivets',
    13,
    `${claim}, <a href="https://www.linekeepers.example.net/notices/bridge">the line keepers reported</a>.`,
  ),
  'https://www.linekeepers.example.net/notices/bridge': article(
    'Notice on the bridge',
    12,
    `${claim}. Our inspectors counted them on Sunday morning.`,
  ),
};

export const startUrl = 'https://www.daily-tide.example.com/2024/05/bridge-storm';

/** The reading of a page of this web. */
export function readSmall(url: string): PageReading {
  return readPage(parseHtml(smallWeb[url] ?? '').tree, url);
}

/** A fetch that answers from this web, after a turn of the clock, and notes what was asked. */
export function fetchSmall(asked: string[], before: (url: string) => FetchOutcome | null = () => null): FetchPage {
  return async ({ url }, signal) => {
    asked.push(url);
    await new Promise((settle) => setTimeout(settle, 1));
    if (signal.aborted) return { ok: false, failure: 'cancelled', host: new URL(url).hostname };
    const other = before(url);
    if (other) return other;
    const body = smallWeb[url];
    return {
      ok: true,
      url,
      status: body === undefined ? 404 : 200,
      contentType: 'text/html',
      headers: {},
      body: body ?? '<p>not found',
      truncated: false,
    };
  };
}
