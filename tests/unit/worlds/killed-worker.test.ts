import { describe, expect, test } from 'vitest';
import { runTrace, type TraceOptions } from '../../../core/chain/trace/run-trace';
import type { TraceEvent } from '../../../core/chain/trace/trace-state';
import type { Trace } from '../../../core/model';
import { openWorld, type WorldWeb } from '../../evaluate/worlds/world-fetch';
import type { World, WorldClaim } from '../../worlds/read-world';
import { longestClaims, openLibrary, type PlayedLibrary, startOf, told } from './played-library';

/** What outlives a killed background: the journal and the library, both as JSON as the database keeps them. */
interface Kept {
  readonly events: string[];
  readonly library: PlayedLibrary;
  /** Keys of pages and posts that were fetched and read by a living background, in order. */
  readonly brought: string[];
}

/** Worlds in which it dies at every boundary; each takes most of a second. */
const MOST_WORLDS = 40;

const claims = longestClaims(MOST_WORLDS);

const nobody = new Promise<never>(() => {});

/** Options of one life of the background. It dies as it is about to write the event with number `dies`: from then on nothing comes back to it. */
function lifeOf(web: WorldWeb, kept: Kept, dies: number, died: () => void): TraceOptions {
  let dead = false;
  const alive = async <Value>(work: () => Promise<Value> | Value): Promise<Value> => {
    const value = dead ? await nobody : await work();
    return dead ? nobody : value;
  };
  return {
    journal: {
      append: (event) => {
        if (kept.events.length >= dies) {
          dead = true;
          died();
        }
        return alive(() => void kept.events.push(JSON.stringify(event)));
      },
    },
    fetchPage: (request, signal) => alive(() => web.fetchPage(request, signal)),
    findPage: (key, url) => alive(() => kept.library.find(key, url)),
    savePage: (reading, addresses) =>
      alive(() => {
        if (reading.text.trim() !== '') kept.brought.push(reading.work.key);
        kept.library.save(reading, addresses);
      }),
    clock: {
      now: () => Date.UTC(2026, 10, 1),
      wait: (_ms, signal) => new Promise((end) => signal.addEventListener('abort', () => end(), { once: true })),
    },
    vectors: null,
    signal: new AbortController().signal,
    onChange: () => {},
  };
}

/** A trace whose background is killed once, at the given event, and that goes on in a second life. */
async function killedAt(world: World, claim: WorldClaim, dies: number) {
  const web = openWorld(world);
  const kept: Kept = { events: [], library: openLibrary(), brought: [] };
  const start = await startOf(world, claim);
  const whole = await new Promise<Trace | null>((end, fail) => {
    runTrace(
      lifeOf(web, kept, dies, () => end(null)),
      start,
    ).then(end, fail);
  });
  if (whole) return { trace: whole, kept };
  const options = lifeOf(web, kept, Number.POSITIVE_INFINITY, () => {});
  const resume = kept.events.map((event): TraceEvent => JSON.parse(event));
  const trace = await runTrace(options, resume.length > 0 ? { resume } : start);
  return { trace, kept };
}

/** What was fetched more often than in a run that was not killed: that one may meet a page under two addresses at once. */
function moreThan(whole: readonly string[], brought: readonly string[]): readonly string[] {
  const times = (all: readonly string[], key: string): number => all.filter((each) => each === key).length;
  return [...new Set(brought)].filter((key) => times(brought, key) > Math.max(1, times(whole, key)));
}

/** A trace of forty events is played as often again: seconds where the machine has much else to do. */
const LONGEST_MS = 60_000;

describe('a background that is killed at every event of a trace', () => {
  test.each(claims)(
    '%s: “%s” comes to the same chain, and no page is fetched twice',
    async (_name, _text, world, claim) => {
      const whole = await killedAt(world, claim, Number.POSITIVE_INFINITY);
      expect(whole.kept.events.length).toBeGreaterThan(0);
      for (let dies = 0; dies <= whole.kept.events.length; dies++) {
        const { trace, kept } = await killedAt(world, claim, dies);
        expect(told(trace), `killed at event ${dies}`).toEqual(told(whole.trace));
        expect(kept.library.keys(), `killed at event ${dies}`).toEqual(whole.kept.library.keys());
        expect(moreThan(whole.kept.brought, kept.brought), `killed at event ${dies}`).toEqual([]);
      }
    },
    LONGEST_MS,
  );
});
