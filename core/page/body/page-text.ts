import type { BlockKind, Section, TextBlock } from '../../model';
import type { RawBlock, RawLink } from './blocks';

/** A link with its offsets in the page's text. */
export interface PlacedLink {
  readonly link: RawLink;
  readonly start: number;
  readonly end: number;
  /** Index of its block in `PageText.blocks`. */
  readonly block: number;
}

/** The page's text as it is stored, with what stood in it. */
export interface PageText {
  readonly text: string;
  readonly bodyEnd: number;
  readonly blocks: readonly TextBlock[];
  readonly links: readonly PlacedLink[];
  /** For every block, the position of its first node; blocks of the body come first. */
  readonly at: readonly number[];
  readonly sections: readonly Section[];
}

/** Joins blocks by line breaks, body first, comments after it. */
export function joinText(body: readonly RawBlock[], comments: readonly RawBlock[]): Omit<PageText, 'sections'> {
  const parts: string[] = [];
  const blocks: TextBlock[] = [];
  const links: PlacedLink[] = [];
  const at: number[] = [];
  let length = 0;
  let bodyEnd = 0;
  let previous: RawBlock | null = null;
  for (const [index, block] of [...body, ...comments].entries()) {
    if (index === body.length) bodyEnd = length;
    if (block.text !== '') {
      if (length > 0) length += 1;
      parts.push(block.text);
    }
    blocks.push({ kind: kindOf(block, previous), start: length, end: length + block.text.length });
    if (block.text !== '') previous = block;
    at.push(block.at);
    for (const link of block.links) {
      links.push({ link, start: length + link.start, end: length + link.end, block: index });
    }
    length += block.text.length;
  }
  return { text: parts.join('\n'), bodyEnd: comments.length > 0 ? bodyEnd : length, blocks, links, at };
}

/** A paragraph of the quotation that the one before it belongs to goes on with it. */
function kindOf(block: RawBlock, previous: RawBlock | null): BlockKind {
  const goesOn = block.kind === 'quote' && previous?.kind === 'quote' && block.quote === previous.quote;
  return goesOn ? 'quote-rest' : block.kind;
}
