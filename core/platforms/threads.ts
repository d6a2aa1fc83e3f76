import { placeAt, postAt } from './answers';
import { shortcodeDate } from './dates/snowflake';
import { linkedEmbed } from './embeds/linked-embed';
import type { AddressExample, Platform } from './platform';

const CODE = /^[\w-]{8,39}$/;

/** Threads; `threads.net` until 2025. */
export const threads: Platform = {
  id: 'threads',
  shown: /threads\.(?:net|com)/,
  readAddress({ host, segments: [first = '', second = '', third = ''] }) {
    if (!/^(?:threads\.(?:net|com)|(?:fix|vx)threads\.net)$/.test(host)) return null;
    const user = /^@([\w.]+)$/.exec(first)?.[1];
    if (user && second === 'post' && CODE.test(third)) {
      return postAt(`https://www.threads.com/@${user}/post/${third}`, third, user, shortcodeDate(third));
    }
    if (first === 't' && CODE.test(second)) {
      return postAt(`https://www.threads.com/t/${second}`, second, null, shortcodeDate(second));
    }
    if (user && second === '') return placeAt('profile', `https://www.threads.com/@${user}`, user);
    return placeAt(/^(?:intent|share)$/.test(first) ? 'share' : 'other', null);
  },
  readEmbed: (tree, node) => linkedEmbed(tree, node, 'blockquote', 'text-post-media', /\/(?:post|t)\/[\w-]{8,}/),
};

/** Address forms and what they must give. */
export const threadsExamples: readonly AddressExample[] = [
  ['https://www.threads.net/@me/post/DHV7vTivqWD/embed', 'https://www.threads.com/@me/post/DHV7vTivqWD', 'DHV7vTivqWD'],
  ['https://threads.net/t/DHV7vTivqWD', 'https://www.threads.com/t/DHV7vTivqWD', 'DHV7vTivqWD'],
];
