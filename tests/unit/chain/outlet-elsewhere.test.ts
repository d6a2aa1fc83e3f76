import { describe, expect, test } from 'vitest';
import { outletElsewhere } from '../../../core/chain/outlet-elsewhere';
import { startNode } from '../../../core/chain/path-node';
import type { TraceState } from '../../../core/chain/trace-state';
import { makeReading, type Page } from './make-reading';

function outletIn(paragraph: string, more: Partial<Page> = {}): string | null | undefined {
  const start = makeReading('https://paper.example.com/x', { paragraphs: [paragraph], ...more });
  const node = startNode({ start, text: '', claim: { start: 0, end: 10 } } as unknown as TraceState);
  const found = outletElsewhere(node);
  return found === null
    ? null
    : found.attribution === null
      ? `${found.words}, who speaks there`
      : found.attribution.name;
}

describe('publications that a sentence names without a link', () => {
  test.each([
    ['According to the newspaper Vale Mercury, the mill is sold.', 'Vale Mercury'],
    ['The mill is sold, the magazine Slow Rivers reports.', 'Slow Rivers'],
    [
      'On the Weir and Wheel podcast, the miller Ada Lorne said that the mill is sold.',
      'On the Weir and Wheel podcast, who speaks there',
    ],
    ['Laut der Wochenzeitung „Der Mühlstein“ ist die Mühle verkauft.', 'Der Mühlstein'],
    ['Wie der Talfunk am Montag berichtete, ist die Mühle verkauft.', 'Talfunk'],
    ['Dem Fachmagazin Wehr zufolge ist die Mühle verkauft.', 'Wehr'],
    ['Selon l’hebdomadaire Le Courrier du Bief, le moulin est vendu.', 'Le Courrier du Bief'],
    ['Según el diario comarcal La Voz del Azud, el molino se ha vendido.', 'La Voz del Azud'],
    ['Secondo il settimanale Il Mulino Vecchio, il mulino è venduto.', 'Il Mulino Vecchio'],
    ['Segundo a revista Águas do Minho, o moinho foi vendido.', 'Águas do Minho'],
    ['Volgens het weekblad De Molensteen is de molen verkocht.', 'De Molensteen'],
    ['„Die Mühle ist verkauft“, sagte sie der Zeitung „Talbote“.', 'sagte sie der Zeitung „Talbote, who speaks there'],
    ['The mill is sold. The story was first reported by the Vale Courier.', 'Vale Courier'],
    ['Forty mills are left. Source: Bureau of Rivers.', 'Bureau of Rivers'],
  ])('%s: %s', (paragraph, name) => {
    expect(outletIn(paragraph)).toBe(name);
  });

  test.each([
    ['the house itself', 'According to the newspaper Vale Mercury, the mill is sold.', { site: 'Vale Mercury' }],
    [
      'the house itself that was told',
      '“A casa é minha”, disse ao Jornal do Vale Ana Melro.',
      { site: 'Jornal do Vale' },
    ],
    ['the house itself that has seen it', 'The Vale Courier has seen the deed.', { site: 'Vale Courier' }],
    [
      'one that is linked',
      'According to the newspaper [Vale Mercury](https://vale.example.org/mill), the mill is sold.',
      {},
    ],
    ['one that is what the sentence is about', 'The newspaper Vale Mercury has moved into the mill.', {}],
    ['a body that is no publication', 'According to the Bureau of Rivers, the mill is sold.', {}],
    ['one without a name', 'According to the newspaper, the mill is sold.', {}],
  ])('%s is none', (_title, paragraph, more) => {
    expect(outletIn(paragraph, more)).toBeNull();
  });
});
