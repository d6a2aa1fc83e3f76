import { codeAt, placeAt, postAt } from './answers';
import { readVkEmbed } from './embeds/vk-embed';
import type { AddressExample, Platform } from './platform';

const PLACE = /(wall|video|clip|photo|topic)(-?\d+)_(\d+)/;

/** VK posts, videos and clips; a negative owner is a community; no date in the ids. */
export const vk: Platform = {
  id: 'vk',
  shown: /vk\.(?:com|ru)/,
  readAddress({ host, segments, query, url }) {
    if (host === 'vk.cc') return codeAt(`https://vk.cc${url.pathname}`);
    if (!/^(?:(?:m|new|mobile)\.)?(?:vk\.(?:com|ru)|vkvideo\.ru|vkontakte\.ru)$/.test(host)) return null;
    const [first = ''] = segments;
    const found =
      PLACE.exec(query.get('w') ?? '') ?? PLACE.exec(query.get('z') ?? '') ?? PLACE.exec(segments.at(-1) ?? '');
    if (found) {
      const [, form = '', owner = '', number = ''] = found;
      const reply = /^\d+$/.exec(query.get('reply') ?? '')?.[0];
      const id = `${owner}_${number}`;
      return postAt(`https://vk.com/${form}${id}${reply ? `?reply=${reply}` : ''}`, id, owner);
    }
    const [wall, entry] = [query.get('owner_id'), query.get('post_id')];
    if (first === 'widget_post.php' && wall && entry)
      return postAt(`https://vk.com/wall${wall}_${entry}`, `${wall}_${entry}`, wall);
    const [owner, number] = [query.get('oid'), query.get('id')];
    if (/^video_ext\.php$/.test(first) && owner && number)
      return postAt(`https://vk.com/video${owner}_${number}`, `${owner}_${number}`, owner);
    if (/^(?:share\.php|widget_.*|share)$/.test(first)) return placeAt('share', null);
    return /^[\w.]{2,32}$/.test(first) && segments.length === 1
      ? placeAt('profile', `https://vk.com/${first}`, first)
      : placeAt('other', null);
  },
  readEmbed: readVkEmbed,
};

/** Address forms and what they must give. */
export const vkExamples: readonly AddressExample[] = [
  ['https://m.vk.com/wall-20_23?reply=24&x=1', 'https://vk.com/wall-20_23?reply=24', '-20_23'],
  ['https://vk.com/feed?w=wall-23538238_35', 'https://vk.com/wall-23538238_35', '-23538238_35'],
];
