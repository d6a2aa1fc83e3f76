import type { Clock } from '../../../core/chain/trace/clock';
import { runTrace } from '../../../core/chain/trace/run-trace';
import type { WordVectors } from '../../../core/claim/vectors/word-vectors';
import type { Trace } from '../../../core/model';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import type { World, WorldClaim } from '../../worlds/read-world';
import { openWorld } from './world-fetch';

/** Worlds are played at this moment: later than every date in them. */
const NOW = Date.UTC(2026, 10, 1);

/** Time stands still: nothing in a world is late. */
const stillClock: Clock = {
  now: () => NOW,
  wait: (_ms, signal) =>
    new Promise((resolve) => {
      if (signal.aborted) resolve();
      else signal.addEventListener('abort', () => resolve(), { once: true });
    }),
};

/** A played claim: the trace, what it asked for, and whether the start page could be read at all. */
export interface Played {
  readonly trace: Trace;
  readonly asked: readonly string[];
}

/** Traces one claim of a world as the extension would, from the start page as fetched; the library is empty. */
export async function playClaim(world: World, claim: WorldClaim, vectors: WordVectors | null): Promise<Played> {
  const web = openWorld(world);
  const outcome = await openWorld(world).fetchPage({ url: claim.start, accept: 'page' }, new AbortController().signal);
  const { tree, limits } = parseHtml(outcome.ok ? outcome.body : '');
  const page = readPage(tree, claim.start, limits);
  const trace = await runTrace(
    {
      journal: { append: async () => {} },
      fetchPage: web.fetchPage,
      findPage: async () => null,
      savePage: async () => {},
      clock: stillClock,
      vectors,
      signal: new AbortController().signal,
      onChange: () => {},
    },
    { id: `${world.name} ${claim.start}`, page, text: claim.text, readAs: 'tab' },
  );
  return { trace, asked: web.asked };
}
