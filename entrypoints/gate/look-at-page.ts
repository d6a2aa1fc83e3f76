import type { PageCalls } from '../../core/messages';

/** What the gate may find. */
export type GateKind = Parameters<PageCalls['reportGate']>[0];

/** Characters of a run of text that is prose, not a label. */
const proseLength = 80;

/** Prose that makes a page something to read: three paragraphs, or one long one as in a post. */
const leastProse = 600;

/** Texts looked at; a page of a million is judged by its first. Walking them takes about 0.3 ms. */
const mostLooked = 4_000;

/** schema.org and Open Graph names of articles, and those of posts. */
const articleTypes = /"@type"\s*:\s*(?:\[[^\]]{0,120}?)?"[^"]{0,40}(?:Article|BlogPosting|Report|Review|Liveblog)/i;
const postTypes = /"@type"\s*:\s*\[?\s*"(?:SocialMediaPosting|DiscussionForumPosting|Question|VideoObject)"/i;

/** Paths of posts: a word for it and an id. Wrong guesses cost one reading, which then says that it is none. */
const postPath =
  /\/(?:status(?:es)?|posts?|p|reel|videos?|watch|comments|notes?|@[^/]+)\/[\w-]*\d[\w-]*\/?$|^\/watch\?/i;

/** Paths with a date, as blogs and papers make them. */
const datedPath = /\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})\//i;

/**
 * A first look without reading: is this an article, a blog post, a post, or none of them? Errs towards yes, since the
 * reader judges again; a home page is no.
 * @param address the page's, or `location`.
 */
export function lookAtPage(page: Document, address: { readonly pathname: string; readonly search: string }): GateKind {
  const { pathname: path, search } = address;
  const stated = statedTypes(page);
  // `/?p=123` is how a blog without pretty addresses names a post.
  const bare = (path === '/' || path === '') && !/=\d/.test(search);
  if (!bare && (postTypes.test(stated) || postPath.test(path) || postPath.test(path + search))) return 'post';
  if (!bare && (articleTypes.test(stated) || /\barticle\b/.test(openGraphType(page)))) return 'article';
  if (bare && page.querySelectorAll('article').length > 3) return 'index';
  if (page.querySelector('.hentry, .h-entry, .post-content, .entry-content')) return bare ? 'index' : 'blog';
  const prose = proseOf(page);
  const enough = prose >= leastProse * (bare ? 4 : datedPath.test(path) ? 0.5 : 1);
  return enough ? 'article' : 'other';
}

function statedTypes(page: Document): string {
  let text = '';
  for (const script of Array.from(page.querySelectorAll('script[type="application/ld+json"]')).slice(0, 20)) {
    text += (script.textContent ?? '').slice(0, 20_000);
  }
  return text;
}

function openGraphType(page: Document): string {
  return page.querySelector('meta[property="og:type"]')?.getAttribute('content')?.toLowerCase() ?? '';
}

/** Characters of prose on the page: runs of text long enough to be that, in whatever markup. */
function proseOf(page: Document): number {
  const texts = page.createTreeWalker(page.body ?? page, NodeFilter.SHOW_TEXT);
  let prose = 0;
  for (let looked = 0; looked < mostLooked; looked += 1) {
    const node = texts.nextNode();
    if (!node) break;
    const text = node.nodeValue ?? '';
    // Han, kana and hangul say in one character what takes three letters.
    const length = text.length * (/[\u3040-\u9fff\uac00-\ud7af]/.test(text) ? 3 : 1);
    if (
      length >= proseLength &&
      !/^(?:script|style|noscript|template|textarea)$/i.test(node.parentNode?.nodeName ?? '')
    ) {
      prose += length;
    }
  }
  return prose;
}
