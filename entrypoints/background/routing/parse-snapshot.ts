import type { ReadingLimit } from '../../../core/model';
import type { PageSnapshot } from '../../../core/page/tree/take-snapshot';

/**
 * How much of one page crosses to the background. The page script stays below; what is above was made to fill memory.
 * Counted in nodes, names, and UTF-16 units of text and attribute values together.
 */
const most = { nodes: 400_000, names: 20_000, nameLength: 400, characters: 6_000_000 } as const;

const limits: ReadonlySet<string> = new Set(['depth', 'tags', 'bytes', 'time'] satisfies readonly ReadingLimit[]);
const fields = new Set(['names', 'nodes', 'texts', 'attributes', 'limits']);

/**
 * A snapshot as a page script sends it, or null. Read by hand, since it has some ten thousand entries: shapes and sizes here;
 * positions that point nowhere are left out when it is made a tree.
 */
export function parseSnapshot(sent: unknown): PageSnapshot | null {
  if (typeof sent !== 'object' || sent === null || Array.isArray(sent)) return null;
  const record = new Map(Object.entries(sent));
  if (record.size !== fields.size || [...record.keys()].some((name) => !fields.has(name))) return null;
  const count = { characters: 0 };
  const isText = (value: unknown): boolean => {
    if (typeof value === 'string') count.characters += value.length;
    return typeof value === 'string' && count.characters <= most.characters;
  };
  const whole =
    isList(record.get('names'), most.names, (name) => isText(name) && String(name).length <= most.nameLength) &&
    isList(record.get('nodes'), most.nodes * 2, isPosition) &&
    isList(record.get('texts'), most.nodes, (entry) => isPair(entry, isText)) &&
    isList(record.get('attributes'), most.nodes, (entry) => isAttributes(entry, isText)) &&
    isList(record.get('limits'), limits.size, (limit) => typeof limit === 'string' && limits.has(limit));
  return whole ? (sent as PageSnapshot) : null;
}

function isList(value: unknown, longest: number, holds: (entry: unknown) => boolean): boolean {
  return Array.isArray(value) && value.length <= longest && value.every(holds);
}

/** -1 stands for no parent. */
function isPosition(value: unknown): boolean {
  return Number.isInteger(value) && Number(value) >= -1 && Number(value) <= most.nodes;
}

function isPair(entry: unknown, isText: (value: unknown) => boolean): boolean {
  return Array.isArray(entry) && entry.length === 2 && isPosition(entry[0]) && isText(entry[1]);
}

/** A position, then names and values by turns. */
function isAttributes(entry: unknown, isText: (value: unknown) => boolean): boolean {
  if (!Array.isArray(entry) || entry.length % 2 === 0) return false;
  return entry.every((value, at) => (at === 0 || at % 2 === 1 ? isPosition(value) : isText(value)));
}
