import { describe, expect, it } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

function read(text: string, language = 'en') {
  const opening =
    language === 'en'
      ? 'The harbour lies on a broad river, which people have crossed by the bridge for a hundred years.'
      : 'Der Hafen von Lorn liegt an einem breiten Fluss, über den seit hundert Jahren eine Brücke führt.';
  const html = `<html lang="${language}"><title>Lorn</title><article><h1>Lorn</h1><p>${opening}</p><p>${text}</p></article>`;
  const page = readPage(parseHtml(html).tree, 'https://a.example.com/2024/05/a-bridge');
  return {
    speakers: page.quotations.map(({ attribution }) => attribution?.name ?? null),
    credits: page.credits.map(({ attribution }) => attribution.name),
  };
}

describe('words that an outlet passes on', () => {
  it.each([
    'The Lorne Gazette quoted Nora Fell as saying the delay was “a disgrace to us all”.',
    'The Lorne Gazette quoted Mayor Nora Fell as saying: “It was a disgrace to us all.”',
    'The Lorne Gazette, quoting Nora Fell as saying “it was a disgrace”, closed its report.',
  ])('are of whoever is quoted: %s', (text) => {
    expect(read(text).speakers).toEqual(['Nora Fell']);
  });

  it('are the outlet’s own where nobody is quoted', () => {
    expect(read('The Lorne Gazette said the delay was “a disgrace to us all”.').speakers).toEqual(['Lorne Gazette']);
  });
});

describe('what follows an English verb of saying', () => {
  it('says nothing where it has a verb of its own', () => {
    expect(read('The letter, seen by the Lorne Gazette, says the bridge is unsafe.').credits).toEqual([
      'Lorne Gazette',
    ]);
  });

  it.each([
    ['The ferry was late, said Carl Ohm, who was on it.', 'Carl Ohm'],
    ['The ferry, said Carl Ohm, was late.', 'Carl Ohm'],
  ])('says it where it has none: %s', (text, name) => {
    expect(read(text).credits).toEqual([name]);
  });
});

describe('German words', () => {
  it.each([
    ['„Das ist ein Fehler“, wird Jutta Mohr in der Mitteilung zitiert.', 'Jutta Mohr'],
    ['„Das ist ein Fehler“, so wird Jutta Mohr in einer Mitteilung zitiert.', 'Jutta Mohr'],
    ['„Das ist ein Fehler“, sagte Jutta Mohr der Weirer Zeitung.', 'Jutta Mohr'],
    ['„Das ist ein Fehler“, sagte Jutta Mohr der Deutschen Presse-Agentur.', 'Jutta Mohr'],
    ['„Das ist ein Fehler“, heißt es in einer Mitteilung der Stadt Lorn.', 'Stadt Lorn'],
  ])('are of whoever is quoted, not of whom it was told or where it stands: %s', (text, name) => {
    expect(read(text, 'de').speakers).toEqual([name]);
  });
});
