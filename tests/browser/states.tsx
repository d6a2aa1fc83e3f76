import type { ComponentChildren } from 'preact';
import { Card } from '../../components/card/card';
import { cardView } from '../../components/card/card-view';
import { BlockedHosts } from '../../components/options/blocked-hosts';
import { Options, type OptionsActions, type OptionsState } from '../../components/options/options';
import { listClaims } from '../../components/popup/list-claims';
import { Popup } from '../../components/popup/popup';
import type { PageState, PopupState } from '../../components/popup/popup-state';
import { Welcome } from '../../components/welcome';
import type { BlankReason } from '../../components/words/blank-words';
import type { CardFacts } from '../../core/messages';
import type { EndKind, Trace } from '../../core/model';
import { englishWords } from './english';
import { stillActions } from './still-actions';
import { day, dispatch, end, fullChain, gazette, hop, post, reading, sluice, trace, wordsOf } from './story';

const words = englishWords();
const nothing = () => {};

export function pageState(part: Partial<PageState> = {}): PageState {
  const read = part.reading ?? reading();
  return {
    view: 'page',
    reading: read,
    claims: listClaims(read),
    chosen: 0,
    selection: null,
    traces: [],
    known: new Map(),
    knownChain: null,
    earlier: null,
    pending: null,
    goesOn: null,
    canAllow: true,
    note: null,
    ...part,
  };
}

const popup = (state: PopupState, now = 12_000) => <Popup state={state} actions={stillActions} now={now} />;
const withTrace = (one: Trace, part: Partial<PageState> = {}) => popup(pageState({ traces: [one], ...part }));

const running = trace(
  { hops: fullChain.hops.slice(0, 2), end: null },
  {
    hosts: ['sluicegate.example', 'moorland-gazette.example'],
    steps: [
      { url: sluice.url, host: 'sluicegate.example', state: 'found', at: 2000 },
      { url: gazette.url, host: 'moorland-gazette.example', state: 'reading', at: 9000 },
    ],
  },
);

/** The page that is asked for has asked for a pause, until the 41st second. */
const paused = {
  ...running,
  steps: running.steps.map((step) =>
    step.state === 'reading' ? { ...step, state: 'asking' as const, waitsUntil: 41_000 } : step,
  ),
};

const endings: Readonly<Record<EndKind, Parameters<typeof end>[1]>> = {
  origin: {},
  document: { host: 'moorland-gazette.example' },
  unlinked: { attribution: { kind: 'organisation', name: 'the Fell Courier' }, words: 'according to the Fell Courier' },
  dead: { host: 'moorland-gazette.example', status: 404, checkedAt: Date.UTC(2026, 10, 22, 14, 20) },
  removed: { host: 'x.com' },
  gated: { gate: 'paywall', host: 'moorland-gazette.example' },
  unsupported: { host: 'moorland-gazette.example' },
  loop: { host: 'dispatch.example' },
  budget: { host: 'moorland-gazette.example' },
  cancelled: {},
  blocked: { host: 'moorland-gazette.example', status: 403 },
  'not-permitted': { host: 'moorland-gazette.example' },
  offline: {},
};

/** Endings about a work that was not read carry it as a last hop without words. */
const targets: ReadonlySet<EndKind> = new Set([
  'document',
  'dead',
  'removed',
  'gated',
  'unsupported',
  'blocked',
  'not-permitted',
]);

function endingTrace(kind: EndKind): Trace {
  const last = kind === 'removed' ? post : gazette;
  const target = hop(last, null, { relation: 'links', readAs: null });
  const hops = [...fullChain.hops.slice(0, 2), ...(targets.has(kind) ? [target] : [])];
  return trace({ hops, end: end(kind, endings[kind]) });
}

const blanks: readonly BlankReason[] = [
  'no-citations',
  'not-permitted',
  'refused',
  'browser-page',
  'document',
  'not-understood',
  'paused',
  'no-room',
  'newer',
  'unavailable',
  'corrupt',
];

const facts: CardFacts = {
  inLibrary: true,
  kind: 'blog',
  title: 'Counting the taps',
  author: 'Yusuf Adeyinka',
  site: 'Sluicegate Diary',
  published: sluice.published,
  language: 'en',
  passage: wordsOf.sluice,
  citedBy: [dispatch, gazette, post].map((one) => ({ key: one.key, title: one.site ?? one.url, date: one.published })),
  citedByCount: 5,
  gone: null,
};
const nobodyKnows: CardFacts = {
  ...facts,
  inLibrary: false,
  kind: null,
  title: null,
  author: null,
  site: null,
  published: null,
  language: null,
  passage: null,
  citedBy: [],
  citedByCount: 0,
};

function card(index: number, known: CardFacts | null, pinned = false, part: Parameters<typeof reading>[0] = {}) {
  const read = reading(part);
  const cited = read.citations[index];
  if (cited === undefined) throw new Error(`no citation ${index}`);
  return <Card view={cardView(cited, read, known, words)} pinned={pinned} onOpen={nothing} />;
}

