import type { BlockKind } from '../../model';
import { attributeOf, type Box, CLOSED, type Outline } from '../tree/outline';
import { BLOCK_ELEMENTS } from './block-elements';
import { isQuoteBox, namesQuoted, refillQuotes } from './quote-parts';

/** A link as it stands in a block; offsets count in the block's text. */
export interface RawLink {
  readonly box: number;
  readonly href: string;
  readonly start: number;
  end: number;
}

/** A run of text between two borders of block elements, or an embed standing there. */
export interface RawBlock {
  readonly kind: BlockKind;
  /** Innermost block element around it. */
  readonly box: number;
  /** Position of its first node; blocks are ordered by it. */
  readonly at: number;
  readonly text: string;
  /** Outermost quotation around it, or -1. */
  readonly quote: number;
  readonly links: readonly RawLink[];
  /** Characters of the text that are linked. */
  readonly linked: number;
}

const BLOCKS = new Set(BLOCK_ELEMENTS);
/** Never text of the page. `button` and the like are controls. */
const SILENT = new Set([...CLOSED, 'head', 'button', 'object']);
const HEADING = /^h[1-6]$/;
/** How templates name the line under a picture, and the line that says whose it is. */
export const CAPTION =
  /(?:[\s_]|[\s_-](?:wp|image|photo|img|picture|figure|media|entry|featured|thumb)-?)caption(?:-?text)?(?=[\s_])|[\s_-](?:bildunterschrift|leyenda|pie-?foto|didascalia|(?:image|photo|img|picture|caption|media|visuel|foto|bild)-?(?:credits?|source|copyright))(?=[\s_])/;
