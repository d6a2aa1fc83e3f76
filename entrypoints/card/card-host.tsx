import { render } from 'preact';
import { Card } from '../../components/card/card';
import type { CardView } from '../../components/card/card-view';
import { placeCard } from '../../components/card/place-card';
import { type Words, WordsContext } from '../../components/words/words';
import { cardStyle } from './card-style';
import { isPlainlySeen } from './is-plainly-seen';
import { pageScheme } from './page-scheme';

/** What the card reports to whoever runs it. */
export interface CardHostEvents {
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** A click on the card's empty ground. */
  readonly onPin: () => void;
  readonly onOpen: () => void;
  /** A click in a card that the page keeps the reader from seeing. */
  readonly onUnseen: () => void;
}

/** The card on the page: one host element in the top layer, there only while a card is open. */
export interface CardHost {
  readonly open: (
    view: CardView,
    cited: Element,
    pointer: { readonly x: number; readonly y: number } | null,
    pinned: boolean,
  ) => void;
  /** Puts card and ring where the link is now. */
  readonly follow: () => void;
  readonly focusFirst: () => void;
  readonly close: () => void;
  readonly isOpen: () => boolean;
  /** True for the card's own host: what events from inside are retargeted to. */
  readonly holds: (target: EventTarget | null) => boolean;
  /** Links and buttons of the card, in order. */
  readonly stops: () => readonly HTMLElement[];
  readonly focused: () => Element | null;
}

interface Shown {
  readonly cited: Element;
  readonly pointer: { readonly x: number; readonly y: number } | null;
  /** On the clock of `performance.now`. */
  readonly at: number;
}

/** Shortest time a card has been there before a click in it counts, ms: none is put under a click that was on its way. */
const seenForMs = 500;

/** Makes the host, without touching the page yet. `direction` is that of the interface. */
export function createCardHost(
  document: Document,
  words: Words,
  direction: 'ltr' | 'rtl',
  events: CardHostEvents,
): CardHost {
  const host = document.createElement('div');
  host.setAttribute('popover', 'manual');
  const root = host.attachShadow({ mode: 'closed' });
  const style = document.createElement('style');
  style.textContent = cardStyle();
  const hw = document.createElement('div');
  // The page's language and direction are not those of the card.
  hw.lang = words.language;
  hw.dir = direction;
  const marks = document.createElement('div');
  marks.setAttribute('aria-hidden', 'true');
  const place = document.createElement('div');
  place.className = 'place';
  const spoken = document.createElement('p');
  spoken.className = 'vh';
  spoken.setAttribute('role', 'status');
  hw.append(marks, place, spoken);
  root.append(style, hw);
  place.addEventListener('pointerenter', events.onEnter);
  place.addEventListener('pointerleave', events.onLeave);
  place.addEventListener('focusin', events.onEnter);
  place.addEventListener('click', (event) => {
    const onStop = event.target instanceof Element && event.target.closest('a, button') !== null;
    if (event.isTrusted && !onStop) events.onPin();
  });
  let shown: Shown | null = null;

  const follow = () => {
    if (shown === null) return;
    const lines = [...shown.cited.getClientRects()].filter((rect) => rect.width > 0 || rect.height > 0);
    const rtl = getComputedStyle(shown.cited).direction === 'rtl';
    place.style.maxHeight = '';
    const card = place.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: innerHeight };
    const at = placeCard({ lines, pointer: shown.pointer, card, view, direction: rtl ? 'rtl' : 'ltr' });
    place.style.left = `${at.left}px`;
    place.style.top = `${at.top}px`;
    place.style.maxHeight = `${at.maxHeight}px`;
    drawMarks(marks, lines, rtl);
  };
  const stops = () => [...place.querySelectorAll<HTMLElement>('a[href], button')];
  return {
    open: (view, cited, pointer, pinned) => {
      shown = { cited, pointer, at: shown?.cited === cited ? shown.at : performance.now() };
      hw.className = `hw ${pageScheme(document) ?? ''}`;
      const onOpen = (event: MouseEvent) => {
        if (!event.isTrusted || shown === null || performance.now() - shown.at < seenForMs) return;
        if (isPlainlySeen(host)) events.onOpen();
        else events.onUnseen();
      };
      render(
        <WordsContext.Provider value={words}>
          <Card key={cited} view={view} pinned={pinned} onOpen={onOpen} />
        </WordsContext.Provider>,
        place,
      );
      if (!host.isConnected) document.documentElement.append(host);
      if (!host.matches(':popover-open')) host.showPopover();
      follow();
      // A dialog that takes no focus goes unnoticed by those who do not see it.
      spoken.textContent = pointer === null && !pinned ? words.t('card_shown', view.label) : '';
    },
    follow,
    focusFirst: () => stops()[0]?.focus(),
    close: () => {
      shown = null;
      render(null, place);
      spoken.textContent = '';
      host.remove();
    },
    isOpen: () => shown !== null,
    holds: (target) => target === host,
    stops,
    focused: () => root.activeElement,
  };
}

/** A dotted line under each line of the link and a ring at its end, over the page and out of its flow. */
function drawMarks(marks: Element, lines: readonly DOMRect[], rtl: boolean): void {
  const last = lines.at(-1);
  const parts = lines.map((line) => mark('line', line.left, line.bottom - 1.5, line.width));
  if (last !== undefined)
    parts.push(mark('ring', rtl ? last.left - 7 : last.right + 1, last.top + last.height * 0.15, null));
  marks.replaceChildren(...parts);
}

function mark(kind: string, left: number, top: number, width: number | null): HTMLElement {
  const element = document.createElement('span');
  element.className = `mark ${kind}`;
  element.style.left = `${left}px`;
  element.style.top = `${top}px`;
  if (width !== null) element.style.width = `${width}px`;
  return element;
}
