import type { PageCalls } from '../../core/messages';

/** What the gate may find. */
export type GateKind = Parameters<PageCalls['reportGate']>[0];

/** Characters of a paragraph that is prose, not a label. */
const proseLength = 80;

/** Prose that makes a page something to read: three paragraphs, or one long one as in a post. */
const leastProse = 600;

/** Paragraphs and JSON-LD blocks looked at; a page of a million is judged by its first. */
const mostLooked = 300;

/** schema.org and Open Graph names of articles, and those of posts. */
const articleTypes = /"@type"\s*:\s*\[?\s*"[^"]{0,40}(?:Article|BlogPosting|Report|Review|Liveblog)/i;
const postTypes = /"@type"\s*:\s*\[?\s*"(?:SocialMediaPosting|DiscussionForumPosting|Question|VideoObject)"/i;

/** Paths of posts: a word for it and an id. Wrong guesses cost one reading, which then says that it is none. */
const postPath = /\/(?:status(?:es)?|posts?|p|reel|videos?|watch|comments|notes?|@[^/]+)\/[\w-]*\d[\w-]*\/?$/i;

/** Paths with a date, as blogs and papers make them. */
const datedPath = /\/(?:19|20)\d\d\/(?:\d\d?|[a-z]{3})\//i;

/**
 * A first look without reading: is this an article, a blog post, a post, or none of them? Errs towards yes, since the
 * reader judges again; a home page is no.
 */
export function lookAtPage(page: Document, path: string): GateKind {
  const stated = statedTypes(page);
  const bare = path === '/' || path === '';
  if (!bare && (postTypes.test(stated) || postPath.test(path))) return 'post';
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

/** Characters of prose on the page, in paragraphs long enough to be that. */
function proseOf(page: Document): number {
  const paragraphs = page.getElementsByTagName('p');
  let prose = 0;
  for (let index = 0; index < paragraphs.length && index < mostLooked; index += 1) {
    const length = paragraphs[index]?.textContent?.length ?? 0;
    if (length >= proseLength) prose += length;
  }
  // Old pages have no paragraphs, only text and line breaks.
  return prose > 0 ? prose : page.getElementsByTagName('br').length > 5 ? (page.body?.textContent?.length ?? 0) / 4 : 0;
}
