import { failure } from '../../result';
import { readIsoDate } from '../dates/iso-date';
import { stripTags } from '../embeds/markup';
import type { Address, Endpoint, PostAnswer } from '../platform';
import { contentLinks } from './html-words';
import { fieldAt, listAt, parseJson, textAt } from './json-field';
import { posted, statusFailure } from './reading';

/** A link of an object: text, an object with `href`, or a list of either. */
function linkOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' ? first : textAt(first, 'href');
}

/** Reads an ActivityPub object (FEP-fe34: the object's id must be of the server that gave it). */
export function readActivity(answer: unknown, address: Address): PostAnswer {
  const object = textAt(answer, 'type') === 'Create' ? fieldAt(answer, 'object') : answer;
  const type = textAt(object, 'type');
  if (type === 'Tombstone') return failure('removed');
  const id = URL.parse(textAt(object, 'id') ?? '');
  if (type === null || id?.host !== new URL(address.url).host) return failure('not-understood');
  const content = textAt(object, 'content') ?? '';
  const actor = linkOf(fieldAt(object, 'attributedTo'));
  const name = /\/(?:users|u|profile|@)?\/?@?([\w.-]+)\/?$/.exec(actor ?? '')?.[1];
  const language = Object.keys(fieldAt(object, 'contentMap') ?? {})[0] ?? null;
  const quoted = ['quote', 'quoteUrl', 'quoteUri', '_misskey_quote'].map((key) => linkOf(fieldAt(object, key)));
  return posted({
    text: [textAt(object, 'summary'), stripTags(content)].filter((part) => part).join('\n'),
    title: textAt(object, 'name'),
    handle: name && id ? `${name}@${id.host}` : null,
    published: readIsoDate(textAt(object, 'published'), 'endpoint'),
    language,
    url: linkOf(fieldAt(object, 'url')) ?? id.href,
    parent: linkOf(fieldAt(object, 'inReplyTo')),
    quoted: quoted.find((link) => link !== null) ?? null,
    links: [
      ...contentLinks(content),
      ...listAt(object, 'attachment')
        .filter((attachment) => textAt(attachment, 'type') === 'Link')
        .flatMap((attachment) => linkOf(attachment) ?? []),
    ],
  });
}

/** Servers without a public API for reading one post: the object itself, which most give as JSON to whoever asks. */
export const activityPubEndpoint: Endpoint = {
  requests: ({ url }) => [{ url, accept: 'application/json' }],
  read(address, _request, status, body): PostAnswer {
    return statusFailure(status) ?? readActivity(parseJson(body), address);
  },
};
