import type { Look, TestView } from '../browsers/test-browser';
import { waitFor } from '../browsers/wait-for';

/** Media queries that match in a look and in no other. */
const queries: Readonly<Record<Look, string>> = {
  light: '(prefers-color-scheme: light) and (forced-colors: none) and (prefers-reduced-motion: no-preference)',
  dark: '(prefers-color-scheme: dark) and (forced-colors: none)',
  'forced-colours': '(forced-colors: active)',
  'reduced-motion': '(prefers-reduced-motion: reduce) and (forced-colors: none)',
};

/** Gives a document a look and waits until it has it: the media match, and no change of colour is under way. */
export async function settleIn(view: TestView, look: Look): Promise<void> {
  await view.wear(look);
  await waitFor(`the look "${look}"`, () => view.evaluate((query: string) => matchMedia(query).matches, queries[look]));
  await view.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    // Styles of the new look, then the changes of colour that they start, which are ended at once.
    for (let round = 0; round < 2; round += 1) {
      await Promise.race([frame(), new Promise((done) => setTimeout(done, 100))]);
      for (const animation of document.getAnimations()) {
        if (animation.effect?.getComputedTiming().iterations === Number.POSITIVE_INFINITY) animation.cancel();
        else animation.finish();
      }
    }
  });
}
