import { failure } from '../../result';
import { stripTags } from '../embeds/markup';
import type { Address, Endpoint, PostAnswer } from '../platform';
import { parseJson, textAt } from './json-field';
import { posted, statusFailure } from './reading';

/** Builds the read of a platform that offers oEmbed: title (or caption) and author, never a date. `at` is what the address follows. */
export function oembedEndpoint(at: string): Endpoint {
  return {
    requests: (address: Address) =>
      address.postId === null ? [] : [{ url: `${at}${encodeURIComponent(address.url)}`, accept: 'application/json' }],
    read(_address, _request, status, body): PostAnswer {
      // Video hosts answer 400 for an id that is not, or no more, there.
      const failed = status === 400 ? failure<'removed'>('removed') : statusFailure(status);
      if (failed) return failed;
      const answer = parseJson(body);
      const title = textAt(answer, 'title');
      const html = textAt(answer, 'html');
      const words = title ?? stripTags(html ?? '');
      if (words === '') return failure('not-understood');
      return posted({
        text: words,
        title,
        author: textAt(answer, 'author_name'),
        handle:
          textAt(answer, 'author_unique_id') ??
          /\/@?([\w.-]+)\/?$/.exec(textAt(answer, 'author_url') ?? '')?.[1] ??
          null,
      });
    },
  };
}
