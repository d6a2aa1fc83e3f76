/** A tag in a piece of HTML text. */
export interface Tag {
  /** Lower-case name. */
  readonly name: string;
  readonly closing: boolean;
  /** What stands between name and `>`, at most 4096 characters. */
  readonly attributes: string;
  /** Offsets of `<` and of the character after `>`. */
  readonly start: number;
  readonly end: number;
}

/** Longest attribute text that is searched with patterns. */
const LONGEST_ATTRIBUTES = 4096;
const NAME = /^<(\/?)([a-z][a-z0-9:-]*)/i;
/** Elements whose content is no markup. */
const RAW = /^(?:script|style)$/;

/**
 * The tags of a piece of HTML, in one pass without building it: comments and the contents of scripts and styles are passed over.
 * Linear in the length whatever the text is, since posts come from strangers' servers.
 */
export function* tagsIn(html: string): Generator<Tag> {
  let at = html.indexOf('<');
  while (at >= 0) {
    if (html.startsWith('<!--', at)) {
      const close = html.indexOf('-->', at + 4);
      if (close < 0) return;
      at = html.indexOf('<', close + 3);
      continue;
    }
    const found = NAME.exec(html.slice(at, at + 64));
    if (!found) {
      at = html.indexOf('<', at + 1);
      continue;
    }
    const close = html.indexOf('>', at);
    if (close < 0) return;
    const [whole, slash, given = ''] = found;
    const name = given.toLowerCase();
    const attributes = html.slice(at + whole.length, Math.min(close, at + LONGEST_ATTRIBUTES));
    yield { name, closing: slash === '/', attributes, start: at, end: close + 1 };
    const next = slash === '' && RAW.test(name) ? closingOf(html, name, close) : close + 1;
    if (next < 0) return;
    at = html.indexOf('<', next);
  }
}

function closingOf(html: string, name: string, from: number): number {
  let at = html.indexOf('</', from);
  while (at >= 0 && html.slice(at + 2, at + 2 + name.length).toLowerCase() !== name) at = html.indexOf('</', at + 2);
  return at;
}

/** The inside of the first element that passes, with its tag; nesting of its own name is counted. Null when there is none. */
export function elementIn(
  html: string,
  passes: (tag: Tag) => boolean,
): { readonly tag: Tag; readonly inner: string; readonly end: number } | null {
  let open: Tag | null = null;
  let depth = 0;
  for (const tag of tagsIn(html)) {
    if (open === null) {
      if (!tag.closing && passes(tag)) [open, depth] = [tag, 1];
    } else if (tag.name === open.name) {
      depth += tag.closing ? -1 : 1;
      if (depth === 0) return { tag: open, inner: html.slice(open.end, tag.start), end: tag.end };
    }
  }
  return open && { tag: open, inner: html.slice(open.end), end: html.length };
}
