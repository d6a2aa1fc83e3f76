import { tagsIn } from './tags';
import { tidyLines } from './walk';

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  mdash: '—',
  ndash: '–',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
};

/** Decodes the character references that short texts hold: numbers and the common names; others stay. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,8}));/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '';
  });
}

/** Elements that end a line. */
const LINE = /^(?:p|br|div|li|ul|ol|blockquote|h[1-6]|tr|section|article)$/;

/**
 * The words of a piece of HTML, without ever building it: tags out, lines kept at paragraphs and breaks, references decoded.
 * Scripts, styles and comments give nothing. Linear in the length.
 */
export function stripTags(html: string): string {
  let text = '';
  let from = 0;
  let hidden = false;
  for (const { name, closing, start, end } of tagsIn(html)) {
    if (!hidden) text += wordsOf(html.slice(from, start));
    if (LINE.test(name)) text += '\n';
    hidden = !closing && /^(?:script|style)$/.test(name);
    from = end;
  }
  return tidyLines(decodeEntities(text + (hidden ? '' : wordsOf(html.slice(from)))));
}

/** Text between two tags: comments and what was begun and never closed is left out. */
function wordsOf(text: string): string {
  const parts = text.replace(/\s+/g, ' ').split('<!--');
  const shown = parts.map((part, i) =>
    i === 0 ? part : part.includes('-->') ? part.slice(part.indexOf('-->') + 3) : '',
  );
  return shown.join('').replace(/<\/?[a-z!][\s\S]*$/i, '');
}
