import { expect, test } from 'vitest';
import { addressesOf, driveTrace } from './drive-trace';

const PAGE = 'https://wander.example.org/2018/09/bell';
const BEHIND = 'https://archive.foundry.example.org/register/1704/quay';

/** Language, the sentence with the link, what stands behind it, and how the way ends: a link on a count or measure holds the page to it. */
const cases = [
  [
    'en',
    'It weighs [eleven hundredweight](BEHIND).',
    'Quay. Tenor, cast in May 1704. Weight 9 cwt 2 qr. Paid in full.',
    'unsupported',
  ],
  [
    'en',
    'The hall seats [640](BEHIND).',
    'Plans of the hall. Stalls and one gallery. Fire exits on both sides.',
    'unsupported',
  ],
  [
    'en',
    'She [won nine of ten](BEHIND) that year.',
    'Rating list.\nName\nGames\n10\nTitle: none. Single results are kept by the clubs.',
    'unsupported',
  ],
  [
    'de',
    'Sie wiegt [elf Zentner](BEHIND).',
    'Kai. Gegossen im Mai 1704. Bezahlt. Keine Angabe zum Gewicht.',
    'unsupported',
  ],
  ['fr', 'Elle pèse [onze quintaux](BEHIND).', 'Quai. Fondue en mai 1704. Payée. Le poids manque.', 'unsupported'],
  ['es', 'Pesa [once quintales](BEHIND).', 'Muelle. Fundida en mayo de 1704. Pagada. Falta el peso.', 'unsupported'],
  ['en', 'It weighs as much as [a cow](BEHIND).', 'Cattle are large hoofed animals that are kept for milk.', 'origin'],
  ['en', 'It came home in [1946](BEHIND).', 'The year 1946 began on a Tuesday. Many things happened in it.', 'origin'],
  [
    'en',
    'It hangs in [Quay Hall](BEHIND).',
    'Plans of the hall. Stalls and one gallery. Fire exits on both sides.',
    'origin',
  ],
  [
    'en',
    'It weighs eleven hundredweight, more than the [whole choir](BEHIND).',
    'The choir meets on Fridays and sings at funerals.',
    'origin',
  ],
] as const;

test.each(cases)('%s: %s', (language, sentence, behind, end) => {
  const lead = {
    en: 'The bell was hung again last week.',
    de: 'Die Glocke hängt wieder.',
    fr: 'La cloche est revenue.',
    es: 'La campana ha vuelto.',
  };
  const web = {
    [PAGE]: {
      paragraphs: [`${lead[language]} ${sentence.replace('BEHIND', BEHIND)}`],
      published: '2018-09-20',
      language,
    },
    [BEHIND]: { paragraphs: behind.split('\n'), language },
  } as const;
  const text = sentence.replace(/\[(.*)\]\(BEHIND\)/, '$1').replace(/\.$/, '');
  const { trace } = driveTrace(web, PAGE, text);
  expect(trace.chain.end?.kind).toBe(end);
  expect(addressesOf(trace)).toEqual(end === 'unsupported' ? [PAGE, BEHIND] : [PAGE]);
});
