import type { CitedElement } from '../../core/seam';
import type { LiveReading } from './live-reading';

/** The cited element at or around an event's target, or null. */
export function citedAt(live: LiveReading, target: EventTarget | null): CitedElement | null {
  let node = target instanceof Node ? target : null;
  while (node) {
    const index = live.cited.get(node);
    if (index !== undefined && node instanceof Element) return citedElement(live, node, index);
    node = node.parentNode;
  }
  return null;
}

/** Every cited element that is still on the page, in document order. */
export function allCited(live: LiveReading): readonly CitedElement[] {
  const found: CitedElement[] = [];
  for (const [node, index] of live.cited) {
    const cited = node instanceof Element && node.isConnected ? citedElement(live, node, index) : null;
    if (cited) found.push(cited);
  }
  return found.sort((a, b) =>
    a.element.compareDocumentPosition(b.element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1,
  );
}

/** Moves the focus to the next (1) or previous (-1) cited link, round the ends; false when there is none to move to. */
export function focusCited(live: LiveReading, step: 1 | -1): boolean {
  const links = allCited(live)
    .map(({ element }) => (element.matches('a[href]') ? element : element.querySelector('a[href]')))
    .filter((link) => link instanceof HTMLElement);
  if (links.length === 0) return false;
  const { activeElement } = document;
  const from = activeElement instanceof HTMLElement ? links.indexOf(activeElement) : -1;
  const to = from === -1 && step === -1 ? links.length - 1 : (from + step + links.length) % links.length;
  links[to]?.focus();
  return true;
}

function citedElement(live: LiveReading, element: Element, index: number): CitedElement | null {
  const citation = live.reading.citations[index];
  return citation ? { element, citation, index } : null;
}
