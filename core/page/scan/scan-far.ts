import { findWords } from '../../claim/find-passage';
import { prepareText } from '../../claim/prepare-text';
import { pageOfFeed } from '../parts/feed-page';
import { type ParsedPage, parseHtml } from '../tree/html-tree';
import { scanHtml } from './scan-html';

/** Tags read of a page that is known to have the words: twice as many as of others, read in a second or two. */
const MOST_TAGS_FAR = 100_000;

/**
 * Parses a page for a claim; a feed as the page of its entries. A page with more tags than are read, such as the longest live blogs and threads, is first looked through for the words of the
 * claim without a tree; only where they are there is it read on, twice as far. `words` null: the page as far as any is read.
 */
export function parseFar(source: string, words: string | null): ParsedPage {
  const html = pageOfFeed(source) ?? source;
  const page = parseHtml(html);
  if (words === null || !page.limits.includes('tags')) return page;
  const there = findWords(words, prepareText(scanHtml(html).text), { kind: 'quotation' });
  return there === null ? page : parseHtml(html, undefined, MOST_TAGS_FAR);
}
