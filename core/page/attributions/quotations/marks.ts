import type { Span } from '../../../model';

/** Words between a pair of quotation marks. */
export interface Marked extends Span {
  /** Range with the marks. */
  readonly outer: Span;
  readonly open: string;
  /** False when the block ends before the closing mark, as in all but the last paragraph of a long quotation. */
  readonly closed: boolean;
}

/** Opening marks and what may close them, for all the habits of Latin, Cyrillic and CJK print. */
const CLOSERS: Readonly<Record<string, string>> = {
  '“': '”"“',
  '„': '“”"',
  '‟': '”',
  '"': '"”',
  '«': '»',
  '»': '«»',
  '‹': '›',
  '›': '‹',
  '”': '”',
  '‘': '’',
  '‚': '‘’',
  '’': '’',
  "'": "'’",
  '「': '」',
  '『': '』',
  '〝': '〟',
  "''": "''",
  '``': "''",
  // Two commas for a low mark, as Dutch typewriters set it.
  ',,': '"”',
};
/** Two single marks are a double one of typewriters. */
const MARK = /''|’’(?=[\s.,;:)]|$)|``|,,|[“”„‟"«»‹›‘’‚'「『」』〝〟]/g;
const SINGLE = /^[‘’‚'‹›]$/;
/** How far behind a mark its closing one is looked for, in characters: a paragraph, and a bound on what marks in a row cost. */
const REACH = 1500;

/** Marked spans of one block, outermost only, in order. Apostrophes, inches and feet are not marks. */
export function findMarks(text: string, block: Span): readonly Marked[] {
  const found: Marked[] = [];
  let open: { readonly mark: string; readonly at: number } | null = null;
  let depth = 0;
  // Of the block alone: on a page without marks a search in the whole text would run to its end for each block.
  for (const hit of text.slice(block.start, block.end).matchAll(MARK)) {
    const [mark, at] = [hit[0], block.start + hit.index];
    if (open === null) {
      depth = 0;
      if (opens(text, mark, at, block)) open = { mark, at };
    } else if (mark === open.mark && isNested(text, mark, at, block)) {
      depth += 1;
    } else if (isCloser(open.mark, mark) && closes(text, open.mark, at, block)) {
      if (depth > 0) depth -= 1;
      else {
        found.push(makeMarked(text, open, at, at + mark.length, true));
        open = null;
      }
    } else if (SINGLE.test(open.mark) && !SINGLE.test(mark) && opens(text, mark, at, block)) {
      if (!isClosedBehind(text, open.mark, at, block)) open = { mark, at };
    }
  }
  if (open !== null && (!SINGLE.test(open.mark) || opensSpeech(text, open.at, block)))
    found.push(makeMarked(text, open, block.end, block.end, false));
  return found;
}

/** "She said: ‘It is late.": a single mark that opens a paragraph, or stands behind a colon, and no apostrophe. */
function opensSpeech(text: string, at: number, block: Span): boolean {
  return (at === block.start || /[:,]\s$/.test(text.slice(at - 2, at))) && /\p{Lu}/u.test(text.charAt(at + 1));
}

function isCloser(open: string, mark: string): boolean {
  const closers = CLOSERS[open] ?? '';
  if (mark === '’’') return /^(?:,,|["“‘’])$/.test(open);
  if (open === ',,' && mark === "''") return true;
  return (open.length > 1 && open !== ',,') || mark.length > 1 ? closers === mark : closers.includes(mark);
}

/** Marks that open and close with different signs can stand in themselves; both must be closed before the block ends. */
function isNested(text: string, mark: string, at: number, block: Span): boolean {
  const close = { '“': '”', '«': '»', '「': '」' }[mark];
  if (close === undefined || !opens(text, mark, at, block)) return false;
  if (mark !== '「' && !/[\s([]/.test(text.charAt(at - 1))) return false;
  const rest = text.slice(at, Math.min(block.end, at + REACH));
  const first = rest.indexOf(close);
  const second = first < 0 ? -1 : rest.indexOf(close, first + 1);
  const again = first < 0 ? -1 : rest.indexOf(mark, first);
  return second >= 0 && (again < 0 || again > second);
}

/** ‘He said “no” and left’: double marks inside single ones, which close behind them. A stray apostrophe is never closed. */
function isClosedBehind(text: string, open: string, at: number, block: Span): boolean {
  if (!/[‘‚]/.test(open)) return false;
  const end = Math.min(block.end, at + REACH);
  const inner = /[”»"]/.exec(text.slice(at + 1, end));
  if (inner === null) return false;
  for (let index = at + 1 + inner.index; index < end; index++) {
    const mark = text.charAt(index);
    if (/[‘‚]/.test(mark)) return false;
    if ((CLOSERS[open] ?? '').includes(mark) && closes(text, open, index, block)) return true;
  }
  return false;
}

function makeMarked(
  text: string,
  open: { mark: string; at: number },
  end: number,
  outerEnd: number,
  closed: boolean,
): Marked {
  let [start, stop] = [open.at + open.mark.length, end];
  while (start < stop && /\s/.test(text.charAt(start))) start++;
  while (stop > start && /\s/.test(text.charAt(stop - 1))) stop--;
  return { start, end: stop, outer: { start: open.at, end: outerEnd }, open: open.mark, closed };
}

/** An opening mark stands after space, a bracket, a dash or another mark, and before a word. */
function opens(text: string, mark: string, at: number, block: Span): boolean {
  if (!(mark in CLOSERS)) return false;
  const before = at === block.start ? ' ' : text.charAt(at - 1);
  const after = text.charAt(at + mark.length);
  if (mark.length > 1) return /[\s(]/.test(before) && /[\p{L}\p{N}([]/u.test(after);
  if (/[「『〝]/.test(mark)) return true;
  if (at + 1 >= block.end) return false;
  const french = mark === '«' && /\s/.test(after);
  if (!french && !/[\p{L}\p{N}[(¿¡…@#$£€“"‘'«„‚.-]/u.test(after)) return false;
  if (mark === '„' || mark === '«' || mark === '‚') return true;
  if (/[\p{L}\p{N}]/u.test(before)) return mark === '“' && /\p{Lo}/u.test(before);
  if (mark === '“' || mark === '‘') return true;
  return /[\s([{—–/:>|’'“„«-]/u.test(before);
}

/** A closing mark stands after a word or its punctuation, and before no letter. */
function closes(text: string, open: string, at: number, block: Span): boolean {
  const before = text.charAt(at - 1);
  const after = at + 1 >= block.end ? ' ' : text.charAt(at + 1);
  const mark = text.charAt(at);
  if (open.length > 1)
    return (
      !/\s/.test(before) && !/[\p{L}\p{N}]/u.test(text.charAt(at + (/^(?:''|’’)/.test(text.slice(at, at + 2)) ? 2 : 1)))
    );
  if (/[」』〟]/.test(mark)) return true;
  if (mark === '"' && open !== '"' && open !== '„' && open !== '“') return false;
  if (mark === '“' && open === '“' && /\s/.test(before)) return false;
  if (/[»›]/.test(mark) && (open === '«' || open === '‹')) return true;
  if (/\s/.test(before)) return /\s|[.,;:!?)]/.test(after) && mark !== "'" && mark !== '’';
  // The number of a footnote.
  if (/^\d{1,2}(?!\p{L}|\p{N}|[.,]\d|%)/u.test(text.slice(at + 1, at + 4)) && /[\p{L}.!?]/u.test(before))
    return !/[’']/.test(mark);
  if (/[\p{L}\p{N}]/u.test(after)) return /[”»«]/.test(mark) && !/[\p{L}\p{N}]/u.test(before);
  return !/[’']/.test(mark) || !isPossessive(text, at, block);
}

/** "the boys’ house": an apostrophe after an s, when the real closing mark is still to come. */
function isPossessive(text: string, at: number, block: Span): boolean {
  if (!/s/i.test(text.charAt(at - 1)) || !/^\s\p{Ll}/u.test(text.slice(at + 1, at + 3))) return false;
  const rest = text.slice(at + 1, Math.min(block.end, at + 400));
  const next = /[.,!?…\p{L}][’'](?![\p{L}])/u.exec(rest);
  const opening = rest.search(/[\s(][‘'](?=\p{L})/u);
  return next !== null && (opening < 0 || next.index < opening);
}
