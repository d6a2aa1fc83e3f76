import { entryOf, resolve } from './pdf-dictionary';
import type { PdfObject, PdfObjects } from './pdf-objects';

/** How wide a code of a font is, in thousandths of its size (ISO 32000-1, 9.2.4). */
export type WidthOf = (code: number) => number;

/** Width of a letter where the font does not tell: about half its size. */
const USUAL = 500;
/** Codes of a range; a file that claims more is made up. */
const MOST_CODES = 65_536;

/** The widths of a font's codes; of one byte each, or of two for a composite font. */
export function readWidths(font: PdfObject, objects: PdfObjects): WidthOf {
  const descendants = resolve(entryOf(font.text, 'DescendantFonts'), objects);
  if (descendants === null) return simpleWidths(font, objects);
  const descendant = resolve(/\d+\s+\d+\s+R/.exec(descendants.text)?.[0] ?? descendants.text, objects);
  return descendant === null ? () => USUAL : compositeWidths(descendant, objects);
}

function simpleWidths(font: PdfObject, objects: PdfObjects): WidthOf {
  const first = Number(entryOf(font.text, 'FirstChar') ?? 0);
  const list = resolve(entryOf(font.text, 'Widths'), objects);
  const widths = numbersOf(list?.text ?? '');
  return (code) => widths[code - first] || USUAL;
}

/** "code [width width …]" and "first last width", mixed. */
function compositeWidths(font: PdfObject, objects: PdfObjects): WidthOf {
  const usual = Number(entryOf(font.text, 'DW') ?? 1000);
  const list = resolve(entryOf(font.text, 'W'), objects)?.text.replace(/^\s*\[|\]\s*$/g, '') ?? '';
  const widths = new Map<number, number>();
  for (const [, start, many, end, width] of list.matchAll(
    /(\d{1,7})(?:\s*\[([^[\]]*)\]|\s+(\d{1,7})\s+([\d.]{1,9}))/g,
  )) {
    if (many !== undefined) {
      for (const [index, each] of numbersOf(many).entries()) widths.set(Number(start) + index, each);
    } else
      for (let code = Number(start); code <= Number(end) && widths.size < MOST_CODES; code += 1)
        widths.set(code, Number(width));
  }
  return (code) => widths.get(code) ?? usual;
}

function numbersOf(text: string): readonly number[] {
  return (text.match(/[\d.]+/g) ?? []).map(Number);
}
