import { decodeEntities, stripTags } from '../embeds/markup';

/** The links in a piece of HTML, in order: address and class of each; only http(s). The HTML is never built. */
export function linksIn(
  html: string,
): readonly { readonly href: string; readonly names: string; readonly text: string }[] {
  const found: { href: string; names: string; text: string }[] = [];
  for (const [, attributes = '', inner = ''] of html.matchAll(/<a\s([^>]*)>([\s\S]*?)<\/a>/gi)) {
    const href = decodeEntities(/\bhref\s*=\s*["']?([^"'\s>]+)/i.exec(attributes)?.[1] ?? '');
    const names = /\b(?:class|rel)\s*=\s*["']([^"']*)/i.exec(attributes)?.[1] ?? '';
    if (/^https?:\/\//i.test(href)) found.push({ href, names, text: stripTags(inner) });
  }
  return found;
}

/** Links of a fediverse post that its author set: mentions and tags left out. */
export function contentLinks(html: string): readonly string[] {
  return linksIn(html)
    .filter(({ names, text }) => !/\b(?:mention|hashtag|u-url|tag)\b/.test(names) && !/^[@#]/.test(text))
    .map(({ href }) => href);
}

/** Attributes and inner HTML of the first element with a class; null when there is none. Nesting of its own name is counted. */
export function elementByClass(
  html: string,
  word: string,
): { readonly attributes: string; readonly inner: string } | null {
  const open = new RegExp(
    `<([a-z]\\w*)\\s([^>]*\\bclass\\s*=\\s*["'][^"']*(?<![\\w-])${word}(?![\\w-])[^>]*)>`,
    'i',
  ).exec(html);
  if (!open) return null;
  const [whole, name = '', attributes = ''] = open;
  const start = open.index + whole.length;
  const tag = new RegExp(`<(/?)${name}\\b[^>]*>`, 'gi');
  tag.lastIndex = start;
  let depth = 1;
  for (let found = tag.exec(html); found !== null; found = tag.exec(html)) {
    depth += found[1] === '/' ? -1 : 1;
    if (depth === 0) return { attributes, inner: html.slice(start, found.index) };
  }
  return { attributes, inner: html.slice(start) };
}

/** The value of an attribute in a tag's attribute text, references decoded; null when there is none. */
export function attributeIn(attributes: string, name: string): string | null {
  const found = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes);
  return found ? decodeEntities(found[1] ?? found[2] ?? '') : null;
}
