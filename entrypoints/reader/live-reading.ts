import type { PageReport } from '../../core/messages';
import type { PageReading } from '../../core/model';
import type { TakenPage } from './take-live-page';

/** A reading of the live page and which element stands for which citation. */
export interface LiveReading {
  readonly reading: PageReading;
  readonly cited: ReadonlyMap<Node, number>;
}

/** Puts what the background read back on the page's own nodes. */
export function liveReading(taken: TakenPage, report: Pick<PageReport, 'reading' | 'nodes'>): LiveReading {
  const cited = new Map<Node, number>();
  for (const [at, citation] of report.nodes) {
    const node = taken.nodes[at];
    if (node) cited.set(node, citation);
  }
  return { reading: report.reading, cited };
}
