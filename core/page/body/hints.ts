/**
 * Words by which page builders name what is not the author's text, in class, id, role and itemprop, over twenty years of
 * templates and several languages. Whole words only (between white space, `-`, `_` or `:`), never names of sites.
 */
const word = (list: string): RegExp =>
  new RegExp(`(?:^|[\\s_:.-])(?:${list.trim().split(/\s+/).join('|')})(?=[\\s_:.-]|$)`);

/** Furniture: never the author's text unless most of the page's prose stands in it. */
export const FURNITURE = word(`
  share sharing shares sharer sharebar share-?bar share-?this sharethis sharedaddy addtoany addthis a2a social socials social-?media social-?links social-?icons sociable shariff
  follow followers? relateds? related-?\\w+ verwandt\\w* correlat\\w+ relacionad\\w+ gerelateerd\\w* powiazan\\w+ relaterad\\w* (?:lire|voir|leggi|guarda|lees|leia|veja|lea|las|lue|les)-?(?:aussi|anche|ook|tambem|tambien|ocksa|myos|ogsa)\\w* similar recommend\\w* recirc\\w* read-?next readmore read-?more also-?read more-?(?:from|on|stories|news|articles|posts|in|like) see-?also most-?\\w+ popular trending
  latest recent recent-?posts featured-?(?:list|posts|stories|articles|links) top-?stor(?:y|ies) crunchbase teasers? teaser-?\\w+ promo promos promo-?\\w+ promotion\\w* newsletter\\w* subscri\\w+ sign-?up signup optin opt-?in call-?to-?action cta paywall\\w* piano
  ad ads adv advert\\w* adslot ad-?\\w+-?container adsbygoogle sponsor\\w* banner banners outbrain taboola revcontent zergnet dfp gpt affiliate\\w* dianomi
  cookie\\w* consent content-?blocker blocked-?content gdpr cmp onetrust breadcrumbs? pagination paging pager page-?nav page-?links nav navbar navi navigation topnav subnav menu menus submenu toolbar tabbar site-?header masthead
  sidebars? side-?bar rail right-?rail widget widgets widget-?area widget_\\w+ footer site-?footer page-?footer colophon copyright legal imprint
  authors author-?(?:bio|box|info|card|profile|description|about|details|block) about-?(?:the-?)?author post-?author-?\\w* bio biography byline by-?line dateline autoren-?\\w* vcard
  tags taglist tag-?list tag-?links tag-?cloud tagcloud post-?tags entry-?tags categories cat-?links cat-?list category-?list topics topic-?list keywords entry-?utility
  post-?meta entry-?meta article-?(?:meta|info) postmeta postmetadata entry-?footer article-?tools article-?actions post-?actions actions tools utility controls
  editsection mw-editsection printfooter
  login log-?in signin sign-?in register account search searchform search-?form skip skip-?link jump-?link screen-?reader-?text sr-?only visually-?hidden assistive-text offscreen
  respond reply-?form comment-?form leave-?comment rating ratings vote votes votebar likes? like-?button jp-?relatedposts jetpack-?likes wp-?polls feedflare feedback donate donation\\w* support-?us
  blogroll linkcat archives calendar slideshow-?nav next-?prev prev-?next post-?navigation nav-?links nav-?(?:single|above|below) nav-?(?:next|previous) previous-?post next-?post previous prev-?link next-?link
  popup pop-?up modal overlay lightbox toast tooltip dropdown drop-?down ticker carousel slider swiper\\w* slick-\\w+ splide\\w* carrusel infobar noprint no-?print hidden-?print print-?hide hide
  shop shopping product-?(?:box|card|list|teaser)\\w* buy-?box deals? coupon skyscraper language-?switch\\w* lang-?switch\\w* languages language-?picker translations wpml-?\\w* hreflang
  message-?cell--user message-user-?(?:extras|details|info|arrow|banner) message-avatar message-?attribution\\w* message-?action\\w* message-?signature post-?profile bbp-reply-author expand-?link reactions-?(?:bar|list|summary) fb-(?:page|like|follow|share-button|save) akismet\\w*
  twitter-(?:timeline|follow-button|share-button|hashtag-button|mention-button)
  complementary contentinfo navigation banner search menubar
`);

/** What page builders call every block of a text; the name behind it says which one it is. */
export const BUILDER_BLOCK =
  /(?<=\s)(?:elementor|so|siteorigin|panel|kt|stk)-widget(?:-(?:container|wrap\w*|style|title))?(?=[\s-])/g;

/** Files that belong to a text, as authorities put them below it. */
export const FILES =
  /(?<=[\s_-])related-?(?:docs?|documents?|files?|downloads?|publications?)(?=[\s_-])|(?<=\s)news-related(?:-(?:wrap|files|links))?(?=\s)/g;

/** Furniture however much of a page it is: an archive's own toolbar. */
export const ALWAYS_FURNITURE = /(?:^|\s)(?:wm-ipp[\w-]*|donato)(?=\s)/;
/** Furniture that stands before or around an embed until the reader agrees to see it, or that is named after where the embed is from. */
export const CONSENT = word(
  'cookie\\w* consent opt-?in content-?blocker blocked-?content gdpr cmp onetrust overlay carousel slider swiper\\w* slick-\\w+ splide\\w* carrusel social social-?media hide print-?hide no-?print embeds? embedded tweets?',
);

/** Names of the whole place where readers answer. */
export const COMMENTS = word(`
  comments commentlist comment-?list comments-?area comments-?section comments-?wrap\\w* comments-?container comment-?thread comments-?list disqus_thread disqus disqus-?\\w+ livefyre fb-?comments
  kommentare comentarios commentaires reacties discussion-?list responses reader-?comments user-?comments respostas pings pinglist pingbacks trackbacks webmentions? reblog
`);

/** One answer of a reader. */
export const COMMENT =
  /(?:^|\s)(?:comment|cmt|comment-?item|comment-?body|comment-?block|comment-?entry|u-comment|depth-?\d+)(?=\s|$)/;
/** Elements that templates make an answer of. */
export const ANSWER_HOLDERS = /^(?:li|article|div|section|dd|dt|tr)$/;
/** One answer by its number. */
export const ANSWER_ID = /(?:^|\s)(?:li-|div-)?(?:comment(?:-id)?|c|cmt|pingback|trackback|ping)-?\d+(?=\s)/;
/** A link back from a page that cites this one. */
export const PINGBACK = word('pingback trackback pings? u-mention u-repost reblog');
/** Where the author's text stands by name; these are never furniture. */
export const ARTICLE = word(`
  article-?body articlebody article-?content article-?text entry-?content entrycontent post-?content postcontent post-?body postbody story-?body storybody story-?content post-?entry
  article__body article__content e-content content-?body body-?content main-?content maincontent rich-?text blog-?content blogpost post-?text
`);
/** A note that sources are listed in. */
export const NOTES = word(
  'footnotes? endnotes? references reflist sources quellen notes bibliography citations fussnoten fußnoten',
);
/** Lines at the foot of a text that name where it comes from. */
export const SOURCE_LINE =
  /^\W*(?:sources?|via|h\/t|hat[- ]tip|ht|credit|quellen?|source|fuentes?|fonte|fonti|bron|źródł[oa]|источник|källa|vía|photo|foto|image|notes?|references|footnotes?|voir en ligne|\[?\d{1,2}[\].:]|[ᔥ↬])(?=\W|$)/i;
