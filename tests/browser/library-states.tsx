import { LibraryPage, type LibraryState } from '../../components/library/library-page';
import { placeOf } from '../../components/library/library-place';
import { firstQuery, type LibraryShown, type ShelfPage, type ShelfQuery } from '../../components/library/shelf';
import { BlockedHosts } from '../../components/options/blocked-hosts';
import type { Trace } from '../../core/model';
import { branched, emptyLibrary, pages, stillLibrary } from './library-story';
import { saying, type ViewState } from './states';
import { dispatch, end, fullChain, gazette, hop, post, sluice, trace, wordsOf } from './story';

export const traceShown: LibraryShown = {
  kind: 'trace',
  trace: branched,
  citing: {
    before: 'As ',
    anchor: 'the Gazette has it',
    after: ', some 390 homes may lose their water.',
    form: 'link',
    place: 'body',
  },
  notes: new Map([[gazette.key, 'Digits added? Ask for the first edition.']]),
  filedIn: ['c1'],
};

const gated = {
  ...trace({
    hops: [...fullChain.hops.slice(0, 2), hop(gazette, null, { relation: 'links', readAs: null })],
    end: end('gated', { gate: 'paywall' }),
  }),
  id: 'trace-2',
};
const stopped = {
  ...trace({
    hops: [...fullChain.hops.slice(0, 2), hop(gazette, null, { relation: 'links', readAs: null })],
    end: end('not-permitted', { host: 'moorland-gazette.example' }),
  }),
  id: 'trace-4',
};
const running = { ...trace({ hops: fullChain.hops.slice(0, 2), end: null }), id: 'trace-3' };

export const filledLibrary: LibraryState = {
  ...emptyLibrary,
  chainCount: 128,
  found: { query: firstQuery, chains: [branched, gated, running], pages: [], more: true },
  collections: [
    { id: 'c1', name: 'Water', count: 2 },
    { id: 'c2', name: 'To be checked', count: 0 },
  ],
};

const atTrace: LibraryState = {
  ...filledLibrary,
  place: placeOf({ trace: branched.id, pair: { from: post.key, to: gazette.key } }),
  shown: traceShown,
};

const deletion = {
  batch: '1-0',
  deletedAt: 10,
  until: Date.UTC(2026, 10, 23, 14, 20),
  pages: 1,
  traces: 2,
  collections: 0,
  notes: 0,
};

/** A trace with more ways than there are lanes. */
const crowded = {
  ...branched,
  branches: [
    ...branched.branches,
    ...[1, 2, 3].map((n) => ({
      hops: [
        ...fullChain.hops.slice(0, 1),
        hop(
          {
            ...sluice,
            key: `https://way.example/${n}` as never,
            url: `https://way.example/${n}` as never,
            site: `Way ${n}`,
          },
          wordsOf.sluice,
          { relation: 'links' as const },
        ),
        ...fullChain.hops.slice(3),
      ],
      end: fullChain.end,
    })),
  ],
};

const workShown: LibraryShown = {
  kind: 'work',
  id: sluice.key,
  work: sluice,
  url: sluice.url,
  claims: [wordsOf.sluice],
  citers: [
    { key: dispatch.key, title: 'Reservoir at a third', site: 'The Upland Dispatch' },
    { key: post.key, title: 'Keiko Brandt', site: null },
  ],
  citerCount: 2,
  notes: new Map(),
  filedIn: [],
};

/** Pages found for "water", one of them by what it claims. */
const foundPages = pages.map((page, index) =>
  index === 0
    ? {
        ...page,
        claims: [
          [
            { text: '…confirmed that 3,900 homes will lose their ', hit: false },
            { text: 'water', hit: true },
            { text: ' this summer.', hit: false },
          ],
        ],
      }
    : page,
);

/** A list that was asked for and answered. */
function answered(part: Partial<ShelfQuery>, chains: readonly Trace[], found: readonly ShelfPage[]) {
  const query = { ...firstQuery, ...part };
  return { ...filledLibrary, query, found: { query, chains, pages: found, more: false } };
}

