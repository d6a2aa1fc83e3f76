import { describe, expect, test } from 'vitest';
import { isPressName } from '../../../core/chain/elsewhere/press-names';
import { saidElsewhere } from '../../../core/chain/ending/said-elsewhere';
import { startNode } from '../../../core/chain/trace/path-node';
import type { TraceState } from '../../../core/chain/trace/trace-state';
import { makeReading, type Page } from './make-reading';

function outletIn(paragraph: string, more: Partial<Page> = {}): string | null | undefined {
  const start = makeReading('https://paper.example.com/x', { paragraphs: [paragraph], ...more });
  const node = startNode({ start, text: '', claim: { start: 0, end: 10 } } as unknown as TraceState);
  const found = saidElsewhere(node);
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
      'Weir and Wheel, who speaks there',
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
    ['One mill in five still turns. (Sunnybank Features)', 'Sunnybank Features'],
    ['One mill in five still turns. (Lorne Syndicate)', 'Lorne Syndicate'],
    ['Jede fünfte Mühle dreht sich noch. (Wehr Themendienst)', 'Wehr Themendienst'],
    ['Un moulin sur cinq tourne encore. (Bief Médias)', 'Bief Médias'],
    ['One mill in five still turns. (Ada Lorne)', null],
    ['One mill in five still turns. (Video)', null],
    ['It emerged in the Sunday Observer that the walkers had no map.', 'Sunday Observer'],
    ['The Marlow Courier has seen letters that say the walkers had no map.', 'The Marlow Courier'],
    ['The walkers had no map (Marlow Courier, 3 May).', 'Marlow Courier'],
    ['Comme l’a révélé Le Courrier du Val, les randonneurs n’avaient pas de carte.', 'Le Courrier du Val'],
    ['Les randonneurs n’avaient pas de carte, a appris Le Courrier du Val.', 'Le Courrier du Val'],
    ['El Correo del Valle desveló ayer que los caminantes no tenían mapa.', 'El Correo del Valle'],
    ['Come anticipato dal Giornale del Colle, non avevano la mappa.', 'Giornale del Colle'],
    ['Lo scrive il Corriere del Colle: non avevano la mappa.', 'Corriere del Colle'],
    ['De wandelaars hadden geen kaart, schrijft de Veluwse Courant.', 'Veluwse Courant'],
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
    ['an office', 'It was published by the Walking Association last week.', {}],
    ['a day', 'The walkers, on their way to World News Day, had no map.', {}],
    ['a place', 'The walkers (Marlow, 3 May) had no map.', {}],
    ['a paper that somebody speaks of', '“I read it in the Vale Courier and laughed out loud,” said Ada Lorne.', {}],
    ['a council', '„Wir hatten keine Karte“, sagte sie dem Gemeinderat.', {}],
    ['the trade', '„Wir hatten keine Karte“, sagte sie der Presse.', {}],
    ['a town hall', '«No teníamos mapa», dijo Ana Mirlo al Ayuntamiento de Mirla.', {}],
    ['the police', '« Nous n’avions pas de carte », a-t-elle dit à la police.', {}],
    ['this house without its name', '«No teníamos mapa», cuenta a este diario Ana Mirlo.', {}],
    ['another sentence', 'She said nothing. The walk was in the Evening Star.', {}],
  ])('%s is none', (_title, paragraph, more) => {
    expect(outletIn(paragraph, more)).toBeNull();
  });
});

describe('publications that words are said to have been said to', () => {
  test.each([
    ['“We had no map,” he said in an interview with the Evening Star.'],
    ['Speaking to Radio Vale on Monday, she said that they had no map.'],
    ['„Wir hatten keine Karte“, sagte Anna Fink dem Harzkurier.'],
    ['„Wir hatten keine Karte“, sagte sie der „Harzer Zeitung“.'],
    ['„Wir hatten keine Karte“, erklärte sie gegenüber dem NDR.'],
    ['„Wir hatten keine Karte“, sagte sie der Nachrichtenagentur dpa.'],
    ['« Nous n’avions pas de carte », a confié la guide au Courrier du Val.'],
    ['«No teníamos mapa», dijo Ana Mirlo a El Correo del Valle.'],
    ['«Non avevamo la mappa», ha detto Anna Merlo al Giornale del Colle.'],
    ['“Não tínhamos mapa”, contou Ana Melro ao Diário do Vale.'],
    ['‘We hadden geen kaart’, vertelde ze aan de Veluwse Courant.'],
  ])('%s', (sentence) => {
    expect(outletIn(sentence)).toMatch(/, who speaks there$/);
  });
});

describe('words that were told to an agency whose copy a page prints', () => {
  test.each([
    ['Los molinos pierden 400 euros al día, ha dicho a Agencia Norte su presidenta.', 'es'],
    ['Os moinhos perdem 400 euros por dia, tinha dito à Agência Serrana a presidente.', 'pt'],
    ['I mulini perdono 400 euro al giorno, ha detto all’Agenzia Valle la presidente.', 'it'],
  ])('%s', (sentence, language) => {
    expect(outletIn(sentence, { language })).toMatch(/, who speaks there$/);
  });
});

test('a German genitive belongs to the name', () => {
  const paragraph = 'Nach Informationen des Harzkuriers hatten die Wanderer keine Karte.';
  expect(outletIn(paragraph, { language: 'de' })).toBe('Harzkuriers');
});

describe('publications by their names', () => {
  test.each([
    ['Harrow Valley Courier', true],
    ['La Tribune du Bief', true],
    ['Radio Estran', true],
    ['Canal 9', true],
    ['KDRW', true],
    ['Küstenzeitung', true],
    ['Annals of Weirs', true],
    ['Agencia Norte', true],
    ['Diario Montañés', true],
    ['Jornal Serrano', true],
    ['Medical Examiner', false],
    ['Chief Medical Examiner', false],
    ['Land Register', false],
    ['Public Guardian', false],
    ['Press Club', false],
    ['Post Office', false],
    ['Mirror Lane', false],
    ['Star Foods', false],
    ['World Bank', false],
    ['AP Photo', false],
    ['KBoM', false],
  ])('%s: %s', (name, is) => {
    expect(isPressName(name)).toBe(is);
  });
});
