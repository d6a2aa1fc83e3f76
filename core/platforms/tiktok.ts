import { codeAt, placeAt, postAt } from './answers';
import { snowflakeDate, TIKTOK } from './dates/snowflake';
import { readTiktokEmbed } from './embeds/tiktok-embed';
import type { AddressExample, Platform } from './platform';

const HOSTS = /^(?:m\.)?(?:tiktok|tiktokv|dxtiktok|vxtiktok|tnktok|tfxktok|kktiktok)\.com$|^proxitok\./;
const ID = /^\d{15,20}$/;

/** TikTok videos and photo posts; one id answers under both forms. */
export const tiktok: Platform = {
  id: 'tiktok',
  shown: /tiktok\.com/,
  readAddress({ host, segments, url }) {
    if (/^v[mt]\.tiktok\.com$/.test(host)) return codeAt(`https://${host}${url.pathname}`);
    if (!HOSTS.test(host)) return null;
    // A language may stand before everything.
    const [first = '', second = '', third = ''] = segments[1]?.startsWith('@') ? segments.slice(1) : segments;
    const at = (user: string, form: string, id: string) =>
      postAt(`https://www.tiktok.com/@${user}/${form}/${id}`, id, user || null, snowflakeDate(id, TIKTOK));
    if (first.startsWith('@')) {
      if (/^(?:video|photo)$/.test(second) && ID.test(third)) return at(first.slice(1), second, third);
      return second === '' && first.length > 1
        ? placeAt('profile', `https://www.tiktok.com/${first}`, first.slice(1))
        : placeAt('other', null);
    }
    if (first === 't' && second !== '') return codeAt(`https://www.tiktok.com${url.pathname}`);
    const id = segments.map((segment) => segment.replace(/\.html$/, '')).find((segment) => ID.test(segment));
    if (id && /^(?:embed|player|share|v|i18n|video)$/.test(first)) return at('', 'video', id);
    return placeAt(first === 'share' ? 'share' : 'other', null);
  },
  readEmbed: readTiktokEmbed,
};

/** Address forms and what they must give. */
export const tiktokExamples: readonly AddressExample[] = [
  [
    'https://www.tiktok.com/@me/video/6742501081818877190?a=b',
    'https://www.tiktok.com/@me/video/6742501081818877190',
    '6742501081818877190',
  ],
  [
    'https://proxitok.example.net/@lorna/video/7341000197297791552',
    'https://www.tiktok.com/@lorna/video/7341000197297791552',
    '7341000197297791552',
  ],
  ['https://vm.tiktok.com/ZTR45GpSF/', 'https://vm.tiktok.com/ZTR45GpSF/', null],
];