const states: readonly (readonly [name: string, state: LibraryState])[] = [
  ['empty', emptyLibrary],
  ['opening', { ...emptyLibrary, found: null }],
  ['cannot be opened', { ...emptyLibrary, failure: 'database_private' }],
  ['nothing chosen', filledLibrary],
  ['a chain with branches and evidence', atTrace],
  ['a chain, evidence closed', { ...atTrace, place: placeOf({ trace: branched.id }) }],
  ['a chain that earlier pages say too', { ...atTrace, earlier: { dated: true, cutAt: null, pages: saying } }],
  ['a chain that nobody says earlier', { ...atTrace, earlier: { dated: true, cutAt: null, pages: [] } }],
  ['more ways than lanes', { ...atTrace, shown: { ...traceShown, trace: crowded } }],
  [
    'the page one started from, unread notes',
    {
      ...atTrace,
      place: placeOf({ trace: branched.id, pair: { from: dispatch.key, to: sluice.key } }),
      shown: { ...traceShown, citing: null, notes: null, filedIn: [] },
    },
  ],
  [
    'being traced',
    { ...filledLibrary, place: placeOf({ trace: 'trace-3' }), shown: { ...traceShown, trace: running } },
  ],
  [
    'a paywall at the end',
    { ...filledLibrary, place: placeOf({ trace: 'trace-2' }), shown: { ...traceShown, trace: gated } },
  ],
  [
    'a way that ends at a blocked host',
    { ...filledLibrary, place: placeOf({ trace: 'trace-4' }), shown: { ...traceShown, trace: stopped } },
  ],
  ['a search with pages', answered({ text: 'water', end: 'origin', from: '2019-01-01' }, [branched], foundPages)],
  ['a search without result', answered({ text: 'heron' }, [], [])],
  ['no pages yet', answered({ view: 'pages' }, [], [])],
  ['pages', answered({ view: 'pages' }, [], pages)],
  ['collections', { ...filledLibrary, query: { ...firstQuery, view: 'collections' } }],
  [
    'a collection',
    {
      ...filledLibrary,
      query: { ...firstQuery, view: 'collections' },
      place: placeOf({ collection: 'c1' }),
      shown: {
        kind: 'collection',
        id: 'c1',
        name: 'Water',
        entries: [
          { kind: 'trace', id: branched.id, trace: branched },
          { kind: 'work', id: sluice.key, work: sluice },
        ],
        traces: [branched],
      },
    },
  ],
  [
    'an empty collection',
    {
      ...filledLibrary,
      place: placeOf({ collection: 'c2' }),
      shown: { kind: 'collection', id: 'c2', name: 'To be checked', entries: [], traces: [] },
    },
  ],
  ['a work', { ...filledLibrary, place: placeOf({ work: sluice.key }), shown: workShown }],
  [
    'an unread work',
    {
      ...filledLibrary,
      place: placeOf({ work: gazette.key }),
      shown: { ...workShown, id: gazette.key, work: null, url: gazette.url, claims: [], citers: [], citerCount: 0 },
    },
  ],
  ['what is gone', { ...filledLibrary, shown: { kind: 'gone' } }],
  ['something deleted', { ...filledLibrary, deletions: [deletion] }],
  ['something deleted earlier', { ...filledLibrary, deletions: [deletion], since: 20 }],
  ['no room for a deletion', { ...filledLibrary, notice: 'notice_no_room' }],
  ['preparing the search', { ...filledLibrary, work: { what: 'words', share: 0.4, cancel: null } }],
  ['importing', { ...filledLibrary, work: { what: 'incoming', share: null, cancel: () => {} } }],
  [
    'a file to import',
    {
      ...filledLibrary,
      importing: { kind: 'offered', fresh: 40, same: 88, differing: [wordsOf.post, wordsOf.sluice] },
    },
  ],
  ['a file that is refused', { ...filledLibrary, importing: { kind: 'refused', fault: 'malformed' } }],
  ['a file that was imported', { ...filledLibrary, importing: { kind: 'done', written: 40 } }],
];

export const libraryView = (state: LibraryState, actions = stillLibrary) => (
  <BlockedHosts.Provider value={['moorland-gazette.example']}>
    <LibraryPage state={state} actions={actions} inPanel={false} optionsUrl="options.html" welcomeUrl="welcome.html" />
  </BlockedHosts.Provider>
);

/** The library in every state that can occur now. */
export const libraryStates: readonly ViewState[] = states.map(([name, state]) => ({
  name: `library: ${name}`,
  sheet: 'library',
  view: libraryView(state),
}));

export { atTrace };
