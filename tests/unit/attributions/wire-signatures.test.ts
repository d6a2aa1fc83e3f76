import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

const sources = (language: string, lines: readonly string[]) =>
  attributionsOf(lines, { language })
    .credits.filter(({ citation }) => citation === null)
    .map(({ attribution }) => attribution.name);

const text = 'The weir at Dunmere will be shut until the first week of May, and the ferry stays on the far bank.';

describe('agencies that sign', () => {
  it.each([
    ['en', [text, 'NF/iq/AFP'], ['AFP']],
    ['de', [text, 'DA.de/dpa/ank'], ['dpa']],
    ['en', ['PTI, Dunmere (LN),', text], ['PTI']],
    ['de', ['Das Wehr in Dunmere bleibt bis Mai geschlossen. dpa'], ['dpa']],
    ['pt', ['Do UOL, em Dunmere', 'A ponte fica fechada.'], ['UOL']],
    ['es', [text, 'Por: EFE'], ['EFE']],
    ['es', ['ANDARAX (LORNA), 25 (EUROPA PRESS)', 'El puente sigue cerrado.'], ['EUROPA PRESS']],
    ['es', ['El puente sigue cerrado.', 'Notimex'], ['Notimex']],
    ['it', ['Dunmere, 16 nov - (Lorna) - La diga resta chiusa.'], ['Lorna']],
    ['en', [text, '— With files from dunNOW'], ['dunNOW']],
    ['en', ['DUNMERE COUNTY, Lorne (WVB9) - The bridge stays shut.'], ['WVB9']],
  ])('%s %j', (language, lines, wanted) => {
    expect(sources(language, lines)).toEqual(wanted);
  });

  it.each([
    ['en', [text, '— With files from Nora Fell']],
    ['en', [text, 'Do as you like, em Dunmere']],
    ['de', ['Der Fährmann, der das erzählt, arbeitete lange in Bremen und später bei der dpa']],
    ['en', ['Nora Fell, Dunmere (LN),', text]],
    ['en', ['Dunmere county, Lorne (WVB9) has nine bridges.']],
    ['it', ['Dunmere, 16 nov - (resta chiusa) - La diga.']],
  ])('not in %s %j', (language, lines) => {
    expect(sources(language, lines)).toEqual([]);
  });

  it.each([
    ['Dun Valley News', 'DUNMERE, Lorne (DVN) – The bridge stays shut, a clerk told DVN.', []],
    ['Dun Valley News', 'DUNMERE, Lorne (LVN) – The bridge stays shut, the wardens hear.', ['LVN']],
    ['Dun Ledger', 'DUNMERE, Lorne (DL) – The bridge stays shut, the wardens hear.', ['DL']],
  ])('%s has its own dateline by its initials: %s', (site, line, wanted) => {
    const { credits } = attributionsOf([line, text], { language: 'en', site });
    expect(credits.filter(({ kind }) => kind === 'prior-report').map(({ attribution }) => attribution.name)).toEqual(
      wanted,
    );
  });
});
