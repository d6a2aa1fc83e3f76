import { placeAt, postAt } from './answers';
import type { AddressExample, Platform } from './platform';

/** Vimeo videos; an unlisted one needs the code behind its number. The ids carry no date. */
export const vimeo: Platform = {
  id: 'vimeo',
  shown: /vimeo\.com/,
  readAddress({ host, segments, query }) {
    if (!/^(?:player\.)?vimeo\.com$/.test(host)) return null;
    const at = segments.findIndex((part) => /^\d{4,12}$/.test(part));
    const id = segments[at];
    const code = segments[at + 1] ?? query.get('h') ?? '';
    if (id && !/^(?:user\d*|event)$/.test(segments[0] ?? '')) {
      return postAt(`https://vimeo.com/${id}${/^[0-9a-f]{8,12}$/.test(code) ? `/${code}` : ''}`, id);
    }
    const [name = ''] = segments;
    return segments.length === 1 ? placeAt('profile', `https://vimeo.com/${name}`, name) : placeAt('other', null);
  },
};

/** Address forms and what they must give. */
export const vimeoExamples: readonly AddressExample[] = [
  ['https://player.vimeo.com/video/76979871?autoplay=1', 'https://vimeo.com/76979871', '76979871'],
  ['https://vimeo.com/channels/staffpicks/76979871', 'https://vimeo.com/76979871', '76979871'],
  ['https://vimeo.com/76979871/0123456789', 'https://vimeo.com/76979871/0123456789', '76979871'],
];
