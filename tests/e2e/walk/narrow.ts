import type { TestView } from '../browsers/test-browser';

/** Narrowest page in CSS px: a window of 1280 px at 400 % (WCAG 1.4.10). */
export const narrowest = 320;

/** Widest page in CSS px: a 4K screen. */
export const widest = 3840;

/** By how many CSS px the document is wider than its window, and what sticks out: nothing when it fits. */
export function sticksOut(view: TestView): Promise<readonly string[]> {
  return view.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    return [...document.querySelectorAll('body *')]
      .filter((one) => one.getBoundingClientRect().right > clientWidth + 1)
      .map(
        (one) => `${one.nodeName.toLowerCase()}.${one.className} to ${Math.round(one.getBoundingClientRect().right)}`,
      )
      .concat(`document ${scrollWidth} in ${clientWidth}`);
  });
}
