import { attributeOf, type Outline } from '../tree/outline';

/** What the page says of itself outside its text. */
export interface Head {
  /** Values of `meta` by name or property, lower case, in page order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** `link` elements: relation words (lower case, between spaces), address. */
  readonly links: readonly { readonly rel: string; readonly href: string }[];
  readonly title: string | null;
  readonly ldScripts: readonly string[];
  readonly baseHref: string | null;
  readonly language: string | null;
}

/** Entries read of one head; the fullest real ones have some hundred. */
const MOST_METAS = 500;
/** Characters read of one entry; patterns that look through it again and again stay quick. */
const LONGEST_META = 4000;

/** Content of an element whose content is text (script, title). */
export function rawText(outline: Outline, at: number): string {
  const box = outline.boxes[at];
  if (!box) return '';
  let text = '';
  for (let child = box.tree.firstChild(box.node); child !== null; child = box.tree.nextSibling(child))
    text += box.tree.data(child);
  return text;
}

/** Gathers metas, links, title and JSON-LD of a page. */
export function readHead(outline: Outline): Head {
  const metas = new Map<string, string[]>();
  const links: { rel: string; href: string }[] = [];
  const ldScripts: string[] = [];
  let title: string | null = null;
  let baseHref: string | null = null;
  let language: string | null = null;
  for (const [at, box] of outline.boxes.entries()) {
    if (box.name === 'meta') addMeta(metas, box.tree, box.node);
    else if (box.name === 'link') {
      const href = attributeOf(box, 'href');
      if (href) links.push({ rel: ` ${(attributeOf(box, 'rel') ?? '').toLowerCase()} `, href });
    } else if (box.name === 'title') title ??= outline.boxes[box.parent]?.name === 'svg' ? null : rawText(outline, at);
    else if (box.name === 'base') baseHref ??= attributeOf(box, 'href');
    else if (box.name === 'html') language ??= attributeOf(box, 'lang') ?? attributeOf(box, 'xml:lang');
    else if (box.name === 'script' && /ld\+json/i.test(attributeOf(box, 'type') ?? ''))
      ldScripts.push(rawText(outline, at));
  }
  return {
    metas,
    links,
    title: title?.slice(0, LONGEST_META).replace(/\s+/g, ' ').trim() || null,
    ldScripts,
    baseHref,
    language,
  };
}

function addMeta(
  metas: Map<string, string[]>,
  tree: { attribute(node: unknown, name: string): string | null },
  node: unknown,
): void {
  const content = tree.attribute(node, 'content')?.slice(0, LONGEST_META).trim();
  if (!content || metas.size > MOST_METAS) return;
  for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
    const name = tree.attribute(node, key)?.trim().toLowerCase();
    if (!name) continue;
    const values = metas.get(name);
    if (values) values.push(content);
    else metas.set(name, [content]);
  }
}

/** The first value of the first of these names that has one. */
export function firstMeta(head: Head, names: readonly string[]): string | null {
  for (const name of names) {
    const value = head.metas.get(name)?.[0];
    if (value) return value;
  }
  return null;
}
