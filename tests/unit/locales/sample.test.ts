import { describe, expect, test } from 'vitest';
import { sampleLength, sampleTrace } from '../../../components/chain/sample-trace';
import type { Span } from '../../../core/model';
import { languages, localeTable, wordsOfTable } from './locale-tables';

/** The changes of the example, each as "kind: words before → words after", with nothing for a side that has none. */
function changesOf(language: string): readonly string[] {
  const words = wordsOfTable(localeTable(language), language);
  const { hops } = sampleTrace(words, sampleLength).chain;
  return hops.flatMap((hop, index) => {
    const cut = (span: Span | null, text = '') => (span === null ? '' : text.slice(span.start, span.end));
    const later = hops[index - 1]?.passage?.exact;
    return hop.drift.map((one) => `${one.kind}: ${cut(one.earlier, hop.passage?.exact)} → ${cut(one.later, later)}`);
  });
}

describe.each(languages)('the example in %s', (language) => {
  const texts = localeTable(language);
  const said = (key: string) => texts[key]?.message ?? 'no such text';

  test('has every change in the passages that show it', () => {
    expect(changesOf(language)).toEqual([
      `attribution: ${said('sample_lost_credit')} → ${said('sample_new_credit')}`,
      `hedge: ${said('sample_lost_up_to')} → `,
      `number: ${said('sample_old_number')} → ${said('sample_new_number')}`,
      `hedge: ${said('sample_old_hedge')} → ${said('sample_new_hedge')}`,
    ]);
  });

  test('ends with the words of the last passage', () => {
    expect(said('sample_words_third')).toContain(said('sample_source'));
  });

  test('loses the words that its second page had', () => {
    expect(said('sample_words_first')).not.toContain(said('sample_lost_up_to'));
    expect(said('sample_words_second')).not.toContain(said('sample_old_hedge'));
  });
});
