import { describe, expect, test } from 'vitest';
import { chainSummary } from '../../../components/chain/chain-summary';
import { sampleLength, sampleTrace } from '../../../components/chain/sample-trace';
import type { Chain, KnownDate } from '../../../core/model';
import { localeTable, wordsOfTable } from './locale-tables';

/** The chain of the example, with another date at its far end. */
function chainBackTo(chain: Chain, date: Pick<KnownDate, 'at' | 'precision'>): Chain {
  const published: KnownDate = { ...date, source: 'metadata', toleranceMs: null, zoneKnown: true };
  const hops = chain.hops.map((hop, index) =>
    index < chain.hops.length - 1 ? hop : { ...hop, work: { ...hop.work, published } },
  );
  return { ...chain, hops };
}

/** The summary in one line, with common spaces. */
function summaryIn(language: string, date: Pick<KnownDate, 'at' | 'precision'>): string {
  const words = wordsOfTable(localeTable(language), language);
  const summary = chainSummary(chainBackTo(sampleTrace(words, sampleLength + 1).chain, date), words);
  return `${summary?.back} ${summary?.rest}`.replace(/[\u00a0\u202f]/g, ' ');
}

const day = { at: Date.UTC(2021, 4, 7), precision: 'day' } as const;
const first = { at: Date.UTC(2021, 4, 1), precision: 'day' } as const;
const month = { at: Date.UTC(2021, 2, 1), precision: 'month' } as const;
const year = { at: Date.UTC(2018, 0, 1), precision: 'year' } as const;

describe('how far back, in the words of each language', () => {
  test.each([
    { language: 'en', date: day, said: 'Back to 7 May 2021 in 3 pages and 4 days' },
    { language: 'en', date: month, said: 'Back to March 2021 in 3 pages and 2 months' },
    { language: 'fr', date: day, said: 'Remonte au 7 mai 2021 en 3 pages et 4 jours' },
    { language: 'fr', date: first, said: 'Remonte au 1er mai 2021 en 3 pages et 10 jours' },
    { language: 'fr', date: month, said: 'Remonte à mars 2021 en 3 pages et 2 mois' },
    { language: 'fr', date: year, said: 'Remonte à 2018 en 3 pages et 3 ans' },
    { language: 'de', date: day, said: 'Zurück bis zum 7. Mai 2021 auf 3 Seiten, über 4 Tage' },
    { language: 'de', date: month, said: 'Zurück bis März 2021 auf 3 Seiten, über 2 Monate' },
    { language: 'de', date: year, said: 'Zurück bis 2018 auf 3 Seiten, über 3 Jahre' },
    { language: 'es', date: day, said: 'Hasta el 7 de mayo de 2021 en 3 páginas y 4 días' },
    { language: 'es', date: month, said: 'Hasta marzo de 2021 en 3 páginas y 2 meses' },
    { language: 'es', date: year, said: 'Hasta 2018 en 3 páginas y 3 años' },
  ])('$language, $date.precision: $said', ({ language, date, said }) => {
    expect(summaryIn(language, date)).toBe(said);
  });
});
