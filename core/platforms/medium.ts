import { codeAt, placeAt, postAt } from './answers';
import type { AddressExample, Platform } from './platform';

const HEX = /(?:^|-)([0-9a-f]{10,12})$/;
/** On other domains the tail must look like nothing else: eleven or twelve places with both digits and letters, after a word. */
const HEX_ELSEWHERE = /[a-z]-((?=[0-9a-f]*\d)(?=[0-9a-f]*[a-f])[0-9a-f]{11,12})$/;
const UUID_TAIL = /[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;
const FRONT_END =
  /^(?:scribe|libmedium|freedium|small)\.|^scribe\.rip$|^freedium(?:-mirror)?\.cfd$|^readmedium\.com$|^md\.vern\.cc$/;

/** Medium; only the hexadecimal tail of the path is stable. */
export const medium: Platform = {
  id: 'medium',
  readAddress({ host, segments, url }) {
    if (host === 'link.medium.com') return codeAt(`https://link.medium.com${url.pathname}`);
    const sub = /^(?:(.+)\.)?medium\.com$/.exec(host);
    const last = segments.at(-1) ?? '';
    const front = !sub && FRONT_END.test(host);
    if (!sub && !front) {
      const id = segments.length === 1 && !UUID_TAIL.test(last) ? HEX_ELSEWHERE.exec(last)?.[1] : undefined;
      return id ? postAt(`${url.origin}${url.pathname}`, id) : null;
    }
    const [first = ''] = segments;
    const account = sub?.[1] ?? (first.startsWith('@') ? first.slice(1) : null);
    const id = /^(?:media|m|tag|search|me)$/.test(first) ? undefined : HEX.exec(last)?.[1];
    const path = `/${(first === 'amp' ? segments.slice(1) : segments).join('/')}`;
    if (id) return postAt(`https://${front ? 'medium.com' : host}${path}`, id, account);
    if (first.startsWith('@') && segments.length === 1)
      return placeAt('profile', `https://medium.com/${first}`, account);
    if (sub?.[1] && segments.length === 0) return placeAt('profile', `https://${host}/`, account);
    return front ? null : placeAt('other', first === 'media' ? url.href : `https://${host}${path}`);
  },
};

/** Address forms and what they must give. */
export const mediumExamples: readonly AddressExample[] = [
  ['https://me.medium.com/words-9e1af4d26894?source=rss', 'https://me.medium.com/words-9e1af4d26894', '9e1af4d26894'],
  ['https://scribe.rip/@me/words-9e1af4d26894', 'https://medium.com/@me/words-9e1af4d26894', '9e1af4d26894'],
  ['https://medium.com/p/9e1af4d26894', 'https://medium.com/p/9e1af4d26894', '9e1af4d26894'],
  ['https://medium.com/amp/p/9e1af4d26894', 'https://medium.com/p/9e1af4d26894', '9e1af4d26894'],
  ['https://link.medium.com/AbC', 'https://link.medium.com/AbC', null],
];
