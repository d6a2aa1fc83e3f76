import type { OwnAnswer } from '../../worlds/player';

/** Pages for what no world has: a host that never answers, one that answers with an error, a page that cites nobody. */
export const ownStories = {
  slow: 'https://tollhouse.example.com/2024/05/slow-gates',
  blocked: 'https://tollhouse.example.com/2024/05/new-gates',
  plain: 'https://tollhouse.example.com/2024/05/nothing-new',
  list: 'https://tollhouse.example.com/2024/05/ten-gates',
} as const;

/** Words in the claim of each story that cites somebody. */
export const ownClaims = { slow: 'slowest gates', blocked: 'nine new gates' } as const;

const silentHost = 'silentgate.example.org';
const busyHost = 'busygate.example.org';
const filler =
  'The keeper of the lock has written down every boat that passed since the gates were hung again last autumn.';

const pages: Readonly<Record<string, string>> = {
  [ownStories.slow]: article(
    'The slowest gates of the county',
    `The county has the slowest gates of all, at eleven minutes each, <a href="https://${silentHost}/gates">the Silent Gate reported</a>.`,
  ),
  [ownStories.blocked]: article(
    'Nine new gates',
    `The canal will have nine new gates by the spring of 2026, <a href="https://${busyHost}/gates">the Busy Gate reported</a>.`,
  ),
  [ownStories.plain]: article('Nothing new', 'It rained, and then it rained less, and the ducks were where they are.'),
  [ownStories.list]: article(
    'Ten gates',
    Array.from(
      { length: 12 },
      (_, index) =>
        `Gate ${index + 1} was opened ${index + 2}00 times last year, <a href="https://gate${index + 1}.example.org/count">its keeper wrote</a>.`,
    ).join('</p><p>'),
  ),
};

function article(title: string, first: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-05-04T08:00:00Z"><link rel="icon" href="data:,"></head>
<body><article><h1>${title}</h1><p>${first}</p>${`<p>${filler}</p>`.repeat(6)}</article></body></html>`;
}

/** Answers these pages; a request to the silent host is held until the player closes. */
export const answerOwnPages: OwnAnswer = (url, response) => {
  if (url.hostname === silentHost) return true;
  if (url.hostname === busyHost) {
    response.writeHead(503, { 'content-type': 'text/html' }).end('<!doctype html><title>Busy</title>');
    return true;
  }
  const page = pages[url.href];
  if (page === undefined) return false;
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  return true;
};
