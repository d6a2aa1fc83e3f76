/** What a source does with what is linked to it, behind its name, in languages that put the verb there. */
const REPORTS_BEHIND =
  /^[」』]?(?:が(?:報じ|伝え|明らかにし|紹介し|公表し)|で(?:も)?(?:紹介|報道|報じら|公表|掲載)|(?:的)?(?:最早|首先)?(?:报道|報導|披露)|(?:이|가|은|는|에서)\s?(?:\p{L}+\s)?(?:보도|공개|전했))/u;
/** Who told it, as the agent of a passive ("first reported last week by [the Herald]"), at most two words between. */
const TOLD_BY =
  /(?:^|[^\p{L}])(?:(?:reported|revealed|uncovered|unearthed|dug up|exposed|disclosed|recounted|broken|leaked|noticed|discovered|spotted|documented) (?:(?:\p{L}+ ){0,2})(?:by|in|on)|(?:r(?:apport|évél|elay|elat|acont)|dévoil|débusqu|exhum|ébruit)ée?s? (?:\p{L}+ ){0,2}(?:par|dans|sur)|(?:revelad|adelantad|destapad|contad|recogid|difundid|desvelad|noticiad|divulgad|adiantad|relatad)[oa]s? (?:\p{L}+ ){0,2}(?:por|en|pel[oa]s?|em|n[oa]s?)|(?:rivelat|rilanciat|riportat|riferit|anticipat|raccontat|svelat)[oaie] (?:\p{L}+ ){0,2}(?:d(?:a|al|ai|all[aeo’']|all’)|su|sul)|(?:onthuld|gemeld|ontdekt|bericht) (?:\p{L}+ ){0,2}(?:door|in)|(?:ujawnion|opisan|nagłośnion|odkryt)\p{L}* (?:\p{L}+ ){0,2}(?:przez|w)|(?:avslöja|rapportera|upptäck|berätta)(?:d|t|de|des|ts|tes|ades) (?:\p{L}+ ){0,2}(?:av|i))(?:[ ’'](?:an?|the|la|le|les|el|los|il|lo|de|het|een|en|ett))?\W*$/iu;
/** The same where the participle closes the clause ("von [der Hafenzeitung] aufgedeckt"). */
const BY = /(?:^|[^\p{L}])(?:von|vom|durch|door)(?:\s(?:de[rmn]|eine[mrn]?|het|de|een))?\s$/iu;
const TOLD =
  /^[^.,;:]{0,30}?(?<!\p{L})(?:aufgedeckt|enthüllt|gemeldet|berichtet|ausgegraben|publik|bekannt ?gemacht|öffentlich gemacht|geschildert|verbreitet|onthuld|gemeld|ontdekt|opgetekend)(?!\p{L})/iu;
/** To whom it was said, right before the one who was told: "in an interview with [the Herald]", "au micro de [Radio X]". */
const TOLD_TO =
  /(?:^|[^\p{L}])(?:told|(?:spoke|spoken|speaking|talk(?:ed|ing)) (?:to|with)|interview (?:with|on|for|by|to|published in)|(?:comments|remarks) to|au micro|(?:sur|à) l[’']antenne|(?:entretien|interview)(?: accordée?)? (?:à|avec|dans|sur)|auprès|nos confrères|(?:dit|confié|répété|déclaré|raconté|expliqué|affirmé|communiqué) (?:\p{L}+ )?(?:à|au)|entrevista (?:con|a|en|concedida a|a[où]?|à|com)|declaraciones a|habl(?:ó|ado|a) con|fal(?:ou|ado) (?:com|a[o]?|à)|(?:dijo|declaró|contó|explicó|confirmó|disse|contou|afirmou|declarou|explicou) (?:a[ol]?|à)|microfoni|intervista (?:a|con)|(?:detto|raccontato|dichiarato|spiegato|confidato) a|gegenüber|(?:gespräch|interview) mit|interview i[nm]|tegen|tegenover|(?:gesprek|interview) met|w rozmowie z(?: \p{L}+)?|w wywiadzie dla|в интервью|в беседе с|i en intervju (?:med|i)|(?:berättade|berättar|sade|säger) (?:för|till|i))(?:\s?(?:an?|the|d|de|du|des|la|le|les|l|el|al|alla|all|dell[ae’']?|del|di|der|dem|den|het|een))?[\s’']*$/iu;

/** Whether what follows a link says that it told this, in languages that put the verb there. */
export function isToldBehind(after: string): boolean {
  return REPORTS_BEHIND.test(after);
}

/** Whether the words of the sentence beside a link present what it names as who told this or who was told it. */
export function namesTeller(before: string, after: string): boolean {
  return TOLD_BY.test(before) || TOLD_TO.test(before) || (BY.test(before) && TOLD.test(after));
}
