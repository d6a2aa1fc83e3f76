import { DOCUMENT_NOUN } from '../../claim/cues/nouns';

/** What a writing does: it shows, finds, concludes (verbs of saying aside, which the lexicon of cues has). */
export const SHOWS =
  /(?:^|[^\p{L}])(?:f(?:ou|i)nd(?:s|ing)?|show(?:s|ed|n|ing)?|reveal(?:s|ed|ing)?|suggest(?:s|ed|ing)?|indicat(?:es?|ed|ing)|conclud(?:es?|ed|ing)|estimat(?:es?|ed|ing)|detail(?:s|ed)|zeig(?:t|te|ten|en)|gezeigt|ergab(?:en)?|erg(?:ibt|eben)|heraus(?:fand(?:en)?|gefunden)|beleg(?:t|te|en)|schlussfolger\w*|legt nahe|montr(?:e|ent|ait|é)|démontr\w*|révèl\w*|conclu\w*|estim\w*|demostró|demuestra\w*|muestra\w*|mostró|revel[aóou]\w*|concluy\w*|apunta\w*|indiqu(?:e|ent|ait|é)|indican?|señalan?|mostr(?:a|am|ou)|aponta\w*|dimostra\w*|rivela\w*|toont|toonde|blijkt|bleek|onthul\w*|wykaza\w*|pokaz\w*|wynika|ujawni\w*|показа\w*|выяви\w*|следует|visa[rt]\w*|fram\w*)(?=[^\p{L}]|$)/iu;
const EACH_SHOWS = new RegExp(SHOWS, 'giu');
/** What a writing does with what is known: said behind its name, before another clause. */
const TELLS =
  /^[^.,;:]{0,50}?(?<!\p{L})(?:describe[sd]?|list(?:s|ed)|outline[sd]?|nenn(?:t|en)|beschreib(?:t|en)|liste(?:t|n)|zähl(?:t|en)|énumèr(?:e|ent)|décri(?:t|vent)|enumera(?:n|m)?|describen?|descreve(?:m)?|elenca(?:no)?|descrive|beschrijf?t|opisuje|wymienia|описыва(?:ет|ют)|beskriver)(?=[^\p{L}]|$)/iu;
/** Nouns of evidence beside those of documents: what was counted, measured and found. */
const FINDINGS =
  /^(?:research|evidence|papers?|surveys?|polls?|analys[ei]s|figures?|numbers?|measurements?|tables?|records?|researchers?|scientists?|\p{L}*(?:untersuchung|auswertung|erhebung|messung|umfrage|zahl|daten|wert|forsch(?:ung|er))\p{L}*|analysen?|recherches?|analyses?|chiffres?|relevés?|mesures?|chercheurs?|données|investigacion(?:es)?|investigación|análisis|datos|cifras|mediciones|encuestas?|investigador(?:es)?|pesquisas?|dados|números|ricerc(?:a|he)|dati|analisi|onderzoek(?:en|ers?)?|cijfers|badania|dane|исследования?|данные|undersökning(?:ar)?)$/iu;
/** "as figures [that are linked] show": the clause names what shows it. */
const AS_CLAUSE = /(?:^|[,;–—(]\s*)(?:as|wie|comme|como|come|zoals|jak|som|как)\s[^.,;:]{0,60}$/iu;
/** The same, all of it linked. */
const AS_IN = /(?:^|,\s)(?:as|wie|comme|como|come|zoals|jak|som|как)\s/iu;
/** The same with the verb in front ("comme l’indiquent [les relevés]"). */
const AS_SHOWN =
  /(?:^|[^\p{L}])(?:comme|como|come|wie|zoals)\s(?:l[’']|le\s|lo\s|es\s|das\s)?([\p{L}]{4,})\s(?:[\p{L}]{1,4}\s|l[’'])?$/iu;
/** "Das zeigen Zahlen des [Amts]", "so show the figures of [the office]": what shows it, then whose it is. */
const THIS_SHOWS =
  /(?:^|[,;–—]\s*)(?:das|dies|es|so|this|that|lo|así lo|c[’']est ce que|ce que)\s([\p{L}]{4,})\s([^.,;:]{3,60})$/iu;
/** Farther behind the verb than this, a link tells more than what was shown. */
const LONGEST_COMPLEMENT = 140;
/** Where a subordinate clause or another thought begins, the finding ends. */
const THOUGHT_ENDS =
  /[.;:!?]|,\s(?:which|who|whose|but|although|while|aber|während|obwohl|mais|tandis|pero|aunque)\s/iu;

/**
 * Whether the sentence presents what is linked as what shows its statement: evidence named before the link whose finding the link stands in, a clause
 * "as … show" around it, a writing that tells. `before` and `after` are the sentence's words beside the link.
 */
export function isStatedEvidence(before: string, anchor: string, after: string): boolean {
  if (AS_IN.test(anchor) && SHOWS.test(anchor)) return true;
  if (AS_CLAUSE.test(before) && SHOWS.test(after.slice(0, after.search(/[.,;:]|$/)))) return true;
  if (SHOWS.test(` ${AS_SHOWN.exec(before)?.[1] ?? ''} `)) return true;
  const [, verb = '', shown = ''] = THIS_SHOWS.exec(before) ?? [];
  if (SHOWS.test(verb) && namesFindings(shown)) return true;
  if (TELLS.test(after) && namesFindings(anchor)) return true;
  return isInFinding(before);
}

/** Whether the words before a link name evidence, then what it shows, and go on to the link without another thought. */
function isInFinding(before: string): boolean {
  let found: RegExpExecArray | null = null;
  for (const match of before.matchAll(EACH_SHOWS)) found = match;
  if (found === null) return false;
  const complement = before.slice(found.index + found[0].length);
  return (
    complement.length <= LONGEST_COMPLEMENT &&
    !THOUGHT_ENDS.test(complement) &&
    namesFindings(before.slice(0, found.index))
  );
}

function namesFindings(words: string): boolean {
  return words.split(/[^\p{L}-]+/u).some((word) => FINDINGS.test(word) || DOCUMENT_NOUN.test(word));
}
