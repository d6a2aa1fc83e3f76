import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWorld } from '../worlds/read-world';
import type { TestTab, TestView } from './browsers/test-browser';
import { waitFor } from './browsers/wait-for';
import { openReadPopup, shownChain } from './popup-steps';
import { acceptPlayer, browserNames, readAllSites, type Stage, setStage, textOf } from './prepare';
import { sticksOut } from './walk/narrow';

const story = readWorld('tests/worlds/phone-bank-2012').claims[0]?.start ?? '';

/** Self-contained, run in the popup: controls and words that a reader who scrolls down cannot come to; of an open menu, those in it. */
function lostParts(): readonly string[] {
  const within = document.querySelector('.menu, .export-list') ?? document;
  const lost: string[] = [];
  const width = document.documentElement.clientWidth;
  const name = (one: Element): string => `${one.nodeName}.${one.className} "${(one.textContent ?? '').slice(0, 30)}"`;
  for (const one of within.querySelectorAll<HTMLElement>('button, a[href], summary')) {
    if (one.closest('[hidden]') || !one.checkVisibility()) continue;
    one.scrollIntoView({ block: 'center' });
    const { left, right, top, bottom } = one.getBoundingClientRect();
    if (left < -1 || right > width + 1) lost.push(`${name(one)} sticks out: ${left} to ${right} of ${width}`);
    // A control of several lines has its words at its first one.
    const at = document.elementFromPoint((left + right) / 2, Math.min((top + bottom) / 2, top + 12));
    if (at === null || !(one.contains(at) || at.contains(one))) lost.push(`${name(one)} is under ${at && name(at)}`);
  }
  for (const one of within.querySelectorAll<HTMLElement>('*')) {
    if (one.closest('.vh, head') || one.childElementCount > 0 || !one.checkVisibility()) continue;
    const cut = getComputedStyle(one).overflowX !== 'visible' && one.scrollWidth > one.clientWidth + 1;
    if (cut) lost.push(`${name(one)} is cut: ${one.scrollWidth} in ${one.clientWidth}`);
  }
  return lost;
}

describe.each(browserNames)('the real popup, four times as large, in %s', (name) => {
  let stage: Stage;
  let tab: TestTab;
  let popup: TestView;
  beforeAll(async () => {
    stage = await setStage(name, undefined, { scale: 4 });
    await acceptPlayer(stage.browser);
    await readAllSites(stage.browser);
    tab = await stage.browser.openTab(story);
    popup = await openReadPopup(stage.browser, tab);
    await waitFor('the zoom', () => popup.evaluate(() => devicePixelRatio >= 4 && innerWidth > 0));
  });
  afterAll(() => stage?.close());

  /** Each state, and how one comes to it from the one before. */
  const states: Readonly<Record<string, () => Promise<unknown>>> = {
    'a claim before its trace': () => Promise.resolve(),
    'the list of claims': async () => {
      await popup.click('.which');
      await waitFor('claims', () => textOf(popup, '[role="option"]'));
    },
    'a chain to its end': async () => {
      await popup.click('[role="option"]:nth-of-type(2)');
      await popup.click('[data-action="trace"]');
      await shownChain(popup);
    },
    'what can be saved': async () => {
      await popup.click('[data-action="export"]');
      await waitFor('the formats', () => textOf(popup, '[role="menuitem"]'));
    },
  };

  it.each(Object.entries(states))('%s: nothing is lost, and one scrolls one way alone', async (_, reach) => {
    await reach();
    expect(await sticksOut(popup)).toEqual([]);
    expect(await popup.evaluate(lostParts)).toEqual([]);
  });
});
