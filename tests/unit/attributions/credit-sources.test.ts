import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** Lines of a page, and `kind name` of each credit without a link, in page order. */
type Row = readonly [language: string, lines: readonly string[], credits: readonly string[]];

const unlinked = (language: string, lines: readonly string[]) =>
  attributionsOf(lines, { language })
    .credits.filter(({ citation }) => citation === null)
    .map(({ kind, attribution }) => `${kind} ${attribution.name}`);

const groups: Readonly<Record<string, readonly Row[]>> = {
  'unnamed people speak, an unnamed source is one': [
    ['en', ['Officials said the weir would hold.'], ['person null']],
    ['en', ['One source said the weir would hold.'], ['anonymous null']],
    ['en', ['Two people familiar with the plan said the weir would go.'], ['anonymous null']],
    ['en', ['The weir will hold, according to two engineers.'], ['anonymous null']],
    ['es', ['Los vecinos creen que el molino cierra.'], ['person null']],
  ],
  'a noun for a source that was named before': [
    [
      'en',
      ['Nora Fell told the Dunmere Post that it leaks.', 'The newspaper reported a crack in May.'],
      ['prior-report Dunmere Post', 'prior-report Dunmere Post'],
    ],
    [
      'en',
      [
        'A [study of weirs](https://weirs.example/study) was published on Monday.',
        'According to the report, two in three leak.',
      ],
      [],
    ],
    [
      'en',
      [
        'A [study of weirs](https://weirs.example/study) was published on Monday.',
        'Two in three leak, according to the new study.',
      ],
      [],
    ],
    ['en', ['Nobody has read of it.', 'According to the report, two in three leak.'], ['document report']],
    [
      'de',
      [
        'Im Mai erschien eine [Studie über Wehre](https://wehre.example/studie).',
        'Die Müller haben dem Bericht zufolge elf Wehre geöffnet.',
      ],
      [],
    ],
    [
      'fr',
      [
        'Une [étude sur les moulins](https://moulins.example/etude) a été publiée lundi.',
        'Selon leur étude, deux moulins sur trois ferment.',
      ],
      [],
    ],
    [
      'fr',
      ['Le moulin ferme, selon L’Écho des Vallons.', 'Le journal local révèle aussi une fuite.'],
      ['prior-report L’Écho des Vallons', 'prior-report L’Écho des Vallons'],
    ],
  ],
  'where the source begins': [
    ['de', ['Die Müller haben dem Bericht zufolge elf Wehre geöffnet.'], ['document Bericht']],
    ['de', ['Dem Bericht der Mühlenaufsicht zufolge hält das Wehr.'], ['document Mühlenaufsicht']],
    ['en', ['Dunmere Post fact checker and writer Nora Fell said that it leaks.'], ['person Nora Fell']],
    [
      'en',
      ['The scheme was revealed in a series of court judgments, according to court documents.'],
      ['document series of court judgments', 'document court documents'],
    ],
  ],
  'who hears is no source, unless it prints': [
    ['en', ['Ivor Quill, speaking slowly, told police he had no papers.'], ['person Ivor Quill']],
    ['en', ['Ivor Quill said at a news conference that it leaks.'], ['person Ivor Quill']],
    ['en', ['Ivor Quill, speaking slowly, told the Dunmere Post he had no papers.'], ['prior-report Dunmere Post']],
  ],
  writings: [
    [
      'en',
      ['Published estimates put the share of leaking weirs as high as 40 percent.'],
      ['document Published estimates'],
    ],
    ['en', ['Estimates put pressure on the miller.'], []],
    ['en', ['“It leaks,” says the report.'], ['document report']],
    ['es', ['“El molino cierra”, se lee en el documento de la alcaldía.'], ['document alcaldía']],
  ],
  bodies: [
    [
      'de',
      ['Zwei Menschen kamen um, teilte der Katastrophenschutz am Samstag mit.'],
      ['organisation Katastrophenschutz'],
    ],
    ['es', ['La Secretaría de Aguas informó que el molino cierra.'], ['organisation Secretaría de Aguas']],
  ],
  agencies: [
    [
      'en',
      ['It leaks.', 'Valley Press writers Ada Lorne in Dunmere and Ivor Quill in Oxley contributed to this report.'],
      ['prior-report Valley Press'],
    ],
  ],
  'who wrote it': [
    ['en', ['It leaks, according to an investigation by the Dunmere Post.'], ['document Dunmere Post']],
    ['en', ['It leaks, according to an investigation.'], ['document investigation']],
    ['de', ['1 Mohr, J. (2019): Mühlen und Wehre. In: Flussbote 12, März 2019'], ['document Mohr']],
    ['en', ['Posted by Nora 21.10.2019'], []],
  ],
  'who relies on whom': [
    ['de', ['KNN bezog sich auf einen mit dem Wehr vertrauten Beamten.'], ['prior-report KNN']],
    ['de', ['Der Sender KNN berichtete unter Berufung auf einen Beamten, das Wehr sei offen.'], ['prior-report KNN']],
    ['en', ['The Dunmere Post reported, citing two officials, that it leaks.'], ['prior-report Dunmere Post']],
    ['en', ['It leaks, citing two officials.'], ['anonymous null']],
    ['en', ['The novel is quoted by judges and lawyers.'], []],
    ['fr', ['L’affaire, dévoilée en 2018 par le journal Vallon, est close.'], ['prior-report Vallon']],
    ['es', ['“Una frase”, explicaron desde el entorno presidencial.'], ['anonymous null']],
  ],
  'people of a body, and who holds its office': [
    ['en', ['Two Quillworks engineers said that it leaks.'], ['person Quillworks engineers']],
    [
      'en',
      ['The Chairwoman of Dunmere’s Mill Bank says two men stole it.'],
      ['person Chairwoman of Dunmere’s Mill Bank'],
    ],
    [
      'de',
      ['Im Mai tagte das Wehrministerium.', 'Die Kosten schätzt das Ministerium auf elf Euro.'],
      ['organisation Wehrministerium'],
    ],
    ['de', ['Diese berichtet, dass das Wehr hält.'], ['person null']],
    ['pt', ['De acordo com a polícia, todos já foram vistos.'], ['organisation polícia']],
    ['en', ['One reviewer commented that it leaks.'], ['person null']],
  ],
  'a statement with a few words of it in marks': [
    [
      'fr',
      [
        'Le moulin avait été vendu « sans autorisation » et sans avis du conseil de la vallée, écrit L’Écho des Vallons.',
      ],
      ['prior-report L’Écho des Vallons'],
    ],
    [
      'es',
      [
        'Durante las "olas de calor" el cauce baja de los cinco metros y a veces se queda en tres, explica la Confederación.',
      ],
      ['organisation Confederación'],
    ],
    ['en', ['“The mill was sold without a permit and nobody asked the valley,” said the Council.'], []],
  ],
  'no source at all': [
    ['en', ['There are Red states and Blue states.'], []],
    ['en', ['They just let the players find the faults.'], []],
    ['en', ['Copy the data from a PC and use it at home, whenever you like.'], []],
    ['de', ['Alle Lieder wurden im Studio von Hand gespielt und sind nun zu hören.'], []],
    ['fr', ['L’idée selon laquelle le moulin ferme est fausse.'], []],
    ['en', ['The rule according to which weirs open in May is old.'], []],
    ['es', ['El cauce que apunta hacia el sur del valle es estrecho.'], []],
  ],
};

for (const [name, rows] of Object.entries(groups))
  describe(`sources: ${name}`, () => {
    it.each(rows)('%s: %j → %j', (language, lines, credits) => {
      expect(unlinked(language, lines)).toEqual(credits);
    });
  });
