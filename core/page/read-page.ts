import type { PageReading, ReadingLimit } from '../model';
import type { PageTree } from '../tree';
import { addAttributions } from './add-attributions';
import { readMarkup } from './read-markup';

/** Reads a page. `address` is where it was loaded from; `limits` are caps that the parser reached; `seenAt`: when it was loaded, ms since 1970 UTC, by which "3 hours ago" is read. Never throws on page content. */
export function readPage<N>(
  tree: PageTree<N>,
  address: string,
  limits: readonly ReadingLimit[] = [],
  seenAt: number | null = null,
): PageReading {
  return addAttributions(readMarkup(tree, address, limits, seenAt).reading);
}
