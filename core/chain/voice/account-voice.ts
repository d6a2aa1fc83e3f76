import { isGiven } from '../../claim/cues/given-names';
import type { Attribution } from '../../model';

/** Words that are in the names of bodies and not of people, in the languages read here. */
const BODY =
  /(?<!\p{L})(?:academy|agency|airport|archive|association|asociación|asociación|associazione|authority|bakery|bank|band|board|branch|brewery|brigade|broadcasting|buses|bureau|cabinet|castle|cathedral|centre|center|channel|choir|church|cinema|city of|clinic|club|coalition|coastguard|college|commission|committee|company|co\.?op|corporation|council|county|court|department|dept|diario|dirección|energy|fc|ferries|festival|federation|fire|force|foundation|fraktion|friends of|gallery|gardens|gmbh|government|group|harbour|herald|hochschule|hotel|hospital|inc|institut\w*|inspectorate|journal|laboratory|labs?|league|library|limited|llc|ltd|mairie|ministry|ministère|ministerio|museum|network|news|observatory|office|orchestra|organi[sz]ation|parents|parti|partei|partido|party|plc|police|polizei|policía|press|project|radio|railways?|records|rescue|restaurant|school|schule|service|society|station|studios?|survey|syndicat|tv|television|theatre|theater|times|town|trains|transport|trust|union|university|université|universität|universidad|ville de|ayuntamiento|feuerwehr|stadt|verein|vereinigung|verband|gewerkschaft|amt|volunteers|watch|watchdog|water|weather|wetter\w*|works|zoo)(?!\p{L})/iu;

/** The same of the Romance languages and Dutch. */
const BODY_ABROAD =
  /(?<!\p{L})(?:agence|agencia|agência|agenzia|associação|blog|camara|câmara|colecti[fv]\w*|collectif|collettivo|comité|comitato|comune|consor[czt]\w*|cooperati\w*|coopérative|dienst|équipe|federa[czç]\w*|fédération|fonds|fundaci\w*|fundação|fondation|gazet\w*|gemeente|gendarmerie|giornale|hôpital|jornal|junta|krant|marché|mercado|mercato|município|observato\w*|osservatorio|ospedale|periódico|police|pompiers|pr[eé]fe[ct]t?ur[ae]|prefeitura|quotidi\w*|raad|regi[oó]n\w*|rivista|revista|sindacato|sindicato|stichting|tribunal\w*)(?!\p{L})/iu;

/** Compounds of languages that write them as one word: "Heimatverein", "Gemeindeamt", "Waterschapsbedrijf". */
const BODY_COMPOUND =
  /\p{L}(?:verein|verband|bund|amt|schule|feuerwehr|behörde|werke?|museum|förening|vereniging|bedrijf|anstalt|gesellschaft|gemeinschaft|markt|regio|schap|zentrale|zentrum)(?!\p{L})/iu;

/** Papers, stations and circles of friends that are written as one word. */
const PAPER_COMPOUND =
  /\p{L}{3}(?:bode|bote|blatt|zeitung|kurier|anzeiger|rundschau|funk|freunde|wacht|initiative)(?!\p{L})/iu;

/** Words that an account has in its name for being no person's; elsewhere they are in the names of much else. */
const OF_ACCOUNTS =
  /(?<!\p{L})(?:friends|amici|amigos|amis|amies|corpo|corps|rifugio|refuge|utenti|usagers|usuarios|officina|vecin[oa]s|riverains|habitants|métropole|urząd|gmina|fundacja|stowarzyszenie|towarzystwo|agricultores|ganaderos|marathon|maratón|maratona|kitchen|kilns?|baths|lido|monitor|engineers|drivers|residents|neighbours|growers|users|campaign|initiative|iniciativa|iniziativa|alliance|alianza|bündnis|balance|foglio|ledger|gazette|chronicle|courier|tribune|bulletin|review|magazine|parco|parque|parc|teatro|théâtre|metro|tram|sv|tsv|vfl|vfb|asd)(?!\p{L})|!$/iu;

/** "The Old Mill", "Les Amis …", "Friends of …": people's names begin with no article and hang on no such word. */
const BODY_BUILD = /^(?:the|les?|los|las|gli|der|die|das|het)\s+\p{L}|\s(?:of|for|für|voor|des|dei|degli|delle|&)\s/iu;

/** Units and squads are numbered, people are not. */
const NUMBERED = /^(?:\p{Lu}[\p{L}’'-]+\s+){1,4}(?:No\.?\s*)?\d{1,3}$/u;

/** Whoever a name of an account or byline stands for; a person unless the name says that it is a body. */
export function voiceOf(name: string): Attribution {
  const body =
    isBody(name) || (!hasGivenName(name) && [PAPER_COMPOUND, BODY_BUILD, OF_ACCOUNTS].some((form) => form.test(name)));
  return { kind: body ? 'organisation' : 'person', name };
}

/** True for a name of several words that begins with a usual first name. */
export function hasGivenName(name: string): boolean {
  const [first = '', ...rest] = name.trim().split(/\s+/u);
  return rest.length > 0 && isGiven(first);
}

/** True for what by its name is an office, firm, school or the like; a paper by its article or compound alone ("The Lantern") is none. */
export function isBody(name: string): boolean {
  return [BODY, BODY_ABROAD, BODY_COMPOUND, NUMBERED].some((pattern) => pattern.test(name));
}

/** True when an account goes by the name of a site: its handle or display name is the site's, run together or not. */
export function isAccountOf(account: string, site: string): boolean {
  const plain = (words: string) =>
    words
      .normalize('NFKD')
      .replace(/[^\p{L}\p{N}]/gu, '')
      .toLowerCase();
  return plain(account) !== '' && plain(account) === plain(site);
}
