import { parseHTML } from 'linkedom';
import { type ComponentChildren, h, render } from 'preact';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { LibraryPage } from '../../../components/library/library-page';
import { placeOf } from '../../../components/library/library-place';
import { Options } from '../../../components/options/options';
import { Popup } from '../../../components/popup/popup';
import { Welcome } from '../../../components/welcome';
import { type BlankReason, blankWords } from '../../../components/words/blank-words';
import { WordsContext } from '../../../components/words/words';
import { emptyLibrary, stillLibrary } from '../../browser/library-story';
import { stillActions } from '../../browser/still-actions';
import { english, type LocaleTable, wordsOfTable } from './locale-tables';

/** Letters to write a language with that nobody speaks, from right to left. */
const letters = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي';

/**
 * English made unreadable: every letter becomes an Arabic one, words stand in reverse order, and brackets show where a text
 * begins and ends. Substitutions stay. What is still in Latin letters on a page did not come from its texts.
 */
function pseudo(message: string): string {
  const written = message.replace(/\$\d|\p{L}/gu, (part) =>
    part.startsWith('$') ? part : (letters[part.toLowerCase().charCodeAt(0) % letters.length] ?? 'ا'),
  );
  return `[${written.split(' ').reverse().join(' ')}]`;
}

const table: LocaleTable = Object.fromEntries(
  Object.entries(english).map(([key, { message }]) => [key, { message: pseudo(message) }]),
);
const words = wordsOfTable(table, 'ar');

const nothing = () => {};
const blank = (reason: BlankReason) =>
  h(Popup, {
    state: { view: 'blank', reason, wordCount: 1240, bytes: 0, citers: null },
    actions: stillActions,
    now: 0,
  });

/** Views that show no page's words, so that every letter on them must come from the texts. */
const views: readonly (readonly [name: string, view: ComponentChildren])[] = [
  [
    'welcome',
    h(Welcome, {
      mode: 'click',
      said: 'mode_saved',
      shortcut: null,
      onMode: nothing,
      onLibrary: nothing,
      onStart: nothing,
    }),
  ],
  [
    'options',
    h(Options, {
      state: {
        mode: 'all',
        sites: [],
        accepted: [],
        counts: { pages: 57, citations: 412, traces: 12, requests: 236, collections: 1, notes: 2 },
        sizes: null,
        bytes: null,
        hosts: [],
        shortcuts: [],
        paused: ['123.456'],
        blocked: ['123.457'],
        standingMarks: true,
        badge: true,
        letterKeys: false,
        keepMonths: 3,
        deletions: [{ batch: '1-0', deletedAt: 1, pages: 3, traces: 1, collections: 1, notes: 1, until: 0 }],
        deleting: 'nothing',
        said: 'mode_refused',
      },
      actions: {
        setMode: nothing,
        addSite: nothing,
        removeSite: nothing,
        pause: nothing,
        goOn: nothing,
        block: nothing,
        unblock: nothing,
        whyAsked: () => Promise.resolve([]),
        accept: nothing,
        refuse: nothing,
        set: nothing,
        remove: nothing,
        undo: nothing,
        emptyBin: nothing,
        changeShortcuts: nothing,
        loadTraces: () => Promise.resolve([]),
        wholeLibrary: async function* () {},
        salvage: async () => ({ kept: 0, lost: 0 }),
        beginAnew: async () => true,
      },
      now: 0,
      libraryUrl: 'library.html',
    }),
  ],
  [
    'library',
    h(LibraryPage, {
      state: { ...emptyLibrary, place: placeOf({}) },
      actions: stillLibrary,
      inPanel: false,
      optionsUrl: 'options.html',
      welcomeUrl: 'welcome.html',
    }),
  ],
  ['popup opening', h(Popup, { state: { view: 'opening' }, actions: stillActions, now: 0 })],
  ['popup looking', h(Popup, { state: { view: 'looking' }, actions: stillActions, now: 0 })],
  ...Object.keys(blankWords).map((reason) => [`popup ${reason}`, blank(reason as BlankReason)] as const),
];

/** Texts and names for assistive technology in a view. */
function spokenTexts(root: Element): readonly string[] {
  const named = [...root.querySelectorAll('*')].flatMap((element) =>
    ['aria-label', 'title', 'placeholder', 'alt'].map((name) => element.getAttribute(name) ?? ''),
  );
  return [...named, root.textContent ?? ''].filter((text) => text.trim() !== '');
}

const before = globalThis.document;
beforeAll(() => {
  globalThis.document = parseHTML('<!doctype html><html><body></body></html>').document;
});
afterAll(() => {
  globalThis.document = before;
});

describe('an interface from right to left', () => {
  test('has the same texts', () => {
    expect(Object.keys(table)).toEqual(Object.keys(english));
    expect(Object.values(table).filter(({ message }) => /[A-Za-z\u202a-\u202e\u2066-\u2069]/.test(message))).toEqual(
      [],
    );
  });

  test('falls back to the form for other counts in a language with six', () => {
    expect([0, 1, 2, 3, 11, 100].map((count) => words.n('tracing_pages', count) !== '')).toEqual(Array(6).fill(true));
  });

  test.each(views)('%s says nothing that is not in the texts', (_, view) => {
    const root = document.createElement('div');
    render(h(WordsContext.Provider, { value: words, children: view }), root);
    const texts = spokenTexts(root);
    render(null, root);
    expect(texts.length).toBeGreaterThan(0);
    expect(texts.filter((text) => /\p{Script=Latin}/u.test(text))).toEqual([]);
  });
});
