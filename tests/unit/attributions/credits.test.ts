import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

interface Case {
  readonly language: string;
  readonly lines: readonly string[];
  /** `kind name: crediting words → statement` for each credit. */
  readonly credits: readonly string[];
  readonly site?: string;
}

const cases: readonly Case[] = [
  {
    language: 'en',
    lines: ['The bridge will close in May, according to Reuters.'],
    credits: ['prior-report Reuters: according to Reuters → The bridge will close in May'],
  },
  {
    language: 'en',
    lines: ['According to the Dunmere Courier, nine wells are dry.'],
    credits: ['prior-report Dunmere Courier: According to the Dunmere Courier → nine wells are dry.'],
  },
  {
    language: 'en',
    lines: ['The sale was first reported by The Dunmere Post.'],
    credits: [
      'prior-report Dunmere Post: was first reported by The Dunmere Post → The sale was first reported by The Dunmere Post.',
    ],
  },
  {
    language: 'en',
    lines: ['The club kept both horses, as the Financial Herald found last week.'],
    credits: [
      'prior-report Financial Herald: as the Financial Herald found → The club kept both horses, as the Financial Herald found last week.',
    ],
  },
  {
    language: 'en',
    lines: ['Nora Fell told the Tribune that the mill is for sale.'],
    credits: ['prior-report Tribune: Nora Fell told the Tribune → the mill is for sale.'],
  },
  {
    language: 'en',
    site: 'The Tribune',
    lines: ['Nora Fell told the Tribune that the mill is for sale.'],
    credits: ['self Nora Fell: Nora Fell told the Tribune → the mill is for sale.'],
  },
  {
    language: 'en',
    lines: ['A person familiar with the matter said the deal was off.'],
    credits: ['anonymous null: A person familiar with the matter said → the deal was off.'],
  },
  {
    language: 'en',
    lines: ['Two officials briefed on the talks said the deal was off.'],
    credits: ['anonymous null: Two officials briefed on the talks said → the deal was off.'],
  },
  {
    language: 'en',
    site: 'The Ledger',
    lines: ['Two people with knowledge of the lease have told The Ledger that it ends in May.'],
    credits: ['self null: Two people with knowledge of the lease have told The Ledger → it ends in May.'],
  },
  {
    language: 'en',
    lines: ['A survey by the Dun Valley Society counted nineteen owls in one night.'],
    credits: ['document Dun Valley Society: survey by the Dun Valley Society → counted nineteen owls in one night.'],
  },
  {
    language: 'en',
    lines: ['Volunteers with head torches say that they found six goats.'],
    credits: ['person null: Volunteers with head torches say → they found six goats.'],
  },
  {
    language: 'en',
    lines: ['Police said the road would reopen at noon.'],
    credits: ['organisation Police: Police said → the road would reopen at noon.'],
  },
  {
    language: 'en',
    lines: ['A letter reached the Dunmere Town Council in May.', 'The council said the road would reopen at noon.'],
    credits: ['organisation Dunmere Town Council: The council said → the road would reopen at noon.'],
  },
  {
    language: 'de',
    lines: ['Der Streit liegt vor dem Landgericht Weitental.', 'Laut Gericht war die Frist versäumt.'],
    credits: ['organisation Landgericht Weitental: Laut Gericht → war die Frist versäumt.'],
  },
  {
    language: 'en',
    lines: ['Ivor Quill, the warden, warned that the ice was thin.'],
    credits: ['person Ivor Quill: Ivor Quill, the warden, warned → the ice was thin.'],
  },
  {
    language: 'en',
    lines: ['The road is closed until noon.', '(Source: Dunmere Post)'],
    credits: ['prior-report Dunmere Post: Source: Dunmere Post → The road is closed until noon.'],
  },
  {
    language: 'en',
    lines: ['DUNMERE (AP) — The road is closed until noon.'],
    credits: ['prior-report AP: DUNMERE (AP) → DUNMERE (AP) — The road is closed until noon.'],
  },
  {
    language: 'en',
    lines: ['# Sources', '* Fell, Nora. Mills of the Dun Valley. Dunmere, 1998.'],
    credits: [
      'document Fell: Fell, Nora. Mills of the Dun Valley. Dunmere, 1998. → Fell, Nora. Mills of the Dun Valley. Dunmere, 1998.',
    ],
  },
  { language: 'en', lines: ['Flights via Doha cost 400 pounds per person.'], credits: [] },
  { language: 'en', lines: ['Some 400 people were told on Tuesday to bring a chair.'], credits: [] },
  { language: 'en', lines: ['I said as much, and we believe that it is true.'], credits: [] },
  { language: 'en', lines: ['Records have two attributes that add to the file.'], credits: [] },
  {
    language: 'en',
    lines: ['The harbour board attributed the flood to the weir.'],
    credits: ['organisation harbour board: The harbour board attributed → the flood to the weir.'],
  },
  {
    language: 'fr',
    lines: ['Selon la mairie, la piscine ouvrira plus tard.'],
    credits: ['organisation mairie: Selon la mairie → la piscine ouvrira plus tard.'],
  },
  {
    language: 'fr',
    lines: ['La fanfare aurait perdu trois tambours, rapporte La Gazette de l’Yvette.'],
    credits: [
      'prior-report La Gazette de l’Yvette: rapporte La Gazette de l’Yvette → La fanfare aurait perdu trois tambours',
    ],
  },
  {
    language: 'de',
    lines: ['Der Fahrer war laut Polizei nicht angeschnallt.'],
    credits: ['organisation Polizei: laut Polizei → Der Fahrer war laut Polizei nicht angeschnallt.'],
  },
  {
    language: 'de',
    lines: ['Nach Angaben der Agentur Weitkorr fehlten neun Laternen.'],
    credits: ['prior-report Weitkorr: Nach Angaben der Agentur Weitkorr → fehlten neun Laternen.'],
  },
  {
    language: 'de',
    lines: ['Das Tor war offen, wie das „Gartenblog“ berichtet, und niemand hat es bemerkt.'],
    credits: [
      'prior-report Gartenblog: wie das „Gartenblog“ berichtet → Das Tor war offen, wie das „Gartenblog“ berichtet, und niemand hat es bemerkt.',
    ],
  },
  {
    language: 'de',
    lines: ['Medienberichten zufolge soll das Tor offen sein.'],
    credits: ['anonymous null: Medienberichten zufolge → soll das Tor offen sein.'],
  },
  {
    language: 'es',
    lines: ['El puente cerrará en mayo, según informó El Diario del Valle.'],
    credits: ['prior-report El Diario del Valle: según informó El Diario del Valle → El puente cerrará en mayo'],
  },
  {
    language: 'pt',
    lines: ['Segundo a prefeitura, o serviço volta amanhã.'],
    credits: ['organisation prefeitura: Segundo a prefeitura → o serviço volta amanhã.'],
  },
  {
    language: 'it',
    lines: ['Secondo il Corriere del Lago, i fondi ci sono.'],
    credits: ['prior-report Corriere del Lago: Secondo il Corriere del Lago → i fondi ci sono.'],
  },
  {
    language: 'nl',
    lines: ['Volgens de gemeente komt er een nieuw plan.'],
    credits: ['organisation gemeente: Volgens de gemeente → komt er een nieuw plan.'],
  },
  {
    language: 'pl',
    lines: ['Według ratusza prace ruszą w maju.'],
    credits: ['organisation ratusza: Według ratusza → prace ruszą w maju.'],
  },
  {
    language: 'ru',
    lines: ['По данным мэрии, работы начнутся в мае.'],
    credits: ['organisation мэрия: По данным мэрии → работы начнутся в мае.'],
  },
  {
    language: 'sv',
    lines: ['Enligt polisen är vägen stängd.'],
    credits: ['organisation polisen: Enligt polisen → är vägen stängd.'],
  },
];

describe('credits without a link', () => {
  it.each(cases)('$language: $lines', ({ language, lines, credits, site }) => {
    const page = attributionsOf(lines, site === undefined ? { language } : { language, site });
    const found = page.credits.map(
      ({ kind, attribution, text, statement }) =>
        `${kind} ${attribution.name}: ${text} → ${page.input.text.slice(statement.start, statement.end).replace(/^\(|\)$/g, '')}`,
    );
    expect(found).toEqual(credits);
  });
});

describe('credits and their links', () => {
  const lines = [
    'The mill is sold, [the Dunmere Post](https://dunmerepost.example/mill) reported.',
    'The price was 4m, according to the Dunmere Post.',
  ];
  it('a link on the crediting words, or one that names the same source elsewhere, is the credit’s', () => {
    expect(attributionsOf(lines).credits.map((credit) => credit.citation)).toEqual([0, 0]);
  });
});
