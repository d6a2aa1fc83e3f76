import { isGiven } from '../../../claim/cues/given-names';
import { ROLE_NOUN } from '../../../claim/cues/nouns';
import { OF } from '../../../claim/cues/particles';
import { isWeekday } from '../../../claim/lexicon/weekdays';
import type { CuePatterns } from '../words/cue-patterns';
import { isSlavic } from '../words/cue-patterns';
import type { Token } from '../words/tokens';

/** What may stand between an inverted verb and its subject: "sagt dazu Ohm", "explique aussi Ferrand", "säger också Ek". */
const BETWEEN =
  /^(?:savoir|valoir|sapere|not[oa]|saber|conocer|dazu|auch|zuerst|zunächst|primero|luego|después|primeiro|depois|d[’']abord|ensuite|poi|prima|jedoch|außerdem|weiter|zudem|hingegen|allerdings|ferner|wiederum|nun|gestern|heute|mir|uns|sich|ihm|ainsi|aussi|encore|notamment|hier|toutefois|cependant|néanmoins|également|también|además|ayer|hoy|ainda|também|ontem|hoje|inoltre|anche|ieri|oggi|ook|gisteren|vandaag|też|także|również|wczoraj|dziś|się|ją|go|mu|jej|также|ему|ей|им|её|вчера|сегодня|журналистам|прессе|dziennikarzom|mediom|också|även|dock|igår|idag)$/;
const BETWEEN_PAIR =
  /^(?:en cambio|sin embargo|par contre|en revanche|en effet|no entanto|d altra|de son|de su|z kolei|z drugiej|ze swojej|со своей)$/;
/** Before a day or a date, and the part of a day behind it. */
const TIME_LEAD = /^(?:am|le|el|il|esta|este|ce|cette|op|i|na|no|em|nesta|neste|questa|questo|på|we?|во?)$/;
const PART_OF_DAY =
  /^(?:matin|midi|soir|mañana|tarde|noche|manhã|noite|mattina|pomeriggio|sera|rano|wieczorem|утром|вечером)$/;
/** Before the hearer: "a déclaré à la presse Odile Ferrand", "explicó a este diario un portavoz". */
export const TO_WHOM = /^(?:a|al|all|à|au|aux|ao|aos|às|ai|agli|alla|allo|gegenüber|tegen)$/;

/** Index of the last word of the hearer that begins at `from`: an article and a noun, or a name. */
function behindHearer(tokens: readonly Token[], from: number, cues: CuePatterns): number {
  const article = cues.article.has(tokens[from]?.lower ?? '');
  // The Portuguese "a" is an article itself.
  if (!article && cues.language === 'pt' && tokens[from - 1]?.lower === 'a') return from - 2;
  let last = from + (article ? 1 : 0);
  if (tokens[last]?.word !== true) return from - 2;
  // "ao Jornal da Serra a bióloga"
  while (tokens[last]?.capital && OF.test(tokens[last + 1]?.lower ?? '') && tokens[last + 2]?.capital) last += 2;
  // "disse à agência Lusa o comandante", "ha detto a Radio Lorne il sindaco": more of a name, where whoever speaks is told by an article.
  let end = last;
  while (tokens[end + 1]?.capital) end++;
  const next = tokens[end + 1]?.lower ?? '';
  // "aseguró a Radio Lorne que"
  const told = /^(?:que|che)$/.test(next) && !tokens.slice(last + 1, end + 1).some(({ text }) => isGiven(text));
  return told || cues.article.has(next) || ROLE_NOUN.test(next) ? end : last;
}

/** How many words tell when something was said: "le 7 mars", "nesta quinta-feira (5)", "mardi soir", "12 maja"; 0 for other words. */
function timeLength(tokens: readonly Token[], from: number, cues: CuePatterns): number {
  const lower = (at: number) => tokens[at]?.lower ?? '';
  let at = TIME_LEAD.test(lower(from)) ? from + 1 : from;
  const lead = at;
  if (lead > from && PART_OF_DAY.test(lower(at))) return 2;
  if (isWeekday(lower(at)) && (lead > from || cues.language !== 'en')) at += PART_OF_DAY.test(lower(at + 1)) ? 2 : 1;
  const bracket = tokens[at]?.text === '(' ? 1 : 0;
  if (/^\d{1,2}(?:er|º)?$/.test(lower(at + bracket))) {
    const month = at + (/^(?:de|di)$/.test(lower(at + 1)) ? 2 : 1);
    at = bracket > 0 ? at + 3 : cues.stop.has(lower(month)) ? month + 1 : at;
  }
  return at > lead ? at - from : 0;
}

/** Index of the last adverb, day or hearer right behind a verb ("sagt dazu", "a déclaré à la presse"), or of the verb. */
export function behindAdverbs(tokens: readonly Token[], verb: number, cues: CuePatterns): number {
  let at = verb;
  for (let steps = 0; steps < 3; steps++) {
    const [next, after] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
    if (BETWEEN.test(next)) at += 1;
    else if (BETWEEN_PAIR.test(`${next} ${after}`)) at += 2;
    else if (steps === 0 && cues.language !== 'en' && TO_WHOM.test(next) && !/^qu?e?$/.test(after))
      at = behindHearer(tokens, at + 2, cues);
    else if (isSlavic(cues) && /^[„«"]$/.test(next) && cues.say.test(tokens[verb]?.lower ?? '')) {
      // "mówi „Rz” Ola Młynarz"
      const close = tokens.findIndex(({ text }, index) => index > at + 1 && /^[”»"]$/.test(text));
      if (close < 0 || close - at > 5) break;
      at = close;
    } else {
      const time = timeLength(tokens, at + 1, cues);
      if (time === 0) break;
      at += time;
    }
  }
  return at;
}
