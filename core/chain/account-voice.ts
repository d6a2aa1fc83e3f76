import type { Attribution } from '../model';

/** Words that are in the names of bodies and not of people, in the languages read here. */
const BODY =
  /(?<!\p{L})(?:academy|agency|airport|archive|association|asociación|asociación|associazione|authority|bakery|bank|band|board|brewery|brigade|broadcasting|buses|bureau|cabinet|castle|cathedral|centre|center|channel|choir|church|cinema|city of|clinic|club|coalition|coastguard|college|commission|committee|company|co\.?op|corporation|council|county|court|department|dept|diario|dirección|energy|fc|ferries|festival|federation|fire|force|foundation|fraktion|friends of|gallery|gardens|gmbh|government|group|harbour|herald|hochschule|hotel|hospital|inc|institut\w*|inspectorate|journal|laboratory|labs?|league|library|limited|llc|ltd|mairie|ministry|ministère|ministerio|museum|network|news|observatory|office|orchestra|organi[sz]ation|parents|parti|partei|partido|party|plc|police|polizei|policía|press|project|radio|railways?|records|rescue|restaurant|school|schule|service|society|station|studios?|survey|syndicat|tv|television|theatre|theater|times|town|trains|transport|trust|union|university|université|universität|universidad|ville de|ayuntamiento|feuerwehr|stadt|verein|vereinigung|verband|gewerkschaft|amt|volunteers|watch|watchdog|water|weather|wetter\w*|works|zoo)(?!\p{L})/iu;

/** Compounds of languages that write them as one word: "Heimatverein", "Gemeindeamt". */
const BODY_COMPOUND =
  /\p{L}(?:verein|verband|amt|schule|feuerwehr|behörde|werke|museum|förening|vereniging)(?!\p{L})/iu;

/** Units and squads are numbered, people are not. */
const NUMBERED = /^(?:\p{Lu}[\p{L}’'-]+\s+){1,4}(?:No\.?\s*)?\d{1,3}$/u;

/** Whoever a name of an account or byline stands for; a person unless the name says that it is a body. */
export function voiceOf(name: string): Attribution {
  const body = BODY.test(name) || BODY_COMPOUND.test(name) || NUMBERED.test(name);
  return { kind: body ? 'organisation' : 'person', name };
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
