import { decodePercent } from '../url/read-url';
import { placeAt, postAt } from './answers';
import { tidDate } from './dates/text-ids';
import { linkedEmbed } from './embeds/linked-embed';
import type { AddressExample, Platform } from './platform';

const HOSTS =
  /^(?:bsky\.app|(?:staging|main)\.bsky\.(?:app|dev)|(?:\w{1,3}\.)?(?:fxbsky|vxbsky|bskye|bskyx|bsyy|cbsky|xbsky)\.app|bsky\.brid\.gy|deer\.social|blacksky\.community|main\.bsky\.dev)$/;
const ACTOR = /^(?:did:(?:plc:[a-z2-7]{24}|web:[\w.:%-]+)|(?:[a-z0-9][a-z0-9-]{0,62}\.)+[a-z][a-z0-9-]{0,62})$/i;
const KEY = /^[\w.~:-]{1,512}$/;

/** Bluesky and other clients of the AT protocol that use its paths. */
export const bluesky: Platform = {
  id: 'bluesky',
  shown: /bsky\.app|app\.bsky\./,
  readAddress({ host, segments: [first = '', second = '', third = '', fourth = ''], query }) {
    if (host === 'public.api.bsky.app') {
      const uri = query.get('uri') ?? query.get('uris') ?? '';
      const [, actor = '', key = ''] = /^at:\/\/([^/]+)\/app\.bsky\.feed\.post\/([^/]+)$/.exec(uri) ?? [];
      return ACTOR.test(actor) && KEY.test(key) ? post(actor, key) : placeAt('other', null);
    }
    if (host === 'embed.bsky.app') {
      return first === 'embed' && ACTOR.test(second) && third === 'app.bsky.feed.post' && KEY.test(fourth)
        ? post(second, fourth)
        : placeAt('other', null);
    }
    const actor = decodePercent(second).replace(/^@/, '');
    // The identity of the account and a time for a key: no other service has such a path.
    const isClient =
      first === 'profile' && actor.startsWith('did:plc:') && third === 'post' && tidDate(fourth) !== null;
    if (!HOSTS.test(host) && !isClient) return null;
    if (first === 'intent') return placeAt('share', null);
    if (first !== 'profile' || !ACTOR.test(actor)) return placeAt('other', null);
    if (third === 'post' && KEY.test(fourth)) return post(actor, fourth);
    return third === '' ? placeAt('profile', `https://bsky.app/profile/${actor}`, actor) : placeAt('other', null);
  },
  readEmbed: (tree, node) =>
    linkedEmbed(tree, node, 'blockquote', 'bluesky-embed', /bsky\.app\/profile\/[^/]+\/post\/\w+/),
};

function post(actor: string, key: string) {
  return postAt(`https://bsky.app/profile/${actor}/post/${key}`, key, actor, tidDate(key));
}

/** Address forms and what they must give. */
export const blueskyExamples: readonly AddressExample[] = [
  [
    'https://bsky.app/profile/did%3Aplc%3Avjug55kidv6sye7ykr5faxxn/post/3jzn6g7ixgq2y',
    'https://bsky.app/profile/did:plc:vjug55kidv6sye7ykr5faxxn/post/3jzn6g7ixgq2y',
    '3jzn6g7ixgq2y',
  ],
  [
    'at://me.example/app.bsky.feed.post/3k5nobkf2w72g',
    'https://bsky.app/profile/me.example/post/3k5nobkf2w72g',
    '3k5nobkf2w72g',
  ],
  ['https://bsky.app/profile/bsky.app', 'https://bsky.app/profile/bsky.app', null],
];
