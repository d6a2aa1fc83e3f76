import type { Outline } from '../tree/outline';
import { CAPTION, type RawBlock } from './blocks';
import type { BodyPlace } from './body';
import { proseOf, type Region } from './regions';

/** Words under a picture are no longer. */
const LONGEST_CAPTION = 400;
/** Prose between a title and its picture: a line or two that lead to the text. */
const LONGEST_LEAD = 400;
/** Elements and texts of a picture in all its sizes with the words under it. */
const MOST_NODES = 60;
const PICTURE = /^(?:img|picture|amp-img|video|amp-video)$/;

/**
 * Whether a block is the caption of the article's main picture, that a template sets beside the article: with its picture, next to the
 * page's title, with little prose between them. It names what the picture shows and where it is from.
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
  if (regions[block.box] !== 'text' || !isUnderPicture(outline, block)) return false;
  const titles = boxes.flatMap((box, at) => (box.name === 'h1' && at < place.core ? [at] : []));
  const between = (from: number, to: number) =>
    blocks
      .filter((other) => other !== block && other.at >= from && other.at < to && regions[other.box] === 'text')
      .reduce((sum, other) => sum + proseOf(other), 0);
  return titles.some((title) => between(Math.min(title, block.at), Math.max(title, block.at)) < LONGEST_LEAD);
}

/** Whether words stand in a figure, or are named as what stands under a picture and share a small element with one. */
function isUnderPicture({ boxes }: Outline, block: RawBlock): boolean {
  let named = false;
  for (let at = boxes[block.at]?.parent ?? -1, box = boxes[at]; box; at = box.parent, box = boxes[at]) {
    if (box.name === 'figure') return true;
    named ||= CAPTION.test(box.hint);
    if (named && box.end - at < MOST_NODES && boxes.slice(at, box.end).some(({ name }) => PICTURE.test(name)))
      return true;
  }
  return false;
}
