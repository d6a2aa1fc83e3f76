import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TestTab, TestView } from './browsers/test-browser';
import { waitFor } from './browsers/wait-for';
import { chooseClaim, openReadPopup, shownChain } from './popup-steps';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage, textOf } from './prepare';
import { answerOwnPages, ownClaims, ownStories } from './walk/own-pages';

/** What a recorder in the popup keeps. */
interface Recorder {
  /** Pages of the chain that were seen. */
  readonly seen: Set<string>;
  /** What moved, by its place (both browsers) and in the browser's own judgement (Chromium). */
  readonly moved: string[];
  readonly stop: () => void;
}

declare global {
  interface Window {
    recorder?: Recorder;
  }
}

/** Self-contained, run in the popup: from now on, every frame, looks whether a page of the chain is where it was before. */
function startRecorder(): void {
  const places = new Map<string, number>();
  const seen = new Set<string>();
  const moved: string[] = [];
  let on = true;
  const look = (): void => {
    for (const hop of document.querySelectorAll<HTMLElement>('.chain > .hop:not(.tail, .ending, .todo)')) {
      const link = hop.querySelector('a[data-hop]')?.getAttribute('href') ?? '';
      // A link opens at the words as soon as they are known; its address is what stands before them.
      const key = link.replace(/#.*$/, '');
      const top = hop.getBoundingClientRect().top + scrollY;
      const before = places.get(key);
      if (before !== undefined && Math.abs(before - top) >= 1) moved.push(`${key}: ${before} to ${top}`);
      places.set(key, top);
      seen.add(key);
    }
    if (on) requestAnimationFrame(look);
  };
  const observer = new PerformanceObserver((list) => {
    interface Source {
      readonly node: Node | null;
      readonly previousRect: DOMRect;
      readonly currentRect: DOMRect;
    }
    for (const { sources } of list.getEntries() as unknown as { readonly sources: readonly Source[] }[]) {
      for (const { node, previousRect: from, currentRect: to } of sources) {
        // The words of a passage move in their own paragraph when its changes are marked; what ends takes the place of what ran.
        if (!node || node.parentElement?.closest('.said') || document.querySelector('li.ending')) continue;
        if (Math.abs(from.x - to.x) < 1 && Math.abs(from.y - to.y) < 1) continue;
        const what = node instanceof Element ? `${node.nodeName}.${node.className}` : node.textContent;
        moved.push(`${what}: ${from.x},${from.y} to ${to.x},${to.y}`);
      }
    }
  });
  if (PerformanceObserver.supportedEntryTypes.includes('layout-shift')) observer.observe({ type: 'layout-shift' });
  look();
  const stop = (): void => {
    on = false;
    observer.disconnect();
  };
  window.recorder = { seen, moved, stop };
}

/** Ends the recording: how many pages came, and what moved. */
function stopRecorder(popup: TestView): Promise<{ readonly pages: number; readonly moved: readonly string[] }> {
  return popup.evaluate(async () => {
    await new Promise((done) => setTimeout(done, 100));
    window.recorder?.stop();
    return { pages: window.recorder?.seen.size ?? 0, moved: window.recorder?.moved ?? ['no recorder'] };
  });
}

/** Where the button that traces is, and how high the window is. */
function placeOfTrace(popup: TestView): Promise<string> {
  return popup.evaluate(() => {
    const box = document.querySelector('[data-action="trace"]')?.getBoundingClientRect();
    return `${innerHeight} ${box?.left} ${box?.top} ${box?.width}`;
  });
}

describe.each(browserNames)('nothing moves in the real popup in %s', (name) => {
  let stage: Stage;
  let tab: TestTab;
  beforeAll(async () => {
    stage = await setStage(name, answerOwnPages);
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
    tab = await stage.browser.openTab(ownStories.blocked);
    await (await openReadPopup(stage.browser, tab)).close();
  });
  afterAll(() => stage?.close());

  it('from the press on Trace, while the pages of a chain arrive, to its end', async () => {
    await tab.navigate(ownStories.ladder);
    const popup = await openReadPopup(stage.browser, tab);
    await waitFor('the window to have its size', () => popup.evaluate(() => innerHeight >= 500));
    await popup.evaluate(startRecorder);
    await popup.click('[data-action="trace"]');
    await shownChain(popup);
    const { pages, moved } = await stopRecorder(popup);
    await popup.close();
    expect(pages).toBeGreaterThan(5);
    expect(moved).toEqual([]);
  });

  it('and would be noticed if it did', async () => {
    const popup = await openReadPopup(stage.browser, tab);
    await shownChain(popup);
    await popup.evaluate(startRecorder);
    await popup.evaluate(async () => {
      document.querySelector<HTMLElement>('.chain')?.prepend(document.createElement('hr'));
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    });
    const { moved } = await stopRecorder(popup);
    await popup.close();
    expect(moved).not.toEqual([]);
  });

  it('when the library turns out to know the chain: Trace is where it is for a claim of which it knows nothing', async () => {
    await tab.navigate(ownStories.citing);
    const popup = await openReadPopup(stage.browser, tab);
    await chooseClaim(popup, 'Nobody asked the ducks');
    await waitFor('the claim without a known chain', () => textOf(popup, '.hop.todo'));
    await waitFor('the window to be as high as its words', () =>
      popup.evaluate(() => {
        const held = document.documentElement.style.getPropertyValue('--held-h') !== '';
        return !held && Math.abs(innerHeight - document.body.getBoundingClientRect().height) < 1;
      }),
    );
    const before = await placeOfTrace(popup);
    await chooseClaim(popup, ownClaims.citing);
    await waitFor('the known chain', () => textOf(popup, '.chain > .hop:nth-child(2) .said'));
    const after = await placeOfTrace(popup);
    await popup.close();
    expect(after).toBe(before);
  });
});
