import type { Outline } from '../tree/outline';

/** What boards call the whole of a post, with who wrote it and when. */
const POST = /\s(?:post|message|question|topic|thread)(?:[-_]?(?:\d+|wrap\w*|container|row|item|inner|outer|box))?\s/;
/** The same where it may stand around another so called; a thread holds other posts. */
const WHOLE_POST = /\s(?:post|message)(?:[-_]?(?:\d+|wrap\w*|container|outer))?\s/;
/** Elements between a post's words and the whole of it. */
const LEVELS = 6;

/** Position of the post that the text is the words of, as boards build it: a table, or an element called so, the outermost; `article` where there is none. */
export function postAround({ boxes }: Outline, article: number): number {
  let found = article;
  let up = boxes[article]?.parent ?? -1;
  for (let level = 0; level < LEVELS && up > 0; level += 1) {
    const box = boxes[up];
    if (!box || /^(?:body|main)$/.test(box.name)) break;
    const isFirst = found === article && (box.name === 'table' || POST.test(box.hint));
    if (isFirst || (found !== article && WHOLE_POST.test(box.hint))) found = up;
    up = box.parent;
  }
  return found;
}
