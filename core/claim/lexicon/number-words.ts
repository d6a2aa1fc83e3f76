import { polishNumbers } from './polish-numbers';

/** Number words of one language, accents folded away. Words for one are left out where they are also the article. */
export interface NumberWords {
  readonly units: Readonly<Record<string, number>>;
  readonly scales: Readonly<Record<string, number>>;
  /** Words that may stand between the parts of a number ("two hundred and five"). */
  readonly joints: ReadonlySet<string>;
  /** Denominators of fractions: "three quarters". */
  readonly parts: Readonly<Record<string, number>>;
  /** Words that mean one half by themselves. */
  readonly halves: ReadonlySet<string>;
}

/** "One", which is the article too and a number only before a scale, a half or a unit: "a million", "an hour and a half". */
export const oneWords: ReadonlySet<string> = new Set(
  'one a an un une ein eine einen einem einer uno una um uma een'.split(' '),
);
/** The same where it is no number but an article: what follows is rounded. */
export const articleWords: ReadonlySet<string> = new Set(
  'a an un une ein eine einen einem einer una um uma een'.split(' '),
);

/** Nouns for a round number of things, accents folded: "une vingtaine de", "un centenar de". */
export const roundNouns: Readonly<Record<string, number>> = Object.fromEntries(
  [
    'fr dizaine 10 quinzaine 15 vingtaine 20 trentaine 30 quarantaine 40 cinquantaine 50 soixantaine 60 centaine 100 millier 1000',
    'es decena 10 quincena 15 veintena 20 treintena 30 cincuentena 50 centenar 100 millar 1000',
    'it decina 10 quindicina 15 ventina 20 trentina 30 quarantina 40 cinquantina 50 centinaio 100 migliaio 1000',
    'pt dezena 10 vintena 20 trintena 30 centena 100 milhar 1000',
    'nl tiental 10 vijftiental 15 twintigtal 20 dertigtal 30 veertigtal 40 vijftigtal 50 honderdtal 100 duizendtal 1000',
  ].flatMap((line) => {
    const [, ...words] = line.split(' ');
    return words.flatMap((word, index) => (index % 2 === 0 ? [[word, Number(words[index + 1])] as const] : []));
  }),
);

