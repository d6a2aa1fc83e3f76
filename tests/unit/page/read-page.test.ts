import { describe, expect, test } from 'vitest';
import { readFixture } from './read-fixture';

/** Place, relation, form and address of every citation of a page, in order. */
const CITED: Readonly<Record<string, readonly string[]>> = {
  'blog-2012.html': [
    'body links bare https://x.com/harbourclerk/status/202116021550845952',
    'body links link http://inkandtide.example.net/2012/05/four-thousand-sheets.html',
    'body isBasedOn link http://www.soundpost.example.com/news/2012/05/12/timetable-riddle',
    'comment links link http://quaypapers.example.net/scans/17',
    'pingback links link http://mondaylinks.example.org/2012/05/21/links/',
  ],
  'live-blog.html': [
    'body links link https://www.tarncounty.example.org/notices/bridge-0309',
    'body embeds embed https://x.com/tarnsurvey/status/1369248611385827329',
  ],
  'parked-embeds.html': [
    'body embeds embed https://x.com/uferfunk/status/1591331117829050368',
    'body embeds frame https://www.youtube.com/watch?v=qX1bT8vUe0k',
    'body embeds embed https://www.instagram.com/p/Ck2vZq8sT1a/',
    'body embeds embed https://werft.social/@dock3/109330887412345678',
    'body embeds embed https://x.com/hafenblick/status/1591412345678901249',
  ],
  'only-json-ld.html': ['body links bare https://hydro.example.org/wells/chapel'],
  'only-state.html': ['body isBasedOn link https://lamplighters.example.org/bulletin/44'],
  'footnotes.html': [
    'body links footnote https://survey.example.net/2018/marrow.pdf',
    'body links footnote https://damhistory.example.com/moved-paths',
    'body links footnote https://letters.example.org/1911/far',
  ],
  'clobbered-form.html': ['body links link https://clobber.example.net/notes/1'],
  'furniture.html': [
    'body isBasedOn link https://phares.example.org/avis/2023-117',
    'body isBasedOn link https://bsky.app/profile/mairie-stebrune.bsky.social/post/3jx2k4f5g6h2a',
    'body links link https://gardiens.example.net/dossier',
  ],
  'stated-sources.html': [
    'body links link https://notes.example.net/2018/lean',
    'body quotes cite-attribute https://letters.example.org/1902/surveyor',
    'metadata isBasedOn metadata https://archive.example.net/plans/tower',
    'metadata links metadata https://journal.example.com/leaning',
    'metadata isBasedOn metadata https://talk.example.com/t/9',
    'metadata isBasedOn metadata https://wire.example.net/2018/tower-leans',
  ],
  'paywall.html': [],
  'login.html': [],
  'consent.html': [],
};

describe('citations of a page', () => {
  for (const [name, wanted] of Object.entries(CITED)) {
    test(`${name}: ${wanted.length}`, () => {
      const found = readFixture(name).citations.map(({ place, relation, form, url }) =>
        [place, relation, form, url].join(' '),
      );
      // Which words credit is the language tests' matter; here: that it is a citation, in its place and form.
      const bare = (line: string): string => line.replace(/ (?:links|isBasedOn|quotes) /, ' ');
      expect(found.map(bare)).toEqual(wanted.map(bare));
    });
  }
});

interface Stated {
  readonly kind: string;
  readonly title: string;
  readonly author: string | null;
  readonly site: string;
  readonly published: string | null;
  readonly language: string | null;
}

const WORKS: Readonly<Record<string, Stated>> = {
  'blog-2012.html': {
    kind: 'blog',
    title: 'The ferry timetable nobody ordered',
    author: 'Edda Marwick',
    site: 'Gannet Rock Notes',
    published: '2012-05-14T18:15:00.000Z',
    language: 'en-US',
  },
  'live-blog.html': {
    kind: 'blog',
    title: 'Bridge inspection: live',
    author: 'Ines Holloway, Paul Adair',
    site: 'The Tarn Record',
    published: '2021-03-09T08:00:00.000Z',
    language: 'en-GB',
  },
  'parked-embeds.html': {
    kind: 'article',
    title: 'Der Kran im Hafen',
    author: 'Mila Ostertag',
    site: 'Uferblick',
    published: '2022-11-12T00:00:00.000Z',
    language: 'de',
  },
  'only-json-ld.html': {
    kind: 'article',
    title: 'A well that fills at night',
    author: 'Rosa Quill',
    site: 'Deep Water Weekly',
    published: '2020-08-02T00:00:00.000Z',
    language: 'en',
  },
  'furniture.html': {
    kind: 'article',
    title: "Le phare de Sainte-Brune s'éteint",
    author: 'Maud Kerven',
    site: 'La Vigie',
    published: '2023-06-01T04:30:00.000Z',
    language: 'fr',
  },
  'stated-sources.html': {
    kind: 'article',
    title: 'Did the tower lean first?',
    author: 'Ada Moss',
    site: 'Plumb Line',
    published: '2018-10-04T14:00:00.000Z',
    language: 'en',
  },
};

