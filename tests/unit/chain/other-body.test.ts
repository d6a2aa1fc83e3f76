import { expect, it } from 'vitest';
import { isOfAnotherBody } from '../../../core/chain/voice/other-body';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

/** What a page of the Harbour Post says | how another page says it | whether it gives it to somebody else; and the language where it is not English. */
const rows = `
The pier lost forty planks, the harbour office said. | The pier lost forty planks, the county council said. | yes
The pier lost forty planks, according to a diver who asked not to be named. | The pier lost forty planks, according to the Coastguard. | yes
According to the lifeboat crew, forty planks were lost. | Forty planks were lost, the insurance company told the Harbour Post. | yes
The pier lost forty planks, the harbour office said. | The pier lost forty planks, the harbour office said. | no
The pier lost forty planks, the harbour office said. | The pier lost forty planks, according to the Harbour Post. | no
The pier lost forty planks, the harbour office said. | The pier lost forty planks, the office said. | no
The pier lost forty planks, the harbour office said. | The pier lost forty planks: the Harbour Post writes so, and the Fishmongers’ Union regrets it. | no
The pier lost forty planks, the harbour office said. | The harbour office told the Harbour Post that the pier lost forty planks. | no
The pier lost forty planks. | The pier lost forty planks, the county council said. | no
The pier lost forty planks, the harbour office said. | The pier lost forty planks. | no
La jetée a perdu quarante planches, selon la capitainerie. | La jetée a perdu quarante planches, selon la préfecture. | yes | fr
La jetée a perdu quarante planches, selon la capitainerie. | La jetée a perdu quarante planches, selon le Harbour Post. | no | fr
El muelle perdió cuarenta tablas, según la autoridad portuaria. | El muelle perdió cuarenta tablas, según el ayuntamiento. | yes | es
`;

function placeOf(site: string, language: string, sentence: string) {
  const name = site.toLowerCase().replace(' ', '');
  const html = `<html lang="${language}"><head><meta property="og:site_name" content="${site}"></head><body><article><h1>The pier</h1><p>${sentence}</p></article></body></html>`;
  const reading = readPage(parseHtml(html).tree, `https://www.${name}.example.com/2021/the-pier`);
  const start = reading.text.indexOf(sentence);
  return { reading, passage: { start, end: start + sentence.length } };
}

it.each(rows.trim().split('\n'))('%s', (row) => {
  const [earlier = '', later = '', another = '', language = 'en'] = row.split(' | ');
  const [before, after] = [placeOf('Harbour Post', language, earlier), placeOf('Quay Notes', language, later)];
  expect(isOfAnotherBody(before, after)).toBe(another === 'yes');
});
