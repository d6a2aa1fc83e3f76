import type { Discourse } from './discourse';
import type { Token } from './tokens';

/** German verbs of saying whose first part stands at the end of the clause ("führt Ohm dazu aus"). */
const SEPARATED: Readonly<Record<string, RegExp>> = {
  aus: /^führ(?:t|te|ten)$/,
  an: /^(?:kündigt|kündigten?|gibt|gab|gaben|geben|merk(?:t|te|ten)|führ(?:t|te|ten))$/,
  zu: /^(?:gibt|gab|gaben|geben)$/,
  bekannt: /^(?:gibt|gab|gaben|geben)$/,
  dar: /^(?:legt|legte|stellt|stellte)$/,
  fest: /^(?:stellt|stellte|stellten|hält|hielt)$/,
  klar: /^(?:stellt|stellte|stellten)$/,
  nach: /^(?:legt|legte|legten)$/,
  ein: /^räum(?:t|te|ten|en)$/,
  vor: /^(?:rechne(?:t|te|ten|n)|schlägt|schlug|schlugen|wirft|warf|werfen|warfen)$/,
  hin: /^(?:weist|weisen|wies|wiesen)$/,
  hinzu: /^füg(?:t|te|ten|en)$/,
  hervor: /^(?:hebt|hob|hoben)$/,
  zurück: /^(?:weist|weisen|wies|wiesen)$/,
};
/** Any first part of them in running text. */
export const SEPARABLE = new RegExp(
  `(?<!\\p{L})(?:${[...new Set(Object.values(SEPARATED).map(({ source }) => source.slice(1, -1)))].join('|')})(?!\\p{L})`,
  'u',
);
/** A clause whose verb is cut in two is no longer. */
const MOST_SEPARATED = 9;

/** "laat weten", "ha fatto sapere", "fait savoir": verbs of letting, with the infinitive behind them that makes them verbs of saying. */
const LETS_KNOW: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  nl: [/^(?:laat|laten|liet|lieten)$/, /^weten$/],
  it: [/^(?:fa|fanno|fatto|fece|fecero|reso|rende|rendono)$/, /^(?:sapere|not[oaie])$/],
  fr: [/^(?:fait|font)$/, /^(?:savoir|valoir)$/],
  es: [/^(?:hizo|hicieron|hecho|dio|dieron|dado)$/, /^(?:saber|conocer)$/],
  pt: [/^(?:fez|fizeram)$/, /^saber$/],
};
const MOST_BETWEEN = 5;

/** Whether the word at `index` is such a verb, with its first part at the end of its clause. */
export function isSeparated(tokens: readonly Token[], index: number, page: Discourse): boolean {
  const lets = LETS_KNOW[page.cues.language];
  if (lets?.[0].test(tokens[index]?.lower ?? ''))
    return tokens.slice(index + 1, index + MOST_BETWEEN).some((token) => lets[1].test(token.lower));
  if (page.cues.language !== 'de') return false;
  const rest = tokens.slice(index + 1, index + MOST_SEPARATED);
  const end = rest.findIndex((token) => !token.word);
  const clause = end < 0 ? rest : rest.slice(0, end);
  // "hielt sich am Geländer fest"
  if (clause.some((token) => token.lower === 'sich')) return false;
  const last = clause.at(-1)?.lower ?? '';
  return SEPARATED[last]?.test(tokens[index]?.lower ?? '') === true;
}
