import type { PageReading } from '../model';
import { type NodeReading, readMarkup } from './read-markup';
import { snapshotTree } from './snapshot-tree';
import type { PageSnapshot } from './take-snapshot';

/** What a page said of itself, as far as its markup tells, and which of its nodes cite. */
export interface SnapshotReading {
  readonly reading: PageReading;
  /** Position in the snapshot, index into `reading.citations`. */
  readonly nodes: NodeReading<number>['nodes'];
}

/** Reads a page from its snapshot: the markup alone; `addAttributions` completes it. `address` is the browser's word for where it is, `seenAt` when it was taken (ms since 1970 UTC). */
export function readSnapshot(snapshot: PageSnapshot, address: string, seenAt: number | null = null): SnapshotReading {
  return readMarkup(snapshotTree(snapshot), address, snapshot.limits, seenAt);
}
