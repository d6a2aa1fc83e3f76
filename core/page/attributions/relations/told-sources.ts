import type { Citation } from '../../../model';
import type { Discourse } from '../words/discourse';

/** What sources are called where they are listed. */
export const SOURCES =
  'sources?|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|źródł[oa]|источники?|джерел[оа]|käll(?:a|or)|kilder?|lähteet|lähde|zdroje?|források?|kaynak(?:lar)?|πηγ(?:ή|ές)|izvori?|surs[ae]|出典|出所|情報源|资料来源|資料來源|来源|來源|출처';
/** What a source does with what is linked to it, behind its name, in languages that put the verb there. */
const REPORTS_BEHIND =
  /^[」』]?(?:が(?:報じ|伝え|明らかにし|紹介し|公表し)|で(?:も)?(?:紹介|報道|報じら|公表|掲載)|(?:的)?(?:最早|首先)?(?:报道|報導|披露)|(?:이|가|은|는|에서)\s?(?:\p{L}+\s)?(?:보도|공개|전했))/u;
/** Who told it, as the agent of a passive ("first reported last week by [the Herald]"), at most two words between. */
const TOLD_BY =
  /(?:^|[^\p{L}])(?:(?:reported|revealed|uncovered|unearthed|dug up|exposed|disclosed|recounted|broken|leaked|noticed|discovered|spotted|documented|quoted|cited) (?:(?:\p{L}+ ){0,2})(?:by|in|on)|(?:r(?:apport|évél|elay|elat|acont)|dévoil|débusqu|exhum|ébruit|cit)ée?s? (?:\p{L}+ ){0,2}(?:par|dans|sur)|(?:revelad|adelantad|destapad|contad|recogid|difundid|desvelad|noticiad|divulgad|adiantad|relatad|citad)[oa]s? (?:\p{L}+ ){0,2}(?:por|en|pel[oa]s?|em|n[oa]s?)|(?:rivelat|rilanciat|riportat|riferit|anticipat|raccontat|svelat|citat)[oaie] (?:\p{L}+ ){0,2}(?:d(?:a|al|ai|all[aeo’']|all’)|su|sul)|(?:onthuld|gemeld|ontdekt|bericht|geciteerd) (?:\p{L}+ ){0,2}(?:door|in)|(?:ujawnion|opisan|nagłośnion|odkryt|cytowan)\p{L}* (?:\p{L}+ ){0,2}(?:przez|w)|(?:avslöja|rapportera|upptäck|berätta|citera)(?:d|t|de|des|ts|tes|ades) (?:\p{L}+ ){0,2}(?:av|i))(?:[ ’'](?:an?|the|la|le|les|el|los|il|lo|de|het|een|en|ett))?\W*$/iu;
/** The same where the participle closes the clause ("von [der Hafenzeitung] aufgedeckt"). */
const BY = /(?:^|[^\p{L}])(?:von|vom|durch|door)(?:\s(?:de[rmn]|eine[mrn]?|het|de|een))?\s$/iu;
const TOLD =
  /^[^.,;:]{0,30}?(?<!\p{L})(?:aufgedeckt|enthüllt|gemeldet|berichtet|ausgegraben|publik|bekannt ?gemacht|öffentlich gemacht|geschildert|verbreitet|zitiert|onthuld|gemeld|ontdekt|opgetekend)(?!\p{L})/iu;
/** To whom it was said, right before the one who was told: "in an interview with [the Herald]", "au micro de [Radio X]". */
const TOLD_TO =
  /(?:^|[^\p{L}])(?:told|(?:spoke|spoken|speaking|talk(?:ed|ing)) (?:to|with)|interview (?:with|on|for|by|to|published in)|(?:comments|remarks) to|au micro|(?:sur|à) l[’']antenne|(?:entretien|interview)(?: accordée?)? (?:à|avec|dans|sur)|auprès|nos confrères|(?:dit|confié|répété|déclaré|raconté|expliqué|affirmé|communiqué) (?:\p{L}+ )?(?:à|au)|entrevista (?:con|a|en|concedida a|a[où]?|à|com)|declaraciones a|habl(?:ó|ado|a) con|fal(?:ou|ado) (?:com|a[o]?|à)|(?:dijo|declaró|contó|explicó|confirmó|disse|contou|afirmou|declarou|explicou) (?:a[ol]?|à)|microfoni|intervista (?:a|con)|(?:detto|raccontato|dichiarato|spiegato|confidato) a|gegenüber|(?:gespräch|interview) mit|interview i[nm]|tegen|tegenover|(?:gesprek|interview) met|w rozmowie z(?: \p{L}+)?|w wywiadzie dla|в интервью|в беседе с|i en intervju (?:med|i)|(?:berättade|berättar|sade|säger) (?:för|till|i))(?:\s?(?:an?|the|d|de|du|des|la|le|les|l|el|al|alla|all|dell[ae’']?|del|di|der|dem|den|het|een))?[\s’']*$/iu;

/** Where a story is from, right before who had it: "the news came first in [the Herald]", "je tiens l’histoire de [X]"; or the label of a tip. */
const HAD_FROM =
  /(?:^|\n)\W*(?:tips|tipp|dica|pista):\s?$|(?<!\p{L})(?:(?:news|story|word|tale|nachricht|meldung|geschichte|nouvelle|l[’']histoire|l[’']info(?:rmation)?|noticia|historia|notizia|storia|notícia|história|nieuws|verhaal|wiadomość|новость|nyheten|historien)\s(?=[^.!?;:]{0,40}$)|(?=je tiens|(?:i|we) (?:have|had|got) ))[^.!?;:]*(?<!\p{L})(?:first|zuerst|d[’']abord|en premier|primer[oa]|primeiro|per prim[ao]|eerst|först|have|had|comes?|came|habe|stammt|kommt|tiens|vient|tengo|viene|vem|tenho|ho|heb|komt|kommer|har|первым)\s(?:[^.!?;:,]{0,30}\s)?(?:from|in|on|von|aus|im|bei|auf|de|du|dans|chez|sur|en|por|em|n[oa]|d[ai]|su|sul|van|op|i|från|på|w|z|od|в|от|из)(?:\s(?:the|an?|der|dem|la|le|el|il|lo|de|het|een))?\s$/iu;
/** Whom the writer owes something to, right before the link. */
const THANKS =
  /(?:^|[^\p{L}])(?:(?:thanks|thank you|props|kudos)(?: \p{L}+)?(?: go(?:es)?)? to|through|by way of|dank(?:e|t)?(?: geht)? an|dank|durch|über|dank aan|dankzij|merci (?:à|au)|grâce (?:à|au)|gracias a|obrigad[oa] (?:a|à)|graças (?:a|à)|grazie (?:a|al|alla)|dzięki|спасибо|благодаря|tack (?:till|vare)|via)l?(?:\s[^.,;:!?]{2,40}\s(?:at|of|from|von|aus|de|du|chez|di|van|z|från))?(?:\s(?:the|an?|el|la|le|de|den|der|dem|o|il))?\s$/iu;
/** What was owed: a hint, a link. */
const POINTER =
  /^[^.!?]{0,25}?(?<!\p{L})(?:tips?|hint|pointer|pointing|pointed|links?|heads-?up|telling (?:me|us)|alerting|find|hinweis|tipp|fund|lien|tuyau|signalement|aviso|enlace|pista|dica|alerta|segnalazione|dritta|cynk|wskazówkę|наводку|ссылку|подсказку|tipset|länken)(?!\p{L})/iu;
/** The writer came upon something. */
const CAME_UPON =
  /(?:^|[^\p{L}])(?:(?:i|we) (?:came (?:across|upon)|found|discovered|learn(?:ed|t)|heard|stumbled|spotted|saw)|(?:kam|fand|entdeckte|stieß|erfuhr) ich|ich [^.!?]{0,40}(?:kam|fand|entdeckte|stieß|erfuhr)|(?:j[’']ai|nous avons) (?:découvert|appris|trouvé)|je suis tombée?|encontré|descubrí|encontrei|descobri|ho (?:scoperto|trovato|saputo)|vond ik|ik [^.!?]{0,30}(?:vond|ontdekte)|znalazł[ea]m|trafił[ea]m|я (?:наш[её]л|узнал)\p{L}?|hittade jag|jag hittade)(?!\p{L})/iu;

/** Characters beside a name in which the writer says how. */
const NEAR = 60;
/** Whether the words of the sentence beside a link present what it names as who told this or who was told it. */
export function namesTeller(before: string, after: string): boolean {
  return TOLD_BY.test(before) || HAD_FROM.test(before) || TOLD_TO.test(before) || (BY.test(before) && TOLD.test(after));
}

/** Where something was read or found. */
const READ_AT =
  /(?:^|[^\p{L}])(?:(?:on (?:lit|apprend)|peut-on (?:lire|apprendre)|lu|vu)\W+(?:sur|dans|chez|via|par)|(?<!(?:be|is|are|was|were|been|being) )(?:i )?(?:read|found|saw|spotted|discovered)(?: (?:this|it|about this))? (?:on|at|via|in|over at)|(?:leo|leí|he leído|encontré) en|(?:leggo|ho letto|ho trovato) (?:su|in|nel)l?|(?:leio|li|encontrei) (?:n[oa]|em)|(?:lees|las) ik (?:in|op|bij)|(?:przeczytał|znalazł|trafił)[ae]m (?:w|na)|(?:прочитал|прочла|наш[её]л|нашл)\p{L}*(?: \p{L}{2,3})? (?:в|на)|(?:läste|hittade) (?:jag |det ){0,2}(?:i|på|hos))(?=[^\p{L}]|$)/iu;
/** The same, German: where first, then the participle. */
const READ_BEI = /(?:^|[^\p{L}])(?:bei|auf|über|in)\W*$/iu;
const READ_BEI_AFTER = /^[^.!?]{0,40}(?:gelesen|gefunden|entdeckt|gesehen|aufgeschnappt)(?=[^\p{L}]|$)/iu;
const READ_BEI_BEFORE = /(?:^|[^\p{L}])(?:gelesen|gefunden|entdeckt|gesehen|aufgeschnappt)(?=[^\p{L}])/iu;

/** Whether the sentence says that this was read or found where the link leads, thanks it for the pointer, or says behind it that it told this. */
export function isFoundThere(before: string, anchor: string, after: string): boolean {
  const near = `${before.slice(-NEAR)}${anchor}`;
  if (REPORTS_BEHIND.test(after) || READ_AT.test(near)) return true;
  if (READ_BEI.test(before) && (READ_BEI_AFTER.test(after) || READ_BEI_BEFORE.test(before))) return true;
  return THANKS.test(before) && (POINTER.test(after) || CAME_UPON.test(`${before}\n${after.slice(0, NEAR)}`));
}

/** Whoever pays for a writing, right before their link. */
const PAID_BY =
  /(?:supported|funded|backed|financed|sponsored|paid for) by|(?:gefördert|finanziert|unterstützt) (?:von|durch)|(?:financée?|soutenue?) par|(?:financiad|apoyad|apoiad)[oa] p(?:or|el[oa])|finanziat[oa] da\p{L}*/iu;
/** Characters in which such words and an article stand. */
const MOST_PAID_BY = 28;

/** "The study, funded by the [trust], found": the link is not to what says it. */
export function isPaidBy(citation: Citation, { text }: Discourse): boolean {
  return PAID_BY.test(text.slice(Math.max(0, citation.start - MOST_PAID_BY), citation.start));
}
