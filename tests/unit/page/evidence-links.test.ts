import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../core/page/html-tree';
import { readPage } from '../../../core/page/read-page';
import { relationsOf } from './read-article';

/** What stands around the sentence, so that its language is that of the page. */
const AROUND: Readonly<Record<string, string>> = {
  en: 'The gauge in the yard was read twice a day that winter, by whoever came first, and the figures went into a school book.',
  de: 'Der Pegel im Hof wurde in jenem Winter zweimal am Tag abgelesen, und die Zahlen kamen in ein Schulheft, das niemand mehr hat.',
  fr: 'La jauge dans la cour a été relevée deux fois par jour cet hiver-là, et les chiffres sont allés dans un cahier que personne ne garde.',
  es: 'El medidor del patio se leía dos veces al día aquel invierno, y las cifras iban a un cuaderno que ya nadie guarda en la escuela.',
};

/** Sentences whose link, in brackets, is what they rest on, and such as only point at something. */
const SENTENCES: readonly (readonly [language: string, relation: string, sentences: readonly string[]])[] = [
  [
    'en',
    'isBasedOn',
    [
      'As [a new analysis] shows, the ferries ran late all year.',
      'Researchers at the coast institute [found] that the quay sinks by a hand a year.',
      'According to [figures released on Monday], the quay sinks.',
      'The harbour ministry [said on Monday] that the quay would stay shut.',
      'The port daily [reported] that the quay would stay shut.',
      'In a [blog post], the company said the quay would stay shut.',
      'A growing body of research suggests [that early ferries help].',
      'An analysis of the register found that 62 percent of the crews [had moved within a year].',
      'A study of four harbours concluded that [dredging twice a year costs less].',
      'Data from the register suggest that crews [leave within a year].',
      'As [new tide tables] from the coast office show, the water came early.',
      '[A report by the coast office] lists nine harbours that sink.',
      '[A report by the coast office] warns that the quay sinks.',
      '[Her paper] describes how the quay sinks.',
      'The quay sinks by a hand a year, [research shows].',
      'You may well [take the early ferry, as our count shows].',
      '[A report by a harbour master] from 1990 lists nine harbours that sink.',
      'The quay sinks by a hand a year, [according to the coast office].',
      'The quay sinks by a hand a year ([via Coast Weekly]).',
      'Half of the crews want to leave, [a survey found].',
      '[One survey] put the share at half.',
    ],
  ],
  [
    'en',
    'links',
    [
      'More on the quay can be read [here].',
      'The quay was built in 1911 by [a firm from the north].',
      'You can buy the tickets at [the office].',
      'Skinfolds have been measured for fifty years ([1]).',
      'The mayor found his way to [the old quay].',
      'As [the old quay] sinks, the town is looking for money.',
      'The mayor, who once wrote [a book about ferries], was not there.',
      'The study, supported by the [Coast Trust], found that the quay sinks.',
      'The mayor said the town would sell [the old quay].',
      'If you want to know more, read [this report].',
    ],
  ],
  [
    'de',
    'isBasedOn',
    [
      'Der Kai sinkt jedes Jahr um eine Handbreit, wie [entsprechende Untersuchungen] ergeben.',
      'Wie Forscher [anhand alter Karten] herausfanden, sinkt der Kai.',
      'Das zeigen Messwerte des [Küstenamts] aus dem April.',
      'Eine Auswertung des Registers ergab, dass die Hälfte der Mannschaften [binnen eines Jahres geht].',
      'Nach Angaben des Küstenamts vom vergangenen Herbst [sinkt der Kai um eine Handbreit].',
      '[Ein Bericht des Küstenamts] nennt neun Häfen, die sinken.',
      'Laut [einer Studie] sinkt der Kai.',
      'Der Kai sinkt, [wie die Hafenzeitung berichtet].',
    ],
  ],
  [
    'de',
    'links',
    [
      'Der Kai wurde 1911 von [einer Firma aus dem Norden] gebaut.',
      'Wie [der alte Kai] sinkt auch die Mole.',
      'Mehr dazu steht [hier].',
    ],
  ],
  [
    'fr',
    'isBasedOn',
    [
      'Le quai s’enfonce, comme le montrent [des mesures récentes].',
      'Une analyse du registre a montré que la moitié des équipages [partent dans l’année].',
      '[Un rapport du service des côtes] énumère neuf ports qui s’enfoncent.',
      'Selon [une étude], le quai s’enfonce.',
      'Comme l’indiquent [les relevés] de la marine, la mer est venue tôt.',
    ],
  ],
  [
    'fr',
    'links',
    ['Le quai fut construit en 1911 par [une entreprise du nord].', 'Comme [le vieux quai], la jetée s’enfonce.'],
  ],
  [
    'es',
    'isBasedOn',
    [
      'Un análisis del registro mostró que la mitad de las tripulaciones [se marcha en un año].',
      'Según [un estudio], el muelle se hunde.',
      'El muelle se hunde, como muestran [las mediciones] de la oficina.',
      '[Un informe de la oficina de costas] enumera nueve puertos que se hunden.',
    ],
  ],
  ['es', 'links', ['El muelle fue construido en 1911 por [una empresa del norte].']],
];

describe.each(SENTENCES)('%s: %s', (language, relation, sentences) => {
  test.each(sentences)('%s', (sentence) => {
    const linked = sentence.replace(/\[([^\]]+)\]/, '<a href="https://survey.example.net/18/quay">$1</a>');
    const around = AROUND[language] ?? '';
    const { tree, limits } = parseHtml(
      `<html lang="${language}"><body><main><article><h1>Quay</h1><p>${around}</p><p>${linked}</p><p>${around} ${around}</p></article></main></body></html>`,
    );
    expect(relationsOf(readPage(tree, 'https://paper.example.org/2024/03/gauge', limits))).toEqual([
      `${relation} survey.example.net/18/quay`,
    ]);
  });
});
