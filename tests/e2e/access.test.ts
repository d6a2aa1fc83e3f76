import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { looks } from './browsers/test-browser';
import { type BrowserName, browserNames, type Stage, setStage } from './prepare';
import { axeObjections } from './walk/axe-objections';
import { sticksOut } from './walk/narrow';
import { answerOwnPages } from './walk/own-pages';
import { settleIn } from './walk/settle-in';
import type { VisitedState } from './walk/visit';
import { walkAll } from './walk/walk-all';

/** A walk asks axe some three hundred times. */
const walkMs = 420_000;

/** The surfaces, each with the least number of its states that a walk comes to. */
const surfaces = { beside: 1, card: 9, library: 14, narrow: 5, options: 10, popup: 32, welcome: 3 } as const;

/** What a walk through every state of one browser found. */
interface Walk {
  readonly visited: readonly string[];
  readonly objections: readonly string[];
  readonly wide: readonly string[];
}

async function walk(stage: Stage): Promise<Walk> {
  const visited: string[] = [];
  const objections: string[] = [];
  const wide: string[] = [];
  await walkAll(stage.browser, async ({ surface, state, view, tab }: VisitedState) => {
    visited.push(`${surface} ${state}`);
    if (tab === null) wide.push(...(await sticksOut(view)).map((line) => `${surface} ${state}: ${line}`));
    else await tab.openClosed();
    for (const look of looks) {
      await settleIn(view, look);
      const found = await axeObjections(view, look, tab === null ? null : '[data-opened]');
      objections.push(...found.map((line) => `${surface} ${state}, ${look}: ${line}`));
    }
    await view.wear('light');
  });
  return { visited, objections, wide };
}

const stages: Stage[] = [];
const walks = new Map<BrowserName, Walk>();

// Both browsers at once: a walk waits for conditions and times nothing, and is the longest test by far.
beforeAll(async () => {
  await Promise.all(
    browserNames.map(async (name) => {
      const stage = await setStage(name, answerOwnPages);
      stages.push(stage);
      walks.set(name, await walk(stage));
    }),
  );
}, walkMs);
afterAll(() => Promise.all(stages.map((stage) => stage.close())));

describe.each(browserNames)('every state in %s', (name) => {
  it.each(Object.entries(surfaces))('the %s was seen in at least %i states', (surface, least) => {
    const seen = walks.get(name)?.visited.filter((one) => one.startsWith(`${surface} `));
    expect(new Set(seen).size).toBeGreaterThanOrEqual(least);
  });

  it('has nothing that axe objects to, in four looks', () => {
    expect(walks.get(name)?.objections).toEqual([]);
  });

  it('is nowhere wider than its window, from 320 px to 3840 px', () => {
    expect(walks.get(name)?.wide).toEqual([]);
  });
});
