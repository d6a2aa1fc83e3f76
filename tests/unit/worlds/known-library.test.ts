import { describe, expect, test } from 'vitest';
import { runTrace } from '../../../core/chain/trace/run-trace';
import { openWorld } from '../../evaluate/worlds/world-fetch';
import { longestClaims, openLibrary, type PlayedLibrary, startOf, told } from './played-library';

type Claim = ReturnType<typeof longestClaims>[number];

async function traced([, , world, claim]: Claim, library: PlayedLibrary) {
  const web = openWorld(world);
  const trace = await runTrace(
    {
      journal: { append: async () => {} },
      fetchPage: web.fetchPage,
      findPage: async (key, url) => library.find(key, url),
      savePage: async (reading, addresses) => library.save(reading, addresses),
      clock: {
        now: () => Date.UTC(2026, 10, 1),
        wait: (_ms, signal) => new Promise((end) => signal.addEventListener('abort', () => end(), { once: true })),
      },
      vectors: null,
      signal: new AbortController().signal,
      onChange: () => {},
    },
    await startOf(world, claim),
  );
  const read = trace.steps.filter(({ state }) => state === 'found').map(({ url }) => url);
  return { trace, asked: web.asked, read };
}

/** Lists of archived copies are not kept: a newer copy may be there. */
const CAPTURES = /\/cdx\/|\/wayback\/available/;

describe('what is in the library is not asked for again', () => {
  test.each(longestClaims(Number.POSITIVE_INFINITY))('%s: “%s”', async (...claim) => {
    const library = openLibrary();
    const first = await traced(claim, library);
    const second = await traced(claim, library);
    expect(told(second.trace)).toEqual(told(first.trace));
    expect(second.asked.filter((url) => first.read.includes(url) && !CAPTURES.test(url))).toEqual([]);
  });
});
