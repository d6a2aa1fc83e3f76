import { ORGANISATION_NOUN } from '../../../claim/cues/nouns';
import { OF } from '../../../claim/cues/particles';
import { type CuePatterns, isRomance } from '../words/cue-patterns';
import type { Token } from '../words/tokens';

/** Index behind "l’Institut des eaux", "Guardia de montes": the small words that end the name of a body in Romance languages. */
export function behindBody(tokens: readonly Token[], to: number, cues: CuePatterns): number {
  const [last, lead] = [tokens[to - 1], tokens[to]];
  // "Счётной палаты": an adjective with its noun.
  const adjective = cues.language === 'ru' && last?.capital === true && /(?:ой|ого|ому|ая|ый|ое|ую)$/.test(last.lower);
  if (adjective && lead?.word === true && !lead.capital && !cues.stop.has(lead.lower)) return to + 1;
  if (!isRomance(cues) || last?.capital !== true) return to;
  // "Médecins sans frontières"
  if (lead?.lower === 'sans' && cues.language === 'fr' && tokens[to + 1]?.capital === false) return to + 2;
  if (!ORGANISATION_NOUN.test(last.lower)) return to;
  const own = isAdjective(lead, cues) ? to + 1 : to;
  return behindNouns(tokens, behindNouns(tokens, own, cues), cues);
}

/** Index behind "de la santé", "des droits humains"; the same when no such words stand there. */
function behindNouns(tokens: readonly Token[], to: number, cues: CuePatterns): number {
  if (!OF.test(tokens[to]?.lower ?? '')) return to;
  const article = cues.article.has(tokens[to + 1]?.lower ?? '') ? 1 : 0;
  const noun = tokens[to + 1 + article];
  if (noun?.word !== true || noun.capital || cues.stop.has(noun.lower)) return to;
  const end = to + 2 + article;
  return isAdjective(tokens[end], cues) ? end + 1 : end;
}

/** Endings of adjectives of kind and place in Romance languages ("mondiale", "européenne", "nacional"); verbs of saying may end alike. */
const KIND =
  /(?:[nrtdi]al(?:e|i)?s?|onaux|elle?s|[éi]enn?e?s?|aires?|ives?|oise?|aise?|iques?|pe[ao]s?|péia|[cg]an[ao]s?|ari[ao]s?|turcs?|turque|turc[oa]s?|[áéíóúâêô]\p{L}*ic[ao]s?|onnel(?:le)?s?)$/u;

function isAdjective(token: Token | undefined, cues: CuePatterns): boolean {
  if (token?.word !== true || token.capital || cues.stop.has(token.lower) || !KIND.test(token.lower)) return false;
  return ![cues.say, cues.report, cues.call].some((verbs) => verbs.test(token.lower));
}

/** "le ministre français de l’Intérieur": an adjective between an office and what it is for. */
export function isOfDomain(tokens: readonly Token[], index: number, cues: CuePatterns): boolean {
  const at = cues.article.has(tokens[index + 2]?.lower ?? '') ? index + 3 : index + 2;
  const of = cues.of.has(tokens[index + 1]?.lower ?? '');
  return isAdjective(tokens[index], cues) && of && tokens[at]?.capital === true;
}
