import { hedgeWords } from './hedges';
import { negationWords } from './negators';
import { boundWords } from './number-context';

/** Articles, conjunctions, auxiliaries and pronouns: swapping one for another is not yet other words. Accents folded; all languages together. */
const NEUTRAL: ReadonlySet<string> = new Set(
  `a an the and but or so that which who it its he she they them their his her we our us i my you your is are was were be been being has have had do does did
  anymore longer somebody someone anybody anyone quelqu jemand alguien qualcuno alguem iemand
  will would can shall should said says say told s t d ll re ve m of to eur gbp usd chf rs
  le la les l un une des du de d et mais ou ni que qu qui ce cette ces c il elle ils elles on nous je j est sont etait etaient a ont avait avaient sera seront ne n se s son sa ses leur leurs y en
  der die das dem den des ein eine einer einem einen eines und aber oder doch dass ob er sie es wir ich ihr ihre ihren ist sind war waren wird werden wurde wurden hat haben hatte hatten habe sei seien
  kann konnen konnte konnten durfte durften zu
  el los las lo una unos unas y e pero o u que quien este esta su sus es son era eran fue fueron ha han habia habian sera seran se del al
  il lo gli i uno ed ma che chi e sono stato stata ha hanno aveva o os as um uma mas com foi foram tem ter tera terao sido de het een en maar of dat die is zijn waren heeft hebben had`.split(
    /\s+/,
  ),
);

/** "about", "more than": part of the number. */
const bounds: ReadonlySet<string> = new Set(boundWords.flatMap(([phrase]) => phrase.split(' ')));

/** Beginnings of "isn't", "won't". */
const CONTRACTED = /^(?:don|isn|wasn|aren|weren|won|didn|doesn|can|cannot|couldn|wouldn|hasn|haven|hadn|shouldn|ain)$/;

/**
 * Whether a word's change is no rewording: grammar, a bound of a number, a hedge. "Nobody" for "no one" changes nothing, and what does is drift of its own. Words
 * of plan, report and denial are told by another drift; `alone`, where nothing else drifted, they count.
 */
export function isNeutralWord(word: string, language: string | null, alone: boolean): boolean {
  if (NEUTRAL.has(word) || CONTRACTED.test(word) || bounds.has(word)) return true;
  const hedges = hedgeWords[language ?? 'en'];
  if (hedges?.strong.has(word) || (hedges?.ending?.test(word) && !hedges.exceptions.has(word))) return true;
  const negations = negationWords[language ?? 'en'];
  if (negations?.particles.has(word)) return true;
  return !alone && Boolean(hedges?.weak.has(word) || negations?.denials.has(word));
}
