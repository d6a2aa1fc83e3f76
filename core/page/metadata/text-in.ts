import { foldSpace } from '../body/blocks';
import type { Outline } from '../tree/outline';

/** Longest line that states a date, in characters. */
export const DATE_LINE = 160;

/** The text in an element, up to `most` characters and a little more: as far as a date line may be long, where nothing else is said; `lineBreak` stands for one. */
export function textIn(outline: Outline, at: number, most = DATE_LINE + 1, lineBreak = ' '): string {
  let text = '';
  const end = outline.boxes[at]?.end ?? at;
  for (let inner = at; inner < end && text.length < most; inner += 1) {
    const box = outline.boxes[inner];
    if (box?.name === '#text') text += box.text;
    else text += box?.name === 'br' ? lineBreak : ' ';
  }
  return foldSpace(text).trim();
}
