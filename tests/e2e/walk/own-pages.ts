import type { OwnAnswer } from '../../worlds/player';

/** Pages for what no world has: hosts that do not answer, that answer with an error or ask for a pause, pages of every kind. */
export const ownStories = {
  slow: 'https://tollhouse.example.com/2024/05/slow-gates',
  silent: 'https://tollhouse.example.com/2024/05/silent-gates',
  late: 'https://tollhouse.example.com/2024/05/late-gates',
  pausing: 'https://tollhouse.example.com/2024/05/gates-that-wait',
  asked: 'https://tollhouse.example.com/2024/05/gates-of-others',
  blocked: 'https://tollhouse.example.com/2024/05/new-gates',
  offline: 'https://tollhouse.example.com/2024/05/gates-under-water',
  ladder: 'https://rung1.example.org/oldest-gate',
  partial: 'https://tollhouse.example.com/2024/05/gates-for-subscribers',
  checked: 'https://tollhouse.example.com/2024/05/gates-checked',
  plain: 'https://tollhouse.example.com/2024/05/nothing-new',
  empty: 'https://tollhouse.example.com/2024/05/empty',
  document: 'https://tollhouse.example.com/2024/05/gates.pdf',
  list: 'https://tollhouse.example.com/2024/05/ten-gates',
  citing: 'https://ropewalk.example.net/2024/06/gates-again',
  dark: 'https://nightboat.example.org/2024/06/gates-by-night',
} as const;

/** Words in the claim of each story whose trace is looked at. */
export const ownClaims = {
  slow: 'slowest gates',
  silent: 'most silent gates',
  late: 'latest gates',
  pausing: 'fourteen gates wait',
  blocked: 'nine new gates',
  offline: 'three gates',
  ladder: 'oldest gate',
  citing: 'nine new gates',
} as const;

/** Addresses that the pages `citing` and `dark` cite, for resting on. */
export const ownLinks = {
  known: ownStories.blocked,
  archived: 'https://web.archive.org/web/20240511060000/https://lockkeeper.example.org/count',
  post: 'https://x.com/gatewatcher/status/1789250112345678901',
  far: 'https://farbank.example.org/gates',
} as const;

/** Hosts that never answer, one for each trace: while one trace waits for a host, no other asks it. */
const silentHosts = ['silentgate.example.org', 'stillgate.example.org', 'lategate.example.org'] as const;
const busyHost = 'busygate.example.org';
const pausingHost = 'waitinggate.example.org';

/** A little less than the longest pause that a trace waits for, s. */
const pauseSeconds = '14';

const filler =
  'The keeper of the lock has written down every boat that passed since the gates were hung again last autumn.';

const cite = (address: string, words: string): string => `<a href="${address}">${words}</a>`;

const citingText = [
  `The canal will have nine new gates by the spring of 2026, ${cite(ownLinks.known, 'the Tollhouse wrote in May')}.`,
  `A copy of the keeper's count is ${cite(ownLinks.archived, 'still in an archive')}, with 311 boats in one week.`,
  `“Nobody asked the ducks,” ${cite(ownLinks.post, 'one passer-by wrote')} that evening.`,
];