const bare = reading().citations.map((one) => ({ ...one, embed: null, passage: { start: 0, end: 0 } }));
const archived = reading().citations.map((one) => ({
  ...one,
  memento: {
    url: 'https://web.archive.org/web/20190308000000/https://sluicegate.example/',
    at: Date.UTC(2019, 2, 8),
    archive: 'web.archive.org',
  },
}));
const short = reading().citations.map((one) => ({ ...one, needsNetwork: true }));

export const optionsState: OptionsState = {
  mode: 'chosen',
  sites: ['*://*.dispatch.example/*'],
  accepted: ['10.0.0.8'],
  counts: { pages: 57, citations: 4120, traces: 12, requests: 236, collections: 3, notes: 19 },
  sizes: { pages: 5_300_000, traces: 900_000, contacts: 41_000, collections: 600, notes: 12_000 },
  bytes: 6_400_000,
  hosts: [
    { host: 'moorland-gazette.example', requests: 3, at: Date.UTC(2026, 10, 22, 14, 20) },
    { host: 'news.co.uk.sluicegate.example', requests: 2, at: Date.UTC(2026, 10, 22, 14, 19) },
  ],
  shortcuts: [
    { name: 'Open the popup', keys: 'Alt Shift H' },
    { name: 'Next citation on the page', keys: null },
  ],
  paused: ['private.example'],
  blocked: ['news.co.uk.sluicegate.example'],
  standingMarks: false,
  badge: true,
  letterKeys: true,
  keepMonths: 6,
  deletions: [],
  deleting: null,
  said: null,
};
export const optionsActions: OptionsActions = {
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
};
const deletion = {
  batch: '1795000000000-0',
  deletedAt: 1_795_000_000_000,
  pages: 31,
  traces: 2,
  collections: 0,
  notes: 1,
  until: Date.UTC(2026, 10, 23, 14, 20),
};
const options = (part: Partial<OptionsState> = {}) => (
  <Options state={{ ...optionsState, ...part }} actions={optionsActions} libraryUrl="library.html" now={0} />
);

/** One view in one state. `sheet` is the style sheet of its page. */
export interface ViewState {
  readonly name: string;
  readonly sheet: 'popup' | 'card' | 'welcome' | 'options' | 'library';
  readonly view: ComponentChildren;
}

const manyClaims = reading({
  claims: Array.from(
    { length: 12 },
    (_, index) =>
      ({ ...(reading().claims[index % 3] ?? reading().claims[0]), text: `${index + 1}. ${wordsOf.sluice}` }) as never,
  ),
});

/** Pages of the library that say a claim. */
export const saying = [
  { key: gazette.key, work: gazette, passage: wordsOf.gazette },
  { key: sluice.key, work: { ...sluice, published: null }, passage: wordsOf.sluice },
];