/** Number words of each language read, by its two letters. */
export const numberWords: Readonly<Record<string, NumberWords>> = {
  en: {
    units: list(
      'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
      2,
      {
        twenty: 20,
        thirty: 30,
        forty: 40,
        fifty: 50,
        sixty: 60,
        seventy: 70,
        eighty: 80,
        ninety: 90,
      },
    ),
    scales: {
      hundred: 100,
      thousand: 1e3,
      million: 1e6,
      billion: 1e9,
      trillion: 1e12,
      dozen: 12,
      dozens: 12,
      m: 1e6,
      bn: 1e9,
      k: 1e3,
      mn: 1e6,
      tn: 1e12,
      lakh: 1e5,
      lakhs: 1e5,
      crore: 1e7,
      crores: 1e7,
    },
    joints: new Set(['and']),
    parts: {
      half: 2,
      halves: 2,
      third: 3,
      thirds: 3,
      quarter: 4,
      quarters: 4,
      fifth: 5,
      fifths: 5,
      sixths: 6,
      eighths: 8,
      tenth: 10,
      tenths: 10,
    },
    halves: new Set(['half']),
  },
  fr: {
    units: list('deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize', 2, {
      vingt: 20,
      vingts: 20,
      trente: 30,
      quarante: 40,
      cinquante: 50,
      soixante: 60,
      septante: 70,
      huitante: 80,
      octante: 80,
      nonante: 90,
    }),
    scales: {
      cent: 100,
      cents: 100,
      mille: 1e3,
      million: 1e6,
      millions: 1e6,
      milliard: 1e9,
      milliards: 1e9,
      md: 1e9,
      mds: 1e9,
      m: 1e6,
      k: 1e3,
      douzaine: 12,
      douzaines: 12,
    },
    joints: new Set(['et']),
    parts: { tiers: 3, quart: 4, quarts: 4, cinquieme: 5, cinquiemes: 5, dixieme: 10, dixiemes: 10 },
    halves: new Set(['moitie']),
  },
  de: {
    units: list(
      'zwei drei vier funf sechs sieben acht neun zehn elf zwolf dreizehn vierzehn funfzehn sechzehn siebzehn achtzehn neunzehn',
      2,
      {
        zwanzig: 20,
        dreissig: 30,
        vierzig: 40,
        funfzig: 50,
        sechzig: 60,
        siebzig: 70,
        achtzig: 80,
        neunzig: 90,
      },
    ),
    scales: {
      hundert: 100,
      tausend: 1e3,
      million: 1e6,
      millionen: 1e6,
      mio: 1e6,
      milliarde: 1e9,
      milliarden: 1e9,
      mrd: 1e9,
      billion: 1e12,
      billionen: 1e12,
      dutzend: 12,
    },
    joints: new Set(['und']),
    parts: { drittel: 3, viertel: 4, funftel: 5, sechstel: 6, achtel: 8, zehntel: 10 },
    halves: new Set(['halfte']),
  },
  es: {
    units: list(
      'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve',
      2,
      {
        treinta: 30,
        cuarenta: 40,
        cincuenta: 50,
        sesenta: 60,
        setenta: 70,
        ochenta: 80,
        noventa: 90,
        ...hundreds('doscient trescient cuatrocient quinient seiscient setecient ochocient novecient'),
      },
    ),
    scales: { cien: 100, ciento: 100, mil: 1e3, millon: 1e6, millones: 1e6, docena: 12, docenas: 12 },
    joints: new Set(['y']),
    parts: {
      tercio: 3,
      tercios: 3,
      terceras: 3,
      cuarto: 4,
      cuartos: 4,
      cuarta: 4,
      cuartas: 4,
      quinto: 5,
      quintos: 5,
      quinta: 5,
      decimo: 10,
    },
    halves: new Set(['mitad']),
  },
  it: {
    units: list(
      'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
      2,
      {
        venti: 20,
        trenta: 30,
        quaranta: 40,
        cinquanta: 50,
        sessanta: 60,
        settanta: 70,
        ottanta: 80,
        novanta: 90,
      },
    ),
    scales: {
      cento: 100,
      mille: 1e3,
      mila: 1e3,
      milione: 1e6,
      milioni: 1e6,
      mln: 1e6,
      miliardo: 1e9,
      miliardi: 1e9,
      mld: 1e9,
      dozzina: 12,
      dozzine: 12,
    },
    joints: new Set(['e']),
    parts: { terzo: 3, terzi: 3, quarto: 4, quarti: 4, quinto: 5 },
    halves: new Set(['meta']),
  },
  pt: {
    units: list(
      'dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis dezessete dezoito dezenove',
      2,
      {
        duas: 2,
        dezasseis: 16,
        dezassete: 17,
        dezanove: 19,
        catorze: 14,
        quatorze: 14,
        vinte: 20,
        trinta: 30,
        quarenta: 40,
        cinquenta: 50,
        sessenta: 60,
        setenta: 70,
        oitenta: 80,
        noventa: 90,
        ...hundreds('duzent trezent quatrocent quinhent seiscent setecent oitocent novecent'),
      },
    ),
    scales: {
      cem: 100,
      cento: 100,
      mil: 1e3,
      milhao: 1e6,
      milhoes: 1e6,
      bilhao: 1e9,
      bilhoes: 1e9,
      duzia: 12,
      duzias: 12,
    },
    joints: new Set(['e']),
    parts: { terco: 3, tercos: 3, quarto: 4, quartos: 4, quinto: 5 },
    halves: new Set(['metade']),
  },
  nl: {
    units: list(
      'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
      2,
      {
        twintig: 20,
        dertig: 30,
        veertig: 40,
        vijftig: 50,
        zestig: 60,
        zeventig: 70,
        tachtig: 80,
        negentig: 90,
      },
    ),
    scales: { honderd: 100, duizend: 1e3, miljoen: 1e6, miljard: 1e9, mln: 1e6, mld: 1e9, dozijn: 12 },
    joints: new Set(['en']),
    parts: { derde: 3, kwart: 4, vijfde: 5 },
    halves: new Set(['helft']),
  },
  pl: polishNumbers,
};

/** "doscientos", "doscientas": hundreds from 200 on by their beginnings, of either gender. */
function hundreds(beginnings: string): Readonly<Record<string, number>> {
  return Object.fromEntries(
    beginnings
      .split(' ')
      .flatMap((beginning, index) => ['os', 'as'].map((ending) => [beginning + ending, 200 + index * 100])),
  );
}

function list(names: string, first: number, more: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  const units: Record<string, number> = { ...more };
  names.split(' ').forEach((name, index) => {
    units[name] = first + index;
  });
  return units;
}
