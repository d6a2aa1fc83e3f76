import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** A sentence without marks, and of each source in it `name: cue → the words of the statement`. */
const rows: readonly (readonly [language: string, line: string, told: readonly string[]])[] = [
  [
    'en',
    'The warden, Nora Fell, said the weir would have to close before winter.',
    ['Nora Fell: Nora Fell, said → the weir would have to close before winter.'],
  ],
  [
    'en',
    'Before winter, the weir will have to close, the Weir Board announced on Monday.',
    ['Weir Board: the Weir Board announced on Monday → Before winter, the weir will have to close'],
  ],
  [
    'en',
    'According to the Weir Board, eleven gates leak.',
    ['Weir Board: According to the Weir Board → eleven gates leak.'],
  ],
  [
    'en',
    'Eleven gates leak, the Dunmere Post reported on Friday, and two are broken.',
    [
      'Dunmere Post: the Dunmere Post reported on Friday → Eleven gates leak, the Dunmere Post reported on Friday, and two are broken.',
    ],
  ],
  [
    'en',
    'The council warned residents that the path would flood.',
    ['council: The council warned → the path would flood.'],
  ],
  [
    'en',
    'In a letter to members, the Mill Trust argued that the valley had been misled.',
    ['Mill Trust: In a letter to members, the Mill Trust → the valley had been misled.'],
  ],
  // Behind "that" only what no clause comes before: its place, its day, its hearer.
  [
    'en',
    'Quill said the customer base could be valuable to another firm that wants to grow.',
    ['Quill: Quill said → the customer base could be valuable to another firm that wants to grow.'],
  ],
  [
    'en',
    'Nora Fell said in a statement on Monday that she asked to hear that tape.',
    ['Nora Fell: Nora Fell said in a statement → she asked to hear that tape.'],
  ],
  [
    'en',
    'According to a report by the Weir Board, two wardens told police that the gate was open.',
    [
      'Weir Board: According to a report by the Weir Board → two wardens told police that the gate was open.',
      'null: two wardens told → the gate was open.',
    ],
  ],
  [
    'en',
    'While pike are known to hide, this is the first proof of it, Nora Fell told the Dunmere Post.',
    ['Dunmere Post: Nora Fell told the Dunmere Post → While pike are known to hide, this is the first proof of it'],
  ],
  [
    'en',
    'Reuters quoted two wardens as saying that the gate was open.',
    ['Reuters: Reuters quoted → the gate was open.'],
  ],
  ['en', 'The path will flood, engineers believe.', ['null: engineers believe → The path will flood']],
  [
    'fr',
    'La route restera fermée jusqu’à la fin de novembre, a indiqué la mairie de Valmont.',
    ['mairie de Valmont: a indiqué la mairie de Valmont → La route restera fermée jusqu’à la fin de novembre'],
  ],
  [
    'fr',
    'Deux personnes ont été blessées, a annoncé lundi la gendarmerie.',
    ['gendarmerie: a annoncé lundi la gendarmerie → Deux personnes ont été blessées'],
  ],
  [
    'de',
    'Die Straße bleibt nach Angaben des Landkreises bis Ende November gesperrt.',
    [
      'Landkreis: nach Angaben des Landkreises → Die Straße bleibt nach Angaben des Landkreises bis Ende November gesperrt.',
    ],
  ],
  [
    'fr',
    'La meunière Odile Ferrand affirme que le moulin fermera avant l’hiver.',
    ['Odile Ferrand: La meunière Odile Ferrand affirme → le moulin fermera avant l’hiver.'],
  ],
  [
    'fr',
    'Le moulin fermera avant l’hiver, annonce lundi la mairie.',
    ['mairie: annonce lundi la mairie → Le moulin fermera avant l’hiver'],
  ],
  ['fr', 'Selon la préfecture, onze vannes fuient.', ['préfecture: Selon la préfecture → onze vannes fuient.']],
  [
    'fr',
    'D’après Le Vallon Libéré, deux vannes sont cassées.',
    ['Le Vallon Libéré: D’après Le Vallon Libéré → deux vannes sont cassées.'],
  ],
  [
    'fr',
    'Le moulin aurait été vendu, rapporte L’Écho des Vallons.',
    ['L’Écho des Vallons: rapporte L’Écho des Vallons → Le moulin aurait été vendu'],
  ],
  [
    'de',
    'Die Müllerin Jutta Mohr sagte, das Wehr müsse vor dem Winter schließen.',
    ['Jutta Mohr: Die Müllerin Jutta Mohr sagte → das Wehr müsse vor dem Winter schließen.'],
  ],
  [
    'de',
    'Das Wehr müsse vor dem Winter schließen, teilte die Gemeinde am Montag mit.',
    ['Gemeinde: teilte die Gemeinde am Montag mit → Das Wehr müsse vor dem Winter schließen'],
  ],
  ['de', 'Laut Wehraufsicht lecken elf Tore.', ['Wehraufsicht: Laut Wehraufsicht → lecken elf Tore.']],
  [
    'de',
    'Elf Tore seien undicht, heißt es in einem Bericht der Wehraufsicht.',
    ['Wehraufsicht: heißt es in einem Bericht der Wehraufsicht → Elf Tore seien undicht'],
  ],
  [
    'en',
    'The mill will close, and the trust insisted it had no choice.',
    ['trust: the trust insisted → it had no choice.'],
  ],
  [
    'en',
    'With the gates shut, the Weir Board said it was also looking at the pumps.',
    ['Weir Board: the Weir Board said → it was also looking at the pumps.'],
  ],
  [
    'en',
    'The Weir Board denied at a hearing in Lorne that the gates leaked, the Dunmere Post reported.',
    [
      'Weir Board: The Weir Board denied → the gates leaked',
      'Dunmere Post: the Dunmere Post reported → The Weir Board denied at a hearing in Lorne that the gates leaked',
    ],
  ],
  [
    'fr',
    'Onze vannes fuient, a assuré la mairie, ajoutant que deux sont cassées.',
    ['mairie: a assuré la mairie → Onze vannes fuient'],
  ],
  [
    'es',
    'El alcalde, Hugo Vela, negó ante el pleno que las compuertas pierdan agua.',
    ['Hugo Vela: Hugo Vela, negó → las compuertas pierdan agua.'],
  ],
  [
    'de',
    'Am Montag sagte die Müllerin, das Wehr sei undicht.',
    ['Müllerin: sagte die Müllerin → das Wehr sei undicht.'],
  ],
  [
    'de',
    'Wie der Weitbote berichtet, sind zwei Tore gebrochen.',
    ['Weitbote: Wie der Weitbote berichtet → sind zwei Tore gebrochen.'],
  ],
  [
    'es',
    'La molinera Rosa Cano aseguró que el molino cerrará antes del invierno.',
    ['Rosa Cano: La molinera Rosa Cano aseguró → el molino cerrará antes del invierno.'],
  ],
  [
    'es',
    'El molino cerrará antes del invierno, anunció el lunes el ayuntamiento.',
    ['ayuntamiento: anunció el lunes el ayuntamiento → El molino cerrará antes del invierno'],
  ],
  [
    'es',
    'Según la Confederación del Cauce, once compuertas pierden agua.',
    ['Confederación del Cauce: Según la Confederación del Cauce → once compuertas pierden agua.'],
  ],
  [
    'es',
    'Once compuertas pierden agua, de acuerdo con un informe de la Confederación.',
    ['Confederación: de acuerdo con un informe de la Confederación → Once compuertas pierden agua'],
  ],
  [
    'es',
    'El Eco del Cerro publicó que dos compuertas están rotas.',
    ['Eco del Cerro: El Eco del Cerro publicó → dos compuertas están rotas.'],
  ],
];

describe('indirect statements', () => {
  it.each(rows)('%s: %s', (language, line, told) => {
    const { credits } = attributionsOf([line], { language });
    expect(
      credits.map(
        ({ attribution, text, statement }) =>
          `${attribution.name}: ${text} → ${line.slice(statement.start, statement.end)}`,
      ),
    ).toEqual(told);
  });
});
