import * as sets from './element-sets';
import type { HtmlBuilder } from './html-builder';
import { makeNode } from './html-node';
import { endInTable } from './table-tags';

/** Elements whose content is text: their end tag ends just them. */
const TEXT_ONLY = new Set(['script', 'style', 'title', 'textarea', 'iframe', 'xmp', 'noembed', 'noframes']);

/** Handles an end tag by the mode the page is in. */
export function endTag(builder: HtmlBuilder, name: string): void {
  const { open } = builder;
  if (TEXT_ONLY.has(name)) {
    if (builder.currentName() === name) open.pop();
    else if (builder.isForeign()) endForeign(builder, name);
    return;
  }
  if (builder.isForeign() && (name === 'p' || name === 'br')) while (builder.isForeign()) open.pop();
  if (open.current()?.foreign && endForeign(builder, name)) return;
  if (name === 'template') {
    endTemplate(builder);
    return;
  }
  if (builder.mode === 'before' || builder.mode === 'head' || builder.mode === 'after-head') {
    if (name === 'head' && !builder.inTemplate()) {
      builder.endHead();
      return;
    }
    if (!builder.inTemplate()) {
      if (name === 'body' || name === 'html' || name === 'br') builder.startBody();
      if (name !== 'br') return;
    }
  }
  if (name === 'body' || name === 'html' || name === 'head') return;
  if (endInTable(builder, name, () => endTag(builder, name))) return;
  endInBody(builder, name);
  builder.fostering = false;
}

function endForeign(builder: HtmlBuilder, name: string): boolean {
  const { stack } = builder.open;
  for (let at = stack.length - 1; at > 0; at -= 1) {
    const node = stack[at];
    if (!node?.foreign) return false;
    if (node.name === name) {
      stack.length = at;
      return true;
    }
  }
  return false;
}

function endTemplate(builder: HtmlBuilder): void {
  if (!builder.inTemplate()) return;
  builder.open.popThrough('template');
  builder.formatting.clearToMarker();
  builder.resetMode();
}

function endInBody(builder: HtmlBuilder, name: string): void {
  const { open, formatting } = builder;
  if (name === 'form' && !builder.inTemplate()) {
    endForm(builder);
    return;
  }
  if (name === 'p') {
    if (!open.inButtonScope('p')) builder.enter(makeNode('p'));
    open.closeParagraph();
    return;
  }
  if (name === 'li' || name === 'dd' || name === 'dt') {
    if (!(name === 'li' ? open.inListScope(name) : open.inScope(name))) return;
    open.endImplied(name);
    open.popThrough(name);
    return;
  }
  if (sets.HEADINGS.has(name)) {
    if (!open.anyInScope(sets.HEADINGS)) return;
    open.endImplied();
    while (!sets.HEADINGS.has(open.pop()?.name ?? 'h1'));
    return;
  }
  if (name === 'br') {
    builder.put(makeNode('br'));
    return;
  }
  if (sets.BLOCK_ENDS.has(name)) {
    if (!open.inScope(name)) return;
    open.endImplied();
    open.popThrough(name);
    if (sets.MARKERS.has(name)) formatting.clearToMarker();
    return;
  }
  if (sets.FORMATTING.has(name) && formatting.adopt(name, open, (parent, node) => builder.place(parent, node))) return;
  endAnyOther(builder, name);
}

function endForm(builder: HtmlBuilder): void {
  const { form, open } = builder;
  builder.form = null;
  if (!form || !open.has(form) || !open.inScope('form')) return;
  open.endImplied();
  open.remove(form);
}

function endAnyOther(builder: HtmlBuilder, name: string): void {
  const { open } = builder;
  for (let at = open.stack.length - 1; at > 0; at -= 1) {
    const node = open.stack[at];
    if (node?.name === name) {
      open.endImplied(name);
      open.stack.length = Math.min(at, open.stack.length);
      return;
    }
    if (sets.SPECIAL.has(node?.name ?? '')) return;
  }
}
