import type { WorkKind } from '../../model';
import type { Address } from '../../platforms/platform';
import { isPost } from '../citations/is-post';
import { attributeOf, type Outline } from '../tree/outline';
import { firstMeta, type Head } from './head';
import { type LdNode, typesOf } from './json-ld';

const BLOG_GENERATOR =
  /wordpress|blogger|ghost|typepad|movable type|hexo|jekyll|hugo|tumblr|substack|medium|serendipity|textpattern|pelican|octopress|drupal blog/i;
const BLOG_PLATFORMS = new Set(['wordpress', 'blogger', 'ghost', 'medium', 'substack', 'tumblr', 'typepad']);

/** What kind of page it is. `prose` is the number of characters of the text, `articles` the number of equal articles on it. */
export function readKind(
  outline: Outline,
  head: Head,
  main: LdNode | null,
  address: Address,
  prose: number,
  articles: number,
): WorkKind {
  if (address.kind === 'document') return 'document';
  if (BLOG_PLATFORMS.has(address.platform) && address.kind === 'post') return 'blog';
  if (isPost(address)) return 'post';
  const types = main ? typesOf(main) : [];
  const ogType = firstMeta(head, ['og:type'])?.toLowerCase() ?? '';
  const path = new URL(address.url);
  const atHome = path.pathname === '/' && path.search === '';
  if (types.some((type) => /BlogPosting/.test(type))) return 'blog';
  if (types.some((type) => /NewsArticle$/.test(type)) && articles <= 2) return 'article';
  const blog = BLOG_GENERATOR.test(firstMeta(head, ['generator']) ?? '') || isBlogBody(outline);
  const article =
    types.some((type) => /Article$|Posting$|Report$/.test(type)) || ogType === 'article' || ogType === 'blog';
  if (atHome || (articles > 2 && !article)) return 'index';
  if (article) return blog || ogType === 'blog' ? 'blog' : 'article';
  if (prose < 400) return 'other';
  return blog || /(?:^|\.)blog\.|\/blog\//.test(address.url) ? 'blog' : 'article';
}

function isBlogBody(outline: Outline): boolean {
  const body = outline.boxes.find((box) => box.name === 'body');
  const names = body ? (attributeOf(body, 'class') ?? '') : '';
  return /(?:^|\s)(?:single-post|postid-\d+|post-template)/.test(names);
}
