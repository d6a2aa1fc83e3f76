import type { Hop, Work } from '../../core/model';
import { plainHostOf } from '../../core/url/host-of';
import { cleanText } from './clean-text';
import type { MessageKey, Words } from './words';

/** The name a work goes by: the person for a post, the publication for a page, else its host. */
export function workName(work: Work): string {
  const person = work.author ?? (work.handle === null ? null : `@${work.handle}`);
  const chosen = work.kind === 'post' ? (person ?? work.site) : (work.site ?? plainHostOf(work.url));
  return cleanText(chosen ?? '').trim() || plainHostOf(work.url);
}

/** Who signed it, unless the name says that already. Null when nobody did. */
export function workAuthor(work: Work): string | null {
  if (work.kind === 'post') return work.author !== null && work.handle !== null ? `@${cleanText(work.handle)}` : null;
  const author = work.author === null ? '' : cleanText(work.author).trim();
  return author === '' || author === workName(work) ? null : author;
}

const kindKeys: Readonly<Record<Work['kind'], MessageKey>> = {
  article: 'kind_article',
  blog: 'kind_blog',
  post: 'kind_post',
  document: 'kind_document',
  index: 'kind_page',
  other: 'kind_page',
};

/** Kind of a hop in a word or two: "blog", "archived copy". */
export function hopKind(hop: Hop, words: Words): string {
  return words.t(hop.readAs === 'memento' ? 'kind_memento' : kindKeys[hop.work.kind]);
}
