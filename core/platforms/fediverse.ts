import { postAt } from './answers';
import { flakeDate, ulidDate, uuidDate } from './dates/text-ids';
import type { AddressExample, Platform, PlatformAddress } from './platform';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
/** Flakes of 2019 and 2020 begin with 9, later ones with a letter. */
const FLAKE = /^[9A-Z][0-9A-Za-z]{17}$/;
const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/i;
const NAME = /^[\w.-]+$/;
const FORUM = /(?:^|[.-])(?:lemmy|kbin|mbin)/;
const SERIAL = /^\d{1,12}$/;

/** Pleroma, Akkoma, GoToSocial, Pixelfed, PeerTube, Lemmy, Friendica and Hubzilla, by the shape of the path on any host. */
export const fediverse: Platform = {
  id: 'fediverse',
  readAddress({ host, segments, url }) {
    const [first = '', second = '', third = '', fourth = ''] = segments;
    const at = (id: string, handle: string | null = null, date = flakeDate(id)): PlatformAddress =>
      postAt(`https://${url.host}/${segments.join('/')}`, id, handle && `${handle}@${host}`, date);
    const user = first.startsWith('@') && NAME.test(first.slice(1)) ? first.slice(1) : null;
    if (segments.length === 2) {
      if (first === 'notice' && (FLAKE.test(second) || SERIAL.test(second))) return at(second);
      if (user && FLAKE.test(second)) return at(second, user);
      if (/^(?:objects|activities|item)$/.test(first) && UUID.test(second)) return at(second, null, uuidDate(second));
      if (first === 'display' && /^[0-9a-f-]{32,40}$/i.test(second)) return at(second, null, uuidDate(second));
      if (first === 'w' && (/^[1-9A-HJ-NP-Za-km-z]{22}$/.test(second) || UUID.test(second)))
        return at(second, null, null);
      if (FORUM.test(host) && SERIAL.test(second) && /^(?:post|comment)$/.test(first))
        return at(first === 'comment' ? `comment/${second}` : second, null, null);
    }
    if (segments.length === 3) {
      // Lemmy since 2025: the answer behind its post.
      if (FORUM.test(host) && first === 'post' && SERIAL.test(third))
        return postAt(`https://${url.host}/comment/${third}`, `comment/${third}`);
      if (user && second === 'statuses' && ULID.test(third)) return at(third, user, ulidDate(third));
      if (first === 'videos' && /^(?:watch|embed)$/.test(second) && UUID.test(third))
        return postAt(`https://${url.host}/videos/watch/${third}`, third);
    }
    if (first === 'p' && NAME.test(second) && /^\d{15,20}$/.test(third) && /^(?:|embed)$/.test(fourth))
      return postAt(`https://${url.host}/p/${second}/${third}`, third, `${second}@${host}`);
    if (first === 'users' && third === 'statuses' && ULID.test(fourth)) return at(fourth, second, ulidDate(fourth));
    return null;
  },
};

/** Address forms and what they must give. */
export const fediverseExamples: readonly AddressExample[] = [
  [
    'https://a.example/objects/ac523779-93d3-4315-ab8e-25b1665740cf',
    'https://a.example/objects/ac523779-93d3-4315-ab8e-25b1665740cf',
    'ac523779-93d3-4315-ab8e-25b1665740cf',
  ],
  [
    'https://a.example/notice/Aswds12sVGsm55NS2S?x=1',
    'https://a.example/notice/Aswds12sVGsm55NS2S',
    'Aswds12sVGsm55NS2S',
  ],
  [
    'https://a.example/@me/statuses/01GS7VTRHK1ZXVXX8D7Y5NWXYD',
    'https://a.example/@me/statuses/01GS7VTRHK1ZXVXX8D7Y5NWXYD',
    '01GS7VTRHK1ZXVXX8D7Y5NWXYD',
  ],
];
