import type { Citation, PageReading, Span, TextBlock } from '../../model';
import { overlaps } from '../passage/sentence-of';

/**
 * True for what a reader takes to belong to a neighbouring paragraph: an embed or an address alone on its line before or after it, and
 * for a block quotation or list the paragraphs that introduce and follow it.
 */
export function isBeside(reading: PageReading, citation: Citation, block: Span): boolean {
  const blocks = reading.blocks;
  const touched = blocks.flatMap((each, index) => (overlaps(each, block) ? [index] : []));
  const first = touched[0];
  const last = touched.at(-1);
  if (first === undefined || last === undefined) return false;
  const setOff = isSetOff(blocks[first]) || isSetOff(blocks[last]);
  const before = setOff ? beforeRun(blocks, first) : first - 1;
  const after = setOff ? afterRun(blocks, last) : last + 1;
  const around = [blocks[before], blocks[after]].filter((each) => each !== undefined);
  if (setOff) return around.some((each) => overlaps(citation, each));
  return around.some((each) => overlaps(citation, each) && standsAlone(reading, citation, each));
}

/** Embeds have no words of their own; a bare address is all its paragraph says. */
function standsAlone(reading: PageReading, citation: Citation, block: Span): boolean {
  if (citation.relation === 'embeds' || citation.form === 'embed' || citation.form === 'frame') return true;
  const around = reading.text.slice(block.start, citation.start) + reading.text.slice(citation.end, block.end);
  return around.trim() === '';
}

/** Quotations and lists run over several blocks; what introduces them stands before the first. */
function beforeRun(blocks: readonly TextBlock[], from: number): number {
  let index = from - 1;
  while (isSetOff(blocks[index])) index--;
  return index;
}

function afterRun(blocks: readonly TextBlock[], from: number): number {
  let index = from + 1;
  while (isSetOff(blocks[index])) index++;
  return index;
}

function isSetOff(block: TextBlock | undefined): boolean {
  return block !== undefined && /^(?:quote|quote-rest|signature|list)$/.test(block.kind);
}
