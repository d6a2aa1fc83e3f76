/** Names from the HTML standard's "tree construction" section (html.spec.whatwg.org/multipage/parsing.html, read as of 2026). */
const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

export const VOID_ELEMENTS = names(
  'area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr',
);
export const HEAD_ELEMENTS = names('base basefont bgsound link meta noframes noscript script style template title');
/** Start tags that end an open `p`. */
export const PARAGRAPH_ENDERS = names(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer header hgroup main menu nav ol p search section summary ul h1 h2 h3 h4 h5 h6 pre listing form li dd dt plaintext hr xmp',
);
/** End tags that close everything up to their own element. */
export const BLOCK_ENDS = names(
  'address article aside blockquote button center details dialog dir div dl fieldset figcaption figure footer header hgroup listing main menu nav ol pre search section summary ul form applet marquee object',
);
export const FORMATTING = names('a b big code em font i nobr s small strike strong tt u');
export const SPECIAL = names(
  'address applet area article aside base basefont bgsound blockquote body br button caption center col colgroup dd details dir div dl dt embed fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hgroup hr html iframe img input keygen li link listing main marquee menu meta nav noembed noframes noscript object ol p param plaintext pre script search section select source style summary table tbody td template textarea tfoot th thead title tr track ul wbr xmp',
);
export const IMPLIED_ENDS = names('dd dt li optgroup option p rb rp rt rtc');
export const SCOPE = names(
  'applet caption html table td th marquee object template foreignobject desc annotation-xml mi mo mn ms mtext',
);
export const BUTTON_SCOPE = names(`${[...SCOPE].join(' ')} button`);
export const LIST_SCOPE = names(`${[...SCOPE].join(' ')} ol ul`);
export const TABLE_SCOPE = names('html table template');
export const TABLE_PARTS = names('caption col colgroup tbody td tfoot th thead tr');
export const HEADINGS = names('h1 h2 h3 h4 h5 h6');
/** Elements that put a marker on the list of active formatting elements. */
export const MARKERS = names('applet marquee object template td th caption');
/** Start tags that leave `svg` or `math`. */
export const FOREIGN_BREAKERS = names(
  'b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small span strong strike sub sup table tt u ul var',
);
/** Inside these HTML rules hold again. */
export const INTEGRATION_POINTS = names('foreignobject desc title mi mo mn ms mtext annotation-xml');
