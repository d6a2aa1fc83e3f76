import { failure } from '../../result';
import { readIsoDate } from '../dates/iso-date';
import type { Endpoint, PostAnswer } from '../platform';
import { fieldAt, listAt, parseJson, textAt } from './json-field';
import { posted, statusFailure } from './reading';

/** Substack: notes and comments, which share one row of numbers. Posts are pages and are read as such. */
export const substackEndpoint: Endpoint = {
  requests({ postId }) {
    const id = /^(?:c-)?(\d+)$/.exec(postId ?? '')?.[1];
    return id ? [{ url: `https://substack.com/api/v1/reader/comment/${id}`, accept: 'application/json' }] : [];
  },
  read(_address, _request, status, body): PostAnswer {
    const failed = statusFailure(status);
    if (failed) return failed;
    const answer = parseJson(body);
    const comment = fieldAt(answer, 'item', 'comment') ?? fieldAt(answer, 'comment') ?? answer;
    const text = textAt(comment, 'body');
    if (fieldAt(comment, 'deleted') === true) return failure('removed');
    if (text === null) return failure('not-understood');
    const attached = listAt(comment, 'attachments').map(
      (part) => textAt(part, 'linkMetadata', 'url') ?? textAt(part, 'post', 'canonical_url') ?? textAt(part, 'url'),
    );
    return posted({
      text,
      author: textAt(comment, 'name'),
      handle: textAt(comment, 'handle'),
      published: readIsoDate(textAt(comment, 'date'), 'endpoint'),
      links: [...(text.match(/https?:\/\/[^\s<>"]+/g) ?? []), ...attached.filter((url) => url !== null)],
    });
  },
};
