import { failure } from '../../result';
import { stripTags } from '../embeds/markup';
import type { Endpoint, PostAnswer } from '../platform';
import { linksIn } from './html-words';
import { fieldAt, parseJson, textAt } from './json-field';
import { posted, statusFailure } from './reading';

/** Hacker News: the item from its public database; times are in seconds. */
export const hackernewsEndpoint: Endpoint = {
  requests: ({ postId }) =>
    postId === null
      ? []
      : [{ url: `https://hacker-news.firebaseio.com/v0/item/${postId}.json`, accept: 'application/json' }],
  read(_address, _request, status, body): PostAnswer {
    const failed = statusFailure(status);
    if (failed) return failed;
    const found = parseJson(body);
    if (body.trim() === 'null' || fieldAt(found, 'deleted') === true) return failure('removed');
    const [time, parent] = [fieldAt(found, 'time'), fieldAt(found, 'parent')];
    if (typeof time !== 'number') return failure('not-understood');
    const [title, html, url] = [textAt(found, 'title'), textAt(found, 'text') ?? '', textAt(found, 'url')];
    const at = time * 1000;
    return posted({
      text: [title, stripTags(html)].filter((part) => part).join('\n'),
      title,
      handle: textAt(found, 'by'),
      published: { at, precision: 's', source: 'endpoint', toleranceMs: null, zoneKnown: true },
      parent: typeof parent === 'number' ? `https://news.ycombinator.com/item?id=${parent}` : null,
      links: [...(url ? [url] : []), ...linksIn(html).map(({ href }) => href)],
    });
  },
};
