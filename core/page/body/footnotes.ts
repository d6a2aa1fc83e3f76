import { splitSentences } from '../../claim/sentences';
import type { Span } from '../../model';
import { attributeOf, type Outline } from '../tree/outline';
import type { PageText } from './page-text';

/** A mark in the text that points at a note. */
const MARK = /^[[(]?\s*(?:\d{1,3}|[a-z]|[ivx]{1,5}|[*†‡§]{1,3}|note \d{1,3})\s*[\])]?$/i;
/** A note that begins with its number. */
const NUMBERED = /^\s*(?:\[(\d{1,3})\]|\((\d{1,3})\)|(\d{1,3})[.):]\s)/;
/** Headings of source lists. */
const SOURCES =
  /^\W*(?:sources?|references?|notes?|footnotes?|endnotes?|bibliography|works cited|citations?|quellen(?:angaben|verzeichnis)?|einzelnachweise|fußnoten|anmerkungen|belege|références|notes? de bas de page|notas|fuentes|referencias|referências|fonti|note|riferimenti|bronnen|noten|voetnoten|źródła|przypisy|источники|примечания|källor|noter|fotnoter|出典|脚注|注釈)\W*$/i;

/** For blocks, and lines in blocks, that are notes, by where they start: the sentence in the text that the note stands behind. */
export function readFootnotes(
  outline: Outline,
  text: PageText,
  base: string,
  language: string | null,
): ReadonlyMap<number, Span> {
  const notes = new Map<number, Span>();
  const before = (block: Span, mark: Span): Span => sentenceBefore(text.text, block, mark, language);
  readLinked(outline, text, base, notes, before);
  readNumbered(text, notes, before);
  return notes;
}

/** The sentence before a mark, by the block that both stand in. */
type Before = (block: Span, mark: Span) => Span;

/** The sentence that ends at, or holds, a mark. */
function sentenceBefore(text: string, block: Span, mark: Span, language: string | null): Span {
  const last = splitSentences(text.slice(block.start, mark.start), language).at(-1);
  return { start: block.start + (last?.start ?? 0), end: mark.end };
}

function readLinked(outline: Outline, text: PageText, base: string, notes: Map<number, Span>, before: Before): void {
  const marks = text.links.filter((placed) => {
    const isHere = placed.link.href.startsWith('#') || placed.link.href.startsWith(`${base}#`);
    return isHere && placed.start < text.bodyEnd && MARK.test(text.text.slice(placed.start, placed.end));
  });
  if (marks.length === 0) return;
  const places = new Map<string, number>();
  for (const [at, box] of outline.boxes.entries()) {
    if (box.name === '' || box.name.startsWith('#')) continue;
    const id = attributeOf(box, 'id') ?? (box.name === 'a' ? attributeOf(box, 'name') : null);
    if (id && !places.has(id)) places.set(id, at);
  }
  for (const mark of marks) {
    const target = places.get(decoded(mark.link.href.slice(mark.link.href.indexOf('#') + 1)));
    // A mark in a note that leads back to the text stands behind its target.
    if (target === undefined || target < mark.link.box) continue;
    const block = text.blocks[mark.block];
    const note = noteBlocks(outline, text, target);
    if (!block) continue;
    const number = /\d+/.exec(text.text.slice(mark.start, mark.end))?.[0];
    for (const index of note) {
      const lines = linesOf(text.text, text.blocks[index] ?? block);
      const start = (lines.find((line) => number !== undefined && line.number === number) ?? lines[0])?.start;
      if (index === mark.block || start === undefined || notes.has(start)) continue;
      notes.set(start, before(block, mark));
    }
  }
}

/** A line of a block and the number that it begins with, or null. */
interface Line {
  readonly start: number;
  readonly number: string | null;
  readonly words: string;
}

function linesOf(text: string, block: Span): readonly Line[] {
  let start = block.start;
  return text
    .slice(block.start, block.end)
    .split('\n')
    .map((words) => {
      const own = NUMBERED.exec(words);
      const line = { start, number: own?.[1] ?? own?.[2] ?? own?.[3] ?? null, words };
      start += words.length + 1;
      return line;
    });
}

/** Blocks of the note whose element, or empty anchor, stands at a position. */
function noteBlocks(outline: Outline, text: PageText, target: number): readonly number[] {
  const box = outline.boxes[target];
  const isAnchor = box?.name === 'a' || box?.name === 'sup' || box?.name === 'span';
  const holder = isAnchor ? (box?.parent ?? target) : target;
  const end = outline.boxes[holder]?.end ?? target;
  const found = text.at.flatMap((at, index) => (at >= holder && at < end ? [index] : []));
  return found.length > 12 ? found.slice(0, 1) : found;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Numbered lists of sources: `[3]` in the text, the third entry (or the one that begins with 3) in the list, or among the lines of a plain text. */
function readNumbered(text: PageText, notes: Map<number, Span>, before: Before): void {
  const bodyBlocks = text.blocks.filter((block) => block.start < text.bodyEnd);
  const lines = bodyBlocks.flatMap((block) => linesOf(text.text, block).map((line) => ({ ...line, block })));
  const heading = lines.findLastIndex(
    ({ words }) => words.length < 40 && SOURCES.test(words.replace(/^\s*\d+\.\s/, '')),
  );
  if (heading < 0) return;
  const head = text.text.slice(0, lines[heading]?.start ?? 0);
  let entry = 0;
  for (const { start, block, number: own } of lines.slice(heading + 1)) {
    if (block.kind === 'heading') return;
    const opens = start === block.start;
    if (opens) entry += 1;
    const number = own ?? (block.kind === 'list' && opens ? String(entry) : null);
    const at = number === null || notes.has(start) ? -1 : markAt(head, number);
    const around = at < 0 ? undefined : bodyBlocks.find((candidate) => candidate.start <= at && at < candidate.end);
    if (around && number !== null) notes.set(start, before(around, { start: at, end: at + number.length + 2 }));
  }
}

/** Where a text points at a numbered note: "[3]", "(3)", or a raised figure, which stands at the end of a word without a space. */
function markAt(text: string, number: string): number {
  const bracketed = text.search(new RegExp(`\\[(?:\\d{1,3}\\s*[,;]\\s*)*${number}(?:\\s*[,;]\\s*\\d{1,3})*\\]`));
  if (bracketed >= 0) return bracketed;
  const round = text.search(new RegExp(`\\(${number}\\)`));
  return round >= 0
    ? round
    : text.search(new RegExp(`(?<=[\\p{Ll}\\p{Lo}][.,;:!?"”»’)]?)${number}(?=[\\s.,;)]|$)`, 'u'));
}
