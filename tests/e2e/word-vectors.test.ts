import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseClaim, openReadPopup, traceToEnd } from './popup-steps';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage } from './prepare';
import { openStored } from './stored-addresses';

const story = 'https://ramparts.example.com/2024/05/the-raid';
const chronicle = 'https://chronicle.example.org/2024/04/the-cathedral';
const claim = 'Soldiers destroyed the big church and murdered the priest';

/** The source has not one word of content in common with the claim: nothing but the meaning of words leads from one to the other. */
const pages: Readonly<Record<string, string>> = {
  [story]: article(
    'The raid',
    '2024-05-02',
    `<p>Little is left of the old town, and nobody lives there now, whatever the road signs say.</p>
<p>${claim}, as <a href="${chronicle}">we know</a>.</p>
<p>Visitors may walk the walls on Sundays and will find a bench, a well and a box for coins.</p>`,
  ),
  [chronicle]: article(
    'The chronicle of the year',
    '2024-04-11',
    `<p>The weather was fine for the time of year, and the roads were dry as far as the river.</p>
<p>Troops demolished the huge cathedral and killed its bishop.</p>
<p>The choir sang on Sunday all the same, and nobody who heard it has forgotten it since.</p>`,
  ),
};

function article(title: string, day: string, body: string): string {
  return `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:type" content="article">
<meta property="article:published_time" content="${day}T08:00:00Z"></head><body><main><article><h1>${title}</h1>${body}</article></main></body></html>`;
}

describe.each(browserNames)('word vectors in %s', (name) => {
  let stage: Stage;

  beforeAll(async () => {
    stage = await setStage(name, (url, response) => {
      const page = pages[url.href];
      if (page === undefined) return false;
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
      return true;
    });
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
  });
  afterAll(() => stage?.close());

  it('are read from the package when a trace starts: it finds what only meaning finds', async () => {
    const tab = await stage.browser.openTab(story);
    await openStored(stage.browser, tab, story);
    const popup = await openReadPopup(stage.browser, tab);
    await chooseClaim(popup, claim);
    const chain = await traceToEnd(popup);
    expect(chain.addresses).toEqual([story, chronicle]);
    expect(chain.end).toBe('origin');
    await popup.close();
  });
});
