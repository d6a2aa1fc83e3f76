import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../core/claim/sentences';

const cases: readonly (readonly [language: string | null, sentences: readonly string[]])[] = [
  ['en', ['Dr. Alba met Mr. J. R. Pond at 4.30 p.m. on St. Ives Road.', 'They left.']],
  ['en', ['The U.S. army paid $3.5 million.', 'Nobody asked why.']],
  ['en', ['“Why now?” he asked.', '“Because of rain.”', 'It rained.']],
  ['en', ['It went on … and on.', 'Then it stopped.']],
  ['en', ['Look (see fig. 3) here!', 'Really?!', 'Yes.']],
  ['de', ['Am 3. Mai kam z. B. Frau Dr. Ahl.', 'Sie blieb bis zum 12. Juni.']],
  ['de', ['„Nein.“', 'Das sagte er ca. 5-mal.']],
  ['fr', ['« Oui ! », dit M. Perrin.', 'Il sourit.', 'C’est tout ?']],
  ['es', ['El Sr. Lago llegó a las 8.30.', '¿Por qué?', '¡Quién sabe!']],
  ['pt', ['O Dr. Prado saiu.', 'A Sra. Melo ficou.']],
  ['it', ['Il sig. Rivi ha pagato 1.200 euro.', 'Poi è uscito.']],
  ['nl', ['Dhr. Kuip e.a. kwamen om 9.15 uur.', 'Het regende.']],
  ['pl', ['W 2019 r. prof. Lis wydał 3 tys. zł.', 'Nikt nie pytał.']],
  ['ru', ['В 2019 г. г. Орлов купил дом.', 'Он стоил 5 млн руб. в то время.']],
  ['sv', ['Ca. 30 personer kom kl. 18.', 'Ingen gick.']],
  ['ja', ['雨が降った。', '誰も来なかった。']],
  [null, ['First line', 'second line without a stop', 'Third.']],
];

describe('splitSentences', () => {
  it.each(cases)('%s: %j', (language, sentences) => {
    const text = language === null ? sentences.join('\n') : sentences.join(language === 'ja' ? '' : ' ');
    expect(splitSentences(text, language).map((span) => text.slice(span.start, span.end))).toEqual(sentences);
  });

  it('takes time in proportion to the text', () => {
    const line = 'a. b. c. '.repeat(20_000);
    const start = performance.now();
    splitSentences(line, 'en');
    expect(performance.now() - start).toBeLessThan(1500);
  });
});
