import { failure } from '../../result';
import { stripTags } from '../embeds/markup';
import type { Endpoint, PostAnswer } from '../platform';
import { linksIn } from './html-words';
import { fieldAt, parseJson, textAt } from './json-field';
import { oembedEndpoint } from './oembed-endpoint';
import { posted, statusFailure } from './reading';

/** Fields with words, by type of post (interface version 1). */
const WORDS = (
  'regular-title regular-body quote-text quote-source photo-caption link-text link-description ' +
  'video-caption audio-caption conversation-text'
).split(' ');

const oembed = oembedEndpoint('https://www.tumblr.com/oembed/1.0?url=');

function readLegacy(body: string): PostAnswer {
  // The answer is a program: `var tumblr_api_read = {…};`.
  const post = fieldAt(parseJson(body.slice(body.indexOf('{'), body.lastIndexOf('}') + 1)), 'posts', 0);
  if (textAt(post, 'id') === null) return failure('not-understood');
  const html = WORDS.map((name) => textAt(post, name) ?? '').filter((words) => words !== '');
  const time = Number(fieldAt(post, 'unix-timestamp'));
  const origin = textAt(post, 'reblogged-from-url');
  const title = textAt(post, 'regular-title');
  const link = textAt(post, 'link-url');
  return posted({
    text: html.map(stripTags).join('\n'),
    title: title && stripTags(title),
    handle: textAt(post, 'tumblelog') ?? textAt(post, 'tumblelog', 'name'),
    published:
      time > 0 ? { at: time * 1000, precision: 's', source: 'endpoint', toleranceMs: null, zoneKnown: true } : null,
    url: textAt(post, 'url'),
    parent: origin ?? textAt(post, 'reblogged-root-url'),
    links: [...(link ? [link] : []), ...html.flatMap((words) => linksIn(words).map(({ href }) => href))],
  });
}

/** Tumblr: the first version of its interface, which names the origin of a reblog, then oEmbed. */
export const tumblrEndpoint: Endpoint = {
  requests(address) {
    const { handle, postId } = address;
    const legacy = handle && postId ? [`https://${handle}.tumblr.com/api/read/json?id=${postId}`] : [];
    return [...legacy.map((url) => ({ url, accept: 'application/json' as const })), ...oembed.requests(address)];
  },
  read(address, request, status, body): PostAnswer {
    if (request.url.includes('/oembed/')) return oembed.read(address, request, status, body);
    return statusFailure(status) ?? readLegacy(body);
  },
};
