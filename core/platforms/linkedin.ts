import { decodePercent } from '../url/read-url';
import { codeAt, placeAt, postAt } from './answers';
import { LINKEDIN, snowflakeDate } from './dates/snowflake';
import type { AddressExample, Platform } from './platform';

const ROOT = 'https://www.linkedin.com';
const SLUG = /^(?:(.+?)[-_])?(activity|share|ugcpost)-(\d{15,20})(?:-[\w-]{4})?$/i;
const URN = /(?:urn:li:|\/)(activity|share|ugcPost):(\d{15,20})/i;

/** LinkedIn posts. One post has unlike `activity`, `share` and `ugcPost` ids that lie a fraction of a second apart. */
export const linkedin: Platform = {
  id: 'linkedin',
  shown: /linkedin\.com/,
  readAddress({ host, segments, url }) {
    if (host === 'lnkd.in') return codeAt(`https://lnkd.in${url.pathname}`);
    if (!/^(?:[a-z]{2,3}\.|m\.|touch\.)?linkedin\.com$/.test(host)) return null;
    const [first = '', second = ''] = segments;
    const urn = URN.exec(decodePercent(`${url.pathname}?${url.search}`));
    if (urn && /^(?:feed|embed|posts)$/.test(first)) return post(urn[1] ?? '', urn[2] ?? '', null);
    const slug = first === 'posts' ? SLUG.exec(second) : null;
    if (slug) return post(slug[2] ?? '', slug[3] ?? '', vanityOf(slug[1] ?? ''));
    if (first === 'pulse' && second) return placeAt('page', `${ROOT}/pulse/${second}`);
    if (/^(?:in|company|school|showcase)$/.test(first) && second) {
      return placeAt('profile', `${ROOT}/${first}/${second}/`, second);
    }
    const shares = /^(?:sharearticle|sharing|cws|sharing-offsite)$/i.test(first);
    const event = first === 'events' ? /(?:^|-)(\d{15,20})$/.exec(second)?.[1] : undefined;
    if (event) return placeAt('other', `${ROOT}${url.pathname}`, null, snowflakeDate(event, LINKEDIN));
    return shares ? placeAt('share', null) : placeAt('other', `${ROOT}/${segments.join('/')}`);
  },
};

function post(form: string, id: string, author: string | null) {
  const urn = form.toLowerCase() === 'ugcpost' ? 'ugcPost' : form.toLowerCase();
  return postAt(`${ROOT}/feed/update/urn:li:${urn}:${id}/`, id, author, snowflakeDate(id, LINKEDIN));
}

/** The account in a slug: what stands before the first `_`, with a `_2` that tells namesakes apart. */
function vanityOf(slug: string): string | null {
  return /^([^_]+(?:_\d+(?=_|$))?)(?:_|$)/.exec(slug)?.[1] ?? null;
}

/** Address forms and what they must give. */
export const linkedinExamples: readonly AddressExample[] = [
  [
    'https://uk.linkedin.com/posts/me_2_words-activity-6850898786781339649-mM20?trk=x',
    'https://www.linkedin.com/feed/update/urn:li:activity:6850898786781339649/',
    '6850898786781339649',
  ],
  ['https://lnkd.in/abc', 'https://lnkd.in/abc', null],
];
