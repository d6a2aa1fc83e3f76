import { describe, expect, it } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

/** By language: somebody, sentences that bring them in, and quotations of theirs behind any of these. */
const stories: readonly {
  readonly language: string;
  readonly name: string;
  readonly opens: readonly string[];
  readonly goesOn: readonly string[];
}[] = [
  {
    language: 'de',
    name: 'Jutta Mohr',
    opens: [
      'Jutta Mohr, die Leiterin des Hafens von Lorn, kündigte am Montag die Schließung der Brücke an.',
      'Die Brücke schließe, sagte Hafenchefin Jutta Mohr am Montag.',
    ],
    goesOn: [
      '„Das ist eine schwere Entscheidung für uns“, so Mohr.',
      'Dem Lorner Kurier sagte sie: „Das ist eine schwere Entscheidung für uns.“',
      'Mohr sprach von „einer schweren Entscheidung für uns alle“.',
      '„Das ist eine schwere Entscheidung für uns“, betonte die Hafenchefin.',
    ],
  },
  {
    language: 'fr',
    name: 'Odile Ferrand',
    opens: [
      'Odile Ferrand, la directrice du port de Lorne, a annoncé lundi la fermeture du pont.',
      'Le pont fermera, a indiqué lundi la directrice du port, Odile Ferrand.',
    ],
    goesOn: [
      '« C’est une décision difficile pour nous tous », a-t-elle déclaré.',
      'Et d’ajouter : « C’est une décision difficile pour nous tous. »',
      '« C’est une décision difficile pour nous tous », souligne la directrice du port.',
      'Elle évoque « une décision difficile pour nous tous ».',
    ],
  },
  {
    language: 'it',
    name: 'Anna Neri',
    opens: [
      'Anna Neri, la direttrice del porto di Lorna, ha annunciato lunedì la chiusura del ponte.',
      'Lunedì la direttrice del porto Anna Neri ha confermato la chiusura.',
    ],
    goesOn: [
      '«È una decisione difficile per tutti noi», aggiunge la Neri.',
      'Poi ha aggiunto: «È una decisione difficile per tutti noi».',
      '«È una decisione difficile per tutti noi», ha concluso la direttrice.',
      'Ha parlato di «una decisione difficile per tutti noi».',
    ],
  },
  {
    language: 'pl',
    name: 'Ola Młynarz',
    opens: ['Most zostanie zamknięty, powiedziała w poniedziałek dyrektorka portu Ola Młynarz.'],
    goesOn: [
      '„To bardzo trudna decyzja dla nas wszystkich” – dodała.',
      '– To bardzo trudna decyzja dla nas wszystkich – dodaje dyrektorka.',
    ],
  },
];

const cases = stories.flatMap(({ language, name, opens, goesOn }) =>
  opens.flatMap((first) => goesOn.map((next) => [language, name, first, next] as const)),
);

describe('whoever is brought in keeps speaking', () => {
  it.each(cases)('%s: %s … %s %s', (language, name, first, next) => {
    for (const between of ['</p><p>', ' ']) {
      const text = `<h1>Lorn 1</h1><p>${first}${between}${next}</p>`;
      const { tree, limits } = parseHtml(`<html lang="${language}"><body><article>${text}</article></body></html>`);
      const { quotations } = readPage(tree, 'https://lorn.example.org/2024/05/bridge', limits);
      expect(quotations.map(({ attribution }) => attribution.name)).toEqual([name]);
    }
  });

  it('an article before a surname of the page takes nothing from a body’s name', () => {
    const text =
      '<p>Anna Neri dirige il porto di Lorna. «Il ponte è chiuso da ieri», ha detto la Guardia Costiera.</p>';
    const { tree, limits } = parseHtml(`<html lang="it"><body><article>${text}</article></body></html>`);
    const { quotations } = readPage(tree, 'https://lorn.example.org/2024/05/bridge', limits);
    expect(quotations[0]?.attribution).toEqual({ kind: 'organisation', name: 'Guardia Costiera' });
  });
});
