/** True for the address of a site as a whole: a link on a name, or where a site sends readers of a page it has lost. */
export function isFrontPage(url: string): boolean {
  return /^https?:\/\/[^/?#]+\/?(?:[?#].*)?$/.test(url);
}
