import { failure } from '../../result';
import { plainHost } from '../../url/read-url';
import { readIsoDate } from '../dates/iso-date';
import { stripTags } from '../embeds/markup';
import type { Address, Endpoint, EndpointRequest, PostAnswer } from '../platform';
import { readActivity } from './activity-pub';
import { contentLinks, withoutClass } from './html-words';
import { fieldAt, listAt, parseJson, textAt } from './json-field';
import { posted, statusFailure } from './reading';

function requests({ url, postId, handle, platform }: Address): readonly EndpointRequest[] {
  const host = new URL(url).host;
  if (postId === null || !/^\d+$/.test(postId)) return [];
  const status: EndpointRequest = { url: `https://${host}/api/v1/statuses/${postId}`, accept: 'application/json' };
  const [user = '', server = ''] = (handle ?? '').split('@');
  if (platform !== 'mastodon' || user === '' || server !== plainHost(host)) return [status];
  return [status, { url: `https://${host}/users/${user}/statuses/${postId}`, accept: 'application/json' }];
}

/** The post that a status answers; the API names only ids, so the account comes from the mentions. */
function parentOf(status: unknown, address: Address): string | null {
  const id = textAt(status, 'in_reply_to_id');
  const account = textAt(status, 'in_reply_to_account_id');
  if (id === null) return null;
  const host = new URL(address.url).host;
  const own = account === textAt(status, 'account', 'id') ? textAt(status, 'account', 'acct') : null;
  const mentioned = listAt(status, 'mentions').find((mention) => textAt(mention, 'id') === account);
  const name = own ?? textAt(mentioned, 'acct');
  if (address.platform === 'gab') return name && `https://gab.com/${name}/posts/${id}`;
  return name ? `https://${host}/@${name}/${id}` : `https://${host}/statuses/${id}`;
}

/** The account as addresses name it: on Mastodon with its server. */
function accountOf(status: unknown, address: Address): string | null {
  const account = textAt(status, 'account', 'acct');
  const whole = account === null || account.includes('@') || address.platform !== 'mastodon';
  return whole ? account : `${account}@${new URL(address.url).host}`;
}

function readStatus(status: unknown, address: Address): PostAnswer {
  if (textAt(status, 'id') === null) return failure('not-understood');
  const boosted = fieldAt(status, 'reblog');
  const quoted = boosted ?? fieldAt(status, 'quote', 'quoted_status') ?? fieldAt(status, 'quote');
  const content = textAt(status, 'content') ?? '';
  const warning = textAt(status, 'spoiler_text');
  const quotedContent = textAt(quoted, 'content');
  const quotedUrl = textAt(quoted, 'url') ?? textAt(quoted, 'uri');
  const card = textAt(status, 'card', 'url');
  const links = contentLinks(content).filter((link) => link !== quotedUrl);
  return posted({
    text: [warning, stripTags(withoutClass(content, 'quote-inline'))].filter((part) => part).join('\n'),
    author: textAt(status, 'account', 'display_name') ?? textAt(status, 'account', 'username'),
    handle: accountOf(status, address),
    published: readIsoDate(textAt(status, 'created_at'), 'endpoint'),
    language: textAt(status, 'language'),
    url: textAt(status, 'url') ?? textAt(status, 'uri'),
    parent: parentOf(status, address),
    quoted: quotedUrl,
    quotedText: quotedContent && stripTags(quotedContent),
    links: card && links.length === 0 ? [card] : links,
  });
}

/** Mastodon's API on the post's own server (also Truth Social and Gab), then the ActivityPub object. */
export const mastodonEndpoint: Endpoint = {
  requests,
  read(address, request, status, body): PostAnswer {
    const failed = status === 422 ? failure<'gated'>('gated') : statusFailure(status);
    if (failed) return failed;
    const answer = parseJson(body);
    return request.url.includes('/api/v1/') ? readStatus(answer, address) : readActivity(answer, address);
  },
};
