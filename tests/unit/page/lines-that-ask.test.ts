import { expect, test } from 'vitest';
import { readArticle, relationsOf } from './read-article';

/** Lines that ask the reader for something or show a picture in full, and such as cite; what each cites. */
const LINES: readonly (readonly [line: string, wanted: readonly string[]])[] = [
  ['Sign up for [the Friday letter](http://eepurl.com/bkV2p1)!', []],
  ['[Få notiserna som brev](https://buttondown.com/notiser)', []],
  ['[Follow us on WhatsApp](https://whatsapp.com/channel/0029Va)', []],
  ['[Den Brief bestellen](https://steadyhq.com/de/notizen)', []],
  ['[Offrir un café](https://ko-fi.com/notes)', []],
  ['[Keep the lamp dark](https://opencollective.com/lamp/contribute)', []],
  ['Hilf uns [auf Patreon](https://www.patreon.com/notizen) weiter.', []],
  [
    'Read [what the letter said](https://buttondown.com/notes/archive/what-the-letter-said/).',
    ['links buttondown.com/notes/archive/what-the-letter-said/'],
  ],
  [
    'They asked for help [in a post](https://www.patreon.com/posts/lamp-at-night-7731).',
    ['links www.patreon.com/posts/lamp-at-night-7731'],
  ],
  ['[the lamp in full](https://img.example.net/fetch/f_auto/https%3A%2F%2Fstore.example.org%2Fimages%2Flamp.jpeg)', []],
  [
    'The picture is [on the wiki](https://wiki.example.net/wiki/File%3ALamp.jpeg).',
    ['links wiki.example.net/wiki/File%3ALamp.jpeg'],
  ],
  ['[@fernfog](/u/fernfog) asked for the log of the gauge.', []],
];

test.each(LINES)('%s', (line, wanted) => {
  const markup = line.replace(/\[([^\]]*)\]\(([^)]*)\)/, '<a href="$2">$1</a>');
  expect(relationsOf(readArticle(`<p>${markup}</p>`))).toEqual(wanted);
});
