import { alternatives } from './alternatives';
import type { CueLexicon } from './cue-lexicon';

/** Dutch cues. */
export const dutch: CueLexicon = {
  language: 'nl',
  say: alternatives`
    onthul(?:t|de|d)|ze(?:gt|i|ggen|iden)|gezegd|verkla(?:art|arde|arden)|meld(?:t|de|den)|schr(?:ijft|eef|even)|
    benadruk(?:t|te)|bevestig(?:t|de)|vertel(?:t|de|den|len)|stel(?:t|de|den)|noem(?:t|de)|waarschuw(?:t|de)|
    reageer(?:t|de)|antwoord(?:t|de)|vind(?:t|en)|vond|denkt|dacht|leg(?:t|de) uit|voeg(?:t|de) toe|twitter(?:t|de)|
    bericht(?:te)?|concludeer(?:t|de)|erken(?:t|de)|ontken(?:t|de)|(?:laat|laten|liet|lieten) (?:[^.,;]{1,30} )?weten|
    kondig(?:t|de) aan|beweer(?:t|de)|verzeker(?:t|de)|klaag(?:t|de)|aldus|vervolg(?:t|de)|herinner(?:t|de)|vraagt|vroeg|
    constateer(?:t|de)|luidt|luidde|oordeel(?:t|de)|schat(?:te)?|roept|riep
  `,
  report: 'meld(?:t|de|den|en)|schrijft|schreef|bericht|berichtte|onthulde|onthult|publiceerde',
  call: alternatives`
    (?:grap|vervolg|reager|besluit|concludeer|verzucht|roep|riep|erken|prijs|prees|hekel|waarschuw|benadruk|verdedig|
    verwijt|verweet|twitter|jubel|lach|mopper|klaag|vat)(?:t|de|te|)|noem(?:t|de|en)|voeg(?:t|de)|leg(?:t|de)|klinkt|
    klonk|omschr(?:ijft|eef)|beschuldig(?:t|de)|spr(?:eekt|ak)|pleit(?:te)?|wil|beloof(?:t|de)|bestempel(?:t|de)|
    heeft het over|eist(?:e)?
  `,
  accordingTo: alternatives`
    (?:staat|stond) er in|(?:volgens|naar) (?:de )?(?:eerste )?(?:berichten|informatie|verluidt|bronnen)|(?:valt|was) te lezen in|volgens|aldus|blijkens|afgaand op|(?:blijkt|bleek) uit|
    uit(?= [^.;]{3,80} (?:blijkt|bleek)(?:,| (?:al |ook )?dat))|
    in(?= [^.,;]{3,60} (?:staat|stond|valt te lezen)(?:,| dat))|(?:staat|stond) in(?= (?:een|het|de) )|
    naar (?:eigen )?zeggen(?: van)?
  `,
  postposed: '',
  priorReport: alternatives`
    op gezag van|onder verwijzing naar|in (?:een )?(?:interview|gesprek) met|tegen(?:over)?(?= (?:de |het )?\p{Lu})|
    gemeld door|onthuld door|geciteerd door|zoals
  `,
  creditLine: 'bron(?:nen)?|via|met dank aan|dank aan|gezien (?:bij|op)|gevonden (?:bij|op)|foto|beeld',
  pronoun: 'hij|zij|ze|deze|hun',
  self: 'ons|deze (?:krant|site|redactie)|onze (?:redactie|verslaggever)',
  of: 'van|der|den|de|het|voor|en|in|bij|aan|op|te|ten|ter',
  article: 'de|het|een|zijn|haar|hun|onze|ons|deze|dit|die|dat',
  stop: alternatives`
    in|op|aan|bij|met|naar|na|sinds|uit|over|onder|tussen|door|tegen|zonder|om|voor|tijdens|wegens|als|toen|wanneer|
    omdat|dat|of|hoe|en|maar|want|dus|ook|nog|al|alleen|zo|dan|daar|hier|er|is|zijn|was|waren|heeft|hebben|had|hadden|
    wordt|worden|werd|werden|kan|kunnen|zal|zullen|zou|moet|niet|geen|zeer|meer|ik|jij|je|hij|zij|ze|wij|we|jullie|zich|
    mij|hem|nu|vandaag|gisteren|morgen|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|januari|februari|maart|
    april|mei|juni|juli|augustus|september|oktober|november|december|later|eerder|daarna|volgens|aldus|wie|wat|waar|
    waarom|tot|te|toe|uit
  `,
  term: alternatives`
    zogenaamde|zogeheten|genaamd|getiteld|(?:het|de) (?:woord|term|boek|film|roman|titel|lied|album|serie|naam|begrip|
    motto)|heet
  `,
  frequent: 'de|het|een|en|van|is|dat|niet|met|voor|op|zijn|die|ook|er|aan',
};
