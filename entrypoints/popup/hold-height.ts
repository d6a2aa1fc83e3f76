/** Under which name the height is kept, and the custom property that `popup.css` reads it from. */
const keptAs = 'popup-height';
const property = '--held-h';

/** Height of the first popup of all, px: the bar, two pages of a chain and its end. */
const usual = 510;

/** No browser makes a popup higher, px. */
export const highest = 600;

/**
 * Gives the popup the height that it had before, while there is nothing to draw yet: the browser makes its window while the
 * database answers, and not between the drawing of the words and their showing, where it takes a frame or two.
 * @param root the document's element
 * @param kept where the height is kept from one popup to the next
 * @returns lets the content have its own height, and keeps that for the next time
 */
export function holdHeight(root: HTMLElement, kept: Pick<Storage, 'getItem' | 'setItem'>): () => void {
  const before = Number(kept.getItem(keptAs));
  root.style.setProperty(property, `${before > 0 ? Math.min(before, highest) : usual}px`);
  return () => {
    root.style.removeProperty(property);
    const height = Math.min(Math.round(document.body.getBoundingClientRect().height), highest);
    if (height > 0) kept.setItem(keptAs, String(height));
  };
}
