import { placeAt, postAt } from './answers';
import { uuidDate } from './dates/text-ids';
import { blogPathDate } from './path-date';
import type { AddressExample, Platform } from './platform';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const LISTING = /^(?:tag|author|page|rss|about|contact|search|signup|membership|archive|content|members|webmentions)$/;

/** Ghost, where the host says so (`ghost.io`, a label `ghost`): its own paths are anybody's. */
export const ghost: Platform = {
  id: 'ghost',
  readAddress({ host, segments, url }) {
    if (!/^ghost\.|\.ghost\.(?:io|org)$/.test(host) || host === 'ghost.org' || host === 'ghost.io') return null;
    const [first = '', second = ''] = segments;
    if (first === 'p' && UUID.test(second)) return postAt(`${url.origin}/p/${second}/`, second, null, uuidDate(second));
    const path = url.pathname.replace(/amp\/?$/, '');
    const slug = /^\/(?:\d{4}\/\d\d\/(?:\d\d\/)?)?([^/.]+)\/?$/.exec(path)?.[1];
    if (slug && !LISTING.test(slug)) return postAt(`${url.origin}${path}`, slug, null, blogPathDate(path));
    return placeAt('other', `${url.origin}${path}`);
  },
};

/** Address forms and what they must give. */
export const ghostExamples: readonly AddressExample[] = [
  ['https://blog.ghost.io/words/?ref=other.example', 'https://blog.ghost.io/words/', 'words'],
];
