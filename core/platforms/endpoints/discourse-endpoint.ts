import { failure } from '../../result';
import { readIsoDate } from '../dates/iso-date';
import { stripTags } from '../embeds/markup';
import type { Address, Endpoint, PostAnswer } from '../platform';
import { linksIn, withoutClass } from './html-words';
import { fieldAt, listAt, parseJson, textAt } from './json-field';
import { posted, statusFailure } from './reading';

function postIn(answer: unknown, address: Address): unknown {
  const number = Number(address.postId?.split('/')[1] ?? 1);
  const posts = listAt(answer, 'post_stream', 'posts');
  return posts.find((post) => fieldAt(post, 'post_number') === number) ?? (posts.length > 0 ? undefined : answer);
}

/** Discourse: every topic and post has a JSON form under its own address. */
export const discourseEndpoint: Endpoint = {
  requests({ url, postId }) {
    const [topic = '', number] = (postId ?? '').split('/');
    const { origin } = new URL(url);
    if (topic === 'p') return [{ url: `${origin}/posts/${number}.json`, accept: 'application/json' }];
    const path = number === undefined ? topic : `${topic}/${number}`;
    return topic === '' ? [] : [{ url: `${origin}/t/${path}.json`, accept: 'application/json' }];
  },
  read(address, _request, status, body): PostAnswer {
    const answer = parseJson(body);
    // Only the shape of the path said that this is Discourse: a refusal counts when it is Discourse that refuses.
    const failed = statusFailure(status);
    if (failed) return textAt(answer, 'error_type') === null ? failure('not-understood') : failed;
    const post = postIn(answer, address);
    const html = textAt(post, 'cooked');
    if (html === null) return failure('not-understood');
    const { origin } = new URL(address.url);
    const replied = fieldAt(post, 'reply_to_post_number');
    const topic = fieldAt(post, 'topic_id') ?? fieldAt(answer, 'id');
    const first = fieldAt(post, 'post_number') === 1;
    return posted({
      text: stripTags(withoutClass(html, 'quote')),
      title: first ? textAt(answer, 'title') : null,
      author: textAt(post, 'name'),
      handle: textAt(post, 'username'),
      published: readIsoDate(textAt(post, 'created_at'), 'endpoint'),
      parent: typeof replied === 'number' && typeof topic === 'number' ? `${origin}/t/${topic}/${replied}` : null,
      links: linksIn(html)
        .filter(({ names }) => !/\b(?:mention|hashtag|lightbox|anchor)\b/.test(names))
        .map(({ href }) => href),
    });
  },
};
