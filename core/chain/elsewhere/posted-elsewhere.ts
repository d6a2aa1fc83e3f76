/** Networks and sites on which people publish themselves. */
const NETWORK =
  '(?:Facebook|Twitter|X|Instagram|TikTok|LinkedIn|Mastodon|Bluesky|Reddit|YouTube|Telegram|Threads|WhatsApp|Substack|Medium|Tumblr|Weibo|VK|Twitch|Discord|Snapchat|Nextdoor|Truth Social|Quora|Tripadvisor|Yelp|Goodreads)';

/** Verbs of writing and saying that go with a post. */
const WRITES =
  /(?<!\p{L})(?:wrote|writes?|writing|written|post(?:ed|s)|said|says?|saying|shar(?:ed|es)|announc(?:ed|es|ing?)|claim(?:ed|s)|argu(?:ed|es)|admit(?:ted|s)|apologi[sz]ed|reveal(?:ed|s)|complain(?:ed|s)|confirm(?:ed|s)|show(?:s|ed)|explain(?:ed|s)|recall(?:ed|s)|warn(?:ed|s)|describe[sd]?|tell(?:s|ing)?|told|schrieb\p{Ll}*|schreibt|sag(?:t|te)|teilte?|postet?e?|erklär(?:t|te)|warnt?e?|berichtet?e?|erzähl(?:t|te)|behauptet?e?|bestätigte?|kündigte?|verriet|écri(?:t|vait)|affirm\p{Ll}+|déclar\p{Ll}+|posté|publié|annonc\p{Ll}+|raconte?|dénonc\p{Ll}+|confi\p{Ll}+|assur\p{Ll}+|expliqu\p{Ll}+|escrib(?:e|ió)|escreveu?|dijo|dice|asegur\p{Ll}+|anunci\p{Ll}+|public\p{Ll}+|denunci\p{Ll}+|afirm\p{Ll}+|cont(?:ó|ou|a)|explic\p{Ll}+|scritto|scrive|detto|dice|annunciato|raccontato|pubblicato|spiega\p{Ll}*|disse|divulgou|sch(?:reef|rijft)|zei|zegt|meldde|plaatste|liet)(?!\p{L})/iu;

