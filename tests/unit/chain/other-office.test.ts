import { expect, it } from 'vitest';
import { isOfAnotherOffice } from '../../../core/chain/voice/other-office';
import { readSmall } from './small-web';

/** What a page says | how another one quotes it | whether it gives the words to the holder of another office; and the language where it is not English. */
const rows = `
“The pier is older than the town,” said Ida Fenn, the treasurer of the club. | The mayor said: “The pier is older than the town.” | yes
“The pier is older than the town,” said Ida Fenn, the treasurer of the club. | “The pier is older than the town,” the club’s treasurer said. | no
“The pier is older than the town,” said Ida Fenn, the treasurer of the club. | “The pier is older than the town,” said Ida Fenn, now the mayor. | no
“The pier is older than the town,” said Ida Fenn, the director of the museum. | “The pier is older than the town,” the museum’s chief executive said. | no
“The pier is older than the town,” said Ida Fenn, the referee. | As the home captain put it, “the pier is older than the town”. | yes
“The pier is older than the town,” said the union’s branch secretary, Ida Fenn. | “The pier is older than the town,” as the head teacher told the Post. | yes
“The pier is older than the town,” said Ida Fenn. | The mayor said: “The pier is older than the town.” | no
“The pier is older than the town,” said Ida Fenn, the councillor. | The committee’s chair said: “The pier is older than the town.” | no
“The pier is older than the town,” said Ida Fenn, the deputy mayor. | The mayor said: “The pier is older than the town.” | no
“The pier is older than the town,” said Ida Fenn, a judge. | The pier is older than the town, the mayor said. | no
The mayor, Tom Arle, was not there. “The pier is older than the town,” said Ida Fenn, the treasurer. | The mayor said: “The pier is older than the town.” | yes
The mayor, Tom Arle, was not there. “The pier is older than the town,” said Tom Arle later. | The mayor said: “The pier is older than the town.” | no
„Der Steg ist älter als die Stadt“, sagte die Kassenwartin Ida Fenn. | Der Bürgermeister sagte: „Der Steg ist älter als die Stadt.“ | yes | de
„Der Steg ist älter als die Stadt“, sagte Bürgermeisterin Ida Fenn. | Die Bürgermeisterin sagte: „Der Steg ist älter als die Stadt.“ | no | de
« La jetée est plus vieille que la ville », a dit Ida Fenn, la trésorière du club. | Le maire a dit : « La jetée est plus vieille que la ville. » | yes | fr
«El muelle es más viejo que el pueblo», dijo la concejala Ida Fenn. | El alcalde dijo: «El muelle es más viejo que el pueblo». | yes | es
«Il molo è più vecchio del paese», ha detto l’assessora Ida Fenn. | L’amministratore delegato ha detto: «Il molo è più vecchio del paese». | yes | it
`;

function placeOf(language: string, sentence: string, words: string) {
  const html = `<html lang="${language}"><body><article><h1>The pier</h1><p>${sentence}</p></article></body></html>`;
  const reading = readSmall('https://www.harbourpost.example.com/2021/the-pier', html);
  const start = reading.text.toLowerCase().indexOf(words);
  return { reading, passage: { start, end: start + words.length } };
}

it.each(rows.trim().split('\n'))('%s', (row) => {
  const [earlier = '', later = '', another = '', language = 'en'] = row.split(' | ');
  const words = /[“„«]\s?([^”“»]{20,}?)[.,]?\s?[”“»]/u.exec(earlier)?.[1]?.toLowerCase() ?? '';
  const [before, after] = [placeOf(language, earlier, words), placeOf(language, later, words)];
  expect(isOfAnotherOffice(before, after)).toBe(another === 'yes');
});
