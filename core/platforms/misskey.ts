import { postAt } from './answers';
import { misskeyDate } from './dates/text-ids';
import type { AddressExample, Platform } from './platform';

const ID = /^(?:[0-9a-z]{10}|[0-9a-z]{16}|[0-9a-f]{24}|[0-7][0-9A-HJKMNP-TV-Z]{25})$/i;

/** Misskey and its forks (Sharkey, Firefish, Iceshrimp), by the shape of the path on any host. */
export const misskey: Platform = {
  id: 'misskey',
  readAddress({ segments: given, url }) {
    const segments = given[0] === 'embed' ? given.slice(1) : given;
    const [first, id = ''] = segments;
    if (first !== 'notes' || segments.length > 2 || !ID.test(id) || !/\d/.test(id)) return null;
    return postAt(`https://${url.host}/notes/${id}`, id, null, misskeyDate(id));
  },
};

/** Address forms and what they must give. */
export const misskeyExamples: readonly AddressExample[] = [
  ['https://a.example/notes/9bhqfo835v', 'https://a.example/notes/9bhqfo835v', '9bhqfo835v'],
];
