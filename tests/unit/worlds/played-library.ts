import type { CanonicalUrl, PageReading, Trace, WorkKey } from '../../../core/model';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { readAddress } from '../../../core/platforms';
import { openWorld } from '../../evaluate/worlds/world-fetch';
import { readWorld, type World, type WorldClaim, worldFolders } from '../../worlds/read-world';

/** A library that outlives a trace: JSON, as the database keeps it. */
export interface PlayedLibrary {
  find(key: WorkKey, url: CanonicalUrl): PageReading | null;
  save(reading: PageReading, addresses: readonly string[]): void;
  /** Keys of what it has, in their order. */
  keys(): readonly string[];
}

export function openLibrary(): PlayedLibrary {
  const pages = new Map<string, string>();
  const aliases = new Map<string, string>();
  return {
    find(key, url) {
      const page = pages.get(key) ?? pages.get(aliases.get(url) ?? '');
      return page === undefined ? null : JSON.parse(page);
    },
    save(reading, addresses) {
      const { key } = reading.work;
      pages.set(key, JSON.stringify(reading));
      for (const address of addresses) aliases.set(readAddress(address)?.url ?? address, key);
    },
    keys: () => [...pages.keys()].toSorted(),
  };
}

/** The claim with the longest way of each world, the longest first: the more hops, the more there is to go wrong. */
export function longestClaims(most: number) {
  return worldFolders('tests/worlds')
    .map(readWorld)
    .map((world) => {
      const claim = world.claims.toSorted((one, other) => other.chain.length - one.chain.length)[0];
      if (!claim) throw new Error(`no claim in ${world.name}`);
      return [world.name, claim.text, world, claim] as const;
    })
    .toSorted(([, , , one], [, , , other]) => other.chain.length - one.chain.length)
    .slice(0, most);
}

/** Where a trace of a world's claim begins. */
export async function startOf(world: World, claim: WorldClaim) {
  const outcome = await openWorld(world).fetchPage({ url: claim.start, accept: 'page' }, new AbortController().signal);
  const { tree, limits } = parseHtml(outcome.ok ? outcome.body : '');
  return { id: world.name, page: readPage(tree, claim.start, limits), text: claim.text, readAs: 'tab' as const };
}

/** What a trace tells its reader, without when and how the pages were got. */
export function told(trace: Trace) {
  return {
    chain: trace.chain.hops.map((hop) => [hop.work.key, hop.passage?.exact ?? null, hop.drift.map(({ kind }) => kind)]),
    branches: trace.branches.map((branch) => branch.hops.map((hop) => hop.work.key)),
    end: trace.chain.end?.kind,
    origins: trace.origins,
    warnings: trace.warnings,
  };
}
