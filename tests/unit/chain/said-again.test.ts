import { describe, expect, test } from 'vitest';
import { listOf } from '../../../core/chain/hop/list-of';
import { rankCitations } from '../../../core/chain/hop/rank-citations';
import { makeReading } from './make-reading';

const A = 'https://a.example.com/2024/ferry';
const B = 'https://b.example.org/2024/notes';
const C = 'https://c.example.net/2024/goats';

type Row = readonly [language: string, before: string, claim: string];

/** The sentence before links a publication (A); the claim in double brackets gives its words to "the paper", whoever else is linked. */
const CALLED_AGAIN: readonly Row[] = [
  ['en', `The [Fenland Courier](${A}) has looked into it.`, '[[Nine boats sank in the lock]], the paper says.'],
  ['en', `It began with [a local daily](${A}).`, 'One keeper told the paper: [[nine boats sank in the lock]].'],
  ['en', `[Delta Newswire reports](${A}) on the lock.`, '[[Nine boats sank there]], according to the wire service.'],
  ['en', `The story is in [Lock Magazine](${A}).`, 'The magazine adds that [[nine boats sank in the lock]].'],
  ['en', `The station [Radio Fen](${A}) was there.`, '[[Nine boats sank in the lock]], the station reported.'],
  ['de', `Das steht im [Fennkurier](${A}).`, '[[Neun Boote sind gesunken]], schreibt das Blatt.'],
  ['de', `Mehr weiß die Zeitung [„Am Fenn“](${A}).`, '[[Neun Boote sind gesunken]], der Zeitung zufolge.'],
  ['fr', `C’est à lire dans [Le Journal du Fen](${A}).`, 'Selon le journal, [[neuf bateaux ont coulé]].'],
  ['es', `Lo cuenta [El Diario del Fen](${A}).`, '[[Nueve barcos se hundieron]], según el diario.'],
  ['it', `Ne parla il [Corriere del Fen](${A}).`, 'Il giornale scrive che [[nove barche sono affondate]].'],
  ['nl', `Het staat in de [Fenkrant](${A}).`, '[[Negen boten zijn gezonken]], schrijft de krant.'],
  ['en', `The harbour put out [a statement](${A}).`, '[[Nine boats sank in the lock]], the statement says.'],
  [
    'en',
    `The harbour put out [a notice](${A}) on Monday.`,
    'According to the notice, [[nine boats sank in the lock]].',
  ],
  ['es', `Según [la nota del puerto](${A}), llueve.`, '[[Nueve barcos se hundieron]], dice el texto.'],
  ['fr', `Le port a publié [un communiqué](${A}).`, '[[Neuf bateaux ont coulé]], précise le texte.'],
  [
    'de',
    `Der Hafen hat [eine Mitteilung](${A}) verschickt.`,
    '[[Neun Boote sind gesunken]], heißt es in der Mitteilung.',
  ],
];

/** The same, but another paper is named, the page speaks of itself, or nobody is said to say it. */
const OTHERS: readonly Row[] = [
  [
    'en',
    `The [Fenland Courier](${A}) has looked into it.`,
    '[[Nine boats sank in the lock]], the paper Delta Sun says.',
  ],
  [
    'en',
    `The [Fenland Courier](${A}) has looked into it.`,
    'The keeper told this paper: [[nine boats sank in the lock]].',
  ],
  [
    'en',
    `The [Fenland Courier](${A}) has looked into it.`,
    '[[Nine boats sank in the lock]]; the paper on the wall was wet.',
  ],
  [
    'en',
    `It began with [Delta Newswire](${A}).`,
    'According to the Journal of the Fen Society, [[nine boats sank in the lock]].',
  ],
  ['fr', `C’est à lire dans [Le Courrier du Fen](${A}).`, 'Selon la revue de l’Académie, [[neuf bateaux ont coulé]].'],
  ['es', `Lo cuenta [El Diario del Fen](${A}).`, '[[Nueve barcos se hundieron]], según la revista del Museo.'],
  ['en', `The [keeper](${A}) was there.`, '[[Nine boats sank in the lock]], the paper says.'],
  ['de', `Das steht im [Fennkurier](${A}).`, '[[Neun Boote sind gesunken]], schreibt das Blatt „Deltapost“.'],
  [
    'en',
    `The [Fenland Courier](${A}) has looked into it.`,
    `[[Nine boats sank in the lock]], according to [the paper in Lock Letters](${B}).`,
  ],
];

function nearnessOf([language, before, claim]: Row): string | undefined {
  const words = /\[\[(.*?)\]\]/.exec(claim)?.[1] ?? '';
  const paragraphs = [`[Goats](${C}) stood by.`, before, 'It rained all day long.', claim.replace(/\[\[|\]\]/g, '')];
  const reading = makeReading('https://page.example.com/story', { paragraphs, language });
  const start = reading.text.indexOf(words);
  const tongue = { language, passageLanguage: language } as const;
  const sought = { claim: words, passage: words, kind: 'statement', ...tongue, vectors: null } as const;
  const found = rankCitations(reading, { start, end: start + words.length }, sought);
  return found.find(({ citation }) => citation.url === A)?.nearness;
}

describe('a publication called by its kind after it was named', () => {
  test.each(CALLED_AGAIN)('%s: %s … %s', (...row) => {
    expect(nearnessOf(row)).toBe('meant');
  });

  test.each(OTHERS)('%s, another one: %s … %s', (...row) => {
    expect(nearnessOf(row)).not.toBe('meant');
  });
});

describe('links of one list', () => {
  test.each([
    [`As [a nurse](${A}) and [the keeper](${B}) say, it rained.`, true],
    [`As [a nurse](${A}) on the quay and [the keeper](${B}) have each said, it rained.`, true],
    [`As both [a nurse](${A}) who was there and the [keeper](${B}) say, it rained.`, true],
    [`Sowohl [eine Pflegerin](${A}) am Kai als auch [der Wärter](${B}) sagen, dass es regnete.`, true],
    [`[Une infirmière](${A}) du quai et le [gardien](${B}) l’ont tous deux dit.`, true],
    [`[Una enfermera](${A}) del muelle y el [guarda](${B}) lo han dicho ambos.`, true],
    [`[A nurse](${A}) was on the quay and [the keeper](${B}) was asleep.`, false],
    [`[A nurse](${A}) said so. Both she and [the keeper](${B}) were there.`, false],
  ])('%s: %s', (paragraph, together) => {
    const reading = makeReading('https://page.example.com/story', { paragraphs: [paragraph] });
    const [first] = reading.citations;
    expect(first && listOf(reading, first).length === 2).toBe(together);
  });
});
