import type { Outline } from '../tree/outline';
import type { RawBlock } from './blocks';
import type { BodyPlace } from './body';
import { proseOf, type Region } from './regions';

/** Words under a picture are no longer. */
const LONGEST_CAPTION = 400;

/**
 * Whether a block is the caption of the article's main picture, that a template sets beside the article: in a figure, next to the
 * page's title, with no prose between them. It names what the picture shows and where it is from.
 */
export function isLeadCaption(
  outline: Outline,
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  place: BodyPlace,
  block: RawBlock,
): boolean {
  const { boxes } = outline;
  if (block.at >= place.core || block.text.length > LONGEST_CAPTION || block.linked > block.text.length / 2)
    return false;
  if (regions[block.box] !== 'text' || !isInFigure(outline, block)) return false;
  const titles = boxes.flatMap((box, at) => (box.name === 'h1' && at < place.core ? [at] : []));
  const prose = blocks.filter((other) => other !== block && regions[other.box] === 'text' && proseOf(other) > 0);
  const clear = (from: number, to: number) => !prose.some((other) => other.at >= from && other.at < to);
  return titles.some((title) => clear(Math.min(title, block.at), Math.max(title, block.at)));
}

function isInFigure(outline: Outline, block: RawBlock): boolean {
  for (let at = block.box; at >= 0; at = outline.boxes[at]?.parent ?? -1)
    if (outline.boxes[at]?.name === 'figure') return true;
  return false;
}
