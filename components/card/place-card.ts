/** A rectangle in CSS pixels of the viewport. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where the card goes, px in the window. */
export interface CardPlace {
  readonly left: number;
  readonly top: number;
  readonly side: 'below' | 'above';
  /** The card scrolls inside when it is taller than this. */
  readonly maxHeight: number;
}

/** What its place depends on, px in the window. */
export interface CardPlaceInput {
  /** The link's line boxes, in reading order; at least one. */
  readonly lines: readonly Box[];
  /** Where the pointer rests, or null when the card was asked for by keyboard. */
  readonly pointer: { readonly x: number; readonly y: number } | null;
  readonly card: { readonly width: number; readonly height: number };
  readonly view: { readonly width: number; readonly height: number };
  /** Direction of the text that holds the link. */
  readonly direction: 'ltr' | 'rtl';
}

/** Distance between link and card. */
export const gap = 8;
/** Distance from the window's edges. */
export const margin = 8;
/** The card starts a little before its link, so that its text lines up with the link's. */
const outdent = 6;

/**
 * Where the card goes: below the line of the link that is pointed at, above it where there is more room, inside the
 * window always. Arithmetic alone: sizes come in, a place comes out.
 */
export function placeCard({ lines, pointer, card, view, direction }: CardPlaceInput): CardPlace {
  const line = anchorOf(nearestLine(lines, pointer), pointer, view.height);
  const below = view.height - margin - (line.top + line.height + gap);
  const above = line.top - gap - margin;
  const side = card.height <= below || below >= above ? 'below' : 'above';
  const maxHeight = Math.max(0, Math.min(view.height - 2 * margin, side === 'below' ? below : above));
  const height = Math.min(card.height, maxHeight);
  const top = side === 'below' ? line.top + line.height + gap : line.top - gap - height;
  const start = direction === 'ltr' ? line.left - outdent : line.left + line.width + outdent - card.width;
  return {
    left: clamp(start, margin, view.width - margin - card.width),
    top: clamp(top, margin, view.height - margin - height),
    side,
    maxHeight,
  };
}

/** Taller than this it is no line of text but a block, such as a whole embedded post. */
const tallestLine = 120;
/** What of a block without a pointer the card is put under. */
const blockHead = 24;

/** A line is its own anchor; of a block, the place of the pointer, or else its head as far as it is in the window. */
function anchorOf(line: Box, pointer: CardPlaceInput['pointer'], viewHeight: number): Box {
  if (line.height <= tallestLine) return line;
  if (pointer !== null) return { left: pointer.x, top: pointer.y, width: 0, height: gap };
  return { ...line, top: clamp(line.top, 0, viewHeight - blockHead), height: blockHead };
}

/** The line box under the pointer; the first one for the keyboard. */
function nearestLine(lines: readonly Box[], pointer: CardPlaceInput['pointer']): Box {
  const [first = { left: 0, top: 0, width: 0, height: 0 }, ...others] = lines;
  if (pointer === null) return first;
  return others.reduce((best, line) => (distance(line, pointer) < distance(best, pointer) ? line : best), first);
}

function distance(box: Box, point: { readonly x: number; readonly y: number }): number {
  const x = Math.max(box.left - point.x, 0, point.x - (box.left + box.width));
  const y = Math.max(box.top - point.y, 0, point.y - (box.top + box.height));
  return Math.hypot(x, y);
}

/** The lower bound wins when the window is smaller than the card. */
function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}
