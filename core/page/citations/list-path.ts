import { decodePercent } from '../../url/read-url';

/** Where a site keeps who writes for it, in the languages of bylines; a source for regular expressions. */
export const AUTHOR_FOLDERS =
  'authors?|autor(?:en|es|zy|i|a)?|auteurs?|signataires?|r[ée]dacteurs?|redakteure?|reporters?|contributors?|columnist[as]?|journalist(?:as?|s|es?|en)?|writers?|correspondents?|szerzok?|yazar(?:lar)?|lekhak|penulis|toimittajat?|kirjoittajat?|skribent(?:er)?|forfatter';
/** Names of lists and services on a site, as first part of a path, behind a language and `blog`: whatever stands below them is one too. */
const SERVICE = new RegExp(
  `^/(?:[a-z]{2}(?:-[a-z]{2})?/)?(?:blog/)?(?:(?:@[\\w.-]+|u/[\\w.-]+|videos?|(?:got-a-|send-a-|news-?)?tips?|contribute)(?=/?$)|tags?|${AUTHOR_FOLDERS}|profi(?:l|le|el)s?|users?|members?|search|suche|schlagw[^/]*|stichw[^/]*|etiquetas?|mots?-cles?|trefwoord\\w*|hashtags?|recherche|buscar?|cerca|zoeken|szukaj|firmas?|suscri\\w+|keywords?|label|labels|page|seite|feed|rss|login|signin|register|account|subscribe|abo|contact|kontakt|impressum|datenschutz|privacy|terms|advertis[^/]*|wp-login\\.php|wp-admin|cart|shop|donat\\w*|donar|spenden?|sign-?up[\\w-]*|membership|join|support-us)(?:/|$|\\?)`,
  'i',
);
/** Names in a query by which blog engines ask for a list. */
const LIST_QUERY = /[?&](?:tags?|cat|category|categories|labels?|author(?:_name)?|s|search|term|keywords?)=/i;
/** What engines are asked for by a query besides documents. */
const SERVICE_QUERY =
  /[?&](?:do|act|action|task|op|mode|page|type)=(?:\w*register|log-?in|lost-?password|profile|members?|reply|print\w*|trackback|sitemap|plan|backend|rss|feed)(?:[&;]|$)/i;
/** Names of lists that hold documents too. */
const LIST =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:blog\/)?(?:topics?|categor(?:y|ies|ia|ie)|kategorie|people|staff|persons?|redakce|redaktion|thema|themen|temas?|sujets?|argoment[oi]|onderwerp(?:en)?|tematy|unternehmen|firmen|personen|personas|tudo-sobre|todo-sobre|tout-sur|tutto-su|alles-(?:over|zu)|all-about|assuntos?|sections?|secci[oó]n(?:es)?|rubrik|rubriques?|archives?|newsletters?|about)(?:\/|$|\?)/i;
/** A list named with its kind ("/tag_person/…"). */
const KIND = /^\/(?:tag|topic|theme|thema|tema|sujet|label|keyword|category|kategorie|categorie)_[a-z]+\/[^/]/i;
/** What a site says of itself, as the whole of a path. */
const ABOUT =
  /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/)?(?:sobre(?:-nos(?:otros)?)?|about-us|qui-sommes-nous|a-propos|quienes-somos|quem-somos|chi-siamo|(?:ue|u)ber-uns|over-ons|o-nas|om-oss)\/?$/i;
/** Rules that a site gives itself and its readers, wherever it keeps them. */
const RULES =
  /\/(?:(?:community|comment(?:ing)?|conversation)[-_]?(?:guidelines|policy|rules)|(?:privacy|cookies?|ethics)(?:[-_](?:policy|statement|notice))?|terms(?:[-_](?:(?:of[-_])?(?:use|service)|and[-_]conditions))?|(?:datenschutz|nutzungsbedingungen|agb|impressum|netiquette)\w*)(?:\.\w{2,5})?\/?$/i;
