import type { PageReading, ReadingLimit } from '../model';
import type { PageTree } from '../tree';
import { addAttributions } from './add-attributions';
import { nodeReadingSteps } from './read-markup';

/** Reads a page. `address` is where it was loaded from; `limits` are caps that the parser reached. Never throws on page content. */
export function readPage<N>(tree: PageTree<N>, address: string, limits: readonly ReadingLimit[] = []): PageReading {
  const steps = nodeReadingSteps(tree, address, limits);
  for (;;) {
    const step = steps.next();
    if (step.done) return addAttributions(step.value.reading);
  }
}

/** The same reading in slices: yields so that the caller can give the page its time back. */
export function* readingSteps<N>(
  tree: PageTree<N>,
  address: string,
  limits: readonly ReadingLimit[] = [],
): Generator<void, PageReading> {
  return addAttributions((yield* nodeReadingSteps(tree, address, limits)).reading);
}