/** Every view in every state that can occur now. */
export const viewStates: readonly ViewState[] = [
  { name: 'popup opening', sheet: 'popup', view: popup({ view: 'opening' }) },
  { name: 'popup looking', sheet: 'popup', view: popup({ view: 'looking' }) },
  { name: 'popup untraced', sheet: 'popup', view: popup(pageState({ known: new Map([[sluice.key, sluice]]) })) },
  {
    name: 'popup known from the library',
    sheet: 'popup',
    view: popup(
      pageState({
        knownChain: {
          hops: [...fullChain.hops.slice(0, 2), hop(gazette, null, { relation: 'links', readAs: null })],
          end: null,
        },
      }),
    ),
  },
  { name: 'popup untraced, uncited', sheet: 'popup', view: popup(pageState({ chosen: 2 })) },
  ...([0, 1, 2] as const).map(
    (count): ViewState => ({
      name: `popup uncited, ${count} earlier pages in the library`,
      sheet: 'popup',
      view: popup(
        pageState({ chosen: 2, earlier: { dated: count !== 1, cutAt: null, pages: saying.slice(0, count) } }),
      ),
    }),
  ),
  {
    name: 'popup uncited, more likely pages than are read',
    sheet: 'popup',
    view: popup(pageState({ chosen: 2, earlier: { dated: true, cutAt: 64, pages: [] } })),
  },
  {
    name: 'popup chain, an earlier page in the library',
    sheet: 'popup',
    view: withTrace(trace(fullChain), { earlier: { dated: true, cutAt: null, pages: saying } }),
  },
  {
    name: 'popup untraced, selection',
    sheet: 'popup',
    view: popup(pageState({ chosen: 'selection', selection: 'The reservoir stood at a third.' })),
  },
  { name: 'popup chain', sheet: 'popup', view: withTrace(trace(fullChain), { selection: 'The reservoir' }) },
  { name: 'popup tracing', sheet: 'popup', view: withTrace(running) },
  { name: 'popup tracing, slow', sheet: 'popup', view: popup(pageState({ traces: [running] }), 30_000) },
  { name: 'popup tracing, told to wait', sheet: 'popup', view: withTrace(paused) },
  { name: 'popup tracing, cancelling', sheet: 'popup', view: withTrace(running, { pending: 'cancelling' }) },
  { name: 'popup goes on', sheet: 'popup', view: withTrace(trace(fullChain), { goesOn: 'trace-9' }) },
  { name: 'popup note', sheet: 'popup', view: withTrace(endingTrace('not-permitted'), { note: 'refused_trace' }) },
  {
    name: 'popup circular',
    sheet: 'popup',
    view: withTrace({ ...endingTrace('loop'), warnings: ['circular', 'single-origin'] }),
  },
  {
    name: 'popup later',
    sheet: 'popup',
    view: withTrace(
      trace(fullChain, {
        warnings: ['later-than-citer'],
        younger: {
          source: { ...gazette, published: dispatch.published, title: 'More homes than thought' },
          citer: sluice.key,
        },
      }),
    ),
  },
  { name: 'popup single origin', sheet: 'popup', view: withTrace(trace(fullChain, { warnings: ['single-origin'] })) },
  {
    name: 'popup archived, edited, probable',
    sheet: 'popup',
    view: withTrace(
      trace(
        {
          hops: [
            hop({ ...dispatch, modified: day(Date.UTC(2019, 2, 12)) }, wordsOf.dispatch),
            hop(sluice, wordsOf.sluice, {
              relation: 'quotes',
              readAs: 'memento',
              confidence: 'probable',
              memento: {
                url: 'https://web.archive.org/web/2019/https://sluicegate.example/',
                at: Date.UTC(2019, 2, 10),
                archive: 'web.archive.org',
              },
            }),
          ],
          end: end('origin'),
        },
        { warnings: ['archived-hop'] },
      ),
    ),
  },
  {
    name: 'popup paywalled start',
    sheet: 'popup',
    view: popup(
      pageState({
        reading: reading({
          limits: ['paywall'],
          factChecks: [
            {
              url: 'https://check.example/1',
              claim: wordsOf.dispatch,
              by: 'Check Desk',
              rating: 'Missing context',
              appearances: [],
            },
          ],
        }),
      }),
    ),
  },
  ...Object.keys(endings).map(
    (kind): ViewState => ({ name: `popup end ${kind}`, sheet: 'popup', view: withTrace(endingTrace(kind as EndKind)) }),
  ),
  {
    name: 'popup end at a host that the reader blocked',
    sheet: 'popup',
    view: (
      <BlockedHosts.Provider value={['www.moorland-gazette.example']}>
        {withTrace(endingTrace('not-permitted'))}
      </BlockedHosts.Provider>
    ),
  },
  ...blanks.map(
    (reason): ViewState => ({
      name: `popup ${reason}`,
      sheet: 'popup',
      view: popup({ view: 'blank', reason, wordCount: 1240, bytes: 2_411_724, citers: null }),
    }),
  ),
  {
    name: 'popup document that is cited',
    sheet: 'popup',
    view: popup({ view: 'blank', reason: 'document', wordCount: 0, bytes: 0, citers: { key: gazette.key, count: 3 } }),
  },
  {
    name: 'popup many claims',
    sheet: 'popup',
    view: popup(pageState({ reading: manyClaims, claims: listClaims(manyClaims), selection: 'The reservoir' })),
  },
  { name: 'card post', sheet: 'card', view: card(1, null) },
  { name: 'card post, pinned', sheet: 'card', view: card(1, null, true) },
  { name: 'card blog in the library, cited by others', sheet: 'card', view: card(0, facts) },
  { name: 'card page, not in the library', sheet: 'card', view: card(0, nobodyKnows) },
  { name: 'card id only', sheet: 'card', view: card(1, null, false, { citations: bare }) },
  { name: 'card removed', sheet: 'card', view: card(1, { ...nobodyKnows, gone: 'removed' }) },
  { name: 'card dead', sheet: 'card', view: card(0, { ...facts, gone: 'dead', citedByCount: 0 }) },
  { name: 'card archived copy', sheet: 'card', view: card(0, facts, false, { citations: archived }) },
  { name: 'card short link', sheet: 'card', view: card(0, null, false, { citations: short }) },
  {
    name: 'welcome',
    sheet: 'welcome',
    view: (
      <Welcome mode="click" said={null} shortcut="Alt Shift H" onMode={nothing} onLibrary={nothing} onStart={nothing} />
    ),
  },
  {
    name: 'welcome, refused',
    sheet: 'welcome',
    view: (
      <Welcome
        mode="click"
        said="mode_refused"
        shortcut={null}
        onMode={nothing}
        onLibrary={nothing}
        onStart={nothing}
      />
    ),
  },
  { name: 'options', sheet: 'options', view: options() },
  {
    name: 'options, empty',
    sheet: 'options',
    view: options({ mode: 'click', sites: [], accepted: [], hosts: [], bytes: null, paused: [], keepMonths: 0 }),
  },
  {
    name: 'options, deletions that can come back',
    sheet: 'options',
    view: options({ mode: 'all', deletions: [deletion] }),
  },
  { name: 'options, deleting', sheet: 'options', view: options({ deleting: 'deleting' }) },
];
