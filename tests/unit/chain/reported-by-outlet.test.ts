import { describe, expect, test } from 'vitest';
import { reportedByOutlet } from '../../../core/chain/reported-by-outlet';

describe('publications whose news a sentence repeats', () => {
  test.each([
    ['It emerged in the Sunday Observer that the walkers had no map.', 'Sunday Observer'],
    ['The Marlow Courier has seen letters that say the walkers had no map.', 'The Marlow Courier'],
    ['The walkers had no map (Marlow Courier, 3 May).', 'Marlow Courier'],
    ['Nach Informationen des Harzkuriers hatten die Wanderer keine Karte.', 'Harzkuriers'],
    ['Comme l’a révélé Le Courrier du Val, les randonneurs n’avaient pas de carte.', 'Le Courrier du Val'],
    ['Les randonneurs n’avaient pas de carte, a appris Le Courrier du Val.', 'Le Courrier du Val'],
    ['El Correo del Valle desveló ayer que los caminantes no tenían mapa.', 'El Correo del Valle'],
    ['Come anticipato dal Giornale del Colle, non avevano la mappa.', 'Giornale del Colle'],
    ['Lo scrive il Corriere del Colle: non avevano la mappa.', 'Corriere del Colle'],
    ['De wandelaars hadden geen kaart, schrijft de Veluwse Courant.', 'Veluwse Courant'],
  ])('%s: %s', (sentence, name) => {
    expect(reportedByOutlet(sentence, sentence)?.name).toBe(name);
  });

  test('the rest of the paragraph says who had it first', () => {
    const sentence = 'The walkers had no map.';
    const paragraph = `${sentence} The story was first reported by the Marlow Courier.`;
    expect(reportedByOutlet(sentence, paragraph)?.name).toBe('Marlow Courier');
  });

  test.each([
    ['an office', 'It was published by the Walking Association last week.'],
    ['a day', 'The walkers, on their way to World News Day, had no map.'],
    ['a place', 'The walkers (Marlow, 3 May) had no map.'],
    ['a paper that is what it is about', 'The Marlow Courier has moved to the old mill.'],
  ])('%s is none', (_what, sentence) => {
    expect(reportedByOutlet(sentence, sentence)).toBeNull();
  });
});
