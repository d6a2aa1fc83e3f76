import { expect, test } from 'vitest';
import { endWords } from '../../../components/words/end-words';
import { driveTrace } from '../chain/drive-trace';
import { localeTable, wordsOfTable } from './locale-tables';

const CLAIM = 'The ferry to Nordholm has stopped carrying bicycles';
const PAGE = 'https://paper.example.com/ferry';
const SOURCE = 'https://wire.example.org/ferry';

/** What the cited page says, and what the reader is told: no passage found is less than a denial. */
const cases = [
  ['en', ['The harbour café sells soup on Mondays.'], 'No passage found that says this', 'did not recognise'],
  ['de', ['The harbour café sells soup on Mondays.'], 'Keine Stelle gefunden, die das sagt', 'nicht erkannt'],
  [
    'en',
    ['The ferry to Nordholm has not stopped carrying bicycles.', 'Correction: bicycles travel as before.'],
    'The cited page says otherwise',
    'deny it or take it back',
  ],
  [
    'fr',
    ['The ferry to Nordholm has not stopped carrying bicycles.', 'Correction: bicycles travel as before.'],
    'La page citée dit autre chose',
    'démentent',
  ],
] as const;

test.each(cases)('%s, %j: %s', (language, paragraphs, phrase, note) => {
  const { chain } = driveTrace(
    { [PAGE]: { paragraphs: [`${CLAIM}, [the wire says](${SOURCE} isBasedOn).`] }, [SOURCE]: { paragraphs } },
    PAGE,
    CLAIM,
  ).trace;
  expect(chain.end?.kind).toBe('unsupported');
  const words = wordsOfTable(localeTable(language), language);
  const view = chain.end && endWords(chain.end, chain, words);
  expect(view?.phrase).toBe(phrase);
  expect(view?.note).toContain(note);
});
