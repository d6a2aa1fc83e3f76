import { describe, expect, test } from 'vitest';
import { runTrace, type TraceOptions } from '../../../core/chain/run-trace';
import type { TraceEvent } from '../../../core/chain/trace-state';
import type { PageReading, Trace } from '../../../core/model';
import { parseHtml } from '../../../core/page/html-tree';
import { readPage } from '../../../core/page/read-page';
import { readAddress } from '../../../core/platforms';
import { openWorld, type WorldWeb } from '../../evaluate/worlds/world-fetch';
import { readWorld, type World, type WorldClaim, worldFolders } from '../../worlds/read-world';

/** What outlives a killed background: the journal and the library, both as JSON as the database keeps them. */
interface Kept {
  readonly events: string[];
  readonly pages: Map<string, string>;
  /** Keys of pages by the addresses that led to them. */
  readonly aliases: Map<string, string>;
  /** Keys of pages and posts that were fetched and read by a living background, in order. */
  readonly brought: string[];
}

const worlds = worldFolders('tests/worlds').map(readWorld);
/** Worlds in which it dies at every boundary; each takes most of a second. */
const MOST_WORLDS = 40;

/** The longest way of each world, and of these the longest: the more hops, the more boundaries. */
const claims = worlds
  .map((world) => {
    const claim = world.claims.toSorted((one, other) => other.chain.length - one.chain.length)[0];
    if (!claim) throw new Error(`no claim in ${world.name}`);
    return [world.name, claim.text, world, claim] as const;
  })
  .toSorted(([, , , one], [, , , other]) => other.chain.length - one.chain.length)
  .slice(0, MOST_WORLDS);

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
    findPage: (key, url) => alive(() => parsed(kept.pages.get(key) ?? kept.pages.get(kept.aliases.get(url) ?? ''))),
    savePage: (reading, addresses) =>
      alive(() => {
        const { key } = reading.work;
        if (reading.text.trim() !== '') kept.brought.push(key);
        kept.pages.set(key, JSON.stringify(reading));
        for (const address of addresses) kept.aliases.set(readAddress(address)?.url ?? address, key);
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

function parsed(page: string | undefined): PageReading | null {
  return page === undefined ? null : JSON.parse(page);
}

async function startOf(world: World, claim: WorldClaim) {
  const outcome = await openWorld(world).fetchPage({ url: claim.start, accept: 'page' }, new AbortController().signal);
  const { tree, limits } = parseHtml(outcome.ok ? outcome.body : '');
  return { id: world.name, page: readPage(tree, claim.start, limits), text: claim.text, readAs: 'tab' as const };
}

/** A trace whose background is killed once, at the given event, and that goes on in a second life. */
async function killedAt(world: World, claim: WorldClaim, dies: number) {
  const web = openWorld(world);
  const kept: Kept = { events: [], pages: new Map(), aliases: new Map(), brought: [] };
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

function told(trace: Trace) {
  return {
    chain: trace.chain.hops.map((hop) => [hop.work.key, hop.passage?.exact ?? null, hop.drift.map(({ kind }) => kind)]),
    branches: trace.branches.map((branch) => branch.hops.map((hop) => hop.work.key)),
    end: trace.chain.end?.kind,
    origins: trace.origins,
    warnings: trace.warnings,
  };
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
        expect([...kept.pages.keys()].toSorted(), `killed at event ${dies}`).toEqual(
          [...whole.kept.pages.keys()].toSorted(),
        );
        expect(moreThan(whole.kept.brought, kept.brought), `killed at event ${dies}`).toEqual([]);
      }
    },
    LONGEST_MS,
  );
});
