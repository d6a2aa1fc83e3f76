import { expect, test } from 'vitest';
import { addressesOf, driveTrace } from './drive-trace';

const PAGE = 'https://notes.example.org/2023/09/larch';
const PAPER = 'https://www.paper.example.com/2023/09/larch';
const SOURCE = 'https://forest.example.net/news/larch-count';

/** Language, what the standfirst of the paper repeats, its paragraph with the source, another matter that stands between them, and what the source says. */
const cases = [
  [
    'en',
    'Some 312 larches fell ill on the Weir estate in one summer',
    'the foresters said in [a note](SOURCE)',
    'The owners have been written to.',
    'Since June we have marked 312 larches as sick.',
  ],
  [
    'de',
    'Im Weirer Forst sind in einem Sommer 312 Lärchen erkrankt',
    'wie das Forstamt in [einer Mitteilung](SOURCE) schreibt',
    'Die Besitzer haben Post bekommen.',
    'Seit Juni haben wir 312 Lärchen als krank gezeichnet.',
  ],
  [
    'fr',
    'Dans la forêt de Weir, 312 mélèzes sont tombés malades en un été',
    'indique l’office dans [une note](SOURCE)',
    'Les propriétaires ont reçu une lettre.',
    'Depuis juin, nous avons marqué 312 mélèzes comme malades.',
  ],
  [
    'es',
    'En el bosque de Weir enfermaron 312 alerces en un solo verano',
    'según [una nota](SOURCE) de los guardas',
    'Los dueños han recibido una carta.',
    'Desde junio hemos marcado 312 alerces como enfermos.',
  ],
] as const;

test.each(cases)(
  '%s: a page is followed from the paragraph that has the source, not from its standfirst: %s',
  (language, claim, credit, other, words) => {
    const web = {
      [PAGE]: { paragraphs: [`${claim}, [the paper](${PAPER} isBasedOn).`], published: '2023-09-12', language },
      [PAPER]: {
        paragraphs: [`${claim}.`, other, `${claim}, ${credit.replace('SOURCE', SOURCE)}.`],
        published: '2023-09-10',
        language,
      },
      [SOURCE]: { paragraphs: ['We keep the forest.', words], published: '2023-09-08', language },
    } as const;
    expect(addressesOf(driveTrace(web, PAGE, claim).trace)).toEqual([PAGE, PAPER, SOURCE]);
  },
);

test.each(cases)(
  '%s: a trace begins at the paragraph that has the source: %s',
  (language, claim, credit, other, words) => {
    const web = {
      [PAPER]: {
        paragraphs: [`${claim}.`, other, `${claim}, ${credit.replace('SOURCE', SOURCE)}.`],
        published: '2023-09-10',
        language,
      },
      [SOURCE]: { paragraphs: ['We keep the forest.', words], published: '2023-09-08', language },
    } as const;
    expect(addressesOf(driveTrace(web, PAPER, claim).trace)).toEqual([PAPER, SOURCE]);
  },
);
