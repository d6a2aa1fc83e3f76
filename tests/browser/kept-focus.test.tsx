import { useState } from 'preact/hooks';
import { afterEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { Options, type OptionsState } from '../../components/options/options';
import { Popup } from '../../components/popup/popup';
import type { PopupState } from '../../components/popup/popup-state';
import { mountView } from './mount-view';
import { optionsActions, optionsState, pageState } from './states';
import { stillActions } from './still-actions';
import { fullChain, trace } from './story';

afterEach(() => {
  document.body.replaceChildren();
});

const deletion = { batch: '2000-0', deletedAt: 0, pages: 1, traces: 0, collections: 0, notes: 0, until: 0 };
const focused = () => document.activeElement;
/** A view begins to keep the focus after its first paint. */
const painted = () => new Promise((resolve) => setTimeout(resolve, 120));

/** Options whose state changes as an action is done. */
function liveOptions(first: Partial<OptionsState>, after: Partial<OptionsState>): HTMLElement {
  function Live() {
    const [state, setState] = useState({ ...optionsState, ...first });
    const done = () => setState({ ...state, ...after });
    const actions = {
      ...optionsActions,
      goOn: done,
      refuse: done,
      removeSite: done,
      undo: done,
      emptyBin: done,
      remove: done,
    };
    return <Options state={state} actions={actions} libraryUrl="library.html" now={0} />;
  }
  return mountView(<Live />, 'options');
}

const rows: readonly (readonly [
  what: string,
  selector: string,
  first: Partial<OptionsState>,
  after: Partial<OptionsState>,
  stays: string,
])[] = [
  ['a paused site goes on', '[data-paused] button', { paused: ['a.example'] }, { paused: [] }, '#paused'],
  ['an address is refused', '[data-accepted] button', { accepted: ['10.0.0.8'] }, { accepted: [] }, '#network'],
  ['a site is removed', '#sites td.a button', { sites: ['*://*.a.example/*'] }, { sites: [] }, '#sites'],
  ['a deletion is undone', '[data-list="bin"] button', { deletions: [deletion] }, { deletions: [] }, '#delete'],
  ['the bin is emptied', '[data-action="empty-bin"]', { deletions: [deletion] }, { deletions: [] }, '#delete'],
  ['deleting takes a while', '[data-action="delete-all"]', {}, { deleting: 'deleting' }, '#delete'],
];

test.each(rows)('the focus stays near when %s', async (_what, selector, first, after, stays) => {
  const root = liveOptions(first, after);
  await painted();
  root.querySelector<HTMLElement>(selector)?.focus();
  await userEvent.keyboard('{Enter}');
  await vi.waitFor(() => expect(focused()?.closest('section')).toBe(root.querySelector(stays)));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(focused()?.closest('section')).toBe(root.querySelector(stays));
});

test('the focus stays in the popup when its page gives way to another state', async () => {
  function Live() {
    const [state, setState] = useState<PopupState>(pageState({ traces: [trace(fullChain)] }));
    const pauseSite = () => setState({ view: 'blank', reason: 'paused', wordCount: 0, bytes: 0, citers: null });
    const goOnHere = () => setState(pageState());
    return <Popup state={state} actions={{ ...stillActions, pauseSite, goOnHere }} now={0} />;
  }
  const root = mountView(<Live />, 'popup');
  await painted();
  root.querySelector<HTMLElement>('[data-action="pause"]')?.focus();
  for (const seen of ['.blank', '.chain']) {
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(root.querySelector(seen)).not.toBeNull());
    await vi.waitFor(() => expect(root.contains(focused())).toBe(true));
    root.querySelector<HTMLElement>('.blank .btn')?.focus();
  }
});
