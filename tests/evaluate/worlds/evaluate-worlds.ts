import { readShippedVectors } from '../../bench/read-shipped-vectors';
import { readWorld, worldFolders } from '../../worlds/read-world';
import { describeFailure } from './describe-failure';
import { traceByPageSimilarity } from './page-similarity';
import { playClaim } from './play-claim';
import { type ClaimScore, type Counts, scoreClaim } from './score-claim';

interface Row {
  readonly world: string;
  readonly score: ClaimScore;
  readonly fetches: number;
  readonly baseline: { readonly origin: boolean; readonly falseOrigin: boolean };
}

/**
 * `evaluate worlds FOLDER [--json] [--failures] [--only NAME] [--plain]`: plays every claim of every world under FOLDER (or FOLDER itself)
 * through the real trace runner, with the word vectors of the package (`--plain`: without), and prints the scores as shares of claims.
 */
export async function evaluateWorlds(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined) throw new Error('evaluate worlds FOLDER [--json] [--failures]');
  const only = args.includes('--only') ? (args[args.indexOf('--only') + 1] ?? null) : null;
  const folders = worldFolders(folder).filter((each) => only === null || each.endsWith(only));
  const plain = args.includes('--plain');
  const vectors = plain ? null : readShippedVectors();
  if (vectors === null && !plain) throw new Error('no word vectors under public: run from the root of the project');
  const rows: Row[] = [];
  for (const world of folders.map(readWorld)) {
    for (const claim of world.claims) {
      const { trace, asked } = await playClaim(world, claim, vectors);
      const score = scoreClaim(claim, trace);
      rows.push({
        world: world.name,
        score,
        fetches: asked.length,
        baseline: await traceByPageSimilarity(world, claim),
      });
      if (args.includes('--failures')) console.log(describeFailure(world.name, claim, trace, score));
    }
  }
  printTable(rows);
  if (args.includes('--json')) console.log(JSON.stringify(summary(rows, folders.length)));
}

function printTable(rows: readonly Row[]): void {
  const names = [...new Set(rows.map((row) => row.world))];
  const table = names.map((name) => {
    const own = rows.filter((row) => row.world === name);
    return {
      world: name,
      claims: own.length,
      ...figures(own),
      fetches: own.reduce((sum, row) => sum + row.fetches, 0),
    };
  });
  console.table([
    ...table,
    { world: 'all', claims: rows.length, ...figures(rows), fetches: rows.reduce((sum, row) => sum + row.fetches, 0) },
  ]);
  const baseline = share(rows, (row) => row.baseline.origin);
  console.log(
    `page similarity, the approach of 2017: origin ${baseline}, false origin ${share(rows, (row) => row.baseline.falseOrigin)}`,
  );
}

function figures(rows: readonly Row[]) {
  return {
    chain: share(rows, (row) => row.score.chain),
    origin: share(rows, (row) => row.score.origin),
    end: share(rows, (row) => row.score.end),
    falseOrigin: share(rows, (row) => row.score.falseOrigin),
    origins: share(rows, (row) => row.score.origins),
    attribution: share(rows, (row) => row.score.attribution),
  };
}

function summary(rows: readonly Row[], worlds: number) {
  const { chain, origin, end, falseOrigin, origins, attribution } = figures(rows);
  const hops = rates(rows.map((row) => row.score.hops));
  const drift = rates(rows.map((row) => row.score.drift));
  const warnings = rates(rows.map((row) => row.score.warnings));
  return {
    suite: 'worlds',
    worlds,
    claims: rows.length,
    chain,
    origin,
    end,
    falseOrigin,
    hops: { precision: hops.precision, recall: hops.recall },
    drift,
    warnings: { f1: warnings.f1 },
    origins: { exact: origins },
    attribution,
    relation: rates(rows.map((row) => row.score.relation)).f1,
    fetches: rows.reduce((sum, row) => sum + row.fetches, 0),
    baseline: {
      name: 'page-similarity',
      origin: share(rows, (row) => row.baseline.origin),
      falseOrigin: share(rows, (row) => row.baseline.falseOrigin),
    },
  };
}

/** Precision, recall and F1 over all claims together; 1 where there was nothing to find and nothing was. */
function rates(counts: readonly Counts[]) {
  const right = counts.reduce((sum, each) => sum + each.right, 0);
  const found = counts.reduce((sum, each) => sum + each.found, 0);
  const gold = counts.reduce((sum, each) => sum + each.gold, 0);
  const f1 = found + gold === 0 ? 1 : (2 * right) / (found + gold);
  return {
    precision: rounded(found === 0 ? 1 : right / found),
    recall: rounded(gold === 0 ? 1 : right / gold),
    f1: rounded(f1),
  };
}

function share(rows: readonly Row[], holds: (row: Row) => boolean): number {
  return rounded(rows.length === 0 ? 0 : rows.filter(holds).length / rows.length);
}

function rounded(value: number): number {
  return Math.round(value * 1000) / 1000;
}
