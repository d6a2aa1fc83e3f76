import { domTree } from '../../core/page/tree/dom-tree';
import { snapshotSteps, type TakenSnapshot } from '../../core/page/tree/take-snapshot';

/** Longest stretch of work without giving the page its time back, ms. */
const sliceMs = 5;

/** The live page taken down, and the address at which that was. */
export interface TakenPage extends TakenSnapshot<Node> {
  readonly address: string;
}

/**
 * Takes the page down in slices of at most 5 ms; what it says is read in the background, so that the page carries none of the reader.
 * @param hurry asked between slices: true when somebody waits, so that idle time is not.
 * @returns null when the signal ended it.
 */
export async function takeLivePage(signal: AbortSignal, hurry: () => boolean): Promise<TakenPage | null> {
  const address = location.href;
  const steps = snapshotSteps(domTree(document));
  let sliceEnd = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...step.value, address };
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
