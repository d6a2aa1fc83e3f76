import type { Hop, KnownDate, WorkKey } from '../../core/model';
import type { GraphLayout } from './graph-layout';

/** A page on the timeline. Places are shares of the axis, 0 to 1. */
export interface TimeMark {
  readonly key: WorkKey;
  readonly number: number;
  readonly date: KnownDate;
  /** exact: a tick; span: as wide as the date is known; upto: open to the left, on or before. */
  readonly shape: 'exact' | 'span' | 'upto';
  readonly from: number;
  readonly to: number;
  /** Its label has room inside its bar. */
  readonly isRoomy: boolean;
  /** Row below the first, so that labels do not meet. */
  readonly row: number;
}

/** A line of the axis with its date, cut to what tells it from the one before. */
export interface TimeTick {
  readonly at: number;
  readonly place: number;
}

/** The timeline of a trace: marks in time order, the axis, and pages without a date. */
export interface TimeScale {
  readonly marks: readonly TimeMark[];
  readonly ticks: readonly TimeTick[];
  readonly unit: TimeUnit;
  readonly rows: number;
  readonly undated: readonly number[];
}

/** Unit of the axis. */
export type TimeUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Steps of the axis; the first that gives few enough ticks is taken. */
const steps: readonly (readonly [unit: TimeUnit, count: number, about: number])[] = [
  ['minute', 1, minute],
  ['minute', 10, 10 * minute],
  ['hour', 1, hour],
  ['hour', 6, 6 * hour],
  ['day', 1, day],
  ['day', 2, 2 * day],
  ['day', 7, 7 * day],
  ['month', 1, 30.4 * day],
  ['month', 3, 91 * day],
  ['year', 1, 365.25 * day],
  ['year', 2, 730.5 * day],
  ['year', 5, 1826 * day],
  ['year', 10, 3652 * day],
  ['year', 50, 18_262 * day],
  ['year', 200, 73_050 * day],
];

/** Least distance of two ticks, px: a date fits between. */
const tickWidth = 76;
/** What a label takes, px: its node and gaps, and about so much a letter; longer names are cut, as in `graph.css`. */
const labelWidth = { fixed: 36, letter: 7, most: 190 };

/**
 * Lays the dated pages out on a true scale.
 * @param width of the axis, px
 * @param nameOf what stands beside a mark
 */
export function timeScale(layout: GraphLayout, width: number, nameOf: (hop: Hop) => string): TimeScale {
  const hops = layout.rows.flatMap((row) => (row.kind === 'hop' ? [row] : []));
  const dated = hops.flatMap(({ node, number }) => {
    const date = node.hop.work.published;
    return date === null ? [] : [{ key: node.key, number, date, label: widthOf(nameOf(node.hop)), ...spanOf(date) }];
  });
  const undated = hops.filter(({ node }) => node.hop.work.published === null).map(({ number }) => number);
  if (dated.length === 0) return { marks: [], ticks: [], unit: 'day', rows: 0, undated };
  const { start, end, unit, ticks } = axisOf(
    Math.min(...dated.map(({ start }) => start)),
    Math.max(...dated.map(({ end }) => end)),
    width,
  );
  const place = (at: number) => (at - start) / (end - start);
  const inTime = dated.toSorted((a, b) => a.start - b.start || a.end - b.end || a.number - b.number);
  const free: number[] = [];
  const marks = inTime.map(({ key, number, date, label, ...span }): TimeMark => {
    const shape = date.source === 'archive' ? 'upto' : span.end === span.start ? 'exact' : 'span';
    const from = shape === 'upto' ? 0 : place(span.start);
    const to = place(shape === 'upto' ? span.start : span.end);
    // A label that has no room in its bar stands right of the mark; that of an open line stands left of its end.
    const left = shape === 'upto' ? Math.max(0, to - label / width) : from;
    const isRoomy = shape === 'span' && (to - from) * width > label;
    const right = shape === 'upto' || isRoomy ? to : to + label / width;
    const found = free.findIndex((until) => until <= left);
    const row = found < 0 ? free.length : found;
    free[row] = right;
    return { key, number, date, shape, from, to, isRoomy, row };
  });
  return { marks, ticks: ticks.map((at) => ({ at, place: place(at) })), unit, rows: free.length, undated };
}

function widthOf(name: string): number {
  return Math.min(labelWidth.most, labelWidth.fixed + name.length * labelWidth.letter);
}

/** From when until when a date may lie, ms since 1970 UTC. */
function spanOf({ at, precision, toleranceMs }: KnownDate): { readonly start: number; readonly end: number } {
  const date = new Date(at);
  switch (precision) {
    case 'year':
      return { start: at, end: Date.UTC(date.getUTCFullYear() + 1, 0) };
    case 'month':
      return { start: at, end: Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1) };
    case 'day':
      return { start: Math.floor(at / day) * day, end: Math.floor(at / day) * day + day };
    case 'approx':
      return { start: at - (toleranceMs ?? 0), end: at + (toleranceMs ?? 0) };
    default:
      return { start: at, end: at };
  }
}

interface Axis {
  readonly start: number;
  readonly end: number;
  readonly unit: TimeUnit;
  readonly ticks: readonly number[];
}

/** The axis begins and ends on a tick; room for the last label is left at its end. */
function axisOf(first: number, last: number, width: number): Axis {
  const most = Math.max(2, Math.floor(width / tickWidth));
  const { most: label } = labelWidth;
  const room = ((last - first) * label) / Math.max(label, width - label);
  const span = Math.max(last - first + room, minute);
  const [unit, count] =
    steps.find(([, , about]) => span / about + 1 <= most) ?? steps.at(-1) ?? (['year', 200] as const);
  const ticks = [floorTo(first, unit, count)];
  while ((ticks.at(-1) ?? 0) < first + span && ticks.length < 200) ticks.push(stepFrom(ticks.at(-1) ?? 0, unit, count));
  return { start: ticks[0] ?? first, end: ticks.at(-1) ?? last, unit, ticks };
}

const lengths = { minute, hour, day } as const;

function floorTo(at: number, unit: TimeUnit, count: number): number {
  const date = new Date(at);
  if (unit === 'year') return utc(Math.floor(date.getUTCFullYear() / count) * count, 0);
  if (unit === 'month') return utc(date.getUTCFullYear(), Math.floor(date.getUTCMonth() / count) * count);
  const step = unit === 'day' ? lengths.day : lengths[unit] * count;
  return Math.floor(at / step) * step;
}

function stepFrom(at: number, unit: TimeUnit, count: number): number {
  const date = new Date(at);
  if (unit === 'year') return utc(date.getUTCFullYear() + count, 0);
  if (unit === 'month') return utc(date.getUTCFullYear(), date.getUTCMonth() + count);
  return at + lengths[unit] * count;
}

/** `Date.UTC` takes years below 100 for the twentieth century. */
function utc(year: number, month: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, 1);
  return date.getTime();
}
