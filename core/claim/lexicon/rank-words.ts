/** Beginnings of ordinal words from "second" or "third" on, per language, in order; endings of gender and case follow. Words that mean something else too are left out. */
const BEGINNINGS: Readonly<Record<string, readonly [first: number, words: string, ending: string]>> = {
  en: [2, 'second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth', ''],
  fr: [2, 'deuxieme troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme', 's?'],
  de: [2, 'zweit dritt viert funft sechst siebt acht neunt zehnt elft zwolft', 'e[nrsm]?'],
  es: [3, 'tercer cuart quint sext septim octav noven decim', '(?:[oa]s?)?'],
  it: [3, 'terz quart quint sest settim ottav non decim', '[oaie]'],
  pt: [3, 'terceir quart quint sext setim oitav non decim', '[oa]s?'],
  nl: [2, 'tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde', 'n?'],
};

/** What "doubled" and "halved" multiply by, per language. */
const MULTIPLES: Readonly<Record<string, readonly (readonly [factor: number, word: RegExp])[]>> = {
  en: [
    [2, /^doubl(?:e[sd]?|ing)$/],
    [3, /^(?:tripl|trebl)(?:e[sd]?|ing)$/],
    [4, /^quadrupl(?:e[sd]?|ing)$/],
    [0.5, /^halv(?:e[sd]?|ing)$/],
  ],
  fr: [
    [2, /^doubl(?:er?|ee?s?|ent|ait|era)$/],
    [3, /^tripl(?:er?|ee?s?|ent|ait|era)$/],
    [4, /^quadrupl(?:er?|ee?s?|ent|ait|era)$/],
  ],
  de: [
    [2, /^verdoppel(?:n|t|te|ten)$/],
    [3, /^verdreifach(?:en|t|te|ten)$/],
    [4, /^vervierfach(?:en|t|te|ten)$/],
    [0.5, /^halbier(?:en|t|te|ten)$/],
  ],
  es: [
    [2, /^duplic(?:ar?|an|o|aron|ad[oa]s?)$/],
    [3, /^triplic(?:ar?|an|o|aron|ad[oa]s?)$/],
    [4, /^cuadruplic(?:ar?|an|o|aron|ad[oa]s?)$/],
  ],
  it: [
    [2, /^raddoppi(?:a|ano|are|o|at[oaie])$/],
    [3, /^triplic(?:a|ano|are|o|at[oaie])$/],
    [0.5, /^dimezz(?:a|ano|are|o|at[oaie])$/],
  ],
  pt: [
    [2, /^duplic(?:ar?|am|ou|aram|ad[oa]s?)$/],
    [3, /^triplic(?:ar?|am|ou|aram|ad[oa]s?)$/],
  ],
  nl: [
    [2, /^verdubbel(?:en|t|de|den|d)$/],
    [3, /^verdrievoudig(?:en|t|de|den|d)$/],
    [0.5, /^(?:ge)?halveer(?:t|de|den|d)$/],
  ],
};

/** "Hundreds of", "des milliers de", per language. */
const MAGNITUDES: Readonly<Record<string, string>> = {
  en: 'dozens 10 hundreds 100 thousands 1000 millions 1000000 billions 1000000000',
  fr: 'dizaines 10 centaines 100 milliers 1000',
  de: 'dutzende 10 dutzenden 10 hunderte 100 hunderten 100 hunderter 100 tausende 1000 tausenden 1000 zehntausende 10000 hunderttausende 100000',
  es: 'decenas 10 centenares 100 cientos 100 miles 1000 millares 1000',
  it: 'decine 10 centinaia 100 migliaia 1000',
  pt: 'dezenas 10 centenas 100 milhares 1000',
  nl: 'tientallen 10 honderden 100 duizenden 1000 tienduizenden 10000',
};

const ordinals = compiled(([first, words, ending]) =>
  words.split(' ').map((word, index) => [first + index, new RegExp(`^${word}${ending}$`)] as const),
);
const magnitudes: Readonly<Record<string, ReadonlyMap<string, number>>> = Object.fromEntries(
  Object.entries(MAGNITUDES).map(([language, line]) => {
    const parts = line.split(' ');
    return [
      language,
      new Map(parts.flatMap((word, at) => (at % 2 === 0 ? [[word, Number(parts[at + 1])] as const] : []))),
    ];
  }),
);

/** What a word says of rank, multiple or magnitude, in an accent-free form; null for other words. */
export function rankOf(
  word: string,
  language: string,
): { readonly kind: 'rank' | 'multiple' | 'magnitude'; readonly value: number } | null {
  const magnitude = magnitudes[language]?.get(word);
  if (magnitude !== undefined) return { kind: 'magnitude', value: magnitude };
  const rank = ordinals[language]?.find(([, pattern]) => pattern.test(word));
  if (rank) return { kind: 'rank', value: rank[0] };
  const multiple = MULTIPLES[language]?.find(([, pattern]) => pattern.test(word));
  return multiple ? { kind: 'multiple', value: multiple[0] } : null;
}

type Patterns = readonly (readonly [value: number, pattern: RegExp])[];

function compiled(
  patterns: (row: readonly [first: number, words: string, ending: string]) => Patterns,
): Readonly<Record<string, Patterns>> {
  return Object.fromEntries(Object.entries(BEGINNINGS).map(([language, row]) => [language, patterns(row)]));
}
