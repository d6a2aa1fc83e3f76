import type { PageReading, ReadingLimit } from '../model';
import type { PageTree } from '../tree';
import { addAttributions } from './add-attributions';
import { readMarkup } from './read-markup';

/** Reads a page. `address` is where it was loaded from; `limits` are caps that the parser reached. Never throws on page content. */
export function readPage<N>(tree: PageTree<N>, address: string, limits: readonly ReadingLimit[] = []): PageReading {
  return addAttributions(readMarkup(tree, address, limits).reading);
}
