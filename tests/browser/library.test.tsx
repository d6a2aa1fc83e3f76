import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { layOutGraph } from '../../components/library/graph-layout';
import { LibraryPage, type LibraryState } from '../../components/library/library-page';
import { placeOf } from '../../components/library/library-place';
import { firstQuery, type LibraryActions } from '../../components/library/shelf';
import { WordsContext } from '../../components/words/words';
import { englishWords } from './english';
import { atTrace, filledLibrary, libraryView } from './library-states';
import { branched, emptyLibrary, stillLibrary } from './library-story';
import { mountView } from './mount-view';
import { saying } from './states';
import { dispatch, fullChain, gazette, post, sluice, trace } from './story';

let mounted: HTMLElement | null = null;

// The library listens on the document while it is mounted.
afterEach(() => {
  if (mounted !== null) render(null, mounted);
  mounted = null;
  document.body.replaceChildren();
});

const windowOf = (width: number, height: number) => page.viewport(width, height);

/** What was asked of the library, in order, as its name and what with. */
function recorded(): { readonly asked: [string, ...unknown[]][]; readonly actions: LibraryActions } {
  const asked: [string, ...unknown[]][] = [];
  const actions = Object.fromEntries(
    Object.entries(stillLibrary).map(([name, still]) => [
      name,
      (...args: unknown[]) => {
        asked.push([name, ...args]);
        return typeof still === 'function' ? (still as (...all: unknown[]) => unknown)(...args) : undefined;
      },
    ]),
  ) as unknown as LibraryActions;
  return { asked, actions };
}

/** Mounts the library and waits for its effects. */
async function show(state: LibraryState, actions = stillLibrary): Promise<HTMLElement> {
  if (mounted !== null) render(null, mounted);
  const root = mountView(libraryView(state, actions), 'library');
  mounted = root;
  await settled();
  return root;
}

/** Everything that was asked for is drawn and its effects have run. */
const settled = () => new Promise((settle) => requestAnimationFrame(() => setTimeout(settle, 20)));

const focused = () => document.activeElement?.textContent ?? '';

