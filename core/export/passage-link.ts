import type { Hop } from '../model';
import { webAddress } from './web-address';

/** Longer passages are named by their first and last words: browsers cut long addresses, and one odd character breaks the match. */
const longestWhole = 120;

/** Words named at either end of a longer passage. */
const edgeWords = 6;

/**
 * Address of a page that opens at the words of the passage (a text fragment, `#:~:text=`). Null when the page has no http(s)
 * address; the plain address when the words were not read or the page is a post or document, which browsers do not search.
 */
export function passageLink(hop: Hop): string | null {
  const url = webAddress(hop.work.url);
  const directive = hop.passage === null ? null : textDirective(hop.passage.exact);
  if (url === null || directive === null || hop.work.kind === 'post' || hop.work.kind === 'document') return url;
  return `${url}${url.includes('#') ? '' : '#'}:~:text=${directive}`;
}

/** One run of words inside a block, or the first and last words of a passage that is long or crosses blocks. */
function textDirective(passage: string): string | null {
  const text = passage.toWellFormed().trim();
  const words = text.split(/\s+/u).filter((word) => word !== '');
  if (words.length === 0) return null;
  if (!text.includes('\n') && (text.length <= longestWhole || words.length < 2)) return encode(words.join(' '));
  const blocks = text.split(/\s*\n\s*/u);
  const first = (blocks[0] ?? '').split(/\s+/u);
  const last = (blocks.at(-1) ?? '').split(/\s+/u);
  if (blocks.length > 1) return `${encodeWords(first.slice(0, edgeWords))},${encodeWords(last.slice(-edgeWords))}`;
  const half = Math.min(edgeWords, Math.floor(words.length / 2));
  return `${encodeWords(words.slice(0, half))},${encodeWords(words.slice(-half))}`;
}

function encodeWords(words: readonly string[]): string {
  return encode(words.join(' '));
}

/** `-` has a meaning in the directive; quotes and brackets have one in the documents that carry the link. */
function encode(text: string): string {
  return encodeURIComponent(text).replace(/[-'()*~!]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}
