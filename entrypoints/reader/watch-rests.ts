import { asksForPin, type CitedElement, type RestKind } from '../../core/seam';

/** A pointer that stays this long rests, ms; what passes over is faster. */
const restMs = 150;

/**
 * Calls back when the pointer rests on a cited element, the focus comes to one by the keyboard, or the shortcut is pressed on one: a link
 * that had the focus before the page was read sends no other word. Listeners see the event before the page can stop it, and take nothing
 * but the shortcut away from it.
 */
export function watchRests(
  signal: AbortSignal,
  citedAt: (target: EventTarget | null) => CitedElement | null,
  onRest: (cited: CitedElement, by: RestKind) => void,
): void {
  let over: CitedElement | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const leave = (): void => {
    clearTimeout(timer);
    over = null;
  };
  const options = { capture: true, passive: true, signal } as const;
  document.addEventListener(
    'pointerover',
    (event) => {
      const cited = event.pointerType === 'touch' ? null : citedAt(event.target);
      if (cited?.element === over?.element) return;
      leave();
      if (!cited) return;
      over = cited;
      timer = setTimeout(() => over && onRest(over, 'pointer'), restMs);
    },
    options,
  );
  document.documentElement.addEventListener('pointerleave', leave, options);
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
}
