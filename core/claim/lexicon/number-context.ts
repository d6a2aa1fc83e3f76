/** How a writer bounds a number: "about", "more than", "nearly". */
export type NumberBound = 'about' | 'over' | 'under';

/** Words before a number (accents folded) and the bound they set; the longest first. */
export const boundWords: readonly (readonly [phrase: string, bound: NumberBound])[] = longestFirst([
  ...phrases(
    'over',
    `more than|at least|no fewer than|no less than|over|above|upwards of|in excess of|plus de|plus d|au moins|pas moins de|mehr als|mindestens|uber|mas de|al menos|por lo menos|piu di|almeno|mais de|pelo menos|meer dan|minstens`,
  ),
  ...phrases(
    'under',
    `no more than|not more than|pas plus de|pas plus d|nicht mehr als|no mas de|non piu di|nao mais de|niet meer dan|fewer than|less than|nearly|almost|close to|up to|at most|under|just short of|moins de|moins d|presque|pres de|pres d|jusqu a|au plus|fast|knapp|beinahe|bis zu|hochstens|weniger als|casi|menos de|hasta|quasi|meno di|quase|bijna|hooguit`,
  ),
  ...phrases(
    'about',
    `about|around|some|roughly|approximately|approx|circa|ca|an estimated|estimated|in the region of|environ|autour d|quelque|quelques|autour de|une|etwa|rund|ungefahr|circa|gut|schatzungsweise|unos|unas|alrededor de|cerca de|aproximadamente|circa|una|cerca de|ongeveer|zo n`,
  ),
]);

/** Units by dimension: how many base units one is. Names are accent-free; several languages share the metric ones. */
export const units: Readonly<Record<string, readonly [dimension: string, factor: number]>> = table({
  times: [[1, 'times fold fois mal veces volte vezes keer']],
  share: [[0.01, '% percent pct prozent pourcent']],
  length: [
    [1, 'm metre metres meter meters metern metro metros metri'],
    [1000, 'km kilometre kilometres kilometer kilometers kilometern kilometros chilometri kms'],
    [0.01, 'cm centimetre centimetres centimeter centimeters zentimeter zentimetern centimetro centimetros centimetri'],
    [0.001, 'mm millimetre millimetres millimeter millimeters millimetern milimetro milimetros millimetri'],
    [1609.344, 'mile miles meile meilen millas'],
    [0.3048, 'ft foot feet'],
    [0.0254, 'inch inches'],
  ],
  area: [
    [1, 'sqm'],
    [10_000, 'hectare hectares hektar hectarea hectareas ettaro ettari'],
    [4046.86, 'acre acres'],
  ],
  volume: [[1, 'litre litres liter liters litern litro litros litri']],
  speed: [
    [0.44704, 'mph'],
    [0.27778, 'kph kmh'],
    [0.51444, 'knot knots knoten noeud noeuds nudos nodi'],
  ],
  degree: [[1, '° degree degrees grad degre degres grado grados gradi grau graus graden']],
  mass: [
    [1, 'kg kilo kilos kilogram kilograms kilogramm kilogrammes'],
    [1000, 'tonne tonnes ton tons tonnen tonelada toneladas tonnellata tonnellate t'],
    [0.001, 'g gram grams gramm grammes'],
    [0.45359, 'lb lbs pfund'],
    [6.35029, 'stone'],
  ],
  time: [
    [1, 'second seconds seconde secondes sekunde sekunden segundo segundos secondi'],
    [60, 'minute minutes min mins minuten minuto minutos minuti minuut'],
    [3600, 'hour hours heure heures stunde stunden hora horas ora ore uur uren'],
    [
      86400,
      'day days jour jours tag tage tagen dia dias giorno giorni dag dagen night nights nacht nachte nachten nuit nuits noche noches notte notti noite noites nachten',
    ],
    [604800, 'week weeks semaine semaines woche wochen semana semanas settimana settimane weken'],
    [1_209_600, 'fortnight fortnights'],
    [2629800, 'month months mois monat monate monaten mes meses mese mesi maand maanden'],
    [31557600, 'year years an ans annee annees jahr jahre jahren ano anos anno anni jaar jaren yr yrs'],
    [
      315_576_000,
      'decade decades decennie decennies jahrzehnt jahrzehnte jahrzehnten decada decadas decennio decenni decennia',
    ],
    [
      3_155_760_000,
      'century centuries siecle siecles jahrhundert jahrhunderte jahrhunderten siglo siglos secolo secoli seculo seculos eeuw eeuwen',
    ],
  ],
  'money £': [
    [1, '£ pound pounds gbp quid'],
    [0.01, 'pence'],
  ],
  'money $': [[1, '$ dollar dollars dolares dollari usd']],
  'money €': [[1, '€ euro euros eur']],
  'money ¥': [[1, '¥ yen jpy yuan']],
  'money ₹': [[1, '₹ rupee rupees inr rs']],
  'money fr': [[1, 'chf franc francs franken']],
  'money kr': [[1, 'sek nok dkk kronor kroner kronen crowns']],
  'money zl': [[1, 'pln zloty zlotys zlotych zlote zl']],
  'money ¢': [[1, 'cent cents centime centimes centimos']],
});

/** Month names (accents folded, at least three letters) of the languages read. */
export const monthWord =
  /^(?:jan(?:uary|uar|vier|uari)?|feb(?:ruary|ruar|rero)?|fevr?(?:ier)?|mar(?:ch|s|zo)?|maerz|marz|apr(?:il)?|avr(?:il)?|abr(?:il)?|may|mai|mayo|june?|juni|juin|junio|july?|juli|juil(?:let)?|julio|aug(?:ust)?|aout|ago(?:sto)?|sept?(?:ember|embre|iembre)?|oct(?:ober|obre|ubre)?|okt(?:ober)?|nov(?:ember|embre|iembre)?|dec(?:ember|embre)?|dez(?:ember)?|dic(?:iembre)?|enero)$/;

function phrases(bound: NumberBound, all: string): readonly (readonly [string, NumberBound])[] {
  return [...new Set(all.split('|'))].map((phrase): readonly [string, NumberBound] => [phrase, bound]);
}

/** "no more than" must be seen before "more than". */
function longestFirst(all: readonly (readonly [string, NumberBound])[]): readonly (readonly [string, NumberBound])[] {
  return all.toSorted(([one], [other]) => other.length - one.length);
}

type UnitRows = Readonly<Record<string, readonly (readonly [factor: number, names: string])[]>>;

function table(rows: UnitRows): Readonly<Record<string, readonly [string, number]>> {
  const all: Record<string, readonly [string, number]> = {};
  for (const [dimension, names] of Object.entries(rows)) {
    for (const [factor, list] of names) {
      for (const name of list.split(' ')) all[name] = [dimension, factor];
    }
  }
  return all;
}
