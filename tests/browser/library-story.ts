import type { LibraryState } from '../../components/library/library-page';
import { placeOf } from '../../components/library/library-place';
import { firstQuery, type LibraryActions } from '../../components/library/shelf';
import type { Chain, Trace } from '../../core/model';
import { change, day, dispatch, end, fullChain, gazette, hop, post, sluice, trace, wordsOf, work } from './story';

/** More of the story: a radio that only an archive still has, a report, and ways upstream that part and meet. */

const nothing = () => {};

export const stillLibrary: LibraryActions = {
  go: nothing,
  closeEvidence: nothing,
  query: nothing,
  resumeTrace: nothing,
  cancelTrace: nothing,
  traceAgain: nothing,
  allowHost: nothing,
  allowAll: nothing,
  copy: () => Promise.resolve(),
  readFromTab: nothing,
  copyText: () => Promise.resolve(),
  openAll: nothing,
  saveNote: nothing,
  makeCollection: nothing,
  renameCollection: nothing,
  fileIn: nothing,
  moveCollection: nothing,
  moveEntry: nothing,
  remove: nothing,
  restore: nothing,
  emptyBin: nothing,
  readFile: nothing,
  importFile: nothing,
  closeImport: nothing,
  openPanel: nothing,
  loadAll: () => Promise.resolve([]),
  wholeLibrary: async function* () {},
  loadCollection: () => Promise.resolve([]),
};

export const emptyLibrary: LibraryState = {
  place: placeOf({}),
  query: firstQuery,
  found: { query: firstQuery, chains: [], pages: [], more: false },
  shown: { kind: 'nothing' },
  earlier: null,
  collections: [],
  deletions: [],
  since: 0,
  chainCount: 0,
  work: null,
  notice: null,
  failure: null,
  importing: { kind: 'none' },
  now: 12_000,
};

export const radio = work('https://weir-radio.example/morning', {
  site: 'Weir Radio',
  published: day(Date.UTC(2019, 2, 7), 'archive'),
});
export const report = work('https://council.example/report.pdf', {
  site: 'Valley Council',
  title: 'Water supply, third quarter',
  kind: 'document',
  published: { ...day(Date.UTC(2019, 1, 1)), precision: 'month' },
});
const radioWords = 'The Gazette reports some 390 homes. Nobody at the council would confirm that to us.';
const reportWords = 'Records show 388 homes on the upper main.';

const [start, second, third, last] = fullChain.hops;
if (!start || !second || !third || !last) throw new Error('the story has four pages');

const byRadio: Chain = {
  hops: [
    start,
    hop(radio, radioWords, { relation: 'links', readAs: 'memento' }),
    hop(gazette, wordsOf.gazette, {
      relation: 'isBasedOn',
      drift: [change('cut', [wordsOf.gazette, 'The council would not comment.'], null)],
    }),
  ],
  end: fullChain.end,
};
const toReport: Chain = {
  hops: [
    start,
    hop(report, reportWords, {
      relation: 'links',
      drift: [change('number', [reportWords, '388'], [wordsOf.dispatch, '3,900'])],
    }),
  ],
  end: end('document', { host: 'council.example' }),
};

/** The traced line, two other ways, and two origins that share nothing. */
export const branched: Trace = trace(fullChain, {
  branches: [byRadio, toReport],
  origins: [gazette.key, report.key],
  warnings: ['single-origin'],
});

export const pages = [dispatch, sluice, post, gazette, radio].map((one) => ({ key: one.key, work: one, claims: [] }));