describe('what a page says of itself', () => {
  for (const [name, wanted] of Object.entries(WORKS)) {
    test(`${name}: ${wanted.author}, ${wanted.published}`, () => {
      const { kind, title, author, site, published, language } = readFixture(name).work;
      const at = published ? new Date(published.at).toISOString() : null;
      expect({ kind, title, author, site, published: at, language }).toEqual(wanted);
    });
  }
});

describe('walls', () => {
  for (const [name, limit] of [
    ['paywall.html', 'paywall'],
    ['login.html', 'login'],
    ['consent.html', 'consent'],
  ] as const) {
    test(`${name} is a ${limit} wall`, () => expect(readFixture(name).limits).toEqual([limit]));
  }
  test('a page with its text has no wall', () => expect(readFixture('furniture.html').limits).toEqual([]));
});

describe('text', () => {
  test('a share bar, related links and rights are no text', () => {
    const { text } = readFixture('furniture.html');
    expect(text).not.toMatch(/Tweeter|À lire aussi|lettre du matin|Tous droits|requin|Éditeur|English/);
    expect(text).toMatch(/^Le phare/);
  });
  test('the words of an embed are its own, not the text', () => {
    const reading = readFixture('live-blog.html');
    expect(reading.text).not.toContain('Crack ends a hand');
    expect(reading.citations[1]?.embed).toMatchObject({
      text: 'Crack ends a hand above the water. Nobody on the deck, please.',
      handle: 'tarnsurvey',
    });
  });
  test('blocks cover the text in order, joined by line breaks', () => {
    const { text, blocks } = readFixture('blog-2012.html');
    expect(blocks.map((block) => text.slice(block.start, block.end)).join('\n')).toBe(text);
    expect(blocks.map((block) => block.kind)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'paragraph',
      'quote',
      'quote-rest',
      'quote-rest',
      'paragraph',
      'list',
      'list',
    ]);
  });
  test('an anchor is what stands at its offsets', () => {
    const { text, citations } = readFixture('blog-2012.html');
    for (const { start, end, anchor } of citations) expect(text.slice(start, end)).toBe(anchor);
  });
});

describe('sections', () => {
  test('updates of a live blog carry their own time', () => {
    const { sections, text } = readFixture('live-blog.html');
    expect(
      sections.map(({ kind, published }) => [kind, published && new Date(published.at).toISOString().slice(11, 16)]),
    ).toEqual([
      ['entry', '12:40'],
      ['entry', '11:15'],
      ['entry', '09:30'],
      ['entry', '08:00'],
    ]);
    expect(text.slice(sections[3]?.start, sections[3]?.end)).toMatch(/^08\.00\nGood morning/);
  });
  test('comments and pingbacks follow the body', () => {
    const { sections, bodyEnd } = readFixture('blog-2012.html');
    expect(sections.map(({ kind, author }) => [kind, author])).toEqual([
      ['comment', 'Tolla Brandt'],
      ['pingback', null],
    ]);
    for (const section of sections) expect(section.start).toBeGreaterThan(bodyEnd);
  });
});

describe('notes', () => {
  test('a citation in a note supports the sentence of its mark', () => {
    const { text, citations } = readFixture('footnotes.html');
    expect(citations.map(({ passage }) => text.slice(passage.start, passage.end))).toEqual([
      'A survey in spring measured twenty-one and a half.[1]',
      'Walkers have long said that the last stretch is the worst one, because it was moved when the dam was built.2',
      expect.stringMatching(/Others say that it was moved twice \[3\]$/),
    ]);
  });
});

describe('archived copies', () => {
  const reading = readFixture(
    'memento.html',
    'https://web.archive.org/web/20150612000000/http://weirs.example.org/notice-12',
  );
  test('the work is the original, the copy is said', () => {
    expect(reading.work.url).toBe('http://weirs.example.org/notice-12');
    expect(reading.mementoOf).toMatchObject({ archive: 'web.archive.org', at: Date.UTC(2015, 5, 12) });
  });
  test('the archive’s own bar is no text, its links are un-archived', () => {
    expect(reading.text).not.toContain('31 times');
    expect(reading.citations.map(({ url }) => url)).toEqual(['http://boatmen.example.net/2015/03/gate']);
  });
});

test('existing fact-checks are read', () => {
  expect(readFixture('stated-sources.html').factChecks).toEqual([
    {
      url: 'https://plumbline.example.org/checks/tower',
      claim: 'The tower leaned before the tunnel was dug.',
      by: 'Plumb Line',
      rating: 'Not shown',
      appearances: ['https://talk.example.com/t/9'],
    },
  ]);
});
