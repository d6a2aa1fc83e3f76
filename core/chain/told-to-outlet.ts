import { isPressName } from './points-elsewhere';

/** A proper name of up to six words, particles between them. */
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.&-]*(?:\\s+(?:(?:of|and|the|for|de|da|do|das|dos|di|du|del|della|dei|des|la|le|les|el|los|van|der|den|het|und|y|e|al)\\s+)?\\p{Lu}[\\p{L}\\p{M}'’&-]*){0,5}";

/** What stands between the verb and whom it is said to: no end of a sentence, no other quotation. */
const BETWEEN = '[^.;:!?“”„«»"\\n]{0,60}?';

/** What an outlet is called before its name; then whatever follows is the name of one. */
const OUTLET =
  "((?:news ?agency|newspaper|magazine|broadcaster|(?:nachrichten|presse)?agentur|(?:tages|wochen|lokal)?zeitung|magazin|sender|journal|quotidien|hebdomadaire|agence|micro d[eu’']|periódico|diario|revista|agencia|emisora|micrófonos de|quotidiano|giornale|settimanale|agenzia|microfoni di|jornal|agência|revista|krant|persbureau|omroep)\\s*)?";

const NAMED = `(?i:${OUTLET})[“„«"‚‘]?\\s?((?:${NAME})|dpa|afp|apa|efe|ansa|ap|anp|lusa)`;

/** Each finds in its first group the word for an outlet, if there is one, and in its second the name. */
const FORMS: readonly RegExp[] = [
  `(?i:in|during|from)\\s+an?\\s+(?:\\p{Ll}+\\s+){0,2}(?:interview|conversation|chat)\\s+(?:with|to|for)\\s+(?:the\\s+)?${NAMED}`,
  `(?i:speaking|talking|in (?:comments|remarks|an email) (?:made )?)\\s*to\\s+(?:the\\s+)?${NAMED}`,
  `(?:sagte?n?|erklärte?n?|erzählte?n?|berichtete?n?|verriet|bestätigte?n?|versicherte?n?|so)(?!\\p{L})${BETWEEN}(?<!\\p{L})(?:gegenüber\\s+)?(?:dem|der|den)\\s+${NAMED}`,
  `(?i:im|in einem)\\s+(?:Gespräch|Interview)\\s+mit\\s+(?:dem|der|den)\\s+${NAMED}`,
  `(?:confi|déclar|expliqu|racont|affirm|assur|précis|témoign)\\p{Ll}+${BETWEEN}\\s(?:à|au|aux|auprès de|auprès du)\\s+(?:la\\s+|le\\s+|les\\s+|l[’'])?${NAMED}`,
  `(?:dijo|dice|contó|cuenta|declaró|explicó|explica|aseguró|confesó|relató|afirmó)(?!\\p{L})${BETWEEN}\\s(?:a|al|ante)\\s+(?:la\\s+|los\\s+|las\\s+)?${NAMED}`,
  `(?:detto|dice|raccontato|racconta|dichiarato|spiega|spiegato|confida|confidato|rivelato)(?!\\p{L})${BETWEEN}\\s(?:ad?|ai|al|alla|allo|agli|all[’'])\\s*${NAMED}`,
  `(?:disse|contou|afirmou|declarou|explicou|relatou)(?!\\p{L})${BETWEEN}\\s(?:a|à|ao|aos|às)\\s+${NAMED}`,
  `(?:zei|zegt|vertelde|vertelt|verklaarde|liet weten)(?!\\p{L})${BETWEEN}\\s(?:tegen|aan|tegenover)\\s+(?:de\\s+|het\\s+)?${NAMED}`,
  `(?:en (?:una )?entrevista|in un[’']intervista|em entrevista|dans un (?:entretien|interview)|in een interview)${BETWEEN}\\s(?:a|al|con|en|alla|à|au|ao|com|met|aan)\\s+(?:la\\s+|le\\s+|l[’']|de\\s+|het\\s+)?${NAMED}`,
].map((form) => new RegExp(`(?<!\\p{L})${form}`, 'u'));

/** A word for the trade and no name: "she told the press". */
const TRADE = /^(?:presse|press|zeitung(?:en)?|medien|media|news|nachrichten|journalisten|post)$/iu;

/** The publication or broadcast that a sentence says its words were said to, and how it says so; null when it names none. */
export function toldToOutlet(sentence: string): { readonly name: string; readonly words: string } | null {
  for (const form of FORMS) {
    const hit = form.exec(sentence);
    const name = hit?.[2]?.replace(/[.,'’\s]+$/u, '') ?? '';
    if (!hit || name === '' || TRADE.test(name)) continue;
    if (hit[1] !== undefined || isPressName(name)) return { name, words: hit[0].trim() };
  }
  return null;
}
