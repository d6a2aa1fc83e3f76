import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../core/chain/carry-out';
import { pageOfFeed } from '../../../core/page/feed-page';
import { readPage } from '../../../core/page/read-page';
import { parseFar } from '../../../core/page/scan-far';
import { readAddress } from '../../../core/platforms';

const words = (day: number): string =>
  `On day ${day} the gauge below the mill stood at ${day + 40} centimetres, and nobody had come to read it since the morning.`;
const markup = (day: number): string =>
  `<p>${words(day)}</p><p>The figures are in <a href="https://gauge.example.net/${day}">the log &amp; book</a>.</p>`;
const escaped = (day: number): string => markup(day).replace(/&/g, '&amp;').replace(/</g, '&lt;');
const DAYS = [3, 2, 1];

const FEEDS: Readonly<Record<string, string>> = {
  'RSS with the content module': `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n<rss version="2.0" xmlns:content="c"><channel><title>Mill notes</title><link>https://mill.example.org/</link><language>en-GB</language>
${DAYS.map((day) => `<item><title>Day ${day} &amp;amp; night</title><link>https://mill.example.org/${day}</link><pubDate>Mon, 0${day} Feb 2021 08:00:00 GMT</pubDate><dc:creator><![CDATA[Ottoline Fenn]]></dc:creator><description>Short.</description><content:encoded><![CDATA[${markup(day)}]]></content:encoded></item>`).join('')}</channel></rss>`,
  'RSS with escaped descriptions': `<rss version="2.0"><channel><title>Mill notes</title><language>en-GB</language>${DAYS.map((day) => `<item><title>Day ${day} &amp; night</title><link>https://mill.example.org/${day}</link><pubDate>Mon, 0${day} Feb 2021 08:00:00 GMT</pubDate><description>${escaped(day)}</description></item>`).join('')}</channel></rss>`,
  Atom: `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB"><title>Mill notes</title>${DAYS.map((day) => `<entry><title type="html">Day ${day} &amp;amp; night</title><link rel="enclosure" href="https://mill.example.org/${day}.mp3"/><link rel="alternate" href="https://mill.example.org/${day}"/><published>2021-02-0${day}T08:00:00Z</published><author><name>Ottoline Fenn</name></author><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">${markup(day)}</div></content></entry>`).join('')}</feed>`,
  RDF: `<?xml version="1.0"?><rdf:RDF xmlns="http://purl.org/rss/1.0/" xml:lang="en-GB"><channel rdf:about="x"><title>Mill notes</title></channel>${DAYS.map((day) => `<item rdf:about="x"><title>Day ${day} &amp; night</title><link>https://mill.example.org/${day}</link><dc:date>2021-02-0${day}T08:00:00Z</dc:date><description>${escaped(day)}</description></item>`).join('')}</rdf:RDF>`,
};

describe('a feed is read as the page of its entries', () => {
  for (const [name, source] of Object.entries(FEEDS)) {
    test(name, () => {
      const { tree, limits } = parseFar(source, null);
      const reading = readPage(tree, 'https://mill.example.org/feed', limits);
      expect(reading.work).toMatchObject({ title: 'Mill notes', language: 'en-GB', kind: 'index' });
      for (const day of DAYS) expect(reading.text).toContain(words(day));
      expect(reading.citations.map((citation) => citation.url)).toEqual(
        DAYS.map((day) => `https://gauge.example.net/${day}`),
      );
      expect(
        reading.sections.map((section) => section.published && new Date(section.published.at).toISOString()),
      ).toEqual(DAYS.map((day) => `2021-02-0${day}T08:00:00.000Z`));
    });
  }
});

describe('what is a feed', () => {
  const cases: readonly (readonly [source: string, is: boolean])[] = [
    ['\ufeff  <?xml version="1.0"?><?xml-stylesheet href="a.xsl"?>\n<feed xmlns="a"></feed>', true],
    ['<RSS version="0.91"><channel></channel></RSS>', true],
    ['<!doctype html><html><body><p>&lt;rss&gt; <feed></feed></p></body></html>', false],
    ['<urlset><url><loc>https://a.example/</loc></url></urlset>', false],
    ['<!-- -->'.repeat(100_000), false],
    ['', false],
  ];
  for (const [source, is] of cases)
    test(`${source.slice(0, 40)}: ${is}`, () => expect(pageOfFeed(source) !== null).toBe(is));
});

describe('an answer in XML', () => {
  const cases: readonly (readonly [contentType: string, body: string, kind: string])[] = [
    ['application/rss+xml', FEEDS['RDF'] ?? '', 'page'],
    ['text/xml; charset=utf-8', FEEDS['Atom'] ?? '', 'page'],
    ['application/xml', '<?xml version="1.0"?><html xmlns="a"><body><p>Words.</p></body></html>', 'page'],
    ['application/xml', '<data><row>7</row></data>', 'document'],
    ['image/svg+xml', '<svg></svg>', 'document'],
  ];
  for (const [contentType, body, kind] of cases) {
    test(`${contentType} with ${body.slice(0, 20)}: ${kind}`, () => {
      const address = readAddress('https://mill.example.org/feed');
      if (!address) throw new Error('no address');
      const request = { url: address.url, accept: 'page' } as const;
      const outcome = {
        ok: true,
        url: address.url,
        status: 200,
        contentType,
        headers: {},
        body,
        truncated: false,
      } as const;
      const answer = answerOf({ type: 'fetch', id: '1', key: address.key, purpose: 'page', request, address }, outcome);
      expect(answer.kind).toBe(kind);
    });
  }
});
