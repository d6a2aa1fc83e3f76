import { describe, expect, test } from 'vitest';
import { runTrace, type TraceStart } from '../../../core/chain/trace/run-trace';
import type { Trace } from '../../../core/model';
import { readShippedVectors } from '../../bench/read-shipped-vectors';
import { article, openSmallWeb, optionsOver, readSmall } from './small-web';

const vectors = readShippedVectors();

const CLAIM = 'Soldiers destroyed the big church and murdered the priest';
const START = 'https://history.example.com/2024/05/the-raid';
const CHRONICLE = 'https://chronicle.example.org/2024/04/cathedral';

const startHtml = article(
  'The raid',
  '2024-05-02',
  `<p>Little is left of the old town, and nobody lives there now.</p><p>${CLAIM}, as <a href="${CHRONICLE}">we know</a>.</p><p>Visitors may walk the walls on Sundays and will find a bench.</p>`,
);
const web = {
  [CHRONICLE]: article(
    'The chronicle',
    '2024-04-11',
    '<p>The weather was fine for the time of year, and the roads were dry.</p><p>Troops demolished the huge cathedral and killed its bishop.</p><p>The choir sang on Sunday all the same.</p>',
  ),
};

function start(): TraceStart {
  return { id: 't1', page: readSmall(START, startHtml), text: CLAIM, readAs: 'tab' };
}

const urls = (trace: Trace): readonly string[] => trace.chain.hops.map((hop) => hop.work.url);

describe('a source that says it in other words altogether', () => {
  test('is found by meaning, and held for probable only', async () => {
    const trace = await runTrace(optionsOver(openSmallWeb(web), { vectors }).options, start());
    expect(urls(trace)).toEqual([START, CHRONICLE]);
    expect(trace.chain.end?.kind).toBe('origin');
    const last = trace.chain.hops.at(-1);
    expect(last?.passage?.exact).toBe('Troops demolished the huge cathedral and killed its bishop.');
    expect(last?.confidence).toBe('probable');
  });

  test('is not found by spelling: the start page is the earliest that is', async () => {
    const trace = await runTrace(optionsOver(openSmallWeb(web)).options, start());
    expect(urls(trace)).toEqual([START]);
  });

  test.each([
    ['with vectors goes on without', vectors, null],
    ['without vectors goes on with them', null, vectors],
  ])('a trace begun %s, from any event, to the end that it would have come to', async (_how, before, after) => {
    const first = optionsOver(openSmallWeb(web), { vectors: before });
    await runTrace(first.options, start());
    const expected = await runTrace(optionsOver(openSmallWeb(web), { vectors: after }).options, start());
    for (let events = 1; events <= first.journal.length; events++) {
      const { options } = optionsOver(openSmallWeb(web), { vectors: after });
      const trace = await runTrace(options, { resume: first.journal.slice(0, events) });
      expect(trace.status).toBe('done');
      expect(urls(trace)).toEqual(urls(expected));
      expect(trace.chain.end?.kind).toBe(expected.chain.end?.kind);
    }
  });
});
