import { SPECIAL } from './element-sets';
import { type HtmlNode, insert, makeNode } from './html-node';
import type { OpenElements } from './open-elements';

/** Entries kept at most; the standard has no cap, a hostile page would make each tag cost more than the one before. */
const MOST_ENTRIES = 64;

/** The list of active formatting elements: what is opened again after a block has closed it. `null` is a marker. */
export class Formatting {
  private entries: (HtmlNode | null)[] = [];

  push(node: HtmlNode): void {
    const twins = this.sinceMarker().filter((entry) => sameElement(entry, node));
    if (twins.length >= 3 && twins[0]) this.remove(twins[0]);
    if (this.entries.length < MOST_ENTRIES) this.entries.push(node);
  }

  mark(): void {
    this.entries.push(null);
  }

  clearToMarker(): void {
    while (this.entries.length > 0 && this.entries.pop() !== null);
  }

  remove(node: HtmlNode): void {
    const at = this.entries.lastIndexOf(node);
    if (at >= 0) this.entries.splice(at, 1);
  }

  /** The last entry of that name after the last marker. */
  find(name: string): HtmlNode | null {
    return this.sinceMarker().findLast((node) => node.name === name) ?? null;
  }

  private sinceMarker(): HtmlNode[] {
    const found: HtmlNode[] = [];
    for (let at = this.entries.length - 1; at >= 0; at -= 1) {
      const entry = this.entries[at];
      if (!entry) break;
      found.unshift(entry);
    }
    return found;
  }

  /** Opens again what was closed by the structure around it ("reconstruct the active formatting elements"). */
  reopen(open: OpenElements, put: (node: HtmlNode) => void): void {
    let at = this.entries.length - 1;
    const last = this.entries[at];
    if (!last || open.has(last)) return;
    while (at > 0) {
      const entry = this.entries[at - 1];
      if (!entry || open.has(entry)) break;
      at -= 1;
    }
    for (; at < this.entries.length; at += 1) {
      const entry = this.entries[at];
      if (!entry) continue;
      const copy = makeNode(entry.name, entry.attributes);
      put(copy);
      this.entries[at] = copy;
    }
  }

  /** The standard's adoption agency: ends a formatting element that is misnested with blocks. False when the end tag is an ordinary one. */
  adopt(name: string, open: OpenElements, place: (parent: HtmlNode, node: HtmlNode) => void): boolean {
    for (let round = 0; round < 8; round += 1) {
      const element = this.find(name);
      if (!element) return round > 0;
      if (!open.has(element)) {
        this.remove(element);
        return true;
      }
      if (!open.inScope(name)) return true;
      const at = open.stack.indexOf(element);
      const blockAt = open.stack.findIndex((node, index) => index > at && SPECIAL.has(node.name));
      const block = open.stack[blockAt];
      if (!block) {
        open.stack.length = at;
        this.remove(element);
        return true;
      }
      this.reparent(element, block, open, place);
    }
    return true;
  }

  private reparent(
    element: HtmlNode,
    block: HtmlNode,
    open: OpenElements,
    place: (parent: HtmlNode, node: HtmlNode) => void,
  ): void {
    const ancestor = open.stack[open.stack.indexOf(element) - 1];
    if (!ancestor) return;
    let bookmark = this.entries.indexOf(element);
    let lower = block;
    let at = open.stack.indexOf(block);
    for (let inner = 1; ; inner += 1) {
      at -= 1;
      const node = open.stack[at];
      if (!node || node === element) break;
      const entryAt = this.entries.indexOf(node);
      if (entryAt < 0 || inner > 3) {
        open.stack.splice(at, 1);
        if (entryAt >= 0) {
          this.entries.splice(entryAt, 1);
          if (entryAt < bookmark) bookmark -= 1;
        }
        continue;
      }
      const copy = makeNode(node.name, node.attributes);
      this.entries[entryAt] = copy;
      open.stack[at] = copy;
      if (lower === block) bookmark = entryAt + 1;
      insert(copy, lower);
      lower = copy;
    }
    place(ancestor, lower);
    const copy = makeNode(element.name, element.attributes);
    for (let child = block.first; child; child = block.first) insert(copy, child);
    insert(block, copy);
    this.entries.splice(bookmark, 0, copy);
    this.remove(element);
    open.remove(element);
    open.stack.splice(open.stack.indexOf(block) + 1, 0, copy);
  }
}

function sameElement(a: HtmlNode, b: HtmlNode): boolean {
  return (
    a.name === b.name &&
    a.attributes.length === b.attributes.length &&
    a.attributes.every(([name, value]) =>
      b.attributes.some(([other, otherValue]) => name === other && value === otherValue),
    )
  );
}
