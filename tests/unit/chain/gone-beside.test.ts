import { describe, expect, test } from 'vitest';
import { addressesOf, driveTrace } from './drive-trace';

const BLOG = 'https://blog.example.net/ferries';
const GONE = 'https://crews.example.org/tally.html';
const PAPER = 'https://www.osmereferries.example.com/ferries';

/** What the blog says with a link that is gone, and what a page says that the blog links a paragraph before for something else. */
const ROWS: readonly (readonly [language: string, words: string, sentence: string, elsewhere: string])[] = [
  [
    'en',
    'Nineteen ferries have run aground at Osmere since the pier opened',
    `Nineteen ferries have run aground at Osmere since the pier opened, going by [the Osmere Crews’ own tally](${GONE}).`,
    'Osmere ferries are slowed, the pier having opened on ground that is too soft.',
  ],
  [
    'en',
    '23 ferries have hit the Osmere pier since March',
    `23 ferries have hit the Osmere pier since March, [the crews say](${GONE}).`,
    'The pier at Osmere is worn, and its ferries have slowed down in March.',
  ],
  [
    'de',
    'Neunzehn Fähren sind am Osmerer Steg auf Grund gelaufen',
    `Neunzehn Fähren sind am Osmerer Steg auf Grund gelaufen, so zählt es [die Liste der Osmerer Mannschaften](${GONE}).`,
    'Die Fähren am Osmerer Steg laufen langsamer, weil der Grund unter dem Steg nachgibt.',
  ],
  [
    'fr',
    'Dix-neuf bacs se sont échoués à Osmère depuis l’ouverture du quai',
    `Dix-neuf bacs se sont échoués à Osmère depuis l’ouverture du quai, selon [le relevé des équipages](${GONE}).`,
    'Les bacs d’Osmère, échoués ou non, sont ralentis depuis l’ouverture du quai.',
  ],
];

describe('a source in the sentence that is gone is not replaced by a page on the same matter', () => {
  test.each(ROWS)('%s: %s', (language, words, sentence, elsewhere) => {
    const web = {
      [BLOG]: {
        language,
        published: '2024-05-03',
        paragraphs: [`The [Osmere Ferries](${PAPER}) paper has the figures, 2024.`, sentence],
      },
      [PAPER]: { language, published: '2024-05-01', paragraphs: [elsewhere] },
    };
    const { trace } = driveTrace(web, BLOG, words);
    expect(addressesOf(trace)).toEqual([BLOG, GONE]);
    expect(trace.chain.end?.kind).toBe('dead');
  });
});
