import type { Span } from '../../model';
import type { NumberMention } from '../numbers/number-mention';
import { readNumbers } from '../numbers/read-numbers';
import { readTerms } from './read-terms';
import { wordLikeness } from './word-likeness';

/** From this likeness on two words are one. */
const SAME = 0.75;

/** Fewest rows of a table, its head counted. */
const LEAST_ROWS = 3;

/** Digits from which on a figure tells its row without a word: fewer are in many cells. */
const TELLING_DIGITS = 3;

/** A count below ten is in many cells: it needs a word of the row. */
const SMALL = 10;

/** How far a cell may lie from a figure that is said to be "about" so much, as a share of it. */
const ABOUT = 0.03;

/** Shares are told to the whole per cent. */
const SHARE_STEP = 0.0051;

interface Cell {
  readonly text: string;
  /** What it can mean as a number: a comma may be that of decimals or of thousands. */
  readonly values: readonly number[];
}

/**
 * The row of a table with separators (comma, semicolon, tab) that has the figures of a claim, its dates and the names of its row. Tables
 * have no sentences: the year stands in one cell, the figure in another, the unit at the head of its column. Null for text that is no
 * table, and where no row or more than one answers. `language`: ISO 639-1, null when unknown.
 */
export function findRow(claim: string, language: string | null, text: string): Span | null {
  const rows = rowsOf(text);
  const terms = readTerms(claim, language);
  const figures = terms.flatMap(({ word, number }) =>
    number?.kind === 'count' || number?.kind === 'share' ? [{ ...number, value: bareOf(word, number, language) }] : [],
  );
  const times = terms.flatMap(({ number }) => (number && /^(?:year|day|clock)$/.test(number.kind) ? [number] : []));
  const words = terms.filter(({ number }) => number === null).map(({ word }) => word);
  if (rows.length < LEAST_ROWS || figures.length === 0) return null;
  const heads = rows[0]?.cells ?? [];
  const scored = rows.slice(1).flatMap(({ cells, span }) => {
    const own = cells.filter(({ text: cell }) => hasWord(cell, words)).length;
    const hits = figures.flatMap((figure) => {
      const at = cells.findIndex((cell) => cell.values.some((value) => isSame(figure, value)));
      return at < 0 || (figure.value < SMALL && figure.kind === 'count' && own === 0 && isWhole(figure)) ? [] : [at];
    });
    const when = times.filter((time) => cells.some(({ text: cell }) => isAt(time, cell))).length;
    const headed = hits.filter((at) => hasWord(heads[at]?.text ?? '', words)).length;
    const telling = hits.some((at) => (cells[at]?.text.replace(/\D|^0+/gu, '').length ?? 0) >= TELLING_DIGITS);
    const enough = hits.length > 0 && (hits.length > 1 || telling || own + when + headed > 0);
    return enough ? [{ span, score: 3 * hits.length + own + when + headed }] : [];
  });
  const [best, second] = scored.toSorted((one, other) => other.score - one.score);
  return best && best.score !== second?.score ? best.span : null;
}

interface Row {
  readonly span: Span;
  readonly cells: readonly Cell[];
}

/** The lines of a text that have as many cells as the first, by the separator that gives most of them. */
function rowsOf(text: string): readonly Row[] {
  const tables = [';', '\t', ','].map((mark) => {
    const rows = [...text.matchAll(/[^\r\n]+/gu)].map((line) => ({
      span: { start: line.index, end: line.index + line[0].length },
      cells: line[0].split(mark).map(cellOf),
    }));
    const width = rows[0]?.cells.length ?? 0;
    return width < 2 ? [] : rows.filter(({ cells }) => cells.length === width);
  });
  return tables.toSorted((one, other) => other.length - one.length)[0] ?? [];
}

function cellOf(raw: string): Cell {
  const text = raw.trim().replace(/^"|"$/gu, '');
  const [, digits] = /^[-+−]?[£$€]?\s?(\d[\d.,]*?)\s?[%£$€]?$/u.exec(text) ?? [];
  if (digits === undefined) return { text, values: [] };
  const readings = [digits.replaceAll(',', ''), digits.replaceAll('.', '').replace(',', '.')];
  return { text, values: readings.map(Number).filter((value) => !Number.isNaN(value)) };
}

/** A measure as its figure, without its unit: that stands at the head of the column. */
function bareOf(word: string, { kind, value, dimension }: NumberMention, language: string | null): number {
  const [bare] =
    kind === 'count' && dimension !== null ? readNumbers(/^[\d\s.,]*\d|^\S+/u.exec(word)?.[0] ?? '', language) : [];
  return bare?.value ?? value;
}

function isWhole({ value }: NumberMention): boolean {
  return Number.isInteger(value);
}

function isSame({ kind, value, bound }: NumberMention, there: number): boolean {
  if (kind === 'share') return [there, there / 100].some((share) => Math.abs(share - value) < SHARE_STEP);
  return there === value || (bound !== null && Math.abs(there - value) < value * ABOUT);
}

/** True when a cell with a date or a time of day has that of the claim. */
function isAt({ kind, value }: NumberMention, cell: string): boolean {
  const [, year, , day, hours, minutes] = /^(\d{4})-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d))?)?/u.exec(cell) ?? [];
  if (kind === 'year') return Number(year ?? cell) === value;
  if (kind === 'day') return Number(day) === value;
  return hours !== undefined && Number(hours) * 60 + Number(minutes) === value;
}

function hasWord(cell: string, words: readonly string[]): boolean {
  return readTerms(cell, null).some(
    ({ word, number }) => !number && words.some((own) => wordLikeness(own, word) >= SAME),
  );
}
