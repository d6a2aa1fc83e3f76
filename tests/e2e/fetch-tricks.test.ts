import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { OwnAnswer } from '../worlds/player';
import type { TestTab } from './browsers/test-browser';
import { waitFor } from './browsers/wait-for';
import { chooseClaim, openReadPopup, traceToEnd } from './popup-steps';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage, textOf, textsOf } from './prepare';
import { openStored } from './stored-addresses';

const story = 'https://gatehouse.example.com/2023/04/what-the-locks-told-us';

/** A trick: what the cited page answers, and the host names that must never be asked because of it. */
interface Trick {
  readonly host: string;
  readonly words: string;
  readonly location: string;
  readonly forbidden: RegExp;
}

const tricks: readonly Trick[] = [
  trick(
    'loop-back',
    'The first lock keeper counted ninety barges before breakfast',
    'http://127.0.0.1/barges',
    /^127\./,
  ),
  trick(
    'local-name',
    'The second lock keeper painted his gate a forbidden green',
    'http://localhost/green',
    /^localhost$/,
  ),
  trick(
    'number',
    'The third lock keeper keeps geese where the coal was kept',
    'http://2130706433/geese',
    /^(127\.|2130706433)/,
  ),
  trick('mapped', 'The fourth lock keeper will not speak of the lorry', 'http://[::ffff:10.0.0.7]/lorry', /^\[/),
  trick(
    'intranet',
    'The fifth lock keeper sleeps with the sluice key in his boot',
    'http://intranet/key',
    /^intranet$/,
  ),
  trick(
    'router',
    'The sixth lock keeper has measured every flood since the bridge',
    'http://192.168.1.1/floods',
    /^192\.168\./,
  ),
  trick('disk', 'The seventh lock keeper writes verse about the dredger', 'file:///etc/hosts', /^$/),
  trick(
    'sign-in',
    'The eighth lock keeper sold the lantern to a film company',
    'http://keeper:key@signedin.example.org/',
    /^signedin\./,
  ),
  trick(
    'port',
    'The ninth lock keeper answers letters only in winter',
    'http://portside.example.org:8080/winter',
    /^portside\./,
  ),
];

/** A page that knows the reader when it is opened in a tab. */
const known = {
  host: 'cookies.example.org',
  words: 'The tenth lock keeper bakes a biscuit for every boat he remembers',
};

/** A page that is read only by who accepts the address that it answers from. */
const near = { host: 'near.example.org', words: 'The eleventh lock keeper has a cellar that nobody else may see' };

/** All that a request of a trace may carry: none of these says who asks, from where, or what was asked before. */
const plainHeaders: ReadonlySet<string> = new Set(
  'accept accept-encoding accept-language cache-control connection host pragma priority te user-agent proxy-connection'.split(
    ' ',
  ),
);

function trick(name: string, words: string, location: string, forbidden: RegExp): Trick {
  return { host: `${name}.example.org`, words, location, forbidden };
}

const page = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>What the locks told us</title>
<link rel="icon" href="data:,"><meta property="og:type" content="article"><meta property="article:published_time" content="2023-04-02T08:00:00Z"></head>
<body><article><h1>What the locks told us</h1>${[...tricks, known, near]
  .map(({ host, words }) => `<p>${words}, according to <a href="https://${host}/diary">the diary at ${host}</a>.</p>`)
  .join('\n')}</article></body></html>`;

const answer: OwnAnswer = (url, response) => {
  if (url.href === story) {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
    return true;
  }
  if (url.hostname === known.host || url.hostname === near.host) {
    response
      .writeHead(200, { 'content-type': 'text/html', 'set-cookie': 'reader=odo; Path=/; SameSite=None; Secure' })
      .end(
        `<!doctype html><title>Diary</title><link rel="icon" href="data:,"><article><p>${url.hostname === known.host ? known.words : near.words}, he told us himself.</p></article>`,
      );
    return true;
  }
  const found = tricks.find((one) => one.host === url.hostname);
  if (!found) return false;
  response.writeHead(302, { location: found.location }).end();
  return true;
};

describe.each(browserNames)('an address that leads where it must not, in %s', (name) => {
  let stage: Stage;
  let tab: TestTab;

  beforeAll(async () => {
    stage = await setStage(name, answer);
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
    tab = await stage.browser.openTab(story);
    await openStored(stage.browser, tab, story);
  });
  afterAll(() => stage?.close());

  it.each(tricks)('$host is sent to $location and nothing goes there', async ({ host, words, forbidden }) => {
    stage.player.clear();
    const popup = await openReadPopup(stage.browser, tab);
    await chooseClaim(popup, words);
    const chain = await traceToEnd(popup);
    await popup.close();
    const hosts = stage.player.requests.map((request) => request.host);
    expect(hosts).toContain(host);
    expect(hosts.filter((asked) => forbidden.test(asked))).toEqual([]);
    expect(chain.end).toBe('blocked');
  });

  it('a request of a trace says nothing of the reader, not even to a host that knows them', async () => {
    const page = `https://${known.host}/diary`;
    // Another page of the host: what the reader has opened is in the library, and is not asked for.
    const visit = await stage.browser.openTab(`https://${known.host}/door`);
    expect(await visit.evaluate(() => document.cookie)).toBe('reader=odo');
    await visit.close();
    await tab.focus();
    stage.player.clear();
    const popup = await openReadPopup(stage.browser, tab);
    await chooseClaim(popup, known.words);
    await traceToEnd(popup);
    const listed = await textsOf(popup, '.hosts li bdi');
    await popup.close();
    const asked = stage.player.requests.filter((request) => request.host === known.host);
    expect(asked.map((request) => request.url)).toEqual([page]);
    const carried = asked.flatMap((request) => Object.keys(request.headers));
    expect(carried.filter((header) => !plainHeaders.has(header) && !header.startsWith('sec-'))).toEqual([]);
    expect(listed).toEqual([known.host]);
  });

  it('a name that answers from an address of this network is not read, once that is not accepted any more', async () => {
    const options = await stage.browser.openOwnPage('options.html');
    await options.click('[data-accepted="127.0.0.1"] button');
    await waitFor('no accepted address', async () => (await textOf(options, '[data-accepted]')) === '');
    await options.close();
    await tab.focus();
    const popup = await openReadPopup(stage.browser, tab);
    await chooseClaim(popup, near.words);
    const chain = await traceToEnd(popup);
    expect(chain.end).toBe('blocked');
    expect(chain.words).toContain(near.host);
    await popup.close();
  });
});
