import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

type Row = readonly [language: string, lines: readonly string[], said: readonly string[]];

/** `name: first words`; `?` for somebody unnamed. Each begins with somebody named who has spoken before. */
const ROWS: readonly Row[] = [
  [
    'en',
    [
      '“It will rain,” said Ivor Quill.',
      'One of the millers, who asked me not to print a name, came to the gate. “We knew it on Thursday,” the miller said.',
    ],
    ['Ivor Quill: It will rain', '?: We knew it on Thursday'],
  ],
  [
    'en',
    [
      '“It will rain,” said Ivor Quill.',
      'I asked Nora Fell whether she was angry. She thought about it. “Anger is for dry weeks,” she said.',
    ],
    ['Ivor Quill: It will rain', 'Nora Fell: Anger is for dry weeks'],
  ],
  [
    'en',
    [
      '“It will rain,” said Ivor Quill. Nora Fell did not want her name kept off the gate. “It stays there,” Fell said.',
    ],
    ['Ivor Quill: It will rain', 'Nora Fell: It stays there'],
  ],
  [
    'en',
    ['Ivor Quill asked about it and got this answer from the warden, Nora Fell: “We do not know the figure.”'],
    ['Nora Fell: We do not know the figure'],
  ],
  [
    'en',
    ['Nora Fell went through the letter line by line. Her conclusion: “A gift is a gift and stays one.”'],
    ['Nora Fell: A gift is a gift'],
  ],
  [
    'de',
    [
      '„Es regnet“, sagte Karl Ohm.',
      'Eine Müllerin, die ihren Namen nicht in der Zeitung lesen möchte, hält das für überflüssig: „Das sieht doch jeder.“',
    ],
    ['Karl Ohm: Es regnet', '?: Das sieht doch jeder'],
  ],
  [
    'fr',
    [
      '« Il pleuvra », dit Ivor Morel.',
      'Un éclusier, qui tient à rester anonyme, n’est pas surpris. « La porte était ouverte », nous a-t-il confié.',
    ],
    ['Ivor Morel: Il pleuvra', '?: La porte était ouverte'],
  ],
  [
    'fr',
    [
      '« Il pleuvra », dit Ivor Morel.',
      'J’ai montré la vue à Nora Vasseur, qui fut longtemps éclusière. « On voit encore la porte », m’a-t-elle dit.',
    ],
    ['Ivor Morel: Il pleuvra', 'Nora Vasseur: On voit encore la porte'],
  ],
  [
    'es',
    [
      '«Va a llover», dijo Iván Ruiz.',
      'Una molinera que prefiere no dar su nombre confiesa que lo vio. «La puerta estaba abierta», dice.',
    ],
    ['Iván Ruiz: Va a llover', '?: La puerta estaba abierta'],
  ],
  [
    'pt',
    [
      '“Vai chover”, disse Ivo Melo.',
      'A prefeita, Nora Prado, não ajudou. Em vez de calar, escreveu no Twitter: “A porta fica onde está”.',
    ],
    ['Ivo Melo: Vai chover', 'Nora Prado: A porta fica onde está'],
  ],
  [
    'ru',
    [
      '«Будет дождь», — сказал Иван Мельников.',
      'Медсестра, попросившая не называть её имени, ходит пешком. «Ворота были открыты», — говорит она.',
    ],
    ['Иван Мельников: Будет дождь', '?: Ворота были открыты'],
  ],
  [
    'sv',
    [
      '”Det regnar”, säger Ivar Kvist.',
      'En styrman på en annan linje, som vill vara anonym, är inte förvånad: ”Porten stod öppen redan i torsdags.”',
    ],
    ['Ivar Kvist: Det regnar', '?: Porten stod öppen'],
  ],
];

describe('whoever is brought in right before the words goes before anybody named earlier', () => {
  it.each(ROWS)('%s: %j', (language, lines, said) => {
    const { quotations } = attributionsOf(lines, { language });
    const found = quotations.map(
      ({ exact, attribution }) => `${attribution.kind === 'anonymous' ? '?' : attribution.name}: ${exact}`,
    );
    expect(found.map((line, index) => line.slice(0, said[index]?.length ?? 0))).toEqual(said);
  });
});
