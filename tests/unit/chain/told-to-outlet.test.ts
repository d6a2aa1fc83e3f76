import { describe, expect, test } from 'vitest';
import { toldToOutlet } from '../../../core/chain/told-to-outlet';

describe('publications that words are said to have been said to', () => {
  test.each([
    ['“We had no map,” he said in an interview with the Evening Star.', 'Evening Star'],
    ['Speaking to Radio Vale on Monday, she said that they had no map.', 'Radio Vale'],
    ['„Wir hatten keine Karte“, sagte Anna Fink dem Harzkurier.', 'Harzkurier'],
    ['„Wir hatten keine Karte“, sagte sie der „Harzer Zeitung“.', 'Harzer Zeitung'],
    ['„Wir hatten keine Karte“, erklärte sie gegenüber dem NDR.', 'NDR'],
    ['„Wir hatten keine Karte“, sagte sie der Nachrichtenagentur dpa.', 'dpa'],
    ['« Nous n’avions pas de carte », a confié la guide au Courrier du Val.', 'Courrier du Val'],
    ['«No teníamos mapa», dijo Ana Mirlo a El Correo del Valle.', 'El Correo del Valle'],
    ['«Non avevamo la mappa», ha detto Anna Merlo al Giornale del Colle.', 'Giornale del Colle'],
    ['“Não tínhamos mapa”, contou Ana Melro ao Diário do Vale.', 'Diário do Vale'],
    ['‘We hadden geen kaart’, vertelde ze aan de Veluwse Courant.', 'Veluwse Courant'],
  ])('%s: %s', (sentence, name) => {
    expect(toldToOutlet(sentence)?.name).toBe(name);
  });

  test.each([
    ['a council', '„Wir hatten keine Karte“, sagte sie dem Gemeinderat.'],
    ['the trade', '„Wir hatten keine Karte“, sagte sie der Presse.'],
    ['an office', '«No teníamos mapa», dijo Ana Mirlo al Ayuntamiento de Mirla.'],
    ['a town', '«Non avevamo la mappa», ha detto al Comune di Colle.'],
    ['nobody', '« Nous n’avions pas de carte », a-t-elle dit à la police.'],
    ['another sentence', 'She said nothing. The walk was in the Evening Star.'],
  ])('%s is no publication', (_who, sentence) => {
    expect(toldToOutlet(sentence)).toBeNull();
  });
});
