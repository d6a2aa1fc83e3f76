import { describe, expect, test } from 'vitest';
import { voiceOf } from '../../../core/chain/voice/account-voice';
import { attributionAt } from '../../../core/chain/voice/attribution-at';
import { comparable } from '../../../core/chain/voice/speakers';
import { driveTrace } from './drive-trace';
import { makeReading, type Page } from './make-reading';

test.each([
  { name: 'Ida Fenn', kind: 'person' },
  { name: 'Cape Verrin Council', kind: 'organisation' },
  { name: 'Verrin Coast Weather', kind: 'organisation' },
  { name: 'Lampworks Ltd', kind: 'organisation' },
  { name: 'Heimatverein Tonndorf', kind: 'organisation' },
  { name: 'Ayuntamiento de Robledo', kind: 'organisation' },
  { name: 'Lifeboat Crew 14', kind: 'organisation' },
  { name: 'Marta Stationer', kind: 'person' },
  { name: 'The Salt Cellar', kind: 'organisation' },
  { name: 'Les Amis du Canal', kind: 'organisation' },
  { name: 'Facteurs des Hautes-Vallées', kind: 'organisation' },
  { name: 'Comune di Orsano', kind: 'organisation' },
  { name: 'Waterschap Lage Venen', kind: 'organisation' },
  { name: 'Obstmarkt Tettau', kind: 'organisation' },
  { name: 'Amici del Faro', kind: 'organisation' },
  { name: 'Rifugio Monte Chiaro', kind: 'organisation' },
  { name: 'SV Tonndorf Rudern', kind: 'organisation' },
  { name: 'Küstenfunk', kind: 'organisation' },
  { name: 'Seebad bleibt!', kind: 'organisation' },
  { name: 'Emma Kitchen', kind: 'person' },
  { name: 'Verrin Kitchen', kind: 'organisation' },
  { name: 'Imke van der Meer', kind: 'person' },
  { name: 'Ana Maria dos Santos', kind: 'person' },
  { name: 'Ludwig von Dornbach', kind: 'person' },
  { name: 'Léa Marchand', kind: 'person' },
  { name: 'Leslie Thorne', kind: 'person' },
  { name: 'Dieter Losch', kind: 'person' },
] as const)('an account called $name is a $kind', ({ name, kind }) => {
  expect(voiceOf(name)).toEqual({ kind, name });
});

test.each([
  { site: 'Lantern and Keel', kind: 'organisation' },
  { site: 'The Verrin Hour', kind: 'person' },
] as const)('a post by @lanternandkeel cited by $site is by a $kind', ({ site, kind }) => {
  const page = 'https://a.example.com/x';
  const post = 'https://x.com/lanternandkeel/status/1750000000000000000';
  const words = 'The lamp at Cape Verrin was lit for the first time by a baker in 1804';
  const web = { [page]: { paragraphs: [`${words}, [we posted](${post}).`], site }, [post]: { paragraphs: [words] } };
  expect(driveTrace(web, page, words).trace.chain.end?.attribution.kind).toBe(kind);
});

interface Case {
  readonly title: string;
  readonly page: Page;
  readonly words: string;
  readonly kind: string;
  readonly name: string | null;
}

const FEW = 'Hardly a soul has seen them';
const MANY = 'They sleep by day';

const cases: readonly Case[] = [
  {
    title: 'a speaker named for another quotation of the paragraph is not the author of the page',
    page: {
      paragraphs: [`“${FEW},” tells us Ida Fenn at the lamp. “${MANY},” says Ida Fenn.`],
      author: 'Otto Brand',
      quotations: [
        { text: FEW, name: null, cue: null },
        { text: MANY, name: 'Ida Fenn', cue: 'says' },
      ],
    },
    words: FEW,
    kind: 'person',
    name: 'Ida Fenn',
  },
  {
    title: 'who asked not to be named is not the author of the page',
    page: {
      paragraphs: ['A keeper who asked not to be named said that the lamp is already sold.'],
      author: 'Otto Brand',
    },
    words: 'the lamp is already sold',
    kind: 'anonymous',
    name: null,
  },
  {
    title: 'a date in the line of the author is not of the name',
    page: { paragraphs: ['The lamp is sold.'], author: 'Otto Brand, March 3, 2012' },
    words: 'The lamp is sold',
    kind: 'person',
    name: 'Otto Brand',
  },
  {
    title: 'a post by nobody in particular is anonymous',
    page: {
      paragraphs: ['The lamp is sold, according to a post that was shared all night.'],
      credits: [{ text: 'according to a post', kind: 'social', name: 'post' }],
    },
    words: 'The lamp is sold',
    kind: 'anonymous',
    name: null,
  },
];

describe('who a page says the words from', () => {
  test.each(cases)('$title', ({ page, words, kind, name }) => {
    const reading = makeReading('https://paper.example.com/lamp', page);
    const start = reading.text.indexOf(words);
    expect(attributionAt(reading, { start, end: start + words.length }, true)).toEqual({ kind, name });
  });
});

