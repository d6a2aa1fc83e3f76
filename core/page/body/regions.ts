import type { Box, Outline } from '../tree/outline';
import type { RawBlock } from './blocks';
import { findDisclosed } from './disclosures';
import { ALWAYS_FURNITURE, ARTICLE, BUILDER_BLOCK, COMMENTS, CONSENT, FILES, FURNITURE, SOURCE_LINE } from './hints';
import { isQuoteBox, namesQuoted } from './quote-parts';

/** What a part of the page is: the author's text, furniture around it, or what readers answered. */
export type Region = 'text' | 'furniture' | 'comments';

/** Elements that are furniture by name. */
const FURNITURE_ELEMENTS = new Set([
  'nav',
  'footer',
  'menu',
  'dialog',
  'fieldset',
  'form',
  'amp-sidebar',
  'amp-consent',
  'amp-ad',
  'amp-embed',
  'amp-sticky-ad',
  'amp-next-page',
  'amp-social-share',
]);
/** Elements that carry the whole page or text: names on them speak of the template. */
const CARRIERS = new Set(['html', 'body', 'main', 'article']);
/** Share of the page's prose in an element from which its name is not believed: themes call wrappers "has-sidebar" and the like. */
const TOO_MUCH = 0.35;
/** Characters of unlinked text that make a block prose. */
export const PROSE = 60;

/** How a sentence ends, with the mark of a note behind it. */
const SENTENCE_END = /[.!?…。！？؟۔।]["”»」』]?(?:\[?\d{1,3}\]?)?$/;

/** Characters of prose in a block: text that is not linked, in runs of some length. */
export function proseOf(block: RawBlock): number {
  const own = block.text.length - block.linked;
  if (own < PROSE || block.kind === 'heading')
    return own > 25 && block.kind === 'paragraph' && SENTENCE_END.test(block.text) ? own : 0;
  return own;
}

/** Sums of something of the blocks before each of so many positions. */
export function countUp(length: number, blocks: readonly RawBlock[], of: (block: RawBlock) => number): Float64Array {
  const sums = new Float64Array(length + 1);
  for (const block of blocks) sums[block.at + 1] = (sums[block.at + 1] ?? 0) + of(block);
  for (let at = 1; at <= length; at += 1) sums[at] = (sums[at] ?? 0) + (sums[at - 1] ?? 0);
  return sums;
}

/** Sums something of the blocks for every box that holds them. */
export function sumUp(outline: Outline, blocks: readonly RawBlock[], of: (block: RawBlock) => number): Float64Array {
  const sums = new Float64Array(outline.boxes.length);
  for (const block of blocks) sums[block.box] = (sums[block.box] ?? 0) + of(block);
  for (let at = sums.length - 1; at > 0; at -= 1) {
    const parent = outline.boxes[at]?.parent ?? -1;
    const sum = sums[at] ?? 0;
    if (parent >= 0 && sum > 0) sums[parent] = (sums[parent] ?? 0) + sum;
  }
  return sums;
}

function ownRegion(box: Box, share: number, holdsEmbed: () => boolean): Region | null {
  if (box.name === '' || box.name.startsWith('#')) return null;
  // Names on a caption speak of its picture: "widget-image-caption".
  if (CARRIERS.has(box.name) || box.name === 'figcaption') return null;
  const hint = /-widget|related/.test(box.hint) ? box.hint.replace(BUILDER_BLOCK, '').replace(FILES, '') : box.hint;
  if (hint !== '' && ALWAYS_FURNITURE.test(hint)) return 'furniture';
  if (hint !== '' && COMMENTS.test(hint) && share < 0.9) return 'comments';
  if (share > TOO_MUCH) return null;
  if (FURNITURE_ELEMENTS.has(box.name) || (box.name === 'amp-carousel' && !holdsEmbed())) return 'furniture';
  if (hint === '' || ARTICLE.test(hint)) return null;
  return FURNITURE.test(hint) && !(CONSENT.test(hint) && holdsEmbed()) ? 'furniture' : null;
}

/** Names of a site's furniture that in a figure are those of who took its picture. */
const CREDITED = /[\s_-](?:copyright|authors?|byline|legal)(?=[\s_-])/;
/** Furniture that says where and when an article appeared; authors' tools put its sources there too. */
const ARTICLE_META = /[\s_-](?:article|entry|post|story)-?_?(?:meta|info|footer|utility)[\s_-]/;
/** Longest line that names where an article is from, in characters. */
const LONGEST_SOURCES = 200;

/** Positions of the elements in an article's meta that name its sources by links. */
function sourceLines(outline: Outline, blocks: readonly RawBlock[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { box, text, links, linked } of blocks) {
    if (links.length === 0 || text.length > LONGEST_SOURCES || linked * 3 < text.length || !SOURCE_LINE.test(text))
      continue;
    for (let up = box; up >= 0; up = outline.boxes[up]?.parent ?? -1)
      if (ARTICLE_META.test(outline.boxes[up]?.hint ?? '')) found.add(box);
  }
  return found;
}

/** The region of every box; a part of furniture or comments is that as a whole. */
export function regionsOf(
  outline: Outline,
  blocks: readonly RawBlock[],
  embeds: readonly { readonly at: number }[],
  replies: ReadonlySet<number>,
): readonly Region[] {
  const prose = sumUp(outline, blocks, proseOf);
  const all = Math.max(1, prose[0] ?? 0);
  const paid = findDisclosed(outline, blocks, prose);
  const sources = sourceLines(outline, blocks);
  // Loaders name what they put in a post's place after themselves: "twitter-widget-0".
  const starts = new Set(embeds.map((embed) => embed.at));
  const holdsEmbed = (at: number, end: number): boolean => embeds.some((embed) => embed.at >= at && embed.at < end);
  const regions: Region[] = [];
  let figure = 0;
  for (const [at, box] of outline.boxes.entries()) {
    if (box.name === 'figure') figure = box.end;
    const above = sources.has(at) ? 'text' : (regions[box.parent] ?? 'text');
    if (above !== 'comments' && (replies.has(at) || (above === 'text' && paid.has(at)))) {
      regions.push(replies.has(at) ? 'comments' : 'furniture');
      continue;
    }
    // The line under a quotation that names its author is no footer of the page.
    const named = above === 'text' && isQuoteBox(outline.boxes[box.parent]) && namesQuoted(outline, at);
    regions.push(
      above === 'text' && !named && !starts.has(at) && !sources.has(at) && !(at < figure && CREDITED.test(box.hint))
        ? (ownRegion(box, (prose[at] ?? 0) / all, () => holdsEmbed(at, box.end)) ?? 'text')
        : above,
    );
  }
  return regions;
}
