import type { PdfObject, PdfObjects } from './pdf-objects';

/** The value of a key in the text of a dictionary, up to the next key of the same depth; null when it has none. */
export function entryOf(text: string, key: string): string | null {
  let depth = 0;
  for (const match of text.matchAll(/<<|>>|\/[^\s/<>[\]()]+/g)) {
    if (match[0] === '<<') depth += 1;
    else if (match[0] === '>>') depth -= 1;
    else if (depth === 1 && match[0] === `/${key}`) return valueAt(text, match.index + match[0].length);
  }
  return null;
}

/** The object that a value refers to ("12 0 R"), or one made of the value itself; null for an object that is not there. */
export function resolve(value: string | null, objects: PdfObjects): PdfObject | null {
  if (value === null) return null;
  const reference = /^\s*(\d+)\s+\d+\s+R\b/.exec(value);
  return reference === null ? { text: value, stream: null } : (objects.get(Number(reference[1])) ?? null);
}

/** Numbers of the objects that a value refers to, in order. */
export function references(value: string | null): readonly number[] {
  return [...(value ?? '').matchAll(/(\d+)\s+\d+\s+R\b/g)].map((match) => Number(match[1]));
}

function valueAt(text: string, from: number): string {
  let depth = 0;
  const marks = /<<|>>|\[|\]|\/[^\s/<>[\]()]+|[^\s/<>[\]()]+/g;
  marks.lastIndex = from;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const [mark] = match;
    if (mark === '<<' || mark === '[') depth += 1;
    else if (mark === '>>' || mark === ']') depth -= 1;
    else if (depth === 0 && mark.startsWith('/'))
      return text.slice(from, match.index > from + 1 ? match.index : marks.lastIndex);
    if (depth < 0) return text.slice(from, match.index);
    if (depth === 0 && (mark === '>>' || mark === ']')) return text.slice(from, marks.lastIndex);
  }
  return text.slice(from);
}