describe('by keyboard alone', () => {
  test('/ searches, and what is typed is asked for', async () => {
    const { asked, actions } = recorded();
    await show(filledLibrary, actions);
    await userEvent.keyboard('/otter');
    expect(asked.map(([name, change]) => [name, change])).toContainEqual(['query', { text: 'o' }]);
    expect(document.activeElement?.matches('[data-search]')).toBe(true);
  });

  test('arrows and letters move over the rows of the list, Enter opens one', async () => {
    const { asked, actions } = recorded();
    await show(filledLibrary, actions);
    await userEvent.keyboard('{ArrowDown}');
    expect(document.activeElement?.getAttribute('data-filed')).toBe(`trace:${branched.id}`);
    await userEvent.keyboard('j{End}k');
    expect(document.activeElement?.getAttribute('data-filed')).toBe('trace:trace-2');
    await userEvent.keyboard('{Enter}');
    expect(asked).toEqual([['go', placeOf({ trace: 'trace-2' })]]);
  });

  test('F6 goes round list, chain, timeline and evidence; rows of the chain have the same keys', async () => {
    await windowOf(1280, 800);
    const { asked, actions } = recorded();
    await show(atTrace, actions);
    const panes: (string | null | undefined)[] = [];
    for (let press = 0; press < 5; press += 1) {
      await userEvent.keyboard('{F6}');
      panes.push(document.activeElement?.getAttribute('data-pane'));
    }
    expect(panes).toEqual(['list', 'main', 'timeline', 'evidence', 'list']);
    await userEvent.keyboard('{F6}jjj{Enter}');
    expect(focused()).toContain('Keiko Brandt');
    expect(asked).toEqual([['go', { ...atTrace.place, pair: { from: sluice.key, to: post.key } }]]);
  });

  test('in the timeline the rows come in time order', async () => {
    await windowOf(1280, 800);
    const root = await show(atTrace);
    const marks = [...root.querySelectorAll('.time [data-row] .nm')].map((mark) => mark.textContent);
    expect(marks).toEqual([
      'Valley Council',
      'The Moorland Gazette',
      'Weir Radio',
      'Keiko Brandt',
      'Sluicegate Diary',
      'The Upland Dispatch',
    ]);
  });

  test.each([
    ['E', 'e', '[data-pane="evidence"]'],
    ['N', 'n', '[data-pane="evidence"] [data-note]'],
  ])('%s goes there', async (_key, press, selector) => {
    await windowOf(1280, 800);
    await show(atTrace);
    await userEvent.keyboard(press);
    expect(document.activeElement?.matches(selector)).toBe(true);
  });

  test('Y copies the evidence, Escape closes it, Delete deletes the row or what is shown, Ctrl Z takes it back', async () => {
    await windowOf(1280, 800);
    const { asked, actions } = recorded();
    const root = await show({ ...atTrace, deletions: [deletion] }, actions);
    await userEvent.keyboard('y{Escape}');
    root.querySelector<HTMLElement>('.list [data-filed="trace:trace-2"]')?.focus();
    await userEvent.keyboard('{Delete}');
    root.querySelector<HTMLElement>('.graph [data-row]')?.focus();
    await userEvent.keyboard('{Delete}{Control>}z{/Control}');
    const [copied, ...others] = asked;
    expect(copied?.[0]).toBe('copyText');
    expect(String(copied?.[1])).toContain('said an engineer who asked not to be named');
    expect(others).toEqual([
      ['closeEvidence'],
      ['remove', { entries: [{ kind: 'trace', id: 'trace-2' }], collections: [] }],
      ['remove', { entries: [{ kind: 'trace', id: branched.id }], collections: [] }],
      ['restore', deletion.batch],
    ]);
  });

  test('? shows the keys, Escape closes them and the page below stays', async () => {
    const { asked, actions } = recorded();
    await show(atTrace, actions);
    await userEvent.keyboard('?');
    await settled();
    const dialog = document.querySelector('dialog');
    expect([dialog?.open, dialog?.textContent?.includes('Search')]).toEqual([true, true]);
    await userEvent.keyboard('{Escape}');
    await settled();
    expect([dialog?.open, asked]).toEqual([false, []]);
  });

  test('a running trace is not deleted by a key', async () => {
    const running = { ...trace({ hops: fullChain.hops.slice(0, 2), end: null }), id: 'runs' };
    const { asked, actions } = recorded();
    await show({ ...atTrace, place: placeOf({ trace: 'runs' }), shown: { ...shownTrace(), trace: running } }, actions);
    await userEvent.keyboard('{Delete}');
    expect(asked).toEqual([]);
  });
});

const deletion = { batch: '7-0', deletedAt: 10, until: 99, pages: 0, traces: 1, collections: 0, notes: 0 };

function shownTrace() {
  if (atTrace.shown.kind !== 'trace') throw new Error('not a trace');
  return atTrace.shown;
}

describe('deleting', () => {
  test('the bar has the focus, and dismissed it leaves the deletion in the list', async () => {
    const { asked, actions } = recorded();
    const root = await show({ ...filledLibrary, now: 11, deletions: [deletion] }, actions);
    expect(document.activeElement?.getAttribute('data-action')).toBe('undo');
    await userEvent.keyboard('{Tab}{Enter}');
    expect(root.querySelector('.undo')).toBeNull();
    expect(root.querySelector('.bin summary')?.textContent).toContain('1');
    await userEvent.click(root.querySelector('.bin summary') as HTMLElement);
    await userEvent.click(root.querySelector('.bin li button') as HTMLElement);
    expect(asked).toEqual([['restore', deletion.batch]]);
  });
});

