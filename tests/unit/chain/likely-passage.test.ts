import { describe, expect, test } from 'vitest';
import { likelyPassage } from '../../../core/chain/passage/likely-passage';
import { makeReading } from './make-reading';

interface Row {
  readonly words: string;
  /** Language of the words. */
  readonly spoken: string;
  /** Language of the page. */
  readonly language: string;
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  /** Index of the paragraph that has the passage; null for none. */
  readonly at: number | null;
}

/** A claim is read by its own language, a page by that of the page. */
const ABROAD: readonly Row[] = [
  {
    words: 'Bruno the ram swam fourteen kilometres',
    spoken: 'en',
    language: 'fr',
    paragraphs: ['Le bélier Bruno est rentré.', 'Bruno a nagé quatorze kilomètres, écrit le journal.', 'Il dort.'],
    at: 1,
  },
  {
    words: 'Die Ziege Berta lief neunzehn Kilometer',
    spoken: 'de',
    language: 'en',
    paragraphs: ['Berta the goat is home again.', 'Berta ran nineteen kilometres, her owner said.', 'She is asleep.'],
    at: 1,
  },
  {
    words: 'La chèvre Zoé a marché douze kilomètres',
    spoken: 'fr',
    language: 'es',
    paragraphs: ['La cabra Zoé ya está en casa.', 'Zoé caminó doce kilómetros, según el diario.', 'Ahora duerme.'],
    at: 1,
  },
  {
    words: 'De geit Truus liep zestien kilometer',
    spoken: 'nl',
    language: 'de',
    paragraphs: ['Die Ziege Truus ist wieder da.', 'Truus lief sechzehn Kilometer weit.', 'Nun schläft sie.'],
    at: 1,
  },
  {
    words: 'Bruno the ram swam fourteen kilometres',
    spoken: 'en',
    language: 'fr',
    paragraphs: ['Le bélier de la ferme est malade.', 'Le vétérinaire passe jeudi.', 'Le foin coûte cher.'],
    at: null,
  },
];

/** A number of things without a name may be one of what the other page names, when it is close. */
const ANYTHING: readonly Row[] = [
  {
    words: 'About 83,000 of the things are being recalled',
    spoken: 'en',
    language: 'en',
    paragraphs: ['The kettle leaks.', 'The maker recalled some 81,300 of the kettles on Friday.'],
    at: 1,
  },
  {
    words: 'Rund 12.000 Stück werden zurückgerufen',
    spoken: 'de',
    language: 'de',
    paragraphs: ['Der Kessel leckt.', 'Der Hersteller ruft 12.400 Kessel zurück, die zurückgerufenen sind blau.'],
    at: 1,
  },
  {
    words: 'Près de 9000 exemplaires sont rappelés',
    spoken: 'fr',
    language: 'fr',
    paragraphs: ['La bouilloire fuit.', 'Quelque 8700 bouilloires sont rappelées par la marque.'],
    at: 1,
  },
  {
    words: 'Unas 5.000 unidades serán retiradas',
    spoken: 'es',
    language: 'es',
    paragraphs: ['El hervidor gotea.', 'La marca anunció que 4.800 hervidores serán retirados del mercado.'],
    at: 1,
  },
  {
    words: 'About 83,000 of the things are being recalled',
    spoken: 'en',
    language: 'en',
    paragraphs: ['The kettle leaks.', 'The maker recalled 12,000 toasters in 2015.'],
    at: null,
  },
];

/** A figure that nothing else has by chance is found in a line of a table; a round one or one that stands twice is not. */
const TELLING: readonly Row[] = [
  {
    words:
      'The maker on Friday called 81,300 kettles back because the lid may fly off at any moment and burn whoever stands beside the stove',
    spoken: 'en',
    language: 'en',
    paragraphs: ['Notice 2024-17.', 'Units: about 81,300.', 'Remedy: refund.'],
    at: 1,
  },
  {
    words:
      'Der Hersteller holte am Freitag 81.300 Kessel zurück, weil der Deckel jederzeit abfliegen und Leute in der Küche verbrühen kann',
    spoken: 'de',
    language: 'en',
    paragraphs: ['Notice 2024-17.', 'Units: about 81,300.', 'Remedy: refund.'],
    at: 1,
  },
  {
    words:
      'The maker on Friday called 80,000 kettles back because the lid may fly off at any moment and burn whoever stands beside the stove',
    spoken: 'en',
    language: 'en',
    paragraphs: ['Notice 2024-17.', 'Budget: 80,000.', 'Remedy: refund.'],
    at: null,
  },
  {
    words:
      'The maker on Friday called 81,300 kettles back because the lid may fly off at any moment and burn whoever stands beside the stove',
    spoken: 'en',
    language: 'en',
    paragraphs: ['Notice 2024-17.', 'Letters sent: 81,300.', 'Forms printed: 81,300.'],
    at: null,
  },
];

