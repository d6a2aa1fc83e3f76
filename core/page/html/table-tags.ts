import { TABLE_PARTS } from './element-sets';
import type { HtmlBuilder } from './html-builder';
import { makeNode } from './html-node';
import { type StartTag, startInBody, startTag } from './start-tag';

const BODIES = new Set(['tbody', 'tfoot', 'thead']);
const TO_TABLE = new Set(['table', 'template', 'html']);
const TO_BODY = new Set(['tbody', 'tfoot', 'thead', 'template', 'html']);
const TO_ROW = new Set(['tr', 'template', 'html']);
/** What may stand directly in a table beside its parts. */
const TABLE_GUESTS = new Set(['style', 'script', 'template']);

function enter(builder: HtmlBuilder, tag: StartTag, borders: ReadonlySet<string>, mode: HtmlBuilder['mode']): true {
  builder.open.popTo(borders);
  builder.enter(makeNode(tag.name, tag.attributes));
  builder.mode = mode;
  return true;
}

const implied = (name: string): StartTag => ({ name, attributes: [], selfClosing: false });

/** Handles a start tag inside a table; false when the rules of the body hold. */
export function startInTable(builder: HtmlBuilder, tag: StartTag): boolean {
  const part = TABLE_PARTS.has(tag.name);
  switch (builder.mode) {
    case 'caption':
      return part && endCaption(builder) && again(builder, tag);
    case 'cell':
      return part && endCell(builder) && again(builder, tag);
    case 'row':
      if (tag.name === 'td' || tag.name === 'th') return enter(builder, tag, TO_ROW, 'cell');
      return (part && endRow(builder) && again(builder, tag)) || inTable(builder, tag);
    case 'tbody':
      if (tag.name === 'tr') return enter(builder, tag, TO_BODY, 'row');
      if (tag.name === 'td' || tag.name === 'th')
        return enter(builder, implied('tr'), TO_BODY, 'row') && again(builder, tag);
      return (part && endBody(builder) && again(builder, tag)) || inTable(builder, tag);
    case 'colgroup':
      if (tag.name === 'col') {
        builder.put(makeNode('col', tag.attributes));
        return true;
      }
      if (builder.currentName() === 'colgroup') builder.open.pop();
      builder.mode = 'table';
      return inTable(builder, tag);
    case 'table':
      return inTable(builder, tag);
    default:
      return false;
  }
}

function again(builder: HtmlBuilder, tag: StartTag): true {
  startTag(builder, tag);
  return true;
}

function inTable(builder: HtmlBuilder, tag: StartTag): boolean {
  const { name } = tag;
  if (name === 'caption') return enter(builder, tag, TO_TABLE, 'caption');
  if (name === 'colgroup') return enter(builder, tag, TO_TABLE, 'colgroup');
  if (name === 'col') return enter(builder, implied('colgroup'), TO_TABLE, 'colgroup') && again(builder, tag);
  if (BODIES.has(name)) return enter(builder, tag, TO_TABLE, 'tbody');
  if (name === 'td' || name === 'th' || name === 'tr') {
    return enter(builder, implied('tbody'), TO_TABLE, 'tbody') && again(builder, tag);
  }
  if (name === 'table') return endTable(builder) ? again(builder, tag) : true;
  const hidden =
    name === 'input' && tag.attributes.some(([key, value]) => key === 'type' && value.toLowerCase() === 'hidden');
  if (hidden) {
    builder.put(makeNode(name, tag.attributes));
    return true;
  }
  if (name === 'form') {
    if (!builder.form) {
      builder.form = makeNode(name, tag.attributes);
      builder.put(builder.form);
    }
    return true;
  }
  if (TABLE_GUESTS.has(name)) {
    startInBody(builder, tag);
    return true;
  }
  builder.fostering = true;
  return false;
}

function endCaption(builder: HtmlBuilder): boolean {
  if (!builder.open.inTableScope('caption')) return false;
  builder.open.endImplied();
  builder.open.popThrough('caption');
  builder.formatting.clearToMarker();
  builder.mode = 'table';
  return true;
}

function endCell(builder: HtmlBuilder, name = builder.open.inTableScope('td') ? 'td' : 'th'): boolean {
  if (!builder.open.inTableScope(name)) return false;
  builder.open.endImplied();
  builder.open.popThrough(name);
  builder.formatting.clearToMarker();
  builder.mode = 'row';
  return true;
}

function endRow(builder: HtmlBuilder): boolean {
  if (!builder.open.inTableScope('tr')) return false;
  builder.open.popTo(TO_ROW);
  builder.open.pop();
  builder.mode = 'tbody';
  return true;
}

function endBody(builder: HtmlBuilder): boolean {
  if (![...BODIES].some((name) => builder.open.inTableScope(name))) return false;
  builder.open.popTo(TO_BODY);
  builder.open.pop();
  builder.mode = 'table';
  return true;
}

function endTable(builder: HtmlBuilder): boolean {
  if (!builder.open.inTableScope('table')) return false;
  builder.open.popThrough('table');
  builder.resetMode();
  return true;
}

/** Handles an end tag inside a table; false when the rules of the body hold. `endAgain` handles the tag once more. */
export function endInTable(builder: HtmlBuilder, name: string, endAgain: () => void): boolean {
  const part = TABLE_PARTS.has(name);
  if (!part && name !== 'table') {
    builder.fostering = builder.mode === 'table' || builder.mode === 'tbody' || builder.mode === 'row';
    return false;
  }
  const reprocess = (ended: boolean): true => {
    if (ended) endAgain();
    return true;
  };
  switch (builder.mode) {
    case 'caption':
      return name === 'caption' ? endCaption(builder) || true : reprocess(name === 'table' && endCaption(builder));
    case 'cell':
      if (name === 'td' || name === 'th') return endCell(builder, name) || true;
      return reprocess(name !== 'caption' && builder.open.inTableScope(name) && endCell(builder));
    case 'row':
      if (name === 'tr') return endRow(builder) || true;
      return reprocess((name === 'table' || (BODIES.has(name) && builder.open.inTableScope(name))) && endRow(builder));
    case 'tbody':
      if (BODIES.has(name)) return !builder.open.inTableScope(name) || endBody(builder);
      return reprocess(name === 'table' && endBody(builder));
    case 'colgroup':
      if (builder.currentName() === 'colgroup') builder.open.pop();
      builder.mode = 'table';
      return reprocess(name === 'table');
    case 'table':
      return name === 'table' ? endTable(builder) || true : true;
    default:
      return true;
  }
}
