import type { ServerResponse } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorld } from '../worlds/read-world';
import { waitFor } from './browsers/wait-for';
import { chooseClaim, openReadPopup, shownChain } from './popup-steps';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage } from './prepare';

const reservoir = readWorld('tests/worlds/reservoir-count');
const claim = reservoir.claims[0];
const second = claim?.chain[2];
if (!claim || !second) throw new Error('the story has no third page');

describe.each(browserNames)('a background that dies while it traces, in %s', (name) => {
  let stage: Stage;
  let held: ServerResponse | null = null;

  beforeAll(async () => {
    stage = await setStage(name, (url, response) => {
      if (held !== null || url.href !== second.url) return false;
      held = response;
      return true;
    });
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
  });
  afterAll(async () => {
    held?.destroy();
    await stage?.close();
  });

  it('goes on where it was, and asks nobody twice who had answered', async () => {
    const tab = await stage.browser.openTab(claim.start);
    const popup = await openReadPopup(stage.browser, tab);
    await chooseClaim(popup, claim.text.slice(-40));
    stage.player.clear();
    await popup.click('[data-action="trace"]');
    await waitFor('the request that is held', () => held !== null);
    await popup.close();
    await stage.browser.killBackground();

    const again = await openReadPopup(stage.browser, tab);
    await chooseClaim(again, claim.text.slice(-40));
    const chain = await shownChain(again);
    expect(chain.end).toBe(claim.end);
    expect(chain.addresses).toEqual(claim.chain.map((hop) => hop.url));
    const asked = stage.player.requests.map((request) => request.url).filter((url) => /example|bsky/.test(url));
    expect(asked.filter((url) => url === second.url)).toHaveLength(2);
    const others = asked.filter((url) => url !== second.url);
    expect(others.length).toBeGreaterThan(0);
    expect(others).toEqual([...new Set(others)]);
  });
});