/** How a sentence says that its words stand in a post, a programme or a book of somebody. */
const POSTED: readonly RegExp[] = [
  `(?:on|to|via)\\s+(?:(?:the|a|his|her|their|its|social|network|media|site|platform|video|public|local|official|personal|\\p{L}+[’']s)\\s+){0,4}${NETWORK}`,
  'on social media',
  `in\\s+(?:an?|another|one|(?:his|her|their|its) \\p{Ll}+|a series of)\\s+(?:(?!press)[\\p{L}-]+\\s+){0,2}(?:posts?|tweets?|threads?|toots?|reels?|videos? (?:posted|shared|published|uploaded)|blog ?posts?|op-ed|opinion piece|guest column|guest post|newsletter|podcast|vlog|livestream|live stream)`,
  `(?:an?|one|another)\\s+(?:\\p{Ll}+\\s+){0,2}(?:${NETWORK}\\s+)?(?:user|post|thread|video|clip|commenter|poster|reviewer)s?\\s+(?:on|to)\\s+(?:${NETWORK}|(?:an?|the)\\s+(?:\\p{L}+\\s+){0,2}(?:forum|subreddit|message board|network))`,
  `an?\\s+${NETWORK}\\s+(?:user|post|thread|video|clip|reel|story)`,
  'an?\\s+(?:\\d{4}\\s+)?(?:[\\p{L}-]+\\s+){0,2}(?:documentary|biography|memoir|podcast|blog)\\s+(?:claim|sa[iy]|show|argue|suggest|report|recall)\\p{Ll}*',
  'an?\\s+(?:viral|widely shared|since-deleted|now-deleted|anonymous)\\s+(?:[\\p{L}-]+\\s+)?(?:post|video|tweet|thread|clip)',
  `in\\s+(?:his|her|their)\\s+(?:[\\p{L}\\d-]+\\s+){0,2}(?:memoirs?|autobiography|book|essay|column|newsletter|blog|podcast)`,
  `(?:auf|bei|über|via)\\s+(?:(?:seine[mr]|ihre[mr]|dem|der|einem|eigenen|Kurznachrichtendienst|Netzwerk|Plattform|Videoplattform)\\s+){0,3}${NETWORK}`,
  'in (?:den )?sozialen (?:Medien|Netzwerken)',
  `(?:in|auf)\\s+(?:einem|seinem|ihrem|einer|seiner|ihrer|seinen|ihren)\\s+(?:\\p{L}+\\s+)?(?:\\p{L}+-)?(?:Posts?|Posting|Tweet|Thread|Videobotschaft|Blog\\p{Ll}*|Newsletter|Podcast|Buch|Memoiren|Autobiografie|Gastbeitrag|Kolumne|Instagram-\\p{L}+|Facebook-\\p{L}+)`,
  `sur\\s+(?:(?:sa|son|ses|leur|la|le|les)\\s+(?:page|compte|profil|réseau social|chaîne|plateforme)\\s+)?${NETWORK}`,
  '(?:sur|via) (?:les|ses) réseaux sociaux',
  `dans\\s+(?:un|une|son|sa|ses)\\s+(?:\\p{Ll}+\\s+)?(?:tweet|post|billet(?: de blog)?|tribune|blog|newsletter|infolettre|podcast|livre|mémoires|autobiographie|(?:message|vidéo|texte)\\s+(?:postée?|publiée?|diffusée?|partagée?))`,
  `en\\s+(?:su\\s+(?:cuenta|perfil|página|canal|muro)\\s+(?:personal\\s+)?(?:de|en)\\s+(?:la red social\\s+)?)?${NETWORK}`,
  '(?:en|a través de|por) (?:las |sus )?redes sociales',
  'en (?:un (?:tuit|tweet|hilo|post|pódcast|podcast)|una tribuna|su (?:blog|libro|columna|podcast|pódcast|autobiografía)|sus memorias|un (?:vídeo|mensaje) (?:publicado|difundido|colgado|compartido))',
  `su(?:lla (?:sua|propria) pagina|l suo (?:profilo|account|canale))?\\s+${NETWORK}`,
  'sui (?:suoi )?social|in un (?:post|tweet|video (?:pubblicato|diffuso))|nel suo (?:blog|libro|podcast)|nella sua (?:autobiografia|newsletter)',
  `n[oa]\\s+(?:(?:sua|seu)\\s+(?:página|conta|perfil|canal)\\s+(?:d[oa]|n[oa])\\s+)?${NETWORK}`,
  'nas redes sociais|num (?:post|tweet|vídeo (?:publicado|divulgado))|no seu (?:blogue?|livro|podcast)',
  `op\\s+(?:(?:zijn|haar|hun)\\s+)?${NETWORK}`,
  'op sociale media|in een (?:tweet|blog|vlog|post|filmpje op|opiniestuk)|in (?:zijn|haar) (?:boek|blog|column|memoires)',
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'iu'));

/** What says all by itself that the words were published by somebody else. */
const SAYS_ALL: readonly RegExp[] = [
  '(?:re)?tweeted|twitterte|a tweeté|tuiteó|ha twittato',
  `took to (?:${NETWORK}|social media)`,
  'it (?:was|has been|had been|is being) (?:first |widely |also |previously )?reported',
  '(?:some |other |earlier |recent |unconfirmed |several )?reports (?:say|said|suggest|suggested|claim|claimed|indicate|indicated|have it)',
  'according to (?:unconfirmed |several |some |various |earlier |recent |multiple |published )?reports',
].map((form) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${form})(?![\\p{L}\\p{N}])`, 'iu'));

/** The words of a sentence that say that what it tells was posted, broadcast or printed by somebody, without naming a publication; null when none do. */
export function postedElsewhere(sentence: string): string | null {
  for (const form of SAYS_ALL) {
    const hit = form.exec(sentence);
    if (hit) return hit[0];
  }
  if (!WRITES.test(sentence)) return null;
  for (const form of POSTED) {
    const hit = form.exec(sentence);
    if (hit) return hit[0].trim();
  }
  return null;
}
