import { decodeEntities, stripTags } from '../embeds/markup';
import { elementIn, tagsIn } from '../embeds/tags';

/** A link in a piece of HTML. */
export interface WordLink {
  readonly href: string;
  /** Its classes and `rel`. */
  readonly names: string;
  readonly text: string;
}

/** The links in a piece of HTML, in order; only http(s). The HTML is never built. */
export function linksIn(html: string): readonly WordLink[] {
  const found: WordLink[] = [];
  let open: { readonly attributes: string; readonly end: number } | null = null;
  for (const tag of tagsIn(html)) {
    if (tag.name !== 'a') continue;
    if (open) found.push(linkOf(open.attributes, html.slice(open.end, tag.start)));
    open = tag.closing ? null : tag;
  }
  return found.filter(({ href }) => /^https?:\/\//i.test(href));
}

function linkOf(attributes: string, inner: string): WordLink {
  const names = `${attributeIn(attributes, 'class') ?? ''} ${attributeIn(attributes, 'rel') ?? ''}`;
  return { href: attributeIn(attributes, 'href') ?? '', names, text: stripTags(inner) };
}

/** Links of a fediverse post that its author set: mentions and tags left out. */
export function contentLinks(html: string): readonly string[] {
  return linksIn(html)
    .filter(({ names, text }) => !/\b(?:mention|hashtag|u-url|tag)\b/.test(names) && !/^[@#]/.test(text))
    .map(({ href }) => href);
}

/** Attributes and inner HTML of the first element with a class; null when there is none. */
export function elementByClass(
  html: string,
  word: string,
): { readonly attributes: string; readonly inner: string } | null {
  const found = elementIn(html, ({ attributes }) =>
    (attributeIn(attributes, 'class') ?? '').split(/\s+/).includes(word),
  );
  return found && { attributes: found.tag.attributes, inner: found.inner };
}

/** A piece of HTML without the elements of a class. */
export function withoutClass(html: string, word: string): string {
  let rest = html;
  let kept = '';
  for (;;) {
    const found = elementIn(rest, ({ attributes }) =>
      (attributeIn(attributes, 'class') ?? '').split(/\s+/).includes(word),
    );
    if (!found) return kept + rest;
    kept += rest.slice(0, found.tag.start);
    rest = rest.slice(found.end);
  }
}

/** The value of an attribute in a tag's attribute text, references decoded; null when there is none. */
export function attributeIn(attributes: string, name: string): string | null {
  const found = new RegExp(`(?:^|\\s)${name}\\s{0,9}=\\s{0,9}(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i').exec(
    attributes,
  );
  return found ? decodeEntities(found[1] ?? found[2] ?? found[3] ?? '') : null;
}
