import { alternatives } from './alternatives';

/** Whoever wants it so: "who", "she", a name. */
const EN = alternatives`
  (?:who|they|she|he) (?:\p{Ll}+ )?(?:asked|wished|wanted|preferred|chose|
  insisted) (?:(?:me|us) )?(?:not to be (?:named|identified)|to remain (?:anonymous|unnamed)|
  not to (?:print|use|publish|give) (?:a|his|her|their) name)|(?:on|under) (?:the )?condition of anonymity|
  declined to (?:be (?:named|identified)|give (?:a|his|her|their) name)|
  (?:did not|does not|do not|didn[’']t|doesn[’']t|would not|wouldn[’']t|would rather not) (?:want|wish|
  like)? ?(?:to )?(?:be (?:named|identified)|give (?:a|his|her|their) name)|
  (?:did not|does not|do not|didn[’']t|doesn[’']t) want (?:his|her|their) name|not authori[sz]ed to (?:speak|comment)
`;
const FR = alternatives`
  (?:sous (?:le )?couvert d[’']|préférant (?:garder )?l[’']|requérant l[’'])anonymat|
  (?:taire|cacher|garder pour (?:lui|elle)|(?:ne )?pas (?:donner|dire)) son nom|
  (?:souhaite(?:nt)?|veut|veulent|préf[èe]re(?:nt)?) (?:ne )?pas être (?:nommé|cité|identifié)e?s?|
  (?:rester|demeurer|garder l[’']) ?anonym\p{Ll}*
`;
const DE = alternatives`
  (?:anonym|ungenannt) bleiben|(?:nicht|un)(?: namentlich)? ?genannt werden|namentlich nicht genannt|
  (?:ihre?n?|seine?n?) Namen (?:nicht|lieber nicht|verrät|verraten|will)
`;
const ES = alternatives`
  (?:pid(?:ió|ieron|e|en)|prefi(?:rió|rieron|ere|eren)|quier[ea]n?|
  quiso) (?:que )?no (?:(?:se )?(?:l[ea]s? )?(?:ser (?:nombrad|identificad|citad)[oa]s?|cite|nombre|identifique)|
  (?:dar|decir|revelar) su nombre)|(?:pid(?:ió|e)|prefi(?:rió|ere)) (?:mantener |guardar )?(?:el )?anonimato|
  bajo (?:condición de )?anonimato|mantener el anonimato
`;
const OTHERS = alternatives`
  chie(?:sto|de|dono) (?:l[’']anonimato|di (?:restare|rimanere) anonim\p{Ll}+|
  di non (?:essere (?:citat|nominat)\p{Ll}|fare il suo nome))|
  preferisc\p{Ll}+ (?:restare anonim\p{Ll}+|non (?:dire|dare|fare) il (?:suo|proprio) nome)|
  sob (?:condição de )?anonimato|(?:pediu|pede|prefere|preferiu) (?:para )?(?:não (?:ser (?:identificad|citad)\p{Ll}|
  (?:dar|dizer|revelar) o nome)|(?:o )?anonimato)|anoniem (?:wil )?blijven|
  niet met (?:zijn |haar )?naam (?:genoemd|in de krant)|anonim \p{Ll}*bli|vara anonym|
  inte (?:vill )?(?:uppge|framträda med) (?:sitt )?namn|(?:zachować|zachowanie|prosi\p{Ll}* o|woli) anonimowoś\p{Ll}+|
  nie chce (?:podać|podawać|ujawniać) (?:swojego )?(?:nazwiska|imienia)|
  (?:попроси\p{Ll}+|просивш\p{Ll}+|пожела\p{Ll}+) (?:не называть|остаться неназванн\p{Ll}+|сохранить анонимность)|
  на условиях анонимности
`;

/** How a sentence says that its source keeps its name to itself. */
export const KEEPS_ITS_NAME = new RegExp(`(?<!\\p{L})(?:${[EN, FR, DE, ES, OTHERS].join('|')})(?!\\p{L})`, 'iu');
