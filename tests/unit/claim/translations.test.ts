import { describe, expect, test } from 'vitest';
import { findPassage } from '../../../core/claim/find-passage';
import { isTranslation } from '../../../core/claim/lexicon/translations';
import { prepareText } from '../../../core/claim/prepare-text';

/** A story as a paper of each language tells it, a sentence a line. */
const pages: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'Le conseil municipal s’est réuni jeudi soir dans la salle des fêtes.',
    'La cloche de l’église ne sonnera plus la nuit.',
    'Les agriculteurs craignent une récolte plus faible à cause de la sécheresse.',
    'Personne n’a été blessé, précisent les pompiers.',
    'Le maire a promis de nouveaux logements aux familles du quartier.',
    'Les bergers ont trouvé vingt-deux brebis mortes au pied de la montagne.',
  ],
  de: [
    'Der Gemeinderat traf sich am Donnerstagabend in der Turnhalle.',
    'Die Kirchenglocke wird nachts nicht mehr läuten.',
    'Die Bauern fürchten wegen der Trockenheit eine schwächere Ernte.',
    'Verletzt wurde niemand, teilte die Feuerwehr mit.',
    'Die Bürgermeisterin versprach den Familien im Viertel neue Wohnungen.',
    'Die Hirten fanden zweiundzwanzig tote Schafe am Fuß des Berges.',
  ],
  it: [
    'Il consiglio comunale si è riunito giovedì sera in palestra.',
    'La campana della chiesa non suonerà più di notte.',
    'Gli agricoltori temono un raccolto più scarso per la siccità.',
    'Nessuno è rimasto ferito, precisano i pompieri.',
    'Il sindaco ha promesso nuove case alle famiglie del quartiere.',
    'I pastori hanno trovato ventidue pecore morte ai piedi della montagna.',
  ],
  nl: [
    'De gemeenteraad kwam donderdagavond bijeen in de sporthal.',
    'De kerkklok zal ’s nachts niet meer luiden.',
    'De boeren vrezen een kleinere oogst door de droogte.',
    'Niemand raakte gewond, meldt de brandweer.',
    'De burgemeester beloofde de gezinnen in de wijk nieuwe woningen.',
    'De herders vonden tweeëntwintig dode schapen aan de voet van de berg.',
  ],
};

/** Claims in another language, and which sentence of the page makes them; null for what no sentence says. */
const claims: readonly (readonly [language: string, claim: string, sentence: number | null])[] = [
  ['en', 'Farmers fear a smaller harvest because of the drought', 2],
  // Two words that any report of an accident has: too little to tell this one by.
  ['en', 'Nobody was injured, firefighters say', null],
  ['en', 'The mayor has promised new homes to families of the district', 4],
  ['en', 'Shepherds found twenty-two dead sheep at the foot of the mountain', 5],
  ['es', 'Los agricultores temen una cosecha más débil por la sequía', 2],
  ['es', 'Nadie resultó herido, precisan los bomberos', 3],
  ['pt', 'Os agricultores receiam uma colheita mais fraca por causa da seca', 2],
  ['pt', 'Os pastores encontraram vinte e duas ovelhas mortas no sopé da montanha', 5],
  ['en', 'The minister wants to raise the tax on tobacco', null],
  ['en', 'The new bridge over the river will be opened in the spring', null],
  ['en', 'A wolf was shot by a hunter close to the railway station', null],
  ['en', 'The hospital has lost the letters of its patients', null],
  ['es', 'El alcalde dimitió después de la huelga de los maestros', null],
  ['pt', 'A fábrica de pneus vai despedir metade dos trabalhadores', null],
];

describe('a claim in another language, told by what its words mean', () => {
  for (const [language, sentences] of Object.entries(pages)) {
    test.each(claims)(`%s → ${language}: %s`, (claimLanguage, claim, sentence) => {
      const page = prepareText(sentences.join('\n'));
      const found = findPassage(claim, page, { language, claimLanguage });
      const words = found === null ? null : page.text.slice(found.start, found.end);
      expect(words).toBe(sentence === null ? null : sentences[sentence]);
      if (found !== null) expect(found.confidence).toBe('probable');
    });
  }
});

describe('words of two languages', () => {
  test.each([
    ['firefighters', 'en', 'feuerwehr', 'de', true],
    ['schraubdeckel', 'de', 'couvercle', 'fr', true],
    ['huurwoningen', 'nl', 'houses', 'en', true],
    ['recuperar', 'es', 'guarire', 'it', true],
    ['bell', 'en', 'belleza', 'es', false],
    ['home', 'en', 'homem', 'pt', false],
    ['sale', 'en', 'sale', 'fr', false],
    ['gift', 'en', 'gift', 'de', false],
    ['drought', 'en', 'drought', 'en', false],
    ['drought', 'en', 'susza', 'pl', false],
    ['drought', null, 'seca', 'pt', false],
  ] as const)('%s (%s), %s (%s): %s', (one, tag, other, otherTag, same) => {
    expect(isTranslation(one, tag, other, otherTag)).toBe(same);
    expect(isTranslation(other, otherTag, one, tag)).toBe(same);
  });
});
