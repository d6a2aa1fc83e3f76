import { placeAt, postAt } from './answers';
import { DISCORD, snowflakeDate } from './dates/snowflake';
import type { AddressExample, Platform } from './platform';

const OWN = /^(?:(?:ptb|canary|beta)\.)?discord(?:app)?\.com$/;
const FILES = /^(?:cdn\.discordapp\.com|media\.discordapp\.net)$/;
const ID = /^\d{15,20}$/;

/** Discord messages: only members of a server can open them, but their ids say when they were written. */
export const discord: Platform = {
  id: 'discord',
  shown: /discord(?:app)?\.com/,
  readAddress({ host, segments, url }) {
    const [first = '', second = '', channel = '', message = ''] = segments;
    if (FILES.test(host)) {
      const date = /^(?:ephemeral-)?attachments$/.test(first) ? snowflakeDate(channel, DISCORD) : null;
      return placeAt('media', `https://cdn.discordapp.com${url.pathname}`, null, date);
    }
    if (host === 'discord.gg') return placeAt('profile', `https://discord.gg/${first}`);
    if (!OWN.test(host)) return null;
    const server = second === '@me' || ID.test(second);
    if (first === 'channels' && server && ID.test(channel) && ID.test(message)) {
      const own = `https://discord.com/channels/${second}/${channel}/${message}`;
      return postAt(own, message, null, snowflakeDate(message, DISCORD));
    }
    if (first === 'invite') return placeAt('profile', `https://discord.gg/${second}`);
    if (first === 'users' && ID.test(second)) return placeAt('profile', `https://discord.com/users/${second}`, second);
    return placeAt('other', `https://discord.com${url.pathname}`);
  },
};

/** Address forms and what they must give. */
export const discordExamples: readonly AddressExample[] = [
  [
    'https://canary.discordapp.com/channels/175928847299117000/175928847299117001/175928847299117063?x=1',
    'https://discord.com/channels/175928847299117000/175928847299117001/175928847299117063',
    '175928847299117063',
  ],
  [
    'https://discord.com/channels/@me/175928847299117001/175928847299117063',
    'https://discord.com/channels/@me/175928847299117001/175928847299117063',
    '175928847299117063',
  ],
  ['https://discord.com/invite/words', 'https://discord.gg/words', null],
  [
    'https://media.discordapp.net/attachments/175928847299117001/175928847299117063/a.png?ex=1&hm=2',
    'https://cdn.discordapp.com/attachments/175928847299117001/175928847299117063/a.png',
    null,
  ],
];
