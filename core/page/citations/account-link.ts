/** Words right before a linked account that make it the source of what is said, in the languages of the reader's lexica. */
const BEFORE =
  /(?:(?:^|[^\p{L}])(?:via|vía|h\/t|hat tip(?: to)?|according to|as (?:told|shown|posted|reported) by|(?:posted|shared|published|tweeted|written|filmed|recorded) (?:by|on)|laut|nach angaben von|selon|d.après|según|segundo|secondo|volgens|według|enligt|согласно|по данным|sources?|quellen?|fuentes?|fontes?|fonti|bron|źródło|källa|источник)\s*:?|(?:^|[^\p{L}])(?:users?|accounts?|channels?|threads?|tweets?|posts?|videos?|nutzer(?:in)?|konto|kanal|utilisat(?:eur|rice)|compte|internaute|usuari[oa]|cuenta|conta|utente|profilo|gebruiker|użytkowni(?:k|czka)|пользовател[ья]|användaren?)(?: (?:by|from|of|von|de|d.|da|di|van|od|av))?)\s*[("“„«@]?\s*$/iu;
/** What an account does that is cited, right behind it. */
const AFTER =
  /^[)"”“»]?\s*(?:,?\s*(?:who|which|die|der|qui|que|che)\s)?(?:has |had |have |hat |a |ha |also |later |then |first |just )*(?:tweet|post|wr[io]te|says?\b|said\b|report|shar|publish|announc|claim|confirm|retweet|repl|show|reveal|upload|film|schr(?:eibt|ieb)|teilt|veröffentlicht|postet|zeigt|meldet|berichtet|behauptet|écri|publi|partag|annonc|affirm|montr|escribi|escreve|compart|afirm|anunci|mostr|scri(?:ve|sse)|condivi|schreef|schrijft|deelde|meldde|napisa|poda[łj]|opublikowa|пишет|написал|сообщ|опубликова|skrev|skriver|delade)/iu;
/** The link's own words name an account or what stands on it; "a Twitter account" is only that somebody has one. */
const ANCHOR =
  /^(?!an? |ein(?:e|en)? |une? |una? |um(?:a)? |een |ett? )(?:|.*[^\p{L}])(?:(?:twitter|instagram|facebook|tiktok|telegram|youtube|mastodon|bluesky|threads|reddit|weibo|x)[- ]?(?:account|channel|feed|page|post|stream|user|thread|platform|konto|kanal|seite|profil|nutzer|beitrag)|(?:account|channel|feed|page|compte|page|chaîne|cuenta|canal|conta|pagina|kanaal|konto|profil) (?:on|de|en|sur|auf|op|na|på) )/iu;
/** An invitation to follow or write is none of these. */
const INVITES =
  /(?:^|[^\p{L}])(?:follow|subscribe|join|connect|contact|reach|find (?:us|me|him|her|them)|get (?:\S+ ){1,4}on|get in touch|folg\w*|abonn\w*|kontakt\w*|suivez|suivre|contactez|rejoign\w*|s[ií]g(?:ue|an|a|uenos)\w*|segu\w*|contact\w*|siga|volg|obserwuj|śledź|подпис\w*|följ)(?=[^\p{L}]|$)/iu;
/** Characters beside a link in which words say what it is for. */
const NEAR = 60;
/** A line with less around its link is a button or a signature. */
const FEWEST_AROUND = 30;

/** Whether the words before a link ask the reader to go there and take part. */
export function isInvitation(before: string): boolean {
  return INVITES.test(before.slice(-NEAR));
}

/**
 * Whether the words around a linked account refer to it as the source of something that is said ("Twitter user @x wrote",
 * "via @x", "as x posted"); accounts named otherwise (contact, signature, subject) are no sources.
 */
export function isAccountSource(block: string, start: number, end: number): boolean {
  const around = block.length - (end - start);
  const before = block.slice(Math.max(0, start - NEAR), start);
  if (isInvitation(before)) return false;
  const named = /(?:^|[^\p{L}])(?:via|h\/t|sources?|quelle)\s{0,3}:?\s{0,3}[@(]?\s{0,3}$/iu.test(before);
  if (around < FEWEST_AROUND && !named) return false;
  return BEFORE.test(before) || AFTER.test(block.slice(end, end + NEAR)) || ANCHOR.test(block.slice(start, end));
}
