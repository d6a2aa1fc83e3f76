import { asksForPin, type CitedElement, type RestKind } from '../../core/seam';

/** A pointer that stays this long rests, ms; what passes over is faster. */
const restMs = 150;

/**
 * Calls back when the pointer rests on a cited element, the focus comes to one by the keyboard, or the shortcut is pressed on one: a link
 * that had the focus before the page was read sends no other word. Listeners see the event before the page can stop it, and take nothing
 * but the shortcut away from it.
 * @returns looks again at what the pointer is on: what lay under it before the page was read becomes cited without another event.
 */
export function watchRests(
  signal: AbortSignal,
  citedAt: (target: EventTarget | null) => CitedElement | null,
  onRest: (cited: CitedElement, by: RestKind) => void,
): () => void {
  // Until the first event only the page knows what the pointer came to before this script did.
  let under: EventTarget | null | undefined;
  let over: CitedElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => {
    clearTimeout(timer);
    over = null;
  };
  const look = (): void => {
    const cited = signal.aborted ? null : citedAt(under === undefined ? hovered() : under);
    if (cited?.element === over?.element) return;
    leave();
    if (!cited) return;
    over = cited;
    timer = setTimeout(() => over && onRest(over, 'pointer'), restMs);
  };
  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener(
    'pointerover',
    (event) => {
      under = event.pointerType === 'touch' ? null : event.target;
      look();
    },
    options,
  );
  document.documentElement.addEventListener(
    'pointerleave',
    () => {
      under = null;
      leave();
    },
    options,
  );
  document.addEventListener(
    'focusin',
    (event) => {
      const cited = citedAt(event.target);
      if (cited && event.target instanceof Element && event.target.matches(':focus-visible')) onRest(cited, 'focus');
    },
    options,
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const cited = asksForPin(event) ? citedAt(document.activeElement) : null;
      if (cited === null) return;
      event.preventDefault();
      onRest(cited, 'keyboard');
    },
    { capture: true, signal },
  );
  signal.addEventListener('abort', leave);
  return look;
}

/**
 * The innermost element under the pointer; null on a screen that is touched, where the last touch would count as that. A browser that
 * knows of no pointing device, as one over a remote connection may, still says truly what a pointer is on.
 */
function hovered(): Element | null {
  const isTouched = matchMedia('(hover: none) and (any-pointer: coarse)').matches;
  return isTouched ? null : ([...document.querySelectorAll(':hover')].at(-1) ?? null);
}
