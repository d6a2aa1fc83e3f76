import { BUTTON_SCOPE, IMPLIED_ENDS, LIST_SCOPE, SCOPE, TABLE_SCOPE } from './element-sets';
import type { HtmlNode } from './html-node';

/** The stack of open elements of the HTML standard; bounded by the depth cap, so that every search in it is short. */
export class OpenElements {
  readonly stack: HtmlNode[] = [];

  current(): HtmlNode | undefined {
    return this.stack.at(-1);
  }

  push(node: HtmlNode): void {
    this.stack.push(node);
  }

  pop(): HtmlNode | undefined {
    return this.stack.pop();
  }

  has(node: HtmlNode): boolean {
    return this.stack.includes(node);
  }

  remove(node: HtmlNode): void {
    const at = this.stack.lastIndexOf(node);
    if (at >= 0) this.stack.splice(at, 1);
  }

  /** Position of the nearest open element of that name, or -1. */
  find(name: string): number {
    return this.stack.findLastIndex((node) => node.name === name);
  }

  private within(matches: (name: string) => boolean, borders: ReadonlySet<string>): boolean {
    for (let at = this.stack.length - 1; at >= 0; at -= 1) {
      const name = this.stack[at]?.name ?? '';
      if (matches(name)) return true;
      if (borders.has(name)) return false;
    }
    return false;
  }

  inScope(name: string): boolean {
    return this.within((open) => open === name, SCOPE);
  }

  anyInScope(names: ReadonlySet<string>): boolean {
    return this.within((open) => names.has(open), SCOPE);
  }

  inButtonScope(name: string): boolean {
    return this.within((open) => open === name, BUTTON_SCOPE);
  }

  inListScope(name: string): boolean {
    return this.within((open) => open === name, LIST_SCOPE);
  }

  inTableScope(name: string): boolean {
    return this.within((open) => open === name, TABLE_SCOPE);
  }

  /** Pops until an element of that name has been popped. */
  popThrough(name: string): void {
    for (let node = this.stack.pop(); node; node = this.stack.pop()) if (node.name === name) return;
  }

  /** Pops until an element of one of these names is current. */
  popTo(names: ReadonlySet<string>): void {
    while (this.stack.length > 1 && !names.has(this.current()?.name ?? '')) this.stack.pop();
  }

  /** Ends elements whose end tag may be left out. */
  endImplied(except = ''): void {
    for (let name = this.current()?.name ?? ''; IMPLIED_ENDS.has(name) && name !== except; ) {
      this.stack.pop();
      name = this.current()?.name ?? '';
    }
  }

  closeParagraph(): void {
    if (!this.inButtonScope('p')) return;
    this.endImplied('p');
    this.popThrough('p');
  }
}
