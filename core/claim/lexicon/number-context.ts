/** How a writer bounds a number: "about", "more than", "nearly". */
export type NumberBound = 'about' | 'over' | 'under';

/** Words before a number (accents folded) and the bound they set; the longest first. */
export const boundWords: readonly (readonly [phrase: string, bound: NumberBound])[] = longestFirst([
  ...phrases(
    'over',
    `more than|at least|no fewer than|no less than|over|above|upwards of|in excess of|plus de|au moins|pas moins de|mehr als|mindestens|uber|mas de|al menos|por lo menos|piu di|almeno|mais de|pelo menos|meer dan|minstens`,
  ),
  ...phrases(
    'under',
    `no more than|not more than|pas plus de|nicht mehr als|no mas de|non piu di|nao mais de|niet meer dan|fewer than|less than|nearly|almost|close to|up to|at most|under|just short of|moins de|presque|pres de|jusqu a|au plus|fast|knapp|beinahe|bis zu|hochstens|weniger als|casi|menos de|hasta|quasi|meno di|quase|bijna|hooguit`,
  ),
  ...phrases(
    'about',
    `about|around|some|roughly|approximately|approx|circa|ca|an estimated|estimated|in the region of|environ|quelque|quelques|autour de|une|etwa|rund|ungefahr|circa|gut|schatzungsweise|unos|unas|alrededor de|cerca de|aproximadamente|circa|una|cerca de|ongeveer|zo n`,
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
  mass: [
    [1, 'kg kilo kilos kilogram kilograms kilogramm kilogrammes'],
    [1000, 'tonne tonnes ton tons tonnen toneladas tonnellate t'],
    [0.001, 'g gram grams gramm grammes'],
    [0.45359, 'lb lbs pfund'],
  ],
  time: [
    [1, 'second seconds seconde secondes sekunde sekunden segundo segundos'],
    [60, 'minute minutes min mins minuten minutos minuti'],
    [3600, 'hour hours heure heures stunde stunden hora horas ore'],
    [86400, 'day days jour jours tag tage tagen dia dias giorni night nights nacht nachte nachten nuit nuits'],
    [604800, 'week weeks semaine semaines woche wochen semana semanas'],
    [2629800, 'month months mois monat monate monaten mes meses'],
    [31557600, 'year years an ans annee annees jahr jahre jahren ano anos yr yrs'],
  ],
  'money £': [
    [1, '£ pound pounds gbp quid'],
    [0.01, 'pence'],
  ],
  'money $': [[1, '$ dollar dollars usd']],
  'money €': [[1, '€ euro euros eur']],
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
