/** What leaves of a page's picture enough to see what stands on it; Firefox draws the top layer with the filter of the root. */
const harmlessFilter = /^(?:none|(?:(?:invert|hue-rotate|grayscale|sepia|saturate)\([^()]*\)\s*)+)$/;

/**
 * Whether the card is where the reader sees it, as far as a script in the page can tell. A page can hide it under a click: by a later element
 * of the top layer that lets clicks through, by taking the card out of the top layer, by a filter of the root.
 */
export function isPlainlySeen(host: Element): boolean {
  if (!host.matches('[popover="manual"]:popover-open')) return false;
  if ([...document.querySelectorAll(':popover-open, :modal, :fullscreen')].some((other) => other !== host))
    return false;
  const { filter, maskImage } = getComputedStyle(document.documentElement);
  return harmlessFilter.test(filter) && maskImage === 'none';
}
