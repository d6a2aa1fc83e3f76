import { describe, expect, it } from 'vitest';
import { isAside } from '../../../core/claim/drift/find-asides';
import { passageWords } from '../../../core/claim/drift/passage-words';
import { findPassage } from '../../../core/claim/find-passage';
import { prepareText } from '../../../core/claim/prepare-text';

const page = [
  'Fog cancels morning ferries',
  'The harbour office at Lindel cancelled nine of the sixteen morning ferries on Thursday because of fog. It was the fourth such day in a month.',
  '“We would rather have angry passengers than drowned ones, and I will say so to anybody who asks,” said the harbourmaster, Edda Broom.',
  'Commuters were less calm. A nurse who works nights on the mainland said that she had slept in her car twice this month, since the last boat leaves before her shift ends.',
  'The operator, Lindel Line, carried 212,000 passengers last year, 4 per cent fewer than in the year before. It has applied for a subsidy of £1.3m.',
  'A new radar, promised for 2019, is still in its crate. The cranes needed to mount it were sold when the shipyard closed.',
  'The council will debate the matter on 12 March.',
].join('\n');

type Case = readonly [claim: string, kind: 'quotation' | 'statement', start: string];

const carried: readonly Case[] = [
  ['We would rather have angry passengers than drowned ones', 'quotation', '“We would rather'],
  ['“we would rather have ANGRY passengers – than drowned ones”', 'quotation', '“We would rather'],
  [
    '[Lindel] would rather have angry passengers than drowned ones […] to anybody who asks',
    'quotation',
    '“We would rather',
  ],
  [
    'I will say so to anybody who asks, we would rather have angry passengers than drowned ones',
    'quotation',
    '“We would rather',
  ],
  [
    'We would rather have cross travellers than drowned ones and I will tell so to anybody who asks',
    'quotation',
    '“We would rather',
  ],
  ['Broom said she preferred “angry passengers than drowned ones”', 'statement', '“We would rather'],
  [
    'Nine of 16 morning ferries from Lindel were called off on Thursday owing to fog',
    'statement',
    'The harbour office',
  ],
  ['Seven of the sixteen morning ferries were cancelled at Lindel because of fog', 'statement', 'The harbour office'],
  ['The ferry company took 212,000 passengers in the past year', 'statement', 'The operator'],
  [
    'A nurse had to sleep in her car twice because the last boat goes before her night shift is over',
    'statement',
    'A nurse',
  ],
  ['The shipyard closed and the cranes for mounting the radar were sold', 'statement', 'The cranes'],
  ['Lindel Line beantragte Subventionen von 1,3 Mio. £; sie hatte 212.000 Passagiere', 'statement', 'The operator'],
  ['La compagnie Lindel Line a transporté 212 000 passagers, soit 4 % de moins', 'statement', 'The operator'],
];

const absent: readonly (readonly [claim: string, kind: 'quotation' | 'statement'])[] = [
  ['We would rather lose money than lose a boat, and the passengers know that', 'quotation'],
  ['Ferries between Marrow and Sent carried 350,000 passengers, 9 per cent more than in the year before', 'statement'],
  ['Edda Broom grew up in the south and sailed round the world as a student', 'statement'],
  ['A fire destroyed the shipyard in 1987', 'statement'],
  ['The railway to the north was closed by snow for three weeks', 'statement'],
  ['Passengers will pay £40 for a crossing from next summer', 'statement'],
  ['Le conseil municipal a voté la construction d’un stade de 30 000 places', 'statement'],
];

describe('a phrase of a few words in quotation marks', () => {
  const log = prepareText(
    [
      'The ferry log has no entry for the night, and the crew went home at six.',
      '‘I am done if the second engine fails too’, the mate said.',
      'The owner called the repair “rather dear” when he was asked, and left.',
      'It was dear to him. Nobody is done here, the crew said.',
    ].join('\n'),
  );
  it.each([
    ['‘I am done’, he told this paper last week', '‘I am done if'],
    ['“I am done,” he told this paper last week', '‘I am done if'],
    ['The bill was “rather dear”, it is said', 'The owner called'],
    ['The mayor called the plan «went home»', null],
    ['The mayor spoke of ‘dear to him’ on Monday', null],
  ] as const)('%s', (claim, start) => {
    const found = findPassage(claim, log, { language: 'en' });
    expect(found === null ? null : log.text.slice(found.start).startsWith(start ?? '\n')).toBe(
      start === null ? null : true,
    );
  });
});

describe('a page that carries the claim', () => {
  it.each(carried)('%s (%s) → %s', (claim, kind, start) => {
    const found = findPassage(claim, prepareText(page), { kind, language: 'en' });
    expect(page.slice(found?.start, found?.end).slice(0, start.length)).toBe(start);
  });
});

describe('a page that only shares the topic', () => {
  it.each(absent)('%s (%s)', (claim, kind) => {
    expect(findPassage(claim, prepareText(page), { kind, language: 'en' })).toBeNull();
  });
});

describe('what a match says of itself', () => {
  const cases: readonly (readonly [claim: string, method: string, confidence: string])[] = [
    ['It was the fourth such day in a month.', 'exact', 'certain'],
    ['The cranes needed to mount that were auctioned when the shipyard closed', 'edited', 'certain'],
    ['La compagnie Lindel Line a transporté 212 000 passagers, soit 4 % de moins', 'paraphrase', 'probable'],
  ];
  it.each(cases)('%s: %s, %s', (claim, method, confidence) => {
    const found = findPassage(claim, prepareText(page), { kind: 'statement', language: 'en' });
    expect([found?.method, found?.confidence]).toEqual([method, confidence]);
  });

  it('widens to the sentence and keeps the words themselves as core', () => {
    const found = findPassage('angry passengers than drowned ones', prepareText(page), { kind: 'quotation' });
    expect(page.slice(found?.core.start, found?.core.end)).toBe('angry passengers than drowned ones');
    expect(page.slice(found?.start, found?.end)).toMatch(/^“We would.*Edda Broom\.$/);
  });
});

describe('other scripts', () => {
  const japanese =
    '港の事務所は木曜日の朝に霧のため九便を欠航した。船長は「乗客の安全が第一だ」と述べた。議会は三月に審議する。';
  it('finds a Japanese quotation and refuses another', () => {
    const text = prepareText(japanese);
    const found = findPassage('乗客の安全が第一だ', text, { kind: 'quotation', language: 'ja' });
    expect(japanese.slice(found?.core.start, found?.core.end)).toBe('乗客の安全が第一だ');
    expect(findPassage('橋の建設は来年始まる', text, { kind: 'quotation', language: 'ja' })).toBeNull();
  });
});

it.each([
  ['Rund 19 Prozent der Poller seien gerissen, heißt es in einer Mitteilung der Behörde', 'de', 'Mitteilung', true],
  ['Neunzehn Poller sind gerissen, meldete der Hafenbote', 'de', 'Hafenbote', true],
  ['Der Poller heißt im Volksmund Gustav, und niemand weiß warum', 'de', 'Gustav', false],
] as const)('who says it is no part of what is said: %s', (claim, language, word, aside) => {
  const passage = passageWords(claim, language);
  const found = passage.words.find(({ raw }) => raw === word);
  expect(found && isAside(passage, found)).toBe(aside);
});

it('gives nothing for an empty claim or page', () => {
  expect(findPassage('', prepareText(page))).toBeNull();
  expect(findPassage('…', prepareText(page))).toBeNull();
  expect(findPassage('The mill closed.', prepareText(''))).toBeNull();
});
