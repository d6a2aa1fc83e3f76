import type { EmbedEvidence, KnownDate } from '../../model';
import type { PageTree } from '../../tree';
import { readIsoDate } from '../dates/iso-date';
import { below, textOf, tidyLines } from './walk';

/** An embed that says nothing of its post. */
export const NO_EVIDENCE: EmbedEvidence = { text: null, author: null, handle: null, date: null };

/** `— Name (@handle) date`, as X and Bluesky print it under a post. */
const BYLINE = /(?:^|\n)\s?[—–-]\s?([^\n]{1,120}?)\s?[（(]\s?@([\w.@-]{1,253})\s?[)）]/;
/** The same at the end of words that stand in no paragraph. */
const INLINE = /\s[—–]\s([^\n—–(（]{1,60}?)\s?[（(]\s?@([\w.@-]{1,253})\s?[)）][^\n@]{0,60}$/;
/** How such a line begins, of which the handle may be a link. */
const SIGNATURE = /^\s*[—–]\s?[^\s(（][^\n(（]{0,120}[(（]/;
/** `A post shared by Name (@handle) on date`, the last line of Instagram's, in the languages of its button. */
const SHARED_BY =
  /^(?:[^(@]{3,50}? (?:by|von|par|por|de|da|di|door|przez|av|af|от|paylaşan) )?([^(@（]{1,120}?)\s?[（(]@([\w.]{1,30})[)）][^@]{0,60}$/u;

/**
 * Reads the words of an embedded post from a blockquote of the kind that platforms hand out: paragraphs of text, then who wrote it
 * (`— Name (@handle)`, `shared by Name (@handle)`, or a linked name) and a dated link. What is missing is null.
 */
export function blockquoteEvidence<N>(tree: PageTree<N>, quote: N): EmbedEvidence {
  const whole = textOf(tree, quote);
  const marked: string[] = [];
  const plain: string[] = [];
  const links: N[] = [];
  let date: KnownDate | null = null;
  let signed = false;
  for (const node of below(tree, quote)) {
    const name = tree.name(node);
    // What stands behind the signature or the loader is no longer the post: somebody forgot to close it.
    if (name === 'script') break;
    signed ||= name === '#text' && SIGNATURE.test(tree.data(node)) && tree.parent(node) === quote;
    if (name === 'p' && !signed) (tree.attribute(node, 'lang') === null ? plain : marked).push(textOf(tree, node));
    if (name === 'time') date ??= readIsoDate(tree.attribute(node, 'datetime'), 'visible');
    if (name === 'a') date ??= readIsoDate(tree.attribute(node, 'data-datetime'), 'visible');
    const above = name === 'a' ? tree.parent(node) : null;
    if (above !== null && tree.name(above) === 'blockquote') links.push(node);
  }
  const last = plain.at(-1) ?? whole.slice(whole.lastIndexOf('\n') + 1);
  const byline = BYLINE.exec(whole) ?? INLINE.exec(whole) ?? SHARED_BY.exec(last);
  const lines = (marked.length > 0 ? marked : plain).filter(
    (line) => line !== '' && !BYLINE.test(`\n${line}`) && line !== byline?.[0],
  );
  const unmarked = byline && marked.length + plain.length === 0 ? whole.slice(0, whole.lastIndexOf(byline[0])) : '';
  const text = lines.length > 0 ? lines.join('\n') : unmarked;
  // Facebook's: `Posted by Name on day`, the name and the day linked.
  const [named, dated] = links;
  const author = byline?.[1] ?? (named && dated && plain.length > 0 ? textOf(tree, named) : null);
  return evidence(text, author, byline?.[2] ?? null, date);
}

/** Name and handle in the line by which X signs a post; nulls when there is none. */
export function signedIn(text: string): readonly [author: string | null, handle: string | null] {
  const byline = BYLINE.exec(text);
  return [byline?.[1] ?? null, byline?.[2] ?? null];
}

/** Builds evidence; empty strings become null, `@` is taken off the handle. */
export function evidence(
  text: string | null,
  author: string | null = null,
  handle: string | null = null,
  date: KnownDate | null = null,
): EmbedEvidence {
  return {
    text: tidyLines(text ?? '') || null,
    author: author?.trim() || null,
    handle: handle?.trim().replace(/^@/, '') || null,
    date,
  };
}
