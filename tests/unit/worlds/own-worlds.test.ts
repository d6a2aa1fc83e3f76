import { describe, expect, it } from 'vitest';
import { playClaim } from '../../evaluate/worlds/play-claim';
import { scoreClaim } from '../../evaluate/worlds/score-claim';
import { readWorld, worldFolders } from '../../worlds/read-world';

const claims = worldFolders('tests/worlds')
  .map(readWorld)
  .flatMap((world) => world.claims.map((claim) => [world.name, claim.text, world, claim] as const));

describe('our own story worlds', () => {
  it.each(claims)('%s: “%s” is traced by the right way to the right end', async (_name, _text, world, claim) => {
    const { trace } = await playClaim(world, claim);
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