test.each([
  ['A keeper who did not want to be named said that the lamp is sold.', 'en'],
  ['The lamp is sold, said one of the crew, who is not authorised to speak about it.', 'en'],
  ['La lampe est vendue, selon un gardien qui préfère taire son nom.', 'fr'],
  ['La lampe est vendue, affirme une gardienne, qui ne souhaite pas être nommée.', 'fr'],
  ['Un gardien qui a demandé à rester anonyme dit que la lampe est vendue.', 'fr'],
  ['Die Lampe sei verkauft, sagte ein Wärter, der anonym bleiben will.', 'de'],
  ['Fuentes del puerto que piden no ser citadas dicen que la lámpara está vendida.', 'es'],
  ['La lámpara está vendida, dijo un farero que pidió no ser identificado.', 'es'],
])('nobody by name: %s', (sentence, language) => {
  const page = { paragraphs: [sentence], author: 'Otto Brand', language };
  const reading = makeReading('https://paper.example.com/lamp', page);
  expect(attributionAt(reading, { start: 0, end: sentence.length }, true)).toEqual({ kind: 'anonymous', name: null });
});

test.each([
  { author: 'Ida Fenn, treasurer', site: 'Lamps', kind: 'person', name: 'Ida Fenn' },
  { author: 'Cape Verrin Council', site: 'Lamps', kind: 'organisation', name: 'Cape Verrin Council' },
  { author: 'Fenn, Ida, Arle, Tom', site: 'Lamps', kind: 'person', name: 'Ida Fenn' },
  { author: 'I. Fenn, T. Arle, M. van Brook', site: 'Lamps', kind: 'person', name: 'I. Fenn' },
  { author: 'Organising committee', site: 'Lamps', kind: 'organisation', name: 'Lamps' },
  { author: 'Gabinete de prensa', site: 'Lamps', kind: 'organisation', name: 'Lamps' },
  { author: 'Recalls Unit', site: 'Lamps', kind: 'organisation', name: 'Lamps' },
  { author: undefined, site: 'Verrin Lamps Status', kind: 'organisation', name: 'Verrin Lamps' },
  { author: undefined, site: 'The Coast Press', kind: 'organisation', name: 'The Coast Press' },
  { author: undefined, site: 'verrinlamps.example.org', kind: 'organisation', name: 'Verrin Lamps' },
] as const)('a page by $author of $site speaks for $name', ({ author, site, kind, name }) => {
  const page = {
    paragraphs: ['The lamp is sold, and Verrin Lamps is glad of it.'],
    site,
    ...(author ? { author } : {}),
  };
  const reading = makeReading('https://www.verrinlamps.example.org/lamp', page);
  expect(attributionAt(reading, { start: 0, end: 16 }, true)).toEqual({ kind, name });
});

test('whoever is named in the sentence was not dropped, whatever was read as the speaker', () => {
  const upstream = makeReading('https://live.example.org/meeting', { paragraphs: ['Ida Fenn stood up.'] });
  const ida = { kind: 'person', name: 'Ida Fenn' } as const;
  const read = { kind: 'person', name: 'Verrin Town Band' } as const;
  expect(comparable(ida, read, upstream, 'the conductor of Verrin Town Band, Ida Fenn, has told them')).toEqual(ida);
  expect(comparable(ida, read, upstream, 'Verrin Town Band has told them')).toEqual(read);
});

test('a loop is from the page it comes back to, a dead page from the name its link stands on', () => {
  const a = 'https://a.example.com/x';
  const b = 'https://b.example.org/y';
  const words = 'The lamp at Cape Verrin was lit for the first time by a baker in 1804';
  const loop = driveTrace(
    {
      [a]: { paragraphs: [`${words}, as [the other page notes](${b}).`], site: 'Lamps and Bakers' },
      [b]: { paragraphs: [`${words}, as [this page has it](${a}).`], site: 'Bread Weekly' },
    },
    a,
    words,
  ).trace;
  expect(loop.chain.end).toMatchObject({
    kind: 'loop',
    attribution: { name: 'Lamps and Bakers' },
    host: 'a.example.com',
  });
  const dead = driveTrace({ [a]: { paragraphs: [`${words} ([Verrin Bakers](${b})).`] } }, a, words).trace;
  expect(dead.chain.end).toMatchObject({ kind: 'dead', attribution: { name: 'Verrin Bakers' } });
  const list = 'http://www.verrinlampclub.example.net/list.html';
  const spelt = driveTrace(
    { [a]: { paragraphs: [`${words}, going by [the list](${list}) that the Verrin Lamp Club keeps.`] } },
    a,
    words,
  ).trace;
  expect(spelt.chain.end).toMatchObject({ kind: 'dead', attribution: { name: 'Verrin Lamp Club' } });
});
