import { failure, success } from '../../result';
import { readIsoDate } from '../dates/iso-date';
import type { Address, Endpoint, EndpointRequest, PostAnswer } from '../platform';
import { fieldAt, listAt, parseJson, textAt } from './json-field';
import { posted, statusFailure } from './reading';

const API = 'https://public.api.bsky.app/xrpc';

function postsRequest(authority: string, key: string): EndpointRequest {
  const uri = encodeURIComponent(`at://${authority}/app.bsky.feed.post/${key}`);
  return { url: `${API}/app.bsky.feed.getPosts?uris=${uri}`, accept: 'application/json' };
}

function requests({ handle, postId }: Address): readonly EndpointRequest[] {
  if (handle === null || postId === null) return [];
  const uri = encodeURIComponent(`at://${handle}/app.bsky.feed.post/${postId}`);
  const thread: EndpointRequest = {
    url: `${API}/app.bsky.feed.getPostThread?uri=${uri}&depth=0&parentHeight=1`,
    accept: 'application/json',
  };
  if (handle.startsWith('did:')) return [thread, postsRequest(handle, postId)];
  const name = encodeURIComponent(handle);
  return [thread, { url: `${API}/com.atproto.identity.resolveHandle?handle=${name}`, accept: 'application/json' }];
}

/** The web address of an AT address; the name of the account when it is known, since that is what pages cite. */
function webAddress(uri: string | null, author?: unknown): string | null {
  const [, did = '', key = ''] = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/.exec(uri ?? '') ?? [];
  const name = textAt(author, 'handle');
  return key ? `https://bsky.app/profile/${name && name !== 'handle.invalid' ? name : did}/post/${key}` : null;
}

/** Links set in the text; their places are counted in bytes, but only their targets are needed here. */
function facetLinks(record: unknown): readonly string[] {
  return listAt(record, 'facets')
    .flatMap((facet) => listAt(facet, 'features'))
    .map((feature) => textAt(feature, 'uri'))
    .filter((uri) => uri !== null);
}

/** The quoted record in a view: by itself or beside media; also when it is gone (then only its address is there). */
function quotedIn(post: unknown): unknown {
  const record = fieldAt(post, 'embed', 'record') ?? fieldAt(post, 'record', 'embed', 'record');
  return fieldAt(record, 'record') ?? record;
}

function externalLinks(post: unknown): readonly string[] {
  const embed = fieldAt(post, 'record', 'embed');
  return [textAt(embed, 'external', 'uri'), textAt(embed, 'media', 'external', 'uri')].filter((uri) => uri !== null);
}

function readPost(post: unknown, parent: unknown): PostAnswer {
  const labels = [...listAt(post, 'author', 'labels'), ...listAt(post, 'labels')];
  if (labels.some((label) => textAt(label, 'val') === '!no-unauthenticated')) return failure('gated');
  const record = fieldAt(post, 'record');
  if (textAt(post, 'uri') === null || record === undefined) return failure('not-understood');
  const quoted = quotedIn(post);
  const parentUri = textAt(parent, 'uri') ?? textAt(record, 'reply', 'parent', 'uri');
  return posted({
    text: textAt(record, 'text') ?? '',
    author: textAt(post, 'author', 'displayName'),
    handle: textAt(post, 'author', 'handle'),
    published: readIsoDate(textAt(record, 'createdAt'), 'endpoint'),
    language: textAt(record, 'langs', 0),
    url: webAddress(textAt(post, 'uri'), fieldAt(post, 'author')),
    parent: webAddress(parentUri, fieldAt(parent, 'author')),
    quoted: webAddress(textAt(quoted, 'uri'), fieldAt(quoted, 'author')),
    quotedText: textAt(quoted, 'value', 'text'),
    links: [...facetLinks(record), ...externalLinks(post)],
  });
}

function readThread(answer: unknown): PostAnswer {
  const thread = fieldAt(answer, 'thread');
  if (fieldAt(thread, 'notFound') === true) return failure('removed');
  if (fieldAt(thread, 'blocked') === true) return failure('gated');
  return readPost(fieldAt(thread, 'post'), fieldAt(thread, 'parent', 'post'));
}

/** Bluesky's public view: the thread (which takes names and DIDs), else the name's DID and then the post. */
export const blueskyEndpoint: Endpoint = {
  requests,
  read(address, request, status, body): PostAnswer {
    const answer = parseJson(body);
    if (status === 400 && textAt(answer, 'error') === 'NotFound') return failure('removed');
    const failed = statusFailure(status);
    if (failed) return request.url.includes('resolveHandle') ? failure('not-understood') : failed;
    if (request.url.includes('resolveHandle')) {
      const did = textAt(answer, 'did');
      return did && address.postId ? success({ next: postsRequest(did, address.postId) }) : failure('not-understood');
    }
    if (request.url.includes('getPostThread')) return readThread(answer);
    const post = fieldAt(answer, 'posts', 0);
    return post === undefined && Array.isArray(fieldAt(answer, 'posts'))
      ? failure('removed')
      : readPost(post, undefined);
  },
};
