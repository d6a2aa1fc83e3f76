import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../core/chain/trace/carry-out';
import type { PageReading } from '../../../core/model';
import { pageOfFeed } from '../../../core/page/parts/feed-page';
import { readPage } from '../../../core/page/read-page';
import { readSnapshot } from '../../../core/page/read-snapshot';
import { parseFar } from '../../../core/page/scan/scan-far';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { type PageSnapshot, snapshotSteps } from '../../../core/page/tree/take-snapshot';
import { readAddress } from '../../../core/platforms';
import type { PageTree } from '../../../core/tree';

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
  'JSON Feed': JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Mill notes',
    language: 'en-GB',
    items: DAYS.map((day) => ({
      url: `https://mill.example.org/${day}`,
      title: `Day ${day} & night`,
      date_published: `2021-02-0${day}T08:00:00Z`,
      authors: [{ name: 'Ottoline Fenn' }],
      content_html: markup(day),
    })),
  }),
};

/** How a browser has a feed in a tab, by its source: as the text of a page, or as elements, in Chromium within its viewer. */
const IN_TAB: Readonly<Record<string, (source: string) => PageTree<unknown>>> = {
  'preformatted text': (source) => textPage(source.replace(/&/g, '&amp;').replace(/</g, '&lt;')),
  elements: xmlTree,
  'elements in a viewer': (source) =>
    xmlTree(
      `<html><head><style>a</style></head><body><div id="viewer">${source.replace(/^(?:<[?!][^>]*>\s*)+/, '')}</div><div>This file</div></body></html>`,
    ),
};
const textPage = (text: string): PageTree<unknown> =>
  parseHtml(`<html><head><meta charset="utf-8"></head><body><pre>${text}</pre><div></div></body></html>`).tree;

type XmlNode = ReturnType<typeof parseDocument>['childNodes'][number];

/** XML as the live tree of a browser gives it: names with their prefixes, CDATA as text. */
function xmlTree(source: string): PageTree<XmlNode> {
  const root = parseDocument(source, { xmlMode: true }).childNodes.find((node) => node.type === 'tag') ?? null;
  const inside = (node: XmlNode): XmlNode | null => ('firstChild' in node ? (node.firstChild ?? null) : null);
  const isCdata = (node: XmlNode): boolean => node.type === 'cdata';
  return {
    root,
    name: (node) => (node.type === 'tag' ? node.name.toLowerCase() : node.type === 'comment' ? '#comment' : '#text'),
    attribute: (node, key) => ('attribs' in node ? (node.attribs[key] ?? null) : null),
    attributes: (node) => ('attribs' in node ? Object.entries(node.attribs) : []),
    data: (node) => ('data' in node ? node.data : isCdata(node) ? DomUtils.textContent(node) : ''),
    parent: (node) => (node.parent?.type === 'tag' ? node.parent : null),
    firstChild: (node) => (isCdata(node) ? null : inside(node)),
    nextSibling: (node) => node.nextSibling ?? null,
  };
}

function snapshotOf<N>(tree: PageTree<N>): PageSnapshot {
  const steps = snapshotSteps(tree);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value.snapshot;
  }
}

const READINGS: readonly (readonly [name: string, read: () => PageReading])[] = Object.entries(FEEDS).flatMap(
  ([name, source]) => [
    [
      `${name}, fetched`,
      () => {
        const { tree, limits } = parseFar(source, null);
        return readPage(tree, 'https://mill.example.org/feed', limits);
      },
    ] as const,
    ...Object.entries(IN_TAB)
      .filter(([how]) => how === 'preformatted text' || source.startsWith('<'))
      .map(
        ([how, show]) =>
          [
            `${name}, in a tab as ${how}`,
            () => readSnapshot(snapshotOf(show(source)), 'https://mill.example.org/feed').reading,
          ] as const,
      ),
  ],
);

describe('a feed is read as the page of its entries', () => {
  for (const [name, read] of READINGS) {
    test(name, () => {
      const reading = read();
      expect(reading.work).toMatchObject({ title: 'Mill notes', language: 'en-GB', kind: 'index' });
      for (const day of DAYS) expect(reading.text).toContain(`Day ${day} & night\n${words(day)}`);
      const author = FEEDS[name.split(',')[0] ?? '']?.includes('Ottoline Fenn') ? 'Ottoline Fenn' : null;
      expect(reading.sections.map((section) => [section.author, section.url])).toEqual(
        DAYS.map((day) => [author, `https://mill.example.org/${day}`]),
      );
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

describe('where an entry of a feed says it is from', () => {
  const cases: readonly (readonly [entry: string, relation: string])[] = [
    [
      '<rss version="2.0"><channel><title>M</title><item><title>Lamps</title><link>https://mill.example.org/1</link><source url="https://lamp.example.net/7">Lamp Notes</source><description>Seven lamps went out along the quay on Friday night, and none of them has been lit since.</description></item></channel></rss>',
      'isBasedOn',
    ],
    [
      '<feed xmlns="http://www.w3.org/2005/Atom"><title>M</title><entry><title>Lamps</title><link href="https://mill.example.org/1"/><link rel="via" href="https://lamp.example.net/7"/><summary>Seven lamps went out along the quay on Friday night, and none of them has been lit since.</summary></entry></feed>',
      'isBasedOn',
    ],
    [
      JSON.stringify({
        version: 'https://jsonfeed.org/version/1',
        title: 'M',
        items: [
          {
            id: '1',
            url: 'https://mill.example.org/1',
            external_url: 'https://lamp.example.net/7',
            content_text: 'Seven lamps went out along the quay on Friday night, and none of them has been lit since.',
          },
        ],
      }),
      'links',
    ],
  ];
  for (const [source, relation] of cases)
    test(`${source.slice(0, 30)}: ${relation}`, () => {
      const { tree } = parseFar(source, null);
      expect(readPage(tree, 'https://mill.example.org/feed').citations).toMatchObject([
        { url: 'https://lamp.example.net/7', relation },
      ]);
    });
});
