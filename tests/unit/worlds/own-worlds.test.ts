import { beforeAll, describe, expect, it } from 'vitest';
import { readShippedVectors } from '../../bench/read-shipped-vectors';
import { playClaim } from '../../evaluate/worlds/play-claim';
import { type ClaimScore, scoreClaim } from '../../evaluate/worlds/score-claim';
import { readWorld, worldFolders } from '../../worlds/read-world';

const vectors = readShippedVectors();
const worlds = worldFolders('tests/worlds').map(readWorld);

/** Worlds that are made of what must always work; the end-to-end suites walk through them. */
const plainWorlds = ['phone-bank-2012', 'reservoir-count', 'harbour-lamp'];

const plainClaims = worlds
  .filter((world) => plainWorlds.includes(world.name))
  .flatMap((world) => world.claims.map((claim) => [world.name, claim.text, world, claim] as const));

describe('plain story worlds', () => {
  it.each(plainClaims)('%s: “%s” is traced by the right way to the right end', async (_name, _text, world, claim) => {
    const { trace } = await playClaim(world, claim, vectors);
    const { chain, end, origin, origins, falseOrigin } = scoreClaim(claim, trace);
    expect({ chain, end, origin, origins, falseOrigin }).toEqual({
      chain: true,
      end: true,
      origin: true,
      origins: true,
      falseOrigin: false,
    });
    expect(trace.warnings.toSorted()).toEqual([...claim.warnings].sort());
  });
});

/** Some three hundred traces take seconds, on a busy machine many more. */
const LONGEST_MS = 120_000;

describe('all story worlds', () => {
  let scores: readonly ClaimScore[] = [];

  beforeAll(async () => {
    const claims = worlds.flatMap((world) => world.claims.map((claim) => ({ world, claim })));
    scores = await Promise.all(
      claims.map(async ({ world, claim }) => scoreClaim(claim, (await playClaim(world, claim, vectors)).trace)),
    );
  }, LONGEST_MS);

  it.each([
    ['right chains', (score: ClaimScore) => score.chain, 0.92],
    ['right origins', (score: ClaimScore) => score.origin, 0.92],
    ['right ends', (score: ClaimScore) => score.end, 0.92],
    ['no false origin', (score: ClaimScore) => !score.falseOrigin, 0.97],
  ] as const)('%s for at least their share of claims', (_what, isGood, least) => {
    expect(scores.length).toBeGreaterThan(10);
    expect(scores.filter(isGood).length / scores.length).toBeGreaterThanOrEqual(least);
  });
});