/** All the claim's words with another figure of the kind: the figure was turned or mistaken on the way. */
const TURNED: readonly Row[] = [
  {
    words: 'It has been a listed mill since 1876',
    spoken: 'en',
    language: 'en',
    paragraphs: ['Built of brick.', 'The tower has been a listed mill since 1867.', 'Surveyed in 1990.'],
    at: 1,
  },
  {
    words: 'Die Fähre fährt seit 1953',
    spoken: 'de',
    language: 'de',
    paragraphs: ['Das Boot ist aus Stahl.', 'Die Fähre fährt seit 1935 über den Sund.', 'Gestrichen 1990.'],
    at: 1,
  },
  {
    words: 'It has been a listed mill since 1876',
    spoken: 'en',
    language: 'en',
    paragraphs: ['Built of brick.', 'The bakery beside it has been open since 1867.', 'Surveyed in 1990.'],
    at: null,
  },
];

/** German nouns are no names: two of them say what a sentence says. */
const NOUNS: readonly Row[] = [
  {
    words: 'Der Hagelschaden hat mit dem Umbau der Kläranlage zu tun',
    spoken: 'de',
    language: 'de',
    paragraphs: [
      'Das Rathaus hat geöffnet.',
      'Zwischen den Hagelschäden und der Erneuerung der Kläranlage besteht ein Zusammenhang.',
    ],
    at: 1,
  },
  {
    words: 'Mehr als 240 Mal riefen Leute nach dem Gewitter die Feuerwehr',
    spoken: 'de',
    language: 'de',
    paragraphs: [
      'Es war ein schwüler Tag.',
      'Die Feuerwehr nahm in jener Nacht 240 Anrufe entgegen.',
      'Niemand ist verletzt.',
    ],
    at: 1,
  },
  {
    words: 'Die Brücke am Hafen wird nach dem Winter abgerissen',
    spoken: 'de',
    language: 'de',
    paragraphs: ['Der Markt am Hafen beginnt um neun.', 'Im Sommer gibt es Eis.'],
    at: null,
  },
];

/** Who says "six out of nine" may have it from a page that gives the two counts apart. */
const RATIOS: readonly Row[] = [
  {
    words: 'Four out of seven gauges that the pupils opened had rusted through',
    spoken: 'en',
    language: 'en',
    paragraphs: [
      'The gauges are old.',
      'They took seven of them home; in four the rust had got through, the pupils say.',
    ],
    at: 1,
  },
  {
    words: 'Vier von sieben Pegeln, die die Klasse öffnete, waren durchgerostet',
    spoken: 'de',
    language: 'de',
    paragraphs: ['Die Geräte sind alt.', 'Die Klasse öffnete sieben Pegel, und in vier davon war Rost.'],
    at: 1,
  },
  {
    words: 'Quatre jauges sur sept ouvertes par les élèves étaient rouillées',
    spoken: 'fr',
    language: 'fr',
    paragraphs: ['Le quai est fermé.', 'Les élèves ont ouvert sept jauges, dont quatre pleines de rouille.'],
    at: 1,
  },
  {
    words: 'Four out of seven gauges that the pupils opened had rusted through',
    spoken: 'en',
    language: 'en',
    paragraphs: ['The gauges are old.', 'Seven trains stop at the town, four of them at night.'],
    at: null,
  },
];

/** Who is all and what they needed are two words, not one phrase; what alone is spoken of is no more than a name. */
const EVERYBODY: readonly Row[] = [
  {
    words: 'everybody in that poll had rung a plumber of late',
    spoken: 'en',
    language: 'en',
    paragraphs: ['The forms are blue.', 'Everyone they asked needed a plumber in the two years before.'],
    at: 1,
  },
  {
    words: 'everyone on the quay was missing a paddle that night',
    spoken: 'en',
    language: 'en',
    paragraphs: ['The boat is green.', 'Everybody who came ashore was short of one paddle.', 'Oars cost little.'],
    at: 1,
  },
  {
    words: 'everybody in that poll had rung a plumber of late',
    spoken: 'en',
    language: 'en',
    paragraphs: ['The forms are blue.', 'Whoever is a plumber may fill one in.'],
    at: null,
  },
];

/** A large number in words is a figure: a page without it does not say so. */
const IN_WORDS: readonly Row[] = [
  {
    words: 'the lantern can go on being lit for another sixty years',
    spoken: 'en',
    language: 'en',
    paragraphs: ['The glass is sound.', 'The wick should be renewed before the lantern is lit again.'],
    at: null,
  },
  {
    words: 'the lantern can go on being lit for another sixty years',
    spoken: 'en',
    language: 'en',
    paragraphs: ['The glass is sound.', 'We find that the lantern may be lit for 60 years more.'],
    at: 1,
  },
  {
    words: 'die Laterne kann noch sechzig Jahre leuchten',
    spoken: 'de',
    language: 'de',
    paragraphs: ['Das Glas ist heil.', 'Die Laterne sollte erst leuchten, wenn der Docht erneuert ist.'],
    at: null,
  },
];

describe('the nearest sentences of a page that is held out as the source', () => {
  test.each([...ABROAD, ...ANYTHING, ...TELLING, ...NOUNS, ...RATIOS, ...TURNED, ...IN_WORDS, ...EVERYBODY])(
    '$spoken in $language: $words',
    ({ words, spoken, language, paragraphs, at }) => {
      const reading = makeReading('https://paper.example.com/x', { paragraphs, language });
      const found = likelyPassage(words, reading, spoken);
      expect(found && paragraphs.findIndex((each) => reading.text.slice(found.start).startsWith(each))).toBe(at);
    },
  );
});
