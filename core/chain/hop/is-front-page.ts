/** Sites without address rules number their pages in the query (WordPress `?p=`, and its like). */
const PAGE_NUMBER = /\?(?:[^#]*&)?(?:p|page_id|post|article|id|story|nid|aid)=\d+/i;

/** True for the address of a site as a whole: a link on a name, or where a site sends readers of a page it has lost. */
export function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?(?:[?#].*)?$/.test(url) && !PAGE_NUMBER.test(url);
}
