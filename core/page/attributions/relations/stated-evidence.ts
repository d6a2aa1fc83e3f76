import { DOCUMENT_NOUN } from '../../../claim/cues/nouns';

/** What a writing does: it shows, finds, concludes (verbs of saying aside, which the lexicon of cues has). */
export const SHOWS =
  /(?:^|[^\p{L}])(?:f(?:ou|i)nd(?:s|ing)?|(?<!(?:the|an?|every|tv|talk) )show(?:s|ed|n|ing)?|reveal(?:s|ed|ing)?|suggest(?:s|ed|ing)?|indicat(?:es?|ed|ing)|conclud(?:es?|ed|ing)|estimat(?:es?|ed|ing)|counted|measured|recorded|calculat(?:es?|ed)|tall(?:ies|ied)|puts?(?= [^.;]{2,60} at )|detail(?:s|ed)|zeig(?:t|te|ten|en)|gezeigt|ergab(?:en)?|erg(?:ibt|eben)|heraus(?:fand(?:en)?|gefunden)|beleg(?:t|te|en)|entn(?:ehmen|ommen)|schlussfolger\p{L}*|legt nahe|zähl(?:t|te|ten)|gezählt|ermittel(?:t|te|ten)|bezifferte?n?|errechne(?:t|te|ten)|gemessen|montr(?:e|ent|ait|é)|démontr\p{L}*|révèl\p{L}*|conclu\p{L}*|estim\p{L}*|recens(?:e|ent|ait|é)|compt(?:ait|é)|chiffr(?:e|ent|ait|é)|dénombr\p{L}*|calcul(?:e|ent|é)|mesur(?:e|ent|é)|demostró|contó|contabiliz(?:a|ó|ou)|cifr(?:a|ó)|calcul(?:a|ó|ou)|contou|mediu|midió|demuestra\p{L}*|muestra\p{L}*|mostró|revel[aóou]\p{L}*|concluy\p{L}*|apunta\p{L}*|indiqu(?:e|ent|ait|é)|indican?|señalan?|mostr(?:a|am|ou)|aponta\p{L}*|dimostra\p{L}*|rivela\p{L}*|contato|contò|calcolato|stima(?:to)?|toont|toonde|blijkt|bleek|onthul\p{L}*|telde|berekende|becijferde|wykaza\p{L}*|pokaz\p{L}*|wynika|ujawni\p{L}*|naliczył\p{L}*|policzył\p{L}*|oszacował\p{L}*|показа\p{L}*|выяви\p{L}*|насчита\p{L}*|подсчита\p{L}*|оцени\p{L}*|следует|visa[rt]\p{L}*|räkna(?:de|t)|uppskatta(?:de|t)|fram\p{L}*)(?=[^\p{L}]|$)/iu;
const EACH_SHOWS = new RegExp(SHOWS, 'giu');
/** What a writing does with what is known: said behind its name, before another clause. */
const TELLS =
  /^[^.,;:]{0,50}?(?<!\p{L})(?:describe[sd]?|list(?:s|ed)|outline[sd]?|nenn(?:t|en)|beschreib(?:t|en)|liste(?:t|n)|zähl(?:t|en)|énumèr(?:e|ent)|décri(?:t|vent)|enumera(?:n|m)?|describen?|descreve(?:m)?|elenca(?:no)?|descrive|beschrijf?t|opisuje|wymienia|описыва(?:ет|ют)|beskriver)(?=[^\p{L}]|$)/iu;
