import type { PageTree } from '../../tree';
import type { PageSnapshot } from './take-snapshot';

/** A snapshot as a tree of node positions; what does not fit together is left out, since a page script sent it. */
export function snapshotTree(snapshot: PageSnapshot): PageTree<number> {
  const count = snapshot.nodes.length >> 1;
  const parents = new Int32Array(count).fill(-1);
  const first = new Int32Array(count).fill(-1);
  const last = new Int32Array(count).fill(-1);
  const next = new Int32Array(count).fill(-1);
  for (let at = 1; at < count; at += 1) {
    const parent = snapshot.nodes[at * 2 + 1] ?? -1;
    if (!(parent >= 0 && parent < at)) continue;
    parents[at] = parent;
    const before = last[parent] ?? -1;
    if (before >= 0) next[before] = at;
    else first[parent] = at;
    last[parent] = at;
  }
  const texts = new Map(snapshot.texts);
  const attributes = new Map<number, readonly (readonly [string, string])[]>();
  for (const [at, ...pairs] of snapshot.attributes) {
    if (typeof at === 'number') attributes.set(at, pairsOf(pairs, snapshot.names));
  }
  const placed = (value: number | undefined): number | null => (value === undefined || value < 0 ? null : value);
  return {
    root: count > 0 ? 0 : null,
    name: (node) => snapshot.names[snapshot.nodes[node * 2] ?? -1] ?? '',
    attribute: (node, name) => attributes.get(node)?.find(([key]) => key === name)?.[1] ?? null,
    attributes: (node) => attributes.get(node) ?? [],
    data: (node) => texts.get(node) ?? '',
    parent: (node) => placed(parents[node]),
    firstChild: (node) => placed(first[node]),
    nextSibling: (node) => placed(next[node]),
  };
}

function pairsOf(
  pairs: readonly (number | string)[],
  names: readonly string[],
): readonly (readonly [string, string])[] {
  const found: [string, string][] = [];
  for (let at = 0; at + 1 < pairs.length; at += 2) {
    const [key, value] = [pairs[at], pairs[at + 1]];
    const name = typeof key === 'number' ? names[key] : undefined;
    if (name !== undefined && typeof value === 'string') found.push([name, value]);
  }
  return found;
}
