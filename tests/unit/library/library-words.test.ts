import { describe, expect, test } from 'vitest';
import { citedBy } from '../../../components/library/cited-by';
import { citingWords } from '../../../components/library/citing-words';
import { defaultPair } from '../../../components/library/default-pair';
import { evidenceText } from '../../../components/library/evidence-text';
import { graphNodes } from '../../../components/library/graph-nodes';
import { libraryCommand } from '../../../components/library/library-keys';
import { parsePlace, placeAddress, placeOf } from '../../../components/library/library-place';
import { pairHeadings } from '../../../components/library/pair-headings';
import { markPair } from '../../../components/library/pair-marks';
import { searchText } from '../../../components/library/search-text';
import { deletionWords } from '../../../components/words/deletion-words';
import type { WorkKey } from '../../../core/model';
import { englishWords } from '../../browser/english';
import { change, dispatch, fullChain, gazette, passage, reading, sluice, trace, wordsOf } from '../../browser/story';

const words = englishWords();

describe('typed dates', () => {
  test.each([
    ['en', '3 March 2012 calls', '2012-03-03 calls'],
    ['en', 'March 2012', '2012-03'],
    ['en', 'calls Mar 2012', 'calls 2012-03'],
    ['en', 'march of the otters', 'march of the otters'],
    ['en', 'May', 'May'],
    ['de', '3. März 2012', '2012-03-03'],
    ['fr', '1er février 2012', '2012-02-01'],
    ['es', 'enero 2020', '2020-01'],
    ['de', '2012-03', '2012-03'],
    ['en', '3. März 2012', '2012-03-03'],
    ['en', '3 de marzo de 2012 nutrias', '2012-03-03 nutrias'],
    ['de', 'février 2012', '2012-02'],
    ['fr', '3 March 2012', '2012-03-03'],
    ['es', 'otters de 2012', 'otters de 2012'],
  ])('%s: %s', (language, typed, text) => {
    expect(searchText(typed, language)).toBe(text);
  });
});

describe('places', () => {
  test.each([
    placeOf({}),
    placeOf({ trace: 't 1' }),
    placeOf({ trace: 't', pair: { from: 'https://a.example/?x=1&y=2' as WorkKey, to: 'twitter:7' as WorkKey } }),
    placeOf({ work: 'https://a.example/ü' }),
    placeOf({ collection: 'c' }),
  ])('%j comes back from its address', (place) => {
    const address = placeAddress(place);
    expect(parsePlace(address.slice('library.html'.length))).toEqual(place);
  });

  test.each(['?from=a&to=b', '?x=1', ''])('"%s" is nowhere', (search) => {
    expect(parsePlace(search)).toEqual(placeOf({}));
  });
});

describe('keys', () => {
  const press = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, inField: false };
  test.each([
    [{ key: '/' }, 'search'],
    [{ key: '/', inField: true }, null],
    [{ key: 'J' }, 'next'],
    [{ key: 'ArrowUp' }, 'previous'],
    [{ key: 'Delete' }, 'delete'],
    [{ key: 'Delete', inField: true }, null],
    [{ key: 'F6', inField: true }, 'pane'],
    [{ key: 'F6', shiftKey: true }, 'pane-back'],
    [{ key: 'z', ctrlKey: true }, 'undo'],
    [{ key: 'z', metaKey: true }, 'undo'],
    [{ key: 'z', ctrlKey: true, inField: true }, null],
    [{ key: 'k', ctrlKey: true }, null],
    [{ key: 'Escape', inField: true }, 'escape'],
    [{ key: 'q' }, null],
  ])('%j: %s', (part, command) => {
    expect(libraryCommand({ ...press, ...part })).toBe(command);
  });
});