test('earlier pages that say the claim are told in one line, which opens to show their words and leads to them', async () => {
  await windowOf(1280, 800);
  const { asked, actions } = recorded();
  const root = await show({ ...atTrace, earlier: null }, actions);
  const line = () => Math.round(root.querySelector('.earlier')?.getBoundingClientRect().height ?? 0);
  const before = line();
  render(
    <WordsContext.Provider value={englishWords()}>
      {libraryView({ ...atTrace, earlier: { dated: true, cutAt: null, pages: saying } }, actions)}
    </WordsContext.Provider>,
    root,
  );
  await settled();
  expect([before, root.querySelector('.earlier summary')?.textContent]).toEqual([
    line(),
    'Your library has 2 earlier pages that say it.',
  ]);
  root.querySelector<HTMLElement>('.earlier summary')?.focus();
  await userEvent.keyboard('{Enter}{Tab}{Enter}');
  expect(root.querySelector('.earlier .said')?.textContent).toContain('Some 390 homes');
  expect(asked).toEqual([['go', placeOf({ work: gazette.key })]]);
});

test('an entry that is moved keeps the focus on its button, and at an end the button does nothing', async () => {
  await windowOf(1280, 800);
  const entries = [
    { kind: 'trace', id: branched.id, trace: branched },
    { kind: 'work', id: sluice.key, work: sluice },
  ] as const;
  const { asked, actions } = recorded();
  const at = (order: typeof entries | [(typeof entries)[1], (typeof entries)[0]]): LibraryState => ({
    ...filledLibrary,
    shown: { kind: 'collection', id: 'c1', name: 'Water', entries: order, traces: [branched] },
  });
  const view = (order: Parameters<typeof at>[0]) => (
    <WordsContext.Provider value={englishWords()}>{libraryView(at(order), actions)}</WordsContext.Provider>
  );
  const root = await show(at(entries), actions);
  root.querySelector<HTMLElement>('.entries [data-move="-1"]')?.focus();
  await userEvent.keyboard('{Enter}');
  expect(asked).toEqual([]);
  await userEvent.keyboard('{Tab}{Enter}');
  expect(asked).toEqual([['moveEntry', 'c1', entries[0], entries[1]]]);
  render(view([entries[1], entries[0]]), root);
  await settled();
  expect(document.activeElement).toBe(root.querySelector('.entries > li:last-child [data-move="1"]'));
  expect(root.querySelector('.work [role="status"]')?.textContent).toBe('Place 2 of 2');
});

describe('notes', () => {
  test('are saved as they are written, and when the field goes away', async () => {
    await windowOf(1280, 800);
    const { asked, actions } = recorded();
    const root = await show(atTrace, actions);
    const field = root.querySelector<HTMLTextAreaElement>('.evi [data-note]');
    field?.focus();
    await userEvent.keyboard('!');
    render(null, root);
    const notes = asked.filter(([name]) => name === 'saveNote');
    expect(notes.at(-1)).toEqual([
      'saveNote',
      { kind: 'trace', id: branched.id },
      gazette.key,
      'Digits added? Ask for the first edition.!',
    ]);
  });
});

describe('sizes', () => {
  test.each([
    [240, 700],
    [320, 200],
    [320, 640],
    [360, 800],
    [700, 500],
    [900, 700],
    [1280, 800],
    [3840, 2160],
  ])('at %i × %i nothing runs out of the window sideways', async (width, height) => {
    await windowOf(width, height);
    for (const place of [placeOf({}), placeOf({ trace: branched.id }), atTrace.place]) {
      await show({ ...atTrace, place, shown: place.trace === null ? { kind: 'nothing' } : atTrace.shown });
      expect(document.documentElement.scrollWidth, JSON.stringify(place)).toBeLessThanOrEqual(width);
      const cut = [...document.querySelectorAll<HTMLElement>('button, a, h2, select')].filter((one) => {
        const box = one.getBoundingClientRect();
        return one.checkVisibility() && box.width > 1 && (box.left < -1 || box.right > width + 1);
      });
      expect(cut.map((one) => one.outerHTML)).toEqual([]);
    }
  });

  test('narrow, one column is shown at a time', async () => {
    await windowOf(360, 700);
    const visible = () =>
      [...document.querySelectorAll<HTMLElement>('[data-pane]')]
        .filter((pane) => pane.checkVisibility())
        .map((pane) => pane.dataset['pane']);
    await show({ ...atTrace, place: placeOf({}), shown: { kind: 'nothing' } });
    expect(visible()).toEqual(['list']);
    await show({ ...atTrace, place: placeOf({ trace: branched.id }) });
    expect(visible()).toEqual(['main', 'timeline']);
    await show(atTrace);
    expect(visible()).toEqual(['evidence']);
  });
});

