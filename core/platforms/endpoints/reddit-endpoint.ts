import { failure } from '../../result';
import { readIsoDate } from '../dates/iso-date';
import { decodeEntities, stripTags } from '../embeds/markup';
import type { Endpoint, PostAnswer } from '../platform';
import { linksIn } from './html-words';
import { parseJson, textAt } from './json-field';
import { posted, statusFailure } from './reading';

function element(entry: string, name: string): string | null {
  const found = new RegExp(`<${name}(?:\\s[^>]*)?>([\\s\\S]*?)</${name}>`).exec(entry)?.[1];
  return found === undefined ? null : decodeEntities(found.replace(/^<!\[CDATA\[([\s\S]*)\]\]>$/, '$1')).trim();
}

function readFeed(body: string, postId: string): PostAnswer {
  const [post = '', comment = null] = postId.split('/');
  const wanted = comment === null ? `t3_${post}` : `t1_${comment}`;
  const entry = body
    .split(/<entry\b/)
    .slice(1)
    .find((part) => element(part, 'id')?.endsWith(wanted));
  if (entry === undefined) return failure(/<feed\b/.test(body) ? 'removed' : 'not-understood');
  const content = element(entry, 'content') ?? '';
  const words = /<!-- SC_OFF -->([\s\S]*?)<!-- SC_ON -->/.exec(content)?.[1] ?? (comment === null ? '' : content);
  const target = linksIn(content).find(({ text }) => text === '[link]')?.href;
  const title = comment === null ? element(entry, 'title') : null;
  const text = stripTags(words);
  if (/^\[(?:deleted|removed)[^\]]*\]$/.test(text)) return failure('removed');
  return posted({
    text: [title, text].filter((part) => part).join('\n'),
    title,
    handle: element(entry, 'name')?.replace(/^\/?u\//, '') ?? null,
    published: readIsoDate(element(entry, 'published') ?? element(entry, 'updated'), 'endpoint'),
    parent: comment === null ? null : `https://www.reddit.com/comments/${post}/`,
    links: [...linksIn(words).map(({ href }) => href), ...(target && !target.includes('/comments/') ? [target] : [])],
  });
}

/** Reddit: the Atom feed of the post (JSON is closed since May 2026), then oEmbed, which gives title and author. */
export const redditEndpoint: Endpoint = {
  requests({ url, postId }) {
    if (postId === null) return [];
    const page = encodeURIComponent(url);
    return [
      { url: `${url}.rss`, accept: 'application/atom+xml' },
      { url: `https://www.reddit.com/oembed?url=${page}`, accept: 'application/json' },
    ];
  },
  read(address, request, status, body): PostAnswer {
    // Reddit refuses busy addresses with 403 and 429 whatever the post; only 404 speaks of the post.
    if (status === 403 || status === 429) return failure('not-understood');
    const failed = statusFailure(status);
    if (failed) return failed;
    if (request.accept === 'application/atom+xml') return readFeed(body, address.postId ?? '');
    const answer = parseJson(body);
    const title = textAt(answer, 'title');
    return title === null
      ? failure('not-understood')
      : posted({ text: title, title, handle: textAt(answer, 'author_name') });
  },
};