const pages: Readonly<Record<string, string>> = {
  [ownStories.slow]: article(
    'The slowest gates of the county',
    `The county has the slowest gates of all, at eleven minutes each, ${cite(`https://${silentHosts[0]}/gates`, 'the Silent Gate reported')}.`,
  ),
  [ownStories.silent]: article(
    'The most silent gates of the county',
    `The county has the most silent gates of all, at nine decibels each, ${cite(`https://${silentHosts[1]}/gates`, 'the Still Gate reported')}.`,
  ),
  [ownStories.late]: article(
    'The latest gates of the county',
    `The county has the latest gates of all, at twenty years each, ${cite(`https://${silentHosts[2]}/gates`, 'the Late Gate reported')}.`,
  ),
  [ownStories.pausing]: article(
    'Gates that wait',
    `All fourteen gates wait for the water of the spring, ${cite(`https://${pausingHost}/gates`, 'the Waiting Gate reported')}.`,
  ),
  [ownStories.asked]: article(
    'Gates of others',
    `Other counties paint their gates green every year, ${cite('https://greengate.example.org/paint', 'the Green Gate reported')}.`,
  ),
  [ownStories.blocked]: article(
    'Nine new gates',
    `The canal will have nine new gates by the spring of 2026, ${cite(`https://${busyHost}/gates`, 'the Busy Gate reported')}.`,
  ),
  [ownStories.offline]: article(
    'Gates under water',
    `The flood of March took three gates and a hut, ${cite('https://drownedgate.example.org/flood', 'the Drowned Gate reported')}.`,
  ),
  [ownStories.partial]: article(
    'Gates for subscribers',
    `The county paid 40,000 for a gate that leaks, ${cite('https://leakygate.example.org/bill', 'the Leaky Gate reported')}.`,
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Gates for subscribers","isAccessibleForFree":false}</script>`,
  ),
  [ownStories.checked]: article(
    'The gates, checked',
    `The county has more gates than Holland, ${cite('https://proudgate.example.org/count', 'the Proud Gate claimed')}.`,
    `<script type="application/ld+json">{"@context":"https://schema.org","@type":"ClaimReview","claimReviewed":"The county has more gates than Holland","author":{"@type":"Organization","name":"The Gauge"},"url":"https://gauge.example.org/gates","reviewRating":{"@type":"Rating","alternateName":"Not counted"}}</script>`,
  ),
  [ownStories.plain]: article('Nothing new', 'It rained, and then it rained less, and the ducks were where they are.'),
  [ownStories.empty]:
    '<!doctype html><html lang="en"><head><title>Empty</title><link rel="icon" href="data:,"></head><body></body></html>',
  [ownStories.list]: article(
    'Ten gates',
    Array.from(
      { length: 12 },
      (_, index) =>
        `Gate ${index + 1} was opened ${index + 2}00 times last year, ${cite(`https://gate${index + 1}.example.org/count`, 'its keeper wrote')}.`,
    )
      .concat(`All counts are in ${cite(ownStories.document, 'one paper')}.`)
      .join('</p><p>'),
  ),
  [ownStories.citing]: article('Gates again', citingText.join('</p><p>')),
  [ownStories.dark]: article(
    'Gates by night',
    [
      ...citingText,
      ...Array.from({ length: 6 }, () => filler),
      `There are gates at ${cite(ownLinks.far, 'the far bank')} too.`,
    ].join('</p><p>'),
    '<style>html { color-scheme: dark; background: #14181b; color: #d8dcdf } a { color: #9cc4d8 }</style>',
  ),
};

function article(title: string, first: string, head = ''): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2024-05-04T08:00:00Z"><link rel="icon" href="data:,">
<style>body { max-width: 640px; margin: 40px auto; padding: 0 16px; font: 18px/1.6 serif }</style>${head}</head>
<body><article><h1>${title}</h1><p>${first}</p>${`<p>${filler}</p>`.repeat(6)}</article></body></html>`;
}

/** One rung of a ladder of pages without end, each of which credits the next: longer than a trace goes without being asked again. */
function rungOf(url: URL): string | null {
  const rung = Number(/^rung(\d+)\.example\.org$/.exec(url.hostname)?.[1] ?? 0);
  if (rung === 0 || url.pathname !== '/oldest-gate') return null;
  const next = `https://rung${rung + 1}.example.org/oldest-gate`;
  return article(
    'The oldest gate',
    `The oldest gate of the canal was hung in 1794, ${cite(next, `Rung ${rung + 1} reported`)}.`,
  );
}

/** The least that a viewer takes for a document of one empty page. */
const emptyDocument =
  '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n';

/** Answers these pages; a request to a silent host is held until the player closes. */
export const answerOwnPages: OwnAnswer = (url, response) => {
  const html = { 'content-type': 'text/html; charset=utf-8' };
  if (silentHosts.some((host) => host === url.hostname)) return true;
  if (url.hostname === busyHost) {
    response.writeHead(503, html).end('<!doctype html><title>Busy</title>');
    return true;
  }
  if (url.hostname === pausingHost) {
    response.writeHead(429, { ...html, 'retry-after': pauseSeconds }).end('<!doctype html><title>Later</title>');
    return true;
  }
  if (url.href === ownStories.document) {
    response.writeHead(200, { 'content-type': 'application/pdf' }).end(emptyDocument);
    return true;
  }
  const page = pages[url.href] ?? rungOf(url);
  if (page === null) return false;
  response.writeHead(200, html).end(page);
  return true;
};
