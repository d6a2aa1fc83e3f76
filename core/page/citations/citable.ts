import { isShownInPlace } from '../../platforms';
import type { Address } from '../../platforms/platform';
import { isSameSite } from '../../url/site-of';
import { attributeOf, type Box } from '../tree/outline';
import { carriesOwn, isOwnPart } from './carries-own';
import { isListPath, isOwnSection } from './list-path';

/** What is known of the page when one of its links is judged. */
export interface PageIdentity {
  /** The page's own address and what it stands for. */
  readonly url: string;
  readonly base: string;
  readonly keys: ReadonlySet<string>;
  readonly host: string;
}

/** Links that name a part of the site's own furniture (microformats and HTML `rel`). */
const FURNITURE_REL =
  /(?:^|\s)(?:tag|author|category|home|prev|next|search|sponsored|me|edit|shortlink|license)(?:\s|$)/i;
/** Not a document: in the page, in another program, or empty. */
const NO_DOCUMENT =
  /^\s*(?:#(?!!)|$|javascript:|mailto:|tel:|sms:|data:|blob:|about:|whatsapp:|viber:|fb-messenger:|tg:\/\/msg_url|intent:)/i;
const PICTURE_PATH = /\.(?:jpe?g|png|gif|webp|svg|bmp|avif)$/i;
/** Pages about a picture, as wikis name them (`File:…`), end like one. */
const PICTURE_PAGE = /(?::|%3A)(?!%2F)(?:(?!%2F)[^/])*$/i;
/** Terms under which something may be used: furniture of pictures and footers. */
const LICENCE = /^(?:https?:\/\/)?(?:www\.)?creativecommons\.org\/(?:licenses|publicdomain)\b|\/licen[cs]es?\/by\b/i;
/** Somebody earns by the click: parameters by which affiliate programmes tell who sent the reader. */
const AFFILIATE =
  /[?&](?:tag=[\w-]+-2\d|a_aid=|aff(?:iliate)?_?id=|aff_?(?:sub\d?|track|code)=|aw(?:c|inmid|inaffid)=|clickref=|irclickid=|linkcode=|ascsubtag=|xcust=|campid=\d|murl=|gr_url=|kbid=|publisher_slug=|pubref=|cjevent=|sub_?id\d?=)|^https?:\/\/(?:www\.)?amazon\.[a-z.]+\/.*\/[\w-]+-2\d\/?(?:[?#]|$)/i;
/** Where a reader is asked to follow the paper in a reader of feeds or news. */
const FOLLOWED =
  /^https?:\/\/(?:news\.google\.[a-z.]+\/publications\/|(?:www\.)?feedly\.com\/i\/subscription\/|(?:www\.)?blogger\.com\/profile\/)/i;
/** Where a reader is asked to sign up or in, to give or to write to somebody, on whatever site; where a paper is sold. */
const SIGN_UP =
  /^https?:\/\/(?:abos?|abo-?shop|leserservice|abonnements?|abonnieren|subscribe|subscriptions?|suscripcion(?:es)?|assinaturas?|abbonamenti|prenumerata|prenumerera|e-?paper|kiosk|kiosque)\.|\/(?:services?|leserservice|angebote?|offers?|shop)\/(?:.*[/-])?(?:abo|abonnements?|subscriptions?|e-?paper)(?=[./?#]|$)|^https?:\/\/[^/]+\/(?:[a-z]{2}\/)?(?:newsletters?|subscribe|subscription|sign-?up|abonnieren|abonnement|abo|s-abonner|suscribirse|suscripcion)\/?(?:$|[?#])|\/(?:kontakt-?formular|contact-?form|formulaire-(?:de-)?contact|formulario-(?:de-)?contacto|contactformulier)\w*(?=[./?#]|$)|\/(?:[\w-]*-)?sign-?up(?:-[\w-]*)?\/?(?:$|[?#])|\/(?:wp-)?(?:log|sign)[-_]?(?:in|on)(?:\.\w{2,5})?\/?(?:$|#|\?(?!q?url=))|^https?:\/\/(?:[\w-]+\.)?(?:eepurl\.com\/\w|list-manage\d?\.com\/(?:subscribe|profile)|(?:tinyletter\.com|buttondown\.(?:com|email)|ko-fi\.com|patreon\.com|liberapay\.com|buymeacoffee\.com|steadyhq\.com(?:\/[a-z]{2})?)\/[\w.-]+\/?$|opencollective\.com\/[^/]+\/(?:contribute|donate)|paypal\.me\/\w)/i;
/** What leads to the post, page or site before or after. */
const STEP =
  '(?:previous|prev|next|older|newer|random|vorherige[rs]?|nächste[rs]?|zufällige[rs]?|zurück|weiter|précédente?|suivante?|aléatoire|anterior|siguiente|aleatori[oa]|próxim[oa]|precedente|successiv[oa]|vorige|volgende|willekeurige?|föregående|nästa|forrige|neste|næste|edellinen|seuraava|poprzedni[ae]?|następn[aey]|předchozí|další|предыдущ\\p{L}+|следующ\\p{L}+|前へ|次へ|上一[篇页頁]|下一[篇页頁])(?:\\s(?:post|page|site|article|entry|story|beitrag|seite|artikel|billet|site|entrada|página|artículo|articolo|bericht|sida|bulletin|issue|number|part|chapter|episode|newsletter|edition|ausgabe|folge|teil|kapitel|numéro|chapitre|épisode|número|capítulo|episodio|numero|aflevering|deel|numer|odcinek|avsnitt|nummer))?';
/** A link by which a page leads to the post before or after it, with its title. */
const NEIGHBOUR = new RegExp(`^(?:[«‹←<]\\s*)?${STEP}\\s*[-–—:|»›→>]`, 'iu');
/** The same without one. */
const STEP_ALONE = new RegExp(
  `^[^\\p{L}\\p{N}]*(?:home(?: ?page)?|${STEP})(?: \\d+)?(?: sites)?[^\\p{L}\\p{N}]*$`,
  'iu',
);
/** Longest row of such links, in characters. */
const LONGEST_ROW = 80;
/** What a ring of sites is run by. */
const RING = /[./]web-?ring\b[^/]*[/?]|[?&]ring=/i;
/** A link to the list that the page is of. */
const ALL_OF =
  /^\W*(?:(?:view|see|show|read|browse) )?(?:all|more|alle|tous les|todas? l[ao]s|tutt[ie]) (?:the |our )?(?:posts?|news|articles?|stories|entries|comments?|beiträge|artikel|nachrichten|billets|actualités|entradas|artículos|noticias|articoli|notizie)\W*$/iu;
/** The name of a kind of number, which wikis link to a page about such numbers. */
const IDENTIFIER = /^(?:doi|isbn|issn|pmid|pmc|oclc|arxiv|bibcode|jstor|s2cid|hdl|lccn|urn|zdb|gnd)$/i;
/** A date or a time in figures, by which a page points at itself or at its day. */
const DATED = /^[^\p{L}]*\d{1,4}[-./:]\d{1,2}(?:[-./:]\d{1,4})?[^\p{L}]*$/u;
/** How a letter sent by mail points at its own copy on the web. */
const WEB_COPY =
  /^\W*(?:(?:view|read|open|see) (?:this|it|the)?\s?(?:e-?mail|newsletter|message|version)?\s?(?:in (?:your|a|the) (?:web )?brows\w+|on the web|online)|(?:web|online|brows\w+)[- ]?(?:version|ansicht)|im brows\w+ (?:ansehen|anzeigen|öffnen|lesen)|(?:voir|lire|afficher) (?:.{0,20} )?(?:en ligne|dans (?:votre|le) navigateur)|ver (?:.{0,20} )?en (?:tu|el|su) navegador|bekijk (?:.{0,20} )?(?:online|in (?:uw|je) brows\w+)|visualizza (?:.{0,20} )?nel brows\w+)\W*$/iu;
/** What leads to the answers to a page, on whatever host they are kept, and to the page itself. */
const FEEDBACK =
  /^[^\p{L}]*(?:(?:post|add|leave) a comment|comments?\P{L}*[\d[(]\P{L}*|\d+ (?:comments?|commentaires?|comentarios?|kommentare?)|comments|trackbacks?|commentaires|kommentare|comentarios|comentários|commenti|reacties|комментарии|perma(?:nent )?link|permalien|lien permanent|enlace permanente|link permanente|permanenter link)\P{L}*$/iu;
/** A wiki's page to write in, and the past of one. */
const EDITED = /[?&](?:action=(?:edit|history)|veaction=|redlink=1)/;
/** What blog engines answer other pages and readers by. */
const ENGINE = /\/(?:mt-\w+\.(?:f?cgi|pl)|trackback\/?$)/i;
/** A file's address printed as it is: the file itself is what the author points at. */
const PRINTED = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\/\S+$/i;
/** An account, as the only part of a path. */
const ACCOUNT_PATH = /^\/(?:#!\/)?[^/]+\/?$/;
/** A page or a picture by its ending: no account's name. */
const FILE_PATH = /\.(?:s?html?|jpe?g|png|gif|webp|svg|bmp|avif)$/i;
/** What a platform itself has to say. */
const HOUSE_RULES =
  /^\/(?:terms|tos|rules|privacy|legal|polic(?:y|ies)|guidelines|community-?(?:standards|guidelines|rules)|about|help|safety|transparency|careers|jobs|press|\w+\.php)\/?$/i;
/** A picture's file name in place of words. */
const PICTURE_NAME = /^\S+\.(?:jpe?g|png|gif|webp|tiff?)$/i;
/** What asks for something, in a picture or on a button. */
export const CALL =
  /\b(?:support (?:us|our)|donate|subscribe|sign up|buy|order|join|(?:book|get)(?: your)? tickets)\b|unterstütz|spende|abonnier|bestell|soutene[zr]|abonnez|faites un don|apoy[ae]|suscríb|dona(?:te|r)?\b|apoi[ae]|assine|sostieni|abbonati|steun ons|wesprzyj|поддерж|stöd oss|(?:get|receive|join|follow|folg|suivez|rejoign|receba|siga|entre |participe|recib|únete|ricevi|unisciti|iscriviti|volg|ontvang|dołącz|obserwuj|подпис|получайте|följ|seuraa).*\b(?:whatsapp|telegram|viber|discord)/i;
/** A link of a heading or a date that leads to the page of what stands below it; an author's own line has more words. */
const FEWEST_WORDS = 3;
/** Longest words that name what a link does, in characters; longer ones are read for nothing. */
const LONGEST_LABEL = 300;
/** What stands behind a post rather than being one. */
const ANSWERS = /#(?:comments?|respond|disqus_thread|reply|kommentare)\b/i;

/** Whether the raw value of an `href` can name a document at all; asked before it is parsed, because parsing is what costs. */
export function mayBeDocument(href: string): boolean {
  return !NO_DOCUMENT.test(href);
}

/** Whether a link whose address is read points at a document that the author refers to. */
export function isCitable(address: Address, box: Box, anchor: string, page: PageIdentity): boolean {
  if (page.keys.has(address.key) || address.kind === 'share' || address.kind === 'playlist') return false;
  const href = attributeOf(box, 'href') ?? '';
  if (!isShownInPlace(address) && carriesOwn(href, [page.url, page.base])) return false;
  const rel = attributeOf(box, 'rel') ?? '';
  if (FURNITURE_REL.test(rel) || LICENCE.test(address.url) || ENGINE.test(new URL(address.url).pathname)) return false;
  if (
    FOLLOWED.test(address.url) ||
    RING.test(address.url) ||
    SIGN_UP.test(address.url) ||
    AFFILIATE.test(address.url) ||
    AFFILIATE.test(href)
  )
    return false;
  const url = new URL(address.url);
  const isInternal = isSameSite(url.hostname, page.host);
  const label = anchor.length > LONGEST_LABEL ? '' : anchor;
  if (FEEDBACK.test(label)) return false;
  if (anchor === '' && (isInternal || (address.kind !== 'post' && !isPictured(box)))) return false;
  if (isPictureFile(address, url) && (!PRINTED.test(anchor) || isInternal)) return false;
  if (isInternal) {
    if (url.pathname === '/' && url.search === '') return false;
    if (DATED.test(label)) return false;
    if (isOwnPart(address.url, page.url)) return false;
    if (IDENTIFIER.test(label) || EDITED.test(url.search)) return false;
    if (NEIGHBOUR.test(label) || ALL_OF.test(label) || ANSWERS.test(href) || PICTURE_NAME.test(label)) return false;
    const own = new URL(page.url).pathname;
    if (isListPath(url, own) || isOwnSection(url, own, anchor)) return false;
    if (/(?:^|\s)bookmark(?:\s|$)/i.test(rel) && (anchor.split(/\s+/).length < FEWEST_WORDS || isHeadline(box)))
      return false;
  }
  return true;
}

function isPictureFile(address: Address, url: URL): boolean {
  return address.kind !== 'post' && PICTURE_PATH.test(url.pathname) && !PICTURE_PAGE.test(url.pathname);
}

/** A link of a row that leads through the pages of a site or the sites of a ring, or to a letter's copy on the web. */
export function isStep(anchor: string, row: number): boolean {
  return row <= LONGEST_ROW && (STEP_ALONE.test(anchor) || WEB_COPY.test(anchor));
}

/** An account of a platform and nothing more; groups and forums are no accounts. */
export function isAccount(address: Address): boolean {
  if (address.kind === 'post' || address.platform === 'web' || address.needsNetwork) return false;
  const { pathname } = new URL(address.url);
  return ACCOUNT_PATH.test(pathname) && !HOUSE_RULES.test(pathname) && !FILE_PATH.test(pathname);
}

/** Whether a link stands in a heading or holds one. */
function isHeadline(box: Box): boolean {
  const { tree } = box;
  const names = [tree.parent(box.node), tree.firstChild(box.node)].map((node) =>
    node === null ? '' : tree.name(node),
  );
  return names.some((name) => /^(?:h[1-6]|time|header)$/.test(name));
}

/** Whether a link without words is a picture with a caption: it points at where the picture is from. */
function isPictured(box: Box): boolean {
  const { tree } = box;
  let picture: unknown = tree.firstChild(box.node);
  while (picture !== null && tree.name(picture) !== 'img') picture = tree.nextSibling(picture);
  if (picture !== null && CALL.test(tree.attribute(picture, 'alt') ?? '')) return false;
  let node: unknown = tree.parent(box.node);
  for (let up = 0; up < 3 && node !== null; up += 1) {
    if (tree.name(node) === 'figure' || /caption/i.test(tree.attribute(node, 'class') ?? '')) return true;
    node = tree.parent(node);
  }
  return false;
}
