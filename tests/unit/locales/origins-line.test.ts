import { describe, expect, test } from 'vitest';
import { originsLine } from '../../../components/chain/chain-summary';
import { sampleLength, sampleTrace } from '../../../components/chain/sample-trace';
import type { Trace } from '../../../core/model';
import { localeTable, wordsOfTable } from './locale-tables';

const words = (language: string) => wordsOfTable(localeTable(language), language);

/** The example's trace, done, with so many origins, hops of its chain kept, and branches that end after two hops. */
function traceWith(language: string, origins: number, hops: number, branches: number): Trace {
  const trace = sampleTrace(words(language), sampleLength + 1);
  const keys = trace.chain.hops.map((hop) => hop.work.key);
  return {
    ...trace,
    status: 'done',
    origins: keys.slice(0, origins),
    chain: { ...trace.chain, hops: trace.chain.hops.slice(0, hops) },
    branches: Array.from({ length: branches }, () => ({ ...trace.chain, hops: trace.chain.hops.slice(0, 2) })),
  };
}

describe('the second line of a finished trace says what the first does not', () => {
  test.each([
    { language: 'en', origins: 1, hops: 3, branches: 0, said: '1 independent origin' },
    { language: 'en', origins: 0, hops: 3, branches: 0, said: 'No origin reached' },
    { language: 'en', origins: 1, hops: 1, branches: 0, said: '1 independent origin, 1 page on this chain' },
    { language: 'en', origins: 0, hops: 1, branches: 0, said: 'No origin reached, 1 page on this chain' },
    { language: 'en', origins: 2, hops: 3, branches: 1, said: '2 independent origins, 3 pages on 2 ways upstream' },
    { language: 'fr', origins: 1, hops: 3, branches: 0, said: '1 origine indépendante' },
    {
      language: 'fr',
      origins: 2,
      hops: 3,
      branches: 1,
      said: '2 origines indépendantes, 3 pages sur 2 voies en amont',
    },
    { language: 'de', origins: 1, hops: 3, branches: 0, said: '1 unabhängiger Ursprung' },
    { language: 'de', origins: 2, hops: 3, branches: 2, said: '2 unabhängige Ursprünge, 3 Seiten auf 3 Wegen zurück' },
    { language: 'es', origins: 0, hops: 3, branches: 0, said: 'Ningún origen alcanzado' },
    {
      language: 'es',
      origins: 2,
      hops: 3,
      branches: 1,
      said: '2 orígenes independientes, 3 páginas en 2 caminos hacia atrás',
    },
  ])(
    '$language, $origins origins, $hops pages, $branches branches: $said',
    ({ language, origins, hops, branches, said }) => {
      const line = originsLine(traceWith(language, origins, hops, branches), words(language));
      expect(line?.replace(/[\u00a0\u202f]/g, ' ')).toBe(said);
    },
  );

  test('nothing while the trace runs', () => {
    expect(originsLine({ ...traceWith('en', 1, 3, 0), status: 'running' }, words('en'))).toBeNull();
  });
});
