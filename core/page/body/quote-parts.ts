import type { Box, Outline } from '../tree/outline';
import type { RawBlock } from './blocks';

/** Boards that quote without a `blockquote`: vBulletin, phpBB 2, Simple Machines and their kin. */
const QUOTE_BOX =
  /(?:^|\s)(?:bbcode_quote|bbc_(?:standard|alternate)_quote|quote_?content|quote_?body|mycode_quote|ips-?quote|pull-?quote)(?=\s)/;
/** Names of the line in or beside a quotation that says whose it is, over CMS themes and boards. */
const NAMING =
  /(?:^|[\s_-])(?:(?:(?:block|pull)?-?quote|bb-?code-?block|citation)[\w-]*?[_-]*(?:author|source|credits?|attribution|name|cite|citation|footer|title|header|by)|posted-?by|quoteheader|attribution)(?=[\s_-]|$)/;
/** A line that names somebody is no longer; longer text of such a name is the quotation itself. */
const LONGEST_NAME = 140;
/** Paragraphs that an emptied quotation may have lost; more are the page's own text. */
const MOST_LOST = 12;

/** Whether an element sets off its text as somebody else's. */
export function isQuoteBox(box: Box | undefined): boolean {
  if (box === undefined) return false;
  if (box.name === 'blockquote') return true;
  return (box.name === 'div' || box.name === 'td') && box.hint.includes('quote') && QUOTE_BOX.test(box.hint);
}

/** The innermost quotation around a node, or -1. */
function quoteAround(outline: Outline, at: number): number {
  for (let above = outline.boxes[at]?.parent ?? -1; above >= 0; above = outline.boxes[above]?.parent ?? -1)
    if (isQuoteBox(outline.boxes[above])) return above;
  return -1;
}

/** Characters that are no white space, counted up to a limit. */
function inkBetween(outline: Outline, from: number, to: number, most: number): number {
  let length = 0;
  for (let at = from; at < to && length <= most; at += 1) {
    const box = outline.boxes[at];
    if (box?.name === '#text') length += box.text.replace(/\s+/g, '').length;
  }
  return length;
}

/**
 * Whether an element is the line that says whose quotation it stands in or under: a `cite` at either end, a `footer`, a
 * `figcaption` of a figure around a quotation, or what a theme names so.
 */
export function namesQuoted(outline: Outline, at: number): boolean {
  const box = outline.boxes[at];
  if (box === undefined) return false;
  if (box.name === 'figcaption') return isQuoteFigure(outline, box.parent);
  const named = box.hint !== '' && NAMING.test(box.hint) && !isQuoteBox(box);
  if (box.name !== 'cite' && box.name !== 'footer' && !named) return false;
  const quote = quoteAround(outline, at);
  const outer = outline.boxes[quote];
  if (outer === undefined || inkBetween(outline, at, box.end, LONGEST_NAME) > LONGEST_NAME) return false;
  if (box.name !== 'cite') return true;
  // A title in running text has words on both sides.
  return inkBetween(outline, quote, at, 1) === 0 || inkBetween(outline, box.end, outer.end, 1) === 0;
}

function isQuoteFigure(outline: Outline, figure: number): boolean {
  const box = outline.boxes[figure];
  if (box?.name !== 'figure') return false;
  const inside = outline.boxes.slice(figure + 1, box.end);
  return inside.some(isQuoteBox) && !inside.some((each) => each.name === 'img' || each.name === 'video');
}

/**
 * Gives quotations back what broken markup let fall out of them: `<p><blockquote></blockquote></p>`, the paragraphs, and a
 * line that is nothing but a `cite`.
 */
export function refillQuotes(outline: Outline, blocks: readonly RawBlock[]): readonly RawBlock[] {
  const filled: RawBlock[] = [...blocks];
  for (const [at, box] of outline.boxes.entries()) {
    if (box.name !== 'blockquote' || box.state !== 'shown' || box.end - at > 3) continue;
    if (inkBetween(outline, at, box.end, 0) > 0) continue;
    const first = blocks.findIndex((block) => block.at > at);
    const run = first < 0 ? [] : blocks.slice(first, first + MOST_LOST);
    const length = run.findIndex((block) => isCiteLine(outline, block));
    if (length < 1 || run.slice(0, length).some((block) => block.kind === 'heading' || block.quote >= 0)) continue;
    for (let index = 0; index <= length; index += 1) {
      const block = run[index];
      if (block) filled[first + index] = { ...block, kind: index === length ? 'signature' : 'quote', quote: at };
    }
  }
  return filled;
}

function isCiteLine(outline: Outline, block: RawBlock): boolean {
  let cite = block.at;
  while (cite > block.box && outline.boxes[cite]?.name !== 'cite') cite = outline.boxes[cite]?.parent ?? -1;
  const box = outline.boxes[cite];
  return (
    box?.name === 'cite' &&
    inkBetween(outline, box.end, outline.boxes[block.box]?.end ?? 0, 0) === 0 &&
    block.text !== ''
  );
}
