import type { EmbedEvidence, KnownDate } from '../../model';
import type { PageTree } from '../../tree';
import { readIsoDate } from '../dates/iso-date';
import { below, textOf, tidyLines } from './walk';

/** An embed that says nothing of its post. */
export const NO_EVIDENCE: EmbedEvidence = { text: null, author: null, handle: null, date: null };

/** `— Name (@handle) date`, as X and Bluesky print it under a post. */
const BYLINE = /(?:^|\n)\s?[—–-]\s?([^\n]{1,120}?)\s?[（(]\s?@([\w.@-]{1,253})\s?[)）]/;

/**
 * Reads the words of an embedded post from a blockquote of the kind that platforms hand out: paragraphs of text, then
 * `— Name (@handle)` and a dated link. What is missing is null.
 */
export function blockquoteEvidence<N>(tree: PageTree<N>, quote: N): EmbedEvidence {
  const whole = textOf(tree, quote);
  const byline = BYLINE.exec(whole);
  const marked: string[] = [];
  const plain: string[] = [];
  let date: KnownDate | null = null;
  for (const node of below(tree, quote)) {
    const name = tree.name(node);
    if (name === 'p') (tree.attribute(node, 'lang') === null ? plain : marked).push(textOf(tree, node));
    if (name === 'time') date ??= readIsoDate(tree.attribute(node, 'datetime'), 'visible');
    if (name === 'a') date ??= readIsoDate(tree.attribute(node, 'data-datetime'), 'visible');
  }
  const lines = (marked.length > 0 ? marked : plain).filter((line) => line !== '' && !BYLINE.test(`\n${line}`));
  const text = lines.length > 0 ? lines.join('\n') : byline ? whole.slice(0, byline.index) : '';
  return evidence(text, byline?.[1] ?? null, byline?.[2] ?? null, date);
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
