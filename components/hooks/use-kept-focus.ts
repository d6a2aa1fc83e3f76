import type { RefObject } from 'preact';
import { useEffect } from 'preact/hooks';

/** What can have the focus. */
const stops = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), summary, [tabindex="0"]';

/**
 * Keeps the focus in a view: when what had it goes away or can have it no longer, the nearest thing of what stands around it
 * gets it, so that nobody who works by keyboard begins again at the top.
 */
export function useKeptFocus(root: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const view = root.current;
    if (view === null) return;
    let last: Element | null = null;
    let around: readonly Element[] = [];
    const onFocusIn = ({ target }: FocusEvent) => {
      if (!(target instanceof Element)) return;
      last = target;
      around = ancestorsOf(target, view);
    };
    const observer = new MutationObserver(() => {
      const isLost = last !== null && (!last.isConnected || last.matches(':disabled'));
      const active = document.activeElement;
      if (isLost && (active === null || active === document.body || active === last)) focusNear(around);
    });
    view.addEventListener('focusin', onFocusIn);
    observer.observe(view, { childList: true, subtree: true, attributeFilter: ['disabled'] });
    return () => {
      view.removeEventListener('focusin', onFocusIn);
      observer.disconnect();
    };
  }, [root]);
}

function ancestorsOf(element: Element, view: Element): readonly Element[] {
  const found: Element[] = [];
  for (let one = element.parentElement; one !== null && one !== view; one = one.parentElement) found.push(one);
  return [...found, view];
}

function focusNear(around: readonly Element[]): void {
  for (const element of around) {
    const inside = element.isConnected ? [...element.querySelectorAll<HTMLElement>(stops)] : [];
    // What is not on the screen cannot have the focus.
    const stop = inside.find((one) => one.checkVisibility());
    if (stop === undefined) continue;
    stop.focus();
    return;
  }
}