/** Nouns of evidence beside those of documents: what was counted, measured and found, and what somebody published as a view. */
const FINDINGS =
  /^(?:(?:blog-?)?posts?|commentary|columns?|editorials?|op-eds?|\p{L}*(?:beitrag|beiträgen|kommentar|kolumne)|billets?|tribune|chronique|éditorial|columna|editorial|coluna|editoriale|column|felieton|wpisie?|колонк[аеу]|krönika|inlägg|research|counts?|tally|tallies|notes?|evidence|papers?|surveys?|polls?|analys[ei]s|figures?|numbers?|measurements?|tables?|records?|researchers?|scientists?|\p{L}*(?:untersuchung|auswertung|erhebung|messung|umfrage|prüfung|zählung|zahl|daten|wert|forsch(?:ung|er))\p{L}*|analysen?|recherches?|recensements?|analyses?|chiffres?|relevés?|mesures?|chercheurs?|données|investigacion(?:es)?|investigación|análisis|datos|cifras|recuentos?|mediciones|encuestas?|investigador(?:es)?|pesquisas?|dados|números|ricerc(?:a|he)|dati|analisi|conteggi[oi]?|onderzoek(?:en|ers?)?|cijfers|tellingen|telling|badani[ae]|dane|исследовани\p{L}+|данные|undersökning(?:ar)?)$/iu;
/** "as figures [that are linked] show": the clause names what shows it. */
const AS_CLAUSE = /(?:^|[,;–—(]\s*)(?:as|wie|comme|como|come|zoals|jak|som|как)\s[^.,;:]{0,60}$/iu;
/** The same, all of it linked. */
const AS_IN = /(?:^|,\s)(?:as|wie|comme|como|come|zoals|jak|som|как)\s/iu;
/** The same with the verb in front ("comme l’indiquent [les relevés]"). */
const AS_SHOWN =
  /(?:^|[^\p{L}])(?:comme|como|come|wie|zoals|jak|som|как)\s(?:l[’']|le\s|lo\s|es\s|das\s)?([\p{L}]{4,})\s(?:[\p{L}]{1,4}\s|l[’'])?$/iu;
/** "Das zeigen Zahlen des [Amts]", "so show the figures of [the office]": what shows it, then whose it is. */
const THIS_SHOWS =
  /(?:^|[,;–—]\s*)(?:das|dies|es|so|this|that|lo|así lo|c[’']est ce que|ce que)\s([\p{L}]{4,})\s([^.,;:]{3,60})$/iu;
/** Farther behind the verb than this, a link tells more than what was shown. */
const LONGEST_COMPLEMENT = 140;
/** Where a subordinate clause or another thought begins, the finding ends. */
const THOUGHT_ENDS =
  /[.;:!?]|,\s(?:which|who|whose|but|although|while|aber|während|obwohl|mais|tandis|pero|aunque)\s/iu;

/** Right before a link: what it shows was told just now ("Das zeigen [Zahlen]", "as shown by [figures]"). */
const SHOWN_BY =
  /(?:^|[^\p{L}])(?:(?:das|dies|es) (?:zeigt|zeigen|belegt|belegen|ergibt|ergeben|ergab|ergaben)|(?:as|is|are|was|were) (?:shown|revealed|confirmed|documented) (?:by|in)|as shows?|(?:c[’']est )?ce que (?:montre(?:nt)?|révèle(?:nt)?|indique(?:nt)?|confirme(?:nt)?)|comme le (?:montre(?:nt)?|révèle(?:nt)?|indique(?:nt)?|confirme(?:nt)?)|(?:así )?(?:lo|como) (?:muestran?|revelan?|indican?|demuestran?|señalan?)|(?:é o que|como) (?:mostram?|revelam?|indicam?|apontam?)|lo (?:mostrano?|rivelano?|dimostrano?)|dat blijkt uit)(?:\s+(?:an?|the|her|his|its|ein[ea]?|ein|die|der|das|neue|la|le|les|l|une?|los|las|el|unos|unas|os|as|o|um|uma|i|gli|il|de|het|een))?\W*$/iu;

/**
 * Whether the sentence presents what is linked as what shows its statement: evidence named before the link whose finding the link stands in, a clause
 * "as … show" around it, a writing that tells. `before` and `after` are the sentence's words beside the link.
 */
export function isStatedEvidence(before: string, anchor: string, after: string): boolean {
  if ((AS_IN.test(anchor) && SHOWS.test(anchor)) || SHOWN_BY.test(before)) return true;
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

/** Whether words name what was counted, measured, found or written. */
export function namesFindings(words: string): boolean {
  return words.split(/[^\p{L}-]+/u).some((word) => FINDINGS.test(word) || DOCUMENT_NOUN.test(word));
}