/** The same where the element around it is named after the picture. */
const CREDIT = /[\s_](?:sources?|credits?)\s/;
const PICTURE = /[\s_-](?:image|photo|picture|img)(?=[\s_-])/;
/** Not drawn, but common in saved pages: soft hyphens, zero-width spaces, byte order marks, directional marks. */
const UNSEEN = /[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g;

/** White space that is not yet one space. */
const UNFOLDED = /\s{2,}|[^\S ]/g;

/** Every run of white space as one space; most single spaces are left alone, which is what makes it fast. */
export function foldSpace(text: string): string {
  return text.replace(UNFOLDED, ' ');
}

/** Gathers the characters of one block: white space is one space, line breaks are kept, ends are trimmed. */
class TextRun {
  text = '';
  links: RawLink[] = [];
  at = -1;
  private space = '';

  add(data: string, at: number, preformatted: boolean): void {
    const seen = UNSEEN.test(data) ? data.replace(UNSEEN, '') : data;
    const clean = preformatted ? seen.replace(/\r\n?/g, '\n') : foldSpace(seen);
    if (clean === '') return;
    const body = preformatted ? clean : clean.trim();
    if (body === '') {
      if (this.text !== '' && this.space === '') this.space = ' ';
      return;
    }
    if (this.at < 0) this.at = at;
    if (this.text !== '' && (this.space !== '' || clean.startsWith(' '))) this.text += this.space || ' ';
    this.text += body;
    this.space = !preformatted && clean.endsWith(' ') ? ' ' : '';
  }

  /** A line break; true when it is the second in a row, which ends the block. */
  breakLine(): boolean {
    if (this.text === '') return false;
    if (this.space === '\n') return true;
    this.space = '\n';
    return false;
  }
}

/** Cuts a page into blocks of text with their links, in document order. `skip` gives the end of what is not to be read, or 0. */
export function cutBlocks(outline: Outline, skip: (at: number) => number): readonly RawBlock[] {
  return joinLabels(refillQuotes(outline, new BlockCutter(outline, skip).cut()));
}

/** A line that is nothing but the name of what stands beside it in a column of its own: where a text or picture is from. */
const LABEL = /^(?:sources?|via|credits?|quellen?|fuentes?|fonte|bron|źródło|источник|källa|foto|photo|image)\s?:$/i;

/** Puts such a label before the line that it names, when all of that is linked. */
function joinLabels(blocks: readonly RawBlock[]): readonly RawBlock[] {
  return blocks.flatMap((block, index) => {
    const named = LABEL.test(block.text) ? blocks[index + 1] : undefined;
    if (named && isAllLinked(named)) return [];
    const label = blocks[index - 1];
    if (!label || !LABEL.test(label.text) || !isAllLinked(block)) return [block];
    const by = label.text.length + 1;
    const links = block.links.map((link) => ({ ...link, start: link.start + by, end: link.end + by }));
    return [{ ...block, text: `${label.text} ${block.text}`, links }];
  });
}

function isAllLinked({ text, linked }: RawBlock): boolean {
  return linked > 0 && linked === text.length;
}

interface OpenElement {
  readonly box: number;
  readonly end: number;
  readonly block: boolean;
  readonly pre: boolean;
  /** Names whose quotation it stands in. */
  readonly naming: boolean;
  link: RawLink | null;
}

class BlockCutter {
  private readonly blocks: RawBlock[] = [];
  /** Open elements that matter: blocks and links. */
  private readonly open: OpenElement[] = [];
  private run = new TextRun();

  constructor(
    private readonly outline: Outline,
    private readonly skip: (at: number) => number,
  ) {}

  cut(): readonly RawBlock[] {
    const { boxes } = this.outline;
    for (let at = 0; at < boxes.length; ) {
      const box = boxes[at];
      if (!box) break;
      this.closeUntil(at);
      at = this.read(box, at);
    }
    this.closeUntil(boxes.length);
    this.flush();
    return this.blocks;
  }

  /** Reads one node; the position to go on with. */
  private read(box: Box, at: number): number {
    if (box.name === '#text') {
      if (/\S/.test(box.text) || this.run.text !== '')
        this.run.add(
          box.text,
          at,
          this.open.some((entry) => entry.pre),
        );
      return at + 1;
    }
    if (box.state !== 'shown' || SILENT.has(box.name)) return box.end;
    const end = this.skip(at);
    if (end > at) {
      this.flush();
      return end;
    }
    if (box.name === 'br') {
      if (this.run.breakLine()) this.flush();
    } else if ((BLOCKS.has(box.name) && !this.isMention(box)) || box.name === 'cite') {
      const naming = !this.isNaming() && namesQuoted(this.outline, at);
      if (box.name === 'cite' && !naming) return at + 1;
      this.flush();
      this.open.push({ box: at, end: box.end, block: true, pre: box.name === 'pre', naming, link: null });
    } else if (box.name === 'a' || box.name === 'area') this.openLink(box, at);
    return at + 1;
  }

  /** X's own pages write the names and tags within a post's words as `div`s. */
  private isMention({ name, parent }: Box): boolean {
    const around = name === 'div' ? this.outline.boxes[parent] : undefined;
    return around !== undefined && attributeOf(around, 'data-testid') === 'tweetText';
  }

  private isNaming(): boolean {
    return this.open.some((entry) => entry.naming);
  }

  private openLink(box: Box, at: number): void {
    // X's own pages say where their short links lead.
    const href = attributeOf(box, 'data-expanded-url') ?? attributeOf(box, 'href');
    if (href === null) return;
    const start = this.run.text.length;
    const link: RawLink = { box: at, href, start, end: start };
    this.run.links.push(link);
    this.open.push({ box: at, end: box.end, block: false, pre: false, naming: false, link });
  }

  private closeUntil(at: number): void {
    for (let entry = this.open.at(-1); entry && entry.end <= at; entry = this.open.at(-1)) {
      if (entry.block) this.flush();
      else if (entry.link) entry.link.end = this.run.text.length;
      this.open.pop();
    }
  }

  private flush(): void {
    const { run } = this;
    const openLinks = this.open.filter((entry) => entry.link !== null);
    for (const entry of openLinks) if (entry.link) entry.link.end = run.text.length;
    if (run.text !== '' || run.links.length > 0) this.emit(run);
    this.run = new TextRun();
    // A link around blocks goes on in the next one.
    for (const entry of openLinks) {
      if (!entry.link) continue;
      entry.link = { box: entry.box, href: entry.link.href, start: 0, end: 0 };
      this.run.links.push(entry.link);
    }
  }

  private emit(run: TextRun): void {
    const box = this.open.findLast((entry) => entry.block)?.box ?? 0;
    const links = run.links.map((link) => trimmed(link, run.text));
    let linked = 0;
    for (const link of links) linked += link.end - link.start;
    this.blocks.push({
      kind: this.isNaming() ? 'signature' : this.kindOf(),
      box,
      quote: this.open.find((entry) => entry.block && isQuoteBox(this.outline.boxes[entry.box]))?.box ?? -1,
      at: run.at >= 0 ? run.at : (links[0]?.box ?? box),
      text: run.text,
      links,
      linked: Math.min(linked, run.text.length),
    });
  }

  private kindOf(): BlockKind {
    const { boxes } = this.outline;
    const inner = boxes[this.open.findLast(({ block }) => block)?.box ?? -1]?.name;
    for (let at = this.open.length - 1; at >= 0; at -= 1) {
      const entry = this.open[at];
      const box = entry?.block ? boxes[entry.box] : undefined;
      const name = box?.name ?? '';
      if (HEADING.test(name)) return 'heading';
      if (isQuoteBox(box)) return 'quote';
      if (name === 'figcaption' || name === 'caption' || isCaption(box, boxes)) return 'caption';
      if (name === 'li' || name === 'dd' || name === 'dt') {
        return this.open.slice(0, at).some((outer) => isQuoteBox(boxes[outer.box])) ? 'quote' : 'list';
      }
      // Paragraphs stand in tables that only lay out a page.
      if (name === 'td' || name === 'th') return inner === 'p' ? 'paragraph' : 'table';
    }
    return 'paragraph';
  }
}

/** Whether an element is named as what stands under a picture. */
function isCaption(box: Box | undefined, boxes: readonly Box[]): boolean {
  const hint = box?.hint ?? '';
  if (!hint.includes('caption') && !hint.includes('credit') && !hint.includes('source')) return false;
  return CAPTION.test(hint) || (CREDIT.test(hint) && PICTURE.test(boxes[box?.parent ?? -1]?.hint ?? ''));
}

/** A link's offsets without the white space at its ends. */
function trimmed(link: RawLink, text: string): RawLink {
  let { start, end } = link;
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return { ...link, start, end };
}
