import { alternatives } from './alternatives';
import type { CueLexicon } from './cue-lexicon';

/** French cues; inverted forms ("a-t-il dit") are covered by the hyphenated pronouns that the token reader splits off. */
export const french: CueLexicon = {
  language: 'fr',
  say: alternatives`
    (?:d[ée]clar|affirm|indiqu|pr[ée]cis|expliqu|rapport|annon[cç]|confi|assur|estim|soulign|tweet|publi|ajout|insist|
    r[ée]pond|répond|racont|t[ée]moign|regrett|dénon[cç]|not|signal|comment|conclu|reconna|reconnu|rappel|lan[cç]|promet|
    promi|constat|d[ée]plor|jug|pens|mart[eè]l|prévien|préven|averti|résum|plaid|craint|confirm|ironis|s[’']inquièt|
    s[’']indign|s[’']interrog|s[’']exclam|s[’']écri|r[ée]v[eéè]l|d[ée]voil|s[’']étonn|se félicit|détaill|glissé?|souffl|
    soupir|rappell|lâch|murmur|chuchot|fulmin|tempêt|rétorqu|relat|relativis|grond|s[’']agac|s[’']alarm|s[’']amus|
    s[’']emport|s[’']énerv|se désol|se rappell|tranch|renchéri|nuanc|stipul|décel|croi|rep[eé]r|argument|mentionn|all[eèé]gu)(?:é|
    ée|és|e|ent|ait|aient|it|i|t|u|ant|a|d|nd|ît)|(?:fait|font|fai(?:sai(?:en)?t)) (?:savoir|valoir)|vien(?:t|nent) d(?:e |[’'])\p{L}+er|dit|disent|disait|répond|reconnu|
    averti|craint|dément|démenti|démentent|martel|conclu|promis|écrit|écrivait|écrivent|a dit|ont dit|lit-on|informe(?:nt)?|nient?|nié|nia(?:it|ient)|
    poursui(?:t|vent|vi|vai(?:en)?t)|reconnai(?:ssent|ssai(?:en)?t)|préviennent|avertissent
  `,
  report: 'cite(?:nt)?|rapporte(?:nt)?|rapporté|révèle(?:nt)?|révélé|écrit|publié|annonce|relate|raconte|relaie|appris',
  call: alternatives`
    se (?:veut|veulent|montre(?:nt)?|dise?(?:nt)?)|s[’'](?:est|sont) (?:dit|montré|déclaré|félicité|inquiété|réjoui|indigné|étonné|interrogé|agacé|alarmé|amusé)e?s?|reprend|titr(?:e|ait|é)|point(?:e|ent|ait|é)|enchaîn(?:e|ait|é)|complèt(?:e|ent)|complété|répliqu(?:e|ait|é)|
    compar(?:e|ait|é)|développ(?:e|ait|é)|concèd(?:e|ent)|concédé|
    refus(?:e|ent|ait|é)|admet(?:tent|tait)?|admis|jur(?:e|ait|é)|plaisant(?:e|ait|é)|revendiqu(?:e|ait|é)|
    défend(?:ent|ait|u)?|prétend(?:ent|ait|u)?|exhort(?:e|ait|é)|promet(?:tent|tait)?|vant(?:e|ait|é)|
    (?:rassur|critiqu|justifi|fustig|ironis|avou|clam|prôn|préconis|conseill|observ|analys|appuy)(?:e|ent|ait|é)|
    temp(?:ère|érait|éré)|sout(?:ient|iennent|enait|enu)|réagi(?:t|ssent)?|(?:qualifi|accus|parl|évoqu)(?:e|é|ent|ant|ait|aient|era|eront|èrent|a)|appell(?:e|ent)|
    appel(?:é|ait)|décri(?:t|vait)|dénon[cç](?:e|é|ent|ant|ait|aient|era|eront|èrent|a)|salu(?:e|é)|promet|veut|souhaite|
    réclam(?:e|é|ent|ait|aient)|demand(?:e|é|ent|ait|aient)|exig(?:e|é|ent|eait)|voit
  `,
  accordingTo: alternatives`
    (?:peut-on lire|lit-on|pouvait-on lire|on (?:peut )?li(?:t|re)) (?:dans|sur)|
    (?:expliqu|dit|assur|indiqu|précis|affirm|confirm|fait|souffl|reconnaît|martel|gliss|appren|estim)(?:e|
    d)?-t?-?on (?:valoir |savoir )?(?:(?:à|chez|dans|auprès d[eu]|du côté d[eu])(?: la| l[’'])?|au|aux)|
    a-t-on (?:appris|indiqué|précisé|expliqué|confirmé|fait savoir) (?:auprès d[eu]|à|au|de source)|
    à(?= [^.,;]{3,40}, on (?:\p{L}+ )?(?:assure|indique|explique|confirme|précise|affirme|dit|reconnaît|
    fait (?:savoir|valoir))(?!\p{L}))|selon|d[’']après|(?:à|si l[’']on) en croi(?:re|t)|
    aux? dires? (?:de|du|des|d[’'])|aux yeux (?:de|du|des|d[’'])|(?<!\S )pour(?= [^.,;]{3,80}, |(?: la| le| les| l[’'])? ?\p{L}+(?: \p{L}+)? il (?:s[’']agit|ne fait))|suivant|
    (?:de|selon) (?:son|sa|leur|ses|leurs) propres? (?:aveu|dires|mots|estimations?)|
    de l[’']avis (?:de la|de l[’']|du|des|d[e’'])|du côté (?:de la|de l[’']|du|des|d[e’'])(?= [^.;]{2,40},? on )|
    de source|de sources
  `,
  postposed: '',
  priorReport: alternatives`
    (?:ainsi que|comme) (?:l[’']a|l[’']ont|le|l[’']) ?(?:\p{L}+ )?(?:(?:révél|rapport|annonc|indiqu|expliqu|soulign|
    rappel|confirm|précis|relev|racont|affirm|not)(?:é|e|ent|ait|aient|le|lent)|écrit|révèle(?:nt)?|dit|disent|
    estim(?:e|ent|ait))|comme(?= [^.,;]{2,50}(?:rapport|révél|écri|annonc))|
    (?:comme )?(?:l[’']a |l[’']ont )?(?:d[’']abord )?(?:rapporté|révélé|annoncé) (?:par)?|citant|nos confrères (?:de la|de l[’']|du|des|de|d[’'])|cité(?:e|s|es)? par|
    repris(?:e|es)? par|relayée?s? par|(?:révél|dévoil|rapport|publi|
    diffus)ée?s? (?:(?:en \d{4}|le \d+|ce|en|hier|lundi|mardi|mercredi|jeudi|vendredi|samedi|
    dimanche)(?: \p{L}+){0,2}(?: \d{4})? )?(?:par|dans)|s[’']appuyant sur|se fondant sur|obtenue?s? par|
    (?:qu[e’']|dont|auxquel(?:le)?s|auquel|à laquelle)(?= ?(?:\p{L}+[ ’']){0,4}\p{L}+ (?:a|ont|s[’']est) (?:pu )?(?:consult|obtenu|
    eu (?:accès|connaissance|copie)|pris connaissance|procur|se procurer|reçu copie))|consultée?s? par|parue?s? (?:\p{L}+ ){0,4}dans|
    (?:interrogé|contacté|sollicité|joint|questionné)e?s? par|auprès d[eu](?= (?:la |l[’'])?\p{Lu})
  `,
  creditLine: alternatives`
    via|sources?|merci à|repéré (?:par|sur)|vu (?:sur|chez)|crédits?|trouvé (?:sur|chez)|d[’']après(?=[^,]*$)|
    information
  `,
  pronoun: "il|elle|ils|elles|on|l[’']intéressée?|ce dernier|cette dernière|celui-ci|celle-ci",
  self: 'nous|notre (?:rédaction|journal|journaliste)|nos confrères',
  of: 'de|du|des|d|la|le|les|l|et|pour|à|au|aux|en',
  article: 'le|la|les|l|un|une|des|du|son|sa|ses|leur|leurs|notre|nos|ce|cet|cette|ces|mon|ma',
  stop: alternatives`
    dans|sur|par|avec|sans|sous|entre|vers|chez|pendant|après|avant|depuis|lors|quand|lorsque|où|qui|que|qu|dont|comme|
    et|ou|mais|donc|or|ni|car|si|puis|alors|aussi|est|sont|était|étaient|a|ont|avait|avaient|sera|serait|peut|doit|ne|
    pas|plus|moins|très|bien|ainsi|encore|déjà|toujours|je|tu|il|elle|on|nous|vous|ils|elles|se|me|te|y|hier|demain|
    lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|
    octobre|novembre|décembre|au|aux|en|à|pour|selon|même|tout|tous|toute|toutes|cela|ça|ce|cette|notamment|mais|enfin|
    pourtant|face|interrogé|contacté|d
  `,
  term: alternatives`
    (?<!(?:se|s[’']est|s[’']était|a|ont|avait|avaient|aurait|auraient|aura|ayant|ai|avons|avez) )dite?s?(?!\s*:)|soi-disant|intitulée?s?|
    appelée?s?|baptisée?s?|surnommée?s?|nommée?s?|le (?:mot|terme|film|livre|roman|titre|nom)|
    la (?:série|chanson|formule)|l[’']album|cliquez sur|opération|projet
  `,
  frequent: 'de|le|la|les|des|et|est|une|dans|que|pour|qui|pas|sur|du|au|plus|ce',
};
