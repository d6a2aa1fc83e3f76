import type { Words } from './words';

/** Opening marks of the languages that we read; a passage that begins with one brings its own. */
const opening = /^\s*[“”„"«»‹›‘‚「『]/u;

/** Somebody's words in quotation marks, or as they are when they begin with a mark of their own: “““ says nothing more. */
export function quoted(text: string, words: Words): string {
  return opening.test(text) ? text : words.t('quoted', text);
}

/** The marks to put before and after words that begin like this. */
export function quotationMarks(beginning: string, words: Words): readonly [open: string, close: string] {
  const [open = '', close = ''] = opening.test(beginning) ? [] : words.t('quoted', place).split(place);
  return [open, close];
}

/** Stands for the words while the marks around them are asked for; browsers cut texts at U+0000. */
const place = '\ue000';
