import * as sets from './element-sets';
import type { HtmlBuilder } from './html-builder';
import { insert, makeNode } from './html-node';
import { startInTable } from './table-tags';

/** A start tag as the tokenizer gives it. */
export interface StartTag {
  readonly name: string;
  readonly attributes: readonly (readonly [string, string])[];
  readonly selfClosing: boolean;
}

/** Elements whose content may stand in the head. */
const HEAD_ONLY_BEFORE_BODY = sets.HEAD_ELEMENTS;

/** Handles a start tag by the mode the page is in. */
export function startTag(builder: HtmlBuilder, tag: StartTag): void {
  if (builder.isForeign() && startForeign(builder, tag)) return;
  if (tag.name === 'html') {
    builder.startHtml(tag.attributes);
    return;
  }
  if (tag.name === 'head') {
    builder.startHead(tag.attributes);
    return;
  }
  if (tag.name === 'body') {
    builder.startBody(tag.attributes);
    return;
  }
  if (builder.mode === 'before' || builder.mode === 'head' || builder.mode === 'after-head') {
    if (startInHead(builder, tag)) return;
  }
  if (startInTable(builder, tag)) return;
  startInBody(builder, tag);
  builder.fostering = false;
}

/** Head elements before the body has begun; anything else begins the body. */
function startInHead(builder: HtmlBuilder, tag: StartTag): boolean {
  if (builder.inTemplate()) return false;
  if (!HEAD_ONLY_BEFORE_BODY.has(tag.name)) {
    builder.startBody();
    return false;
  }
  builder.startHead();
  const node = makeNode(tag.name, tag.attributes);
  if (builder.mode === 'head') builder.put(node);
  else if (builder.head) insert(builder.head, node);
  if (!sets.VOID_ELEMENTS.has(tag.name)) builder.open.push(node);
  if (tag.name === 'template') builder.formatting.mark();
  return true;
}

function startForeign(builder: HtmlBuilder, tag: StartTag): boolean {
  const { open } = builder;
  if (
    sets.FOREIGN_BREAKERS.has(tag.name) ||
    (tag.name === 'font' && tag.attributes.some(([name]) => /^(?:color|face|size)$/.test(name)))
  ) {
    while (builder.isForeign()) open.pop();
    return false;
  }
  const node = makeNode(tag.name, tag.attributes, true);
  if (tag.selfClosing) builder.put(node);
  else builder.enter(node);
  return true;
}

/** The rules of "in body" for a start tag. */
export function startInBody(builder: HtmlBuilder, tag: StartTag): void {
  const { open } = builder;
  const { name } = tag;
  if (name === 'frameset' || name === 'frame' || sets.TABLE_PARTS.has(name)) return;
  if (sets.PARAGRAPH_ENDERS.has(name) || (name === 'table' && !builder.quirks)) closeBefore(builder, name);
  if (name === 'form' && builder.form && !builder.inTemplate()) return;
  if (name === 'option' || name === 'optgroup') {
    if (builder.currentName() === 'option') open.pop();
    if (name === 'optgroup' && builder.currentName() === 'optgroup') open.pop();
  }
  if (name === 'rb' || name === 'rt' || name === 'rp' || name === 'rtc') {
    if (open.inScope('ruby')) open.endImplied(name === 'rb' || name === 'rtc' ? '' : 'rtc');
  }
  if (name === 'select' && open.inScope('select')) {
    open.popThrough('select');
    return;
  }
  if (name === 'button' && open.inScope('button')) {
    open.endImplied();
    open.popThrough('button');
  }
  if (name === 'a' || name === 'nobr') endEarlier(builder, name);
  if (
    !sets.PARAGRAPH_ENDERS.has(name) &&
    !sets.HEAD_ELEMENTS.has(name) &&
    !/^(?:param|source|track|rb|rt|rp|rtc|table|textarea)$/.test(name)
  ) {
    builder.reopenFormatting();
  }
  putElement(builder, tag);
}

/** A link may not stand in a link: an open one is ended first. */
function endEarlier(builder: HtmlBuilder, name: string): void {
  const earlier = builder.formatting.find(name);
  if (!earlier) return;
  builder.formatting.adopt(name, builder.open, (parent, node) => builder.place(parent, node));
  builder.formatting.remove(earlier);
  builder.open.remove(earlier);
}

function closeBefore(builder: HtmlBuilder, name: string): void {
  const { open } = builder;
  if (name === 'li') closeSibling(builder, ['li']);
  else if (name === 'dd' || name === 'dt') closeSibling(builder, ['dd', 'dt']);
  open.closeParagraph();
  if (sets.HEADINGS.has(name) && sets.HEADINGS.has(builder.currentName())) open.pop();
}

function closeSibling(builder: HtmlBuilder, names: readonly string[]): void {
  const { open } = builder;
  for (let at = open.stack.length - 1; at >= 0; at -= 1) {
    const name = open.stack[at]?.name ?? '';
    if (names.includes(name)) {
      open.endImplied(name);
      open.popThrough(name);
      return;
    }
    if (sets.SPECIAL.has(name) && name !== 'address' && name !== 'div' && name !== 'p') return;
  }
}

function putElement(builder: HtmlBuilder, tag: StartTag): void {
  const { name } = tag;
  const foreign = name === 'svg' || name === 'math';
  const node = makeNode(name === 'image' ? 'img' : name, tag.attributes, foreign);
  if (sets.VOID_ELEMENTS.has(name) || name === 'image' || (foreign && tag.selfClosing)) {
    builder.put(node);
    return;
  }
  builder.enter(node);
  if (sets.FORMATTING.has(name)) builder.formatting.push(node);
  if (name === 'form' && !builder.inTemplate()) builder.form = node;
  if (name === 'table') builder.mode = 'table';
}
