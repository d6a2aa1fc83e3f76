import type { Credit } from '../model';

/** What publications and agencies call themselves, in the languages read here. */
const PRESS =
  /(?<!\p{L})(?:agency|agence|agentur|agencia|agenzia|anzeiger|beacon|blatt|chronicle|correio|correo|corriere|courant|courier|courrier|daily|di[aá]rio|dispatch|echo|examiner|expres+s?|gazet(?:te|a)|gazzetta|giornale|globe|guardian|herald|heraldo|independent|inquirer|jornal|journal|kurier|ledger|magazine|mail|mercury|messenger|mirror|monde|morgenpost|nachrichten|news|newswire|nieuws|notícias|nouvelles|observer|periódico|post|press(?:e)?|record|register|reporter|review|rundschau|sentinel|signal|spiegel|standard|star|sun|telegra(?:ph|f)|times|tribun[ae]|voice|wire|world|zeitung)(?!\p{L})|\p{L}(?:anzeiger|blatt|bote|kurier|nachrichten|post|presse|rundschau|spiegel|zeitung|courant|bladet|posten|tidningen|nieuws)(?!\p{L})/iu;

/** Broadcasters and agencies that go by their letters, and stations that say what they are. */
const BROADCASTER =
  /^(?:AFP|ANP|ANSA|AP|APA|ARD|BBC|CBC|CBS|CNN|DPA|EFE|ITV|KNA|MDR|NBC|NDR|NOS|NPR|ORF|PBS|RAI|RBB|RTE|RTL|RTP|RTVE|SRF|SWR|TF1|WDR|ZDF|Bloomberg|Lusa|Reuters)(?!\p{L})|^(?:Radio|Rádio|Ràdio|Rádió|Canal|Tele\p{Ll}*|Antenne)\s+\p{Lu}|\s(?:FM|Radio|TV)$/iu;

/** True for what by its name is a newspaper, magazine, agency or station. */
export function isPressName(name: string): boolean {
  return PRESS.test(name) || BROADCASTER.test(name);
}

/** Verbs of passing news on, which publications do and others do not. */
const REPORTS =
  /(?<!\p{L})(?:reports?|reported|reporting|rapport(?:e|ent|é|ait)|révèl\w+|révél\w+|berichte\w*|melde\w*|informa\w*|publi(?:c|qu)\w*|riporta\w*|rapporteer\w*|meldt|noticia\w*|rapporterar)(?!\p{L})/iu;

/** Verbs of publishing, which leave no doubt. */
const PUBLISHES =
  /(?<!\p{L})(?:as published (?:by|in)|según publicó|según publica|ha publicado|como publicó|comme l[’']a publié|a publié|ha pubblicato|secondo quanto pubblicato|veröffentlichte)(?!\p{L})/iu;

/**
 * True for a credit without a link that sends the reader to another publication or post: an earlier report, a post, or an
 * organisation that by its name or by what it does is a publication. `site` is the page's own, which cannot be elsewhere.
 */
export function pointsElsewhere(credit: Credit, site: string | null): boolean {
  if (credit.citation !== null || isOwn(credit.attribution.name, site)) return false;
  if (credit.kind === 'prior-report' || credit.kind === 'social') return true;
  const { name } = credit.attribution;
  if (name === null || !/\p{Lu}/u.test(name)) return false;
  if (PUBLISHES.test(credit.text)) return true;
  if (credit.kind === 'person') return PRESS.test(name) && REPORTS.test(credit.text);
  return credit.kind === 'organisation' && (PRESS.test(name) || REPORTS.test(credit.text));
}

/** "Told the News" in the Oxley News: the page's own name, or the short form of it. */
export function isOwn(name: string | null, site: string | null): boolean {
  if (name === null || site === null) return false;
  return ` ${site.toLowerCase()} `.includes(` ${name.toLowerCase()} `);
}
