import { withoutDeceptive } from '../../core/export/clean-text';

/** Ends of lines other than the line feed: browsers break at them or show a box, whatever the style says. */
const oddLineEnds = /[\r\u0085\u2028\u2029]/g;

/** A stretch of a page's text made fit to be shown inside our own: no control or direction characters. Offsets do not survive. */
export function cleanText(text: string): string {
  return withoutDeceptive(text).replace(oddLineEnds, '');
}
