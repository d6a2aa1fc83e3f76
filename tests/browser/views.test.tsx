import axe from 'axe-core';
import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { cdp } from 'vitest/browser';
import { libraryStates } from './library-states';
import { mountView } from './mount-view';
import { viewStates } from './states';

/** Each look that the system or the reader can ask for. */
const looks = [
  { name: 'light', features: [{ name: 'prefers-color-scheme', value: 'light' }] },
  { name: 'dark', features: [{ name: 'prefers-color-scheme', value: 'dark' }] },
  {
    name: 'more contrast, dark',
    features: [
      { name: 'prefers-contrast', value: 'more' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  },
  {
    name: 'forced colours',
    features: [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  },
] as const;

afterEach(() => {
  document.body.replaceChildren();
});

// What is emulated outlives the file.
afterAll(() => cdp().send('Emulation.setEmulatedMedia', { features: [] }));

describe.each(looks)('$name', ({ features }) => {
  test.each([...viewStates, ...libraryStates])('$name has nothing that axe objects to', async ({ view, sheet }) => {
    await cdp().send('Emulation.setEmulatedMedia', { features: [...features] });
    mountView(view, sheet);
    // What a summary hides is part of the state: it is looked at open.
    for (const folded of document.querySelectorAll('details')) folded.open = true;
    for (const animation of document.getAnimations()) animation.cancel();
    const { violations } = await axe.run(document, { resultTypes: ['violations'] });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
  });
});
