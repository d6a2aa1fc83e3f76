import type { PageReading } from '../../core/model';
import { domTree } from '../../core/page/dom-tree';
import { nodeReadingSteps } from '../../core/page/read-markup';
import { capReading } from '../../core/reading-caps';

/** Longest stretch of reading without giving the page its time back, ms. */
const sliceMs = 5;

/** A reading of the live page and which element stands for which citation. */
export interface LiveReading {
  /** From the markup alone. */
  readonly markup: PageReading;
  /** The same, with what the words say of each citation once the background has answered. */
  readonly reading: PageReading;
  readonly cited: ReadonlyMap<Node, number>;
  /** Address at which it was read. */
  readonly address: string;
}

/**
 * Reads the page in slices of at most 5 ms.
 * @param hurry asked between slices: true when somebody waits, so that idle time is not.
 * @returns null when the signal ended it.
 */
export async function readLivePage(signal: AbortSignal, hurry: () => boolean): Promise<LiveReading | null> {
  const address = location.href;
  const steps = nodeReadingSteps(domTree(document), address);
  let sliceEnd = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) {
      const reading = capReading(step.value.reading);
      const kept = step.value.nodes.filter(([, citation]) => citation < reading.citations.length);
      return { markup: reading, reading, cited: new Map(kept), address };
    }
    if (performance.now() < sliceEnd) continue;
    await nextSlice(hurry());
    if (signal.aborted) return null;
    sliceEnd = performance.now() + sliceMs;
  }
}

function nextSlice(hurry: boolean): Promise<void> {
  return new Promise((settle) => {
    if (hurry) setTimeout(settle, 0);
    else requestIdleCallback(() => settle(), { timeout: 200 });
  });
}
