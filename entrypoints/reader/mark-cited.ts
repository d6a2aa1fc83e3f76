import { marksName } from '../../core/marks';
import type { CitedElement } from '../../core/seam';

/** `CSS.highlights`, which browsers older than those we run in lack. */
interface Highlights {
  set(name: string, highlight: Highlight): unknown;
  delete(name: string): boolean;
}

/**
 * Draws a dotted line under cited links, or takes the lines away for an empty list. No node, attribute or style of the page is
 * touched: the ranges go to `CSS.highlights`, which the page can see. How they look is in a style sheet of the browser's.
 */
export function markCited(cited: readonly CitedElement[]): void {
  const highlights: Highlights | undefined = CSS.highlights;
  if (highlights === undefined) return;
  const ranges = cited.flatMap(({ element }) => rangeOf(element));
  if (ranges.length === 0) highlights.delete(marksName);
  else highlights.set(marksName, new Highlight(...ranges));
}

/** The words of a link; of a block, such as an embedded post, those of its link. A frame has none. */
function rangeOf(element: Element): readonly Range[] {
  const link = element.matches('a[href]') ? element : element.querySelector('a[href]');
  if (link === null) return [];
  const range = document.createRange();
  range.selectNodeContents(link);
  return [range];
}
