import { CLOSING_PARTICIPLE } from '../../../claim/cues/stances';
import type { Discourse } from '../words/discourse';
import type { Token } from '../words/tokens';
import { inReportedMood } from './reported-speech';

/** German and Dutch verbs of saying whose first part stands at the end of the clause ("führt Ohm dazu aus", "maakte de raad bekend"). */
const SEPARATED: Readonly<Record<string, RegExp>> = {
  aus: /^führ(?:t|te|ten)$/,
  an: /^(?:kündigt|kündigten?|gibt|gab|gaben|geben|merk(?:t|te|ten)|führ(?:t|te|ten))$/,
  zu: /^(?:gibt|gab|gaben|geben)$/,
  bekannt: /^(?:gibt|gab|gaben|geben)$/,
  dar: /^(?:legt|legte|stellt|stellte)$/,
  fest: /^(?:stellt|stellte|stellten|hält|hielt)$/,
  klar: /^(?:stellt|stellte|stellten)$/,
  nach: /^(?:legt|legte|legten)$/,
  ein: /^(?:räum(?:t|te|ten|en)|wende[nt]|wandten?|gest(?:eht|ehen|and|anden))$/,
  ab: /^str(?:eite[nt]|itten?)$/,
  zusammen: /^fass(?:t|te|ten|en)$/,
  abrede: /^stell(?:t|te|ten|en)$/,
  protokoll: /^(?:gibt|gab|gaben|geben)$/,
  vor: /^(?:rechne(?:t|te|ten|n)|schlägt|schlug|schlugen|wirft|warf|werfen|warfen|h(?:ä|ie)lt|hielten)$/,
  hin: /^(?:weist|weisen|wies|wiesen)$/,
  hinzu: /^füg(?:t|te|ten|en)$/,
  hervor: /^(?:hebt|hob|hoben)$/,
  zurück: /^(?:weist|weisen|wies|wiesen)$/,
  bekend: /^maak(?:t|te|ten)$/,
  aan: /^(?:kondig(?:t|de|den)|ge(?:eft|ven)|gaf|gaven)$/,
  mee: /^de(?:elt|elde|elden)$/,
  toe: /^(?:voeg(?:t|de|den)|ge(?:eft|ven)|gaf|gaven)$/,
  uit: /^leg(?:t|de|den)$/,
};
/** Any first part of them in running text. */
export const SEPARABLE = new RegExp(
  `(?<!\\p{L})(?:${[...new Set(Object.values(SEPARATED).map(({ source }) => source.slice(1, -1)))].join('|')})(?!\\p{L})`,
  'u',
);
/** A clause whose verb is cut in two is no longer. */
const MOST_SEPARATED = 12;

/** "laat weten", "ha fatto sapere", "fait savoir": verbs of letting, with the infinitive behind them that makes them verbs of saying. */
const LETS_KNOW: Readonly<Record<string, readonly [RegExp, RegExp]>> = {
  nl: [/^(?:laat|laten|liet|lieten)$/, /^weten$/],
  it: [/^(?:fa|fanno|fatto|fece|fecero|reso|rende|rendono)$/, /^(?:sapere|notare|not[oaie])$/],
  fr: [
    /^(?:fait|font|vien(?:t|nent))$/,
    /^(?:savoir|valoir|part|d[e’']? (?:annonc|confirm|révél|dévoil|calcul|déclar)er)$/,
  ],
  es: [/^(?:hizo|hicieron|hecho|dio|dieron|dado|acaban?)$/, /^(?:saber|conocer|de (?:anunci|confirm|revel)ar)$/],
  pt: [/^(?:fez|fizeram)$/, /^saber$/],
};
const MOST_BETWEEN = 5;

/** Whether the word at `index` is such a verb, with its first part at the end of its clause. */
export function isSeparated(tokens: readonly Token[], index: number, page: Discourse): boolean {
  const lets = LETS_KNOW[page.cues.language];
  if (lets?.[0].test(tokens[index]?.lower ?? ''))
    return tokens
      .slice(index + 1, index + MOST_BETWEEN)
      .some(({ lower }, at) => lets[1].test(lower) || lets[1].test(`${tokens[index + at]?.lower} ${lower}`));
  if (!/^(?:de|nl)$/.test(page.cues.language)) return false;
  if (page.cues.language === 'de' && closesMood(tokens, index, page)) return true;
  const rest = tokens.slice(index + 1, index + MOST_SEPARATED);
  const end = rest.findIndex((token) => !token.word);
  const clause = end < 0 ? rest : rest.slice(0, end);
  // "hielt sich am Geländer fest"
  if (clause.some((token) => /^[sz]ich$/.test(token.lower))) return false;
  const last = clause.at(-1)?.lower ?? '';
  return SEPARATED[last]?.test(tokens[index]?.lower ?? '') === true;
}

/** "Der Bau sei teuer, mäkelte Ohm.": any verb between what is in the mood of reported speech and a subject that ends the sentence. */
function closesMood(tokens: readonly Token[], index: number, page: Discourse): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (before?.text !== ',' || token === undefined || token.capital) return false;
  if (page.cues.stop.has(token.lower) || !SAID.test(token.lower)) return false;
  if (next === undefined || !(next.capital || /^(?:d(?:er|ie|as)|eine?|er|sie)$/.test(next.lower))) return false;
  const end = tokens.findIndex((each, at) => at > index && !each.word && !/^[()]$/.test(each.text));
  if (end >= 0 && (end < tokens.length - 1 ? tokens[end]?.text !== ':' : tokens[end]?.text === ',')) return false;
  const said = page.text.slice(tokens[0]?.start, before.start);
  return MAIN.test(said) && inReportedMood(tokens[0]?.start ?? 0, before.start, page);
}

/** A clause that waits for its main clause. */
const MAIN = /^(?!(?:Wenn|Falls|Sollten?|Bis|Da|Weil|Ob|Obwohl|Sobald|Solange|Während|Nachdem|Wer|Je)\s)/u;
/** Any finite form, but of those that say nothing. */
const SAID = /^(?!soll|müss|könn|dürf|würd|hätt|wär|lass|läss|bleib|geh|steh|komm)\p{Ll}+(?:t|te|en)$/u;

/** "kündigte am Montag an", "hat der Rat gesagt": where the second part of a German verb ends, few words behind the first and its subject. */
export function closedBy(verb: number, end: number, tokens: readonly Token[], page: Discourse): number {
  if (page.cues.language !== 'de') return end;
  const from = tokens.findIndex((token) => token.start >= end);
  const stop = tokens.findIndex((token, index) => index >= from && !token.word);
  const last = tokens[(stop < 0 ? tokens.length : stop) - 1];
  if (from < 0 || last === undefined || last.end <= end || tokens.indexOf(last) - from > MOST_BEHIND) return end;
  if (last !== tokens[from] && !BESIDE.test(tokens[from]?.lower ?? '')) return end;
  const second = /^ha(?:t|ben|tten?|be)$/.test(tokens[verb]?.lower ?? '') ? CLOSING_PARTICIPLE : PREFIX;
  return second.test(last.lower) ? last.end : end;
}

const MOST_BEHIND = 4;
/** When, where or to whom it is said, and what else is. */
const BESIDE = /^(?:am|im|in|auf|bei|vor|gegenüber|heute|gestern|auch|zudem|weiter|dazu|zunächst|bereits)$/;
const PREFIX = /^(?:an|aus|ein|mit|zu|fest|klar|nach|vor|hin|hinzu|hervor|zurück|bekannt|dar|ab)$/;
