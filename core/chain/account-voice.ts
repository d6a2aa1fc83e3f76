import type { Attribution } from '../model';

/** Words that are in the names of bodies and not of people, in the languages read here. */
const BODY =
  /(?<!\p{L})(?:agency|association|asociación|associazione|authority|bank|bureau|cabinet|centre|center|church|city of|club|coalition|college|commission|committee|company|co\.?op|corporation|council|county|court|department|dept|fc|federation|fire|force|foundation|fraktion|friends of|gmbh|government|group|hospital|inc|institut\w*|journal|league|library|ltd|mairie|ministry|ministère|ministerio|museum|network|news|office|organi[sz]ation|parents|parti|partei|partido|party|police|polizei|policía|project|rescue|school|schule|service|society|studio|syndicat|times|town|trust|union|university|université|universität|universidad|ville de|ayuntamiento|feuerwehr|stadt|verein|verband|gewerkschaft|amt|volunteers|watch)(?!\p{L})/iu;

/** Whoever a name of an account or byline stands for; a person unless the name says that it is a body. */
export function voiceOf(name: string): Attribution {
  return { kind: BODY.test(name) ? 'organisation' : 'person', name };
}
