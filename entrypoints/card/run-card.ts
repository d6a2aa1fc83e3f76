import { cardView } from '../../components/card/card-view';
import {
  type HoverEffect,
  type HoverEvent,
  type HoverState,
  hoverStep,
  idleHover,
} from '../../components/card/hover-machine';
import type { Words } from '../../components/words/words';
import type { CardFacts } from '../../core/messages';
import { asksForPin, type PageSeam } from '../../core/seam';
import { createCardHost } from './card-host';

/** How long the rest had lasted when the reader asked for this script, in ms. */
const firstRestMs = 150;
/** A scroll of the page by more than this closes the card; less is a trembling hand. In px. */
const scrollPx = 40;

/** Shows the card for cited links of this page until the seam's signal ends it; `direction` is that of the interface. */
export function runCard(seam: PageSeam, words: Words, direction: 'ltr' | 'rtl' = 'ltr'): void {
  let state: HoverState<Element> = idleHover;
  let pointer: { readonly x: number; readonly y: number } | null = null;
  let scrolledFrom = 0;
  const facts = new WeakMap<Element, CardFacts>();
  const host = createCardHost(document, words, direction, {
    onEnter: () => send({ type: 'enter-card' }),
    onLeave: () => send({ type: 'leave' }),
    onPin: () => send({ type: 'pin', cited: null }),
    onOpen: () => {
      const cited = state.at === 'open' ? seam.citationAt(state.cited) : null;
      if (cited !== null) void seam.openHeadwater(cited.citation.to);
    },
    onUnseen: () => send({ type: 'dismiss', why: 'left' }),
  });

  function send(event: HoverEvent<Element>): void {
    const step = hoverStep(state, event);
    state = step.state;
    for (const effect of step.effects) carryOut(effect);
  }

  function carryOut(effect: HoverEffect<Element>): void {
    switch (effect.type) {
      case 'wait':
        setTimeout(() => send({ type: 'timer', name: effect.name, token: effect.token }), effect.ms);
        return;
      case 'ask':
        void ask(effect.cited);
        return;
      case 'show':
        scrolledFrom = scrollY;
        show(effect.cited, effect.by === 'pointer', effect.pinned);
        if (effect.pinned) host.focusFirst();
        return;
      case 'pin':
        if (state.at === 'open') show(state.cited, false, true);
        host.focusFirst();
        return;
      case 'hide':
        host.close();
        if (effect.backTo instanceof HTMLElement) effect.backTo.focus({ preventScroll: true });
        return;
    }
  }

  async function ask(element: Element): Promise<void> {
    const cited = seam.citationAt(element);
    if (cited === null) return;
    const answer = await seam.lookUpWork(cited.citation.to).catch(() => null);
    if (answer?.ok) facts.set(element, answer.value);
  }

  function show(element: Element, byPointer: boolean, pinned: boolean): void {
    const cited = seam.citationAt(element);
    if (cited === null || !element.isConnected) {
      send({ type: 'dismiss', why: 'left' });
      return;
    }
    const view = cardView(cited.citation, seam.reading(), facts.get(element) ?? null, words);
    host.open(view, element, byPointer ? pointer : null, pinned);
  }

  function citedAt(target: EventTarget | null): Element | null {
    return host.holds(target) ? null : (seam.citationAt(target)?.element ?? null);
  }

  const on = <Name extends keyof DocumentEventMap>(
    name: Name,
    listener: (event: DocumentEventMap[Name]) => void,
    options: AddEventListenerOptions = {},
  ) => {
    const trusted = (event: DocumentEventMap[Name]) => event.isTrusted && listener(event);
    document.addEventListener(name, trusted, { passive: true, capture: true, ...options, signal: seam.signal });
  };
  on('pointerover', (event) => {
    if (event.pointerType === 'touch') return;
    const cited = citedAt(event.target);
    if (cited === null) return;
    pointer = { x: event.clientX, y: event.clientY };
    send({ type: 'rest', cited, by: 'pointer', restedMs: 0 });
  });
  on('pointerout', (event) => {
    const from = citedAt(event.target);
    if (from !== null && from !== citedAt(event.relatedTarget) && !host.holds(event.relatedTarget))
      send({ type: 'leave' });
  });
  on('focusin', (event) => {
    const cited = citedAt(event.target);
    const byKeyboard = event.target instanceof Element && event.target.matches(':focus-visible');
    if (cited !== null && byKeyboard) send({ type: 'rest', cited, by: 'focus', restedMs: 0 });
  });
  on('focusout', (event) => {
    if (citedAt(event.target) !== null && !host.holds(event.relatedTarget)) send({ type: 'leave' });
  });
  on('pointerdown', (event) => !host.holds(event.target) && send({ type: 'dismiss', why: 'click' }));
  on('visibilitychange', () => document.hidden && send({ type: 'dismiss', why: 'left' }));
  on('scroll', () => {
    if (!host.isOpen()) return;
    if (Math.abs(scrollY - scrolledFrom) > scrollPx) send({ type: 'dismiss', why: 'scroll' });
    if (host.isOpen()) requestAnimationFrame(host.follow);
  });
  const keys = { passive: false } as const;
  on('keydown', (event) => onKey(event), keys);

  /** Escape is the card's while one is open; the page under it never gets that one. */
  function onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && host.isOpen()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ type: 'escape' });
    } else if (asksForPin(event)) {
      const cited = citedAt(document.activeElement);
      if (cited === null) return;
      event.preventDefault();
      send({ type: 'pin', cited });
    } else if (event.key === 'Tab' && state.at === 'open' && state.pinned) goRound(event, state.cited);
  }

  /** Past the last link of a pinned card the way leads back to the page, after the cited link; before the first, to the link. */
  function goRound(event: KeyboardEvent, cited: Element): void {
    const stops = host.stops();
    const focused = host.focused();
    const at = focused instanceof HTMLElement ? stops.indexOf(focused) : -1;
    if (at < 0 || at !== (event.shiftKey ? 0 : stops.length - 1)) return;
    if (event.shiftKey) event.preventDefault();
    if (cited instanceof HTMLElement) cited.focus({ preventScroll: true });
  }

  addEventListener('resize', host.follow, { passive: true, signal: seam.signal });
  seam.signal.addEventListener('abort', () => send({ type: 'dismiss', why: 'left' }), { once: true });
  const first = seam.takeFirstRest();
  if (first?.by === 'keyboard') send({ type: 'pin', cited: first.cited.element });
  else if (first?.by === 'focus' || first?.cited.element.matches(':hover'))
    send({ type: 'rest', cited: first.cited.element, by: first.by, restedMs: firstRestMs });
}
