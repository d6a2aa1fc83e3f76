import { placeAt, postAt } from './answers';
import { attributeEmbed } from './embeds/attribute-embed';
import type { AddressExample, Platform } from './platform';

const OWN = /^(?:tx?\.me|telegram\.(?:me|dog))$/;
const CHANNEL = /^[a-z]\w{3,31}$/i;
const NUMBER = /^\d{1,12}$/;
/** First segments that name no channel. */
const RESERVED =
  /^(?:joinchat|addstickers|addemoji|addtheme|addlist|share|proxy|socks|iv|login|setlanguage|boost|bg|invoice|confirmphone|contact|s|c|\+.*)$/i;

/** Telegram's public channels and groups; numbers count per channel and carry no date. */
export const telegram: Platform = {
  id: 'telegram',
  shown: /t\.me\W/,
  readAddress({ host, segments: given, query }) {
    const sub = /^([a-z]\w{3,31})\.t\.me$/i.exec(host)?.[1];
    if (!OWN.test(host) && !sub) return null;
    const segments = sub ? [sub, ...given] : given[0] === 's' ? given.slice(1) : given;
    const [first = ''] = segments;
    if (first === 'c' && given[0] === 'c') {
      const [, chat = '', ...rest] = segments;
      const number = rest.at(-1) ?? '';
      return NUMBER.test(number)
        ? postAt(`https://t.me/c/${chat}/${number}`, `c/${chat}/${number}`)
        : placeAt('other', null);
    }
    if (first === 'share') return placeAt('share', null);
    if (RESERVED.test(first) || !CHANNEL.test(first)) return placeAt('other', null);
    const number = segments.at(-1) ?? '';
    if (segments.length > 1 && segments.length < 4 && NUMBER.test(number)) {
      const comment = NUMBER.exec(query.get('comment') ?? '')?.[0];
      const id = `${first}/${number}`;
      return postAt(`https://t.me/${id}${comment ? `?comment=${comment}` : ''}`, id, first);
    }
    return segments.length === 1 ? placeAt('profile', `https://t.me/${first}`, first) : placeAt('other', null);
  },
  // The script is the embed, or what waits for it.
  readEmbed: (tree, node) => attributeEmbed(tree, node, null, ['data-telegram-post'], null, 'https://t.me/'),
};

/** Address forms and what they must give. */
export const telegramExamples: readonly AddressExample[] = [
  ['https://telegram.me/s/news/613?single', 'https://t.me/news/613', 'news/613'],
  ['https://news.t.me/613', 'https://t.me/news/613', 'news/613'],
  ['tg://resolve?domain=news&post=613', 'https://t.me/news/613', 'news/613'],
  ['https://t.me/c/1201210/102903', 'https://t.me/c/1201210/102903', 'c/1201210/102903'],
  ['https://t.me/share/url?url=x', null, null],
];
