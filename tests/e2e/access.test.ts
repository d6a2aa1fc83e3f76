import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { looks } from './browsers/test-browser';
import { browserNames, type Stage, setStage } from './prepare';
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

describe.each(browserNames)('every state in %s', (name) => {
  let stage: Stage;
  const visited: string[] = [];
  const objections: string[] = [];
  const wide: string[] = [];

  async function visit({ surface, state, view, tab }: VisitedState): Promise<void> {
    visited.push(`${surface} ${state}`);
    if (tab === null) wide.push(...(await sticksOut(view)).map((line) => `${surface} ${state}: ${line}`));
    else await tab.openClosed();
    for (const look of looks) {
      await settleIn(view, look);
      const found = await axeObjections(view, look, tab === null ? null : '[data-opened]');
      objections.push(...found.map((line) => `${surface} ${state}, ${look}: ${line}`));
    }
    await view.wear('light');
  }

  beforeAll(async () => {
    stage = await setStage(name, answerOwnPages);
    await walkAll(stage.browser, visit);
  }, walkMs);
  afterAll(() => stage?.close());

  it.each(Object.entries(surfaces))('the %s was seen in at least %i states', (surface, least) => {
    expect(new Set(visited.filter((one) => one.startsWith(`${surface} `))).size).toBeGreaterThanOrEqual(least);
  });

  it('has nothing that axe objects to, in four looks', () => {
    expect(objections).toEqual([]);
  });

  it('is nowhere wider than its window, from 320 px to 3840 px', () => {
    expect(wide).toEqual([]);
  });
});