test('rows that arrive move nothing that is there', async () => {
  await windowOf(1280, 800);
  const root = document.createElement('div');
  const view = (state: LibraryState) => (
    <WordsContext.Provider value={englishWords()}>
      <LibraryPage state={state} actions={stillLibrary} inPanel={false} optionsUrl="o.html" welcomeUrl="w.html" />
    </WordsContext.Provider>
  );
  mountView(null, 'library');
  document.body.replaceChildren(root);
  mounted = root;
  const at = (count: number): LibraryState => {
    const running = { ...trace({ hops: fullChain.hops.slice(0, count), end: null }), id: 'runs' };
    return {
      ...filledLibrary,
      place: placeOf({ trace: 'runs', pair: { from: dispatch.key, to: sluice.key } }),
      shown: { ...shownTrace(), trace: running },
    };
  };
  const places = () =>
    [...root.querySelectorAll('.graph .src, .claim h2, .time h2, .evi h2')].map((one) => {
      const { left, top } = one.getBoundingClientRect();
      return `${one.textContent} ${Math.round(left)} ${Math.round(top)}`;
    });
  render(view({ ...emptyLibrary, found: null }), root);
  render(view(at(2)), root);
  await settled();
  for (const count of [3, 4]) {
    const before = places();
    render(view(at(count)), root);
    await settled();
    const after = new Set(places());
    expect(before.filter((one) => !after.has(one))).toEqual([]);
  }
});

test('rows and marks stand where the drawing has them, from the first frame on', async () => {
  await windowOf(1280, 800);
  const root = mountView(libraryView(atTrace), 'library');
  mounted = root;
  const left = (one: Element) => Math.round(one.getBoundingClientRect().left);
  const lanes = [...root.querySelectorAll('.graph .g > .node')].map(left);
  const first = lanes[0] ?? 0;
  expect(lanes.map((at) => (at - first) / 24)).toEqual(layOutGraph(branched).rows.map(({ lane }) => lane));
  // Each ends when it was out at the latest; one that is known from below alone begins at the left edge.
  const marks = [...root.querySelectorAll('.time .ev')].map((one) => Math.round(one.getBoundingClientRect().right));
  expect(marks).toEqual(marks.toSorted((a, b) => a - b));
  expect(new Set(marks).size).toBeGreaterThan(2);
});

test('each page opens at its words, in a tab that learns nothing of us', async () => {
  const root = await show({ ...atTrace, place: placeOf({ trace: branched.id }) });
  const links = [...root.querySelectorAll<HTMLAnchorElement>('.graph a.go')];
  expect(links.map(({ hash }) => hash.startsWith('#:~:text='))).toEqual([true, true, false, true, true, false]);
  expect(links.every(({ rel, target }) => rel.includes('noreferrer') && target === '_blank')).toBe(true);
});

test('nothing is said to be missing before the search has answered', async () => {
  const asked = { ...emptyLibrary, query: { ...firstQuery, text: 'otter' } };
  expect((await show(asked)).querySelector('.none')).toBeNull();
  const answered = { ...asked, found: { query: asked.query, chains: [], pages: [], more: false } };
  expect((await show(answered)).querySelector('.none')).not.toBeNull();
});