/** Services of a wiki, in the languages that its software speaks. */
const WIKI_SERVICE =
  /\/(?:Spe[cz]ia[lł]\w*|Spécial|Especial|Speciaal|Служебная|Categor(?:y|ía|ia|ie)|Catégorie|Kategori[ea]?|Luokka|Категория|Категорія|カテゴリ|分类|분류):/u;
/** Pages that a site keeps on somebody or something in its field, by name and number, which its software links wherever the name stands. */
const KEPT_ON =
  /\/(?:teams?|players?|clubs?|athletes?|drivers?|spieler|vereine?|mannschaft(?:en)?|joueurs?|equipes?|jugador(?:es)?|equipos?|jogador(?:es)?|giocator[ei]|squadr[ae]|companies|stocks?|quotes?)\/(?:_\/)?(?:id\/)?(?:\d+\/)?([^/]+)(?:\/\d+)?\/?$/i;
/** Words a site explains, which its software links wherever they stand. */
const GLOSSARY = /^\/(?:[a-z]{2}\/)?(?:lexi[ck]on|glossar(?:y|io|ium)?|glossaire|woordenlijst|begriffe)\//i;
/** What boards and engines do with a post: answer it, like it, jump to it, ping it. */
const BOARD_ACTION =
  /\/(?:goto\/post|posts?\/\d+\/(?:reactions?|react|like|likes|report|bookmark|edit|quote|vote)|(?:showpost|member(?:list)?|forumdisplay|viewforum|printthread|newreply|report|posting)\.php|mt-(?:tb|comments|search)\.cgi)\b/i;
/** A document below a list's name: dated, numbered right under an archive, or with a headline for its last part. */
const DOCUMENT =
  /\/(?:19|20)\d\d[/-](?:0?[1-9]|1[0-2])[/-]|\/archives?\/\d+(?:\.\w+)?\/?$|\/[^/]*(?:[-_][^/_-]+){4,}\/?$/i;

/** A file to be read elsewhere, wherever it is kept. */
const FILE = /\.(?:pdf|csv|tsv|xlsx?|ods|docx?|odt|json|geojson|zip)$/i;

/** A page of news among others: it has a date or a number. */
const STORY = /\/(?:19|20)\d\d[/-]|\d{5,}/;
/** The address of a topic: one word, or one below its part of the site. */
const TOPIC = /^(?:\/[a-z]+){1,2}$/i;

/**
 * Whether a link's words name a folder that the page itself stands in, the section above its headline, or, on a page of news,
 * a short address: the list of what there is on a topic; or whom or what it keeps a page on.
 */
export function isOwnSection(url: URL, page: string, anchor: string): boolean {
  const folder = url.pathname.replace(/\/$/, '');
  const kept = KEPT_ON.exec(url.pathname)?.[1];
  if (kept !== undefined && fold(anchor) !== '' && fold(kept).includes(fold(anchor))) return true;
  if (folder === '' || fold(anchor) !== fold(folder.slice(folder.lastIndexOf('/') + 1))) return false;
  return page.startsWith(`${folder}/`) || (STORY.test(page) && TOPIC.test(folder));
}

function fold(words: string): string {
  return decodePercent(words)
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
}

/**
 * Whether an address of the page's own site is a list or a service of that site and no document: tags, authors, search,
 * login, glossary. `page` is the path of the page, which may stand in a glossary itself.
 */
export function isListPath(url: URL, page: string): boolean {
  const { pathname } = url;
  if (FILE.test(pathname)) return false;
  if (LIST_QUERY.test(url.search) || SERVICE_QUERY.test(url.search)) return true;
  if (SERVICE.test(pathname) || KIND.test(pathname) || BOARD_ACTION.test(pathname)) return true;
  if (WIKI_SERVICE.test(decodePercent(pathname))) return true;
  if (ABOUT.test(pathname) || RULES.test(pathname)) return true;
  const glossary = GLOSSARY.exec(pathname)?.[0];
  if (glossary !== undefined) return !page.toLowerCase().startsWith(glossary.toLowerCase());
  return LIST.test(pathname) && !DOCUMENT.test(pathname);
}
