import { alternatives } from '../../claim/cues/alternatives';
/** What publications, agencies and broadcasts are called before their name. */
export const OUTLET = alternatives`
  (?:newspaper|paper|daily|weekly|monthly|magazine|journal|tabloid|website|(?:news )?site|newsroom|news ?agency|agency|
  broadcaster|channel|station|podcast|newsletter|affiliate|(?:breakfast|news|talk|chat|radio|TV|television) (?:show|
  programme|program)|\p{L}*(?:zeitung|zeitschrift|blatt|magazin|postille|portal|sender|agentur|podcast|
  (?:presse|nachrichten|fach|branchen|informations|medien)dienst)s?|quotidien|hebdomadaire|mensuel|bimensuel|revue|
  bulletin|agence|média|chaîne|radio|diario|periódico|bolet[ií]n|semanario|revista|agencia|emisora|cadena|portal|
  quotidiano|giornale|bollettino|settimanale|mensile|rivista|testata|agenzia|emittente|jornal|diário|boletim|semanário|
  agência|emissora|krant|dagblad|weekblad|tijdschrift|persbureau|omroep|nieuwssite|dziennik|tygodnik|agencja|gazeta|
  tidningen|tidskriften|nyhetsbyrån|газет[аеыу]|журнал[ае]?|агентств[оау])
`;

/** What broadcasts and the like are called after their name. */
export const OUTLET_AFTER = alternatives`
  (?:podcast|newspaper|magazine|newsletter|website|blog|forum|programme|
  (?:radio|TV|television) (?:show|station|programme|program|channel)|talk show|news ?agency|channel)
`;

/** Articles and the like that stand before the name of a publication, elided ones with their apostrophe. */
export const ARTICLE = alternatives`
  (?:(?:the|der|die|das|dem|den|des|la|le|les|el|los|las|il|lo|gli|de|het|o|os|as|a|al|del|au|aux|du|ao|aos|à|às|do|da|
  no|na|nel|nella|sul|sulla|sullo|dal|dalla|dallo|dell|alla|allo|agli|ai)\s+|(?:l|d|all|dall|dell|nell|sull)[’']\s?)
`;

/** Publications that a sentence mentions without naming one. */
export const GENERIC = [
  alternatives`
    (?:(?:local|regional|national|foreign|state|several|some|various|other|many|numerous|multiple)\s+|
    (?:the\s+)?(?!such|each|much|which|rich)\p{L}+(?:ish|ese|an|ch|ss)\s+)(?:(?:news )?media|press|(?:news)?papers|
    tabloids|(?:news )?outlets|news (?:sites|websites|agencies))(?: reports| accounts| coverage)?
  `,
  '(?:media|press|news|newspaper|wire|agency|tv|radio)\\s+(?:reports?|outlets|accounts|coverage)',
  'reports\\s+in\\s+(?:the\\s+)?(?:\\p{L}+\\s+)?(?:media|press|(?:news)?papers)',
  alternatives`
    an?\s+(?:\p{L}+\s+){0,2}(?:newspaper|tabloid|daily|weekly|radio station|tv (?:station|channel)|
    television (?:station|channel)|news ?site|news ?agency|news outlet|magazine|broadcaster)
  `,
  'the\\s+(?:state|national|official|\\p{L}+(?:ish|ese|an|ch|ss))\\s+(?:news agency|broadcaster|television|radio)',
  '(?:medien|presse|zeitungs|agentur)(?:meldungen|berichten?)',
  '(?:(?:lokale|regionale|örtliche|mehrere|verschiedene|einige|andere|\\p{L}+ische)n?\\s+)(?:lokal|regional)?medien',
  '(?:lokal|regional)medien',
  'einer\\s+(?:\\p{L}+\\s+)?zeitung',
  '(?:la\\s+)?presse\\s+(?:locale|régionale|nationale|\\p{Ll}{4,}aise|\\p{Ll}{4,}ienne)',
  "(?:plusieurs|des|les|certains|d[’']autres)\\s+(?:médias|journaux|titres de presse)(?:\\s+loca(?:ux|les))?",
  '(?:nos|notre)\\s+(?:confrères?|consœurs?)',
  alternatives`
    (?:los\s+|varios\s+|algunos\s+|otros\s+|distintos\s+)?medios\s+(?:locales|de comunicación|regionales|nacionales|
    \p{Ll}{4,}es)
  `,
  '(?:varios|algunos|diversos)\\s+medios',
  '(?:la\\s+)?prensa\\s+(?:local|regional|nacional|\\p{Ll}{4,}a)',
  '(?:la\\s+)?stampa\\s+(?:locale|regionale|nazionale|\\p{Ll}{4,}a)',
  '(?:alcuni|diversi|vari|altri)\\s+(?:media|giornali|organi di (?:stampa|informazione))',
  '(?:a\\s+)?imprensa\\s+(?:local|regional|nacional|\\p{Ll}{4,}a)',
  '(?:vários|alguns|diversos)\\s+(?:jornais|meios de comunicação|órgãos de comunicação)',
  '(?:(?:lokale|regionale|verschillende|diverse|meerdere|\\p{L}+dse|\\p{L}+tse)\\s+)(?:media|kranten|pers)',
  'mediaberichten',
].join('|');