describe('marks of a pair', () => {
  const marked = (earlier: string, later: string, ...drift: Parameters<typeof markPair>[2]) => {
    const { earlier: before, later: after } = markPair(passage(earlier), passage(later), drift);
    const draw = (stretches: typeof before) =>
      stretches
        .map(({ text, kind, gone, cut }) =>
          kind === null ? text : `[${cut > 0 ? cut : text}:${kind}${gone ? ' gone' : ''}]`,
        )
        .join('');
    return [draw(before), draw(after)];
  };
  test.each([
    [
      'a number',
      'some 390 homes',
      'some 3,900 homes',
      change('number', ['some 390 homes', '390'], ['some 3,900 homes', '3,900']),
      'some [390:number] homes',
      'some [3,900:number] homes',
    ],
    [
      'a hedge that is lost',
      'it may fail',
      'it fails',
      change('hedge', ['it may fail', 'may'], null),
      'it [may:hedge gone] fail',
      'it fails',
    ],
    [
      'a hedge that is gained',
      'it fails',
      'it may fail',
      change('hedge', null, ['it may fail', 'may']),
      'it fails',
      'it [may:hedge] fail',
    ],
    [
      'a cut',
      'one two three four',
      'one four',
      change('cut', ['one two three four', 'two three'], null),
      'one [two three:cut gone] four',
      'one[2:cut] four',
    ],
    [
      'a cut at the beginning',
      'one two three',
      'three',
      change('cut', ['one two three', 'one two'], null),
      '[one two:cut gone] three',
      '[2:cut]three',
    ],
    [
      'a span outside the text marks nothing',
      'one',
      'two',
      { kind: 'number', earlier: { start: 0, end: 9 }, later: null } as const,
      'one',
      'two',
    ],
  ])('%s', (_what, earlier, later, drift, before, after) => {
    expect(marked(earlier, later, drift)).toEqual([before, after]);
  });

  test('passages that differ nearly everywhere are shown without a mark', () => {
    const [earlier, later] = ['one two three', 'four five six'] as const;
    expect(marked(earlier, later, change('reworded', [earlier, earlier], [later, later]))).toEqual([earlier, later]);
  });

  test('of two changes at one place the first stands', () => {
    const text = 'some 390 homes';
    const twice = [change('number', [text, '390'], null), change('reworded', [text, '390 homes'], null)];
    expect(marked(text, 'x', ...twice)[0]).toBe('some [390:number gone] homes');
  });
});

test('how pages cite one is said by verb, in numbers of the list', () => {
  const [, , cited] = graphNodes([{ ...fullChain, hops: fullChain.hops.slice(0, 3) }]).nodes;
  expect(citedBy(cited?.citedBy ?? [], () => 2, words)).toEqual(['embedded by 2']);
});

test('the pair to look at first is where most changed', () => {
  expect(defaultPair(trace(fullChain))).toEqual({ from: dispatch.key, to: sluice.key });
  expect(defaultPair(trace({ ...fullChain, hops: fullChain.hops.slice(0, 1) }))).toBeNull();
});

test('a page cites in its own words, cut at the linked ones', () => {
  const cited = citingWords(reading(), sluice.key);
  expect(cited).toMatchObject({ anchor: 'confirmed', before: 'Engineers have ', form: 'link', place: 'body' });
  expect(cited?.after).toMatch(/^ that 3,900 homes/);
  expect(citingWords(reading(), gazette.key)).toBeNull();
});

const dayDate = { precision: 'day', source: 'metadata', toleranceMs: null, zoneKnown: true } as const;

test('evidence as text has both pages, the change, the citing words and the note', () => {
  const edge = graphNodes([fullChain]).nodes[1]?.citedBy[0];
  if (edge === undefined) throw new Error('the story cites');
  const text = evidenceText(
    edge,
    (key) => (key === dispatch.key ? 1 : 2),
    citingWords(reading(), sluice.key),
    'ask',
    words,
  );
  for (const part of [
    wordsOf.dispatch,
    wordsOf.sluice,
    'Hedge changed',
    '8 March 2019',
    'Yusuf Adeyinka',
    'Your note\nask',
    '#:~:text=',
  ]) {
    expect(text).toContain(part);
  }
});

test.each([
  ['2019-03-08', '2019-03-09', 'Earlier, page 2', 'Later, page 1'],
  ['2019-03-09', '2019-03-09', 'Earlier, page 2', 'Later, page 1'],
  ['2019-03-10', '2019-03-09', 'Cited, page 2', 'Citing, page 1'],
  [null, '2019-03-09', 'Earlier, page 2', 'Later, page 1'],
  ['2019-03-10', null, 'Earlier, page 2', 'Later, page 1'],
])('a page of %s cited on one of %s is headed %s', (published, citerPublished, cited, citing) => {
  const edge = graphNodes([fullChain]).nodes[1]?.citedBy[0];
  if (edge === undefined) throw new Error('the story cites');
  const on = (hop: typeof edge.cited, date: string | null): typeof edge.cited => ({
    ...hop,
    work: { ...hop.work, published: date === null ? null : { ...dayDate, at: Date.parse(date) } },
  });
  const dated = { ...edge, cited: on(edge.cited, published), citing: on(edge.citing, citerPublished) };
  expect(pairHeadings(dated, (key) => (key === dispatch.key ? 1 : 2), words)).toEqual({ cited, citing });
});

test.each([
  [{ traces: 2, pages: 1, collections: 0, notes: 0 }, 'Deleted: 2 chains, 1 page.'],
  [{ traces: 0, pages: 0, collections: 1, notes: 3 }, 'Deleted: 1 collection, 3 notes.'],
  [{ traces: 0, pages: 0, collections: 0, notes: 0 }, 'Deleted: 0 pages.'],
])('%j is told as %s', (counts, told) => {
  expect(deletionWords({ batch: 'b', deletedAt: 0, until: 1, ...counts }, words).what).toBe(told);
});
