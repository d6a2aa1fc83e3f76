/**
 * When the card is shown and hidden, as one pure function. Times from the pointer's or the focus' arrival.
 *
 *                 rest                        500 ms: show
 *        ┌───────────────────▶ RESTING ──────────────────────────▶ OPEN ◀───────────┐
 *      IDLE ◀──── leave ────────┘ │ 150 ms: ask local data          │ │ │          │ back in time,
 *        ▲                        └ rest on another: begin again    │ │ └ leave ───┤ or into the card
 *        │                                                          │ │            │
 *        │◀──── 300 ms after leaving link and card: hide ───────────┼─┼────────────┘
 *        │◀──── escape, click elsewhere, scroll, tab left ──────────┤ └ rest on another: 150 ms, then show that
 *        │                                                          │ pin
 *        │◀──── escape, click elsewhere ──── PINNED ◀───────────────┘
 *
 * Each wait carries the token of the rest that began it: one that comes late finds another token and does nothing.
 */

/** From the rest to reading local data, in ms: a pointer that only crosses a link asks for nothing. */
export const askAfterMs = 150;
/** From the rest to the card, in ms; data that came early or late makes no difference to the feel. */
export const showAfterMs = 500;
/** From leaving link and card to hiding, in ms: time for a straight way from one to the other. */
export const hideAfterMs = 300;

/** What brought the card: a rest of the pointer or of the focus, or the shortcut. */
export type ShownBy = 'pointer' | 'focus' | 'keyboard';
/** Timers of the card; one of each runs at most. */
export type TimerName = 'ask' | 'show' | 'hide' | 'switch';

/** Where the reader and the card are. `token` tells a timer of now from one of before. */
export type HoverState<Cited> =
  | { readonly at: 'idle'; readonly token: number }
  | {
      readonly at: 'resting';
      readonly token: number;
      readonly cited: Cited;
      readonly by: ShownBy;
      readonly pin: boolean;
    }
  | {
      readonly at: 'open';
      readonly token: number;
      readonly cited: Cited;
      readonly by: ShownBy;
      readonly pinned: boolean;
      /** Another link that the reader rests on while this card is open. */
      readonly next: { readonly cited: Cited; readonly by: ShownBy } | null;
      /** True while neither link nor card is pointed at. */
      readonly leaving: boolean;
    };

/** What happens to them. */
export type HoverEvent<Cited> =
  /** `restedMs`: how long the rest has lasted already when it is told. */
  | { readonly type: 'rest'; readonly cited: Cited; readonly by: 'pointer' | 'focus'; readonly restedMs: number }
  | { readonly type: 'leave' }
  | { readonly type: 'enter-card' }
  | { readonly type: 'timer'; readonly name: TimerName; readonly token: number }
  /** The shortcut on a cited link, or a click on the card's empty ground (`cited` null). */
  | { readonly type: 'pin'; readonly cited: Cited | null }
  | { readonly type: 'escape' }
  /** A click elsewhere or a tab that was left closes everything; a scroll leaves a pinned card open. */
  | { readonly type: 'dismiss'; readonly why: 'click' | 'scroll' | 'left' };

/** What is to be done then. */
export type HoverEffect<Cited> =
  | { readonly type: 'wait'; readonly name: TimerName; readonly token: number; readonly ms: number }
  | { readonly type: 'ask'; readonly cited: Cited }
  | { readonly type: 'show'; readonly cited: Cited; readonly by: ShownBy; readonly pinned: boolean }
  | { readonly type: 'pin' }
  | { readonly type: 'hide'; readonly backTo: Cited | null };

/** What an event leads to. */
export interface HoverStep<Cited> {
  readonly state: HoverState<Cited>;
  readonly effects: readonly HoverEffect<Cited>[];
}

/** No card and no rest. */
export const idleHover: { readonly at: 'idle'; readonly token: number } = { at: 'idle', token: 0 };

/** The next state and what is to be done. Compares cited things by identity. */
export function hoverStep<Cited>(state: HoverState<Cited>, event: HoverEvent<Cited>): HoverStep<Cited> {
  switch (event.type) {
    case 'rest':
      return onRest(state, event);
    case 'leave':
      return onLeave(state);
    case 'enter-card':
      return state.at === 'open' ? stay({ ...state, token: state.token + 1, leaving: false, next: null }) : stay(state);
    case 'timer':
      return event.token === state.token ? onTimer(state, event.name) : stay(state);
    case 'pin':
      return onPin(state, event.cited);
    case 'escape':
      return state.at === 'idle' ? stay(state) : close(state, state.at === 'open' && state.pinned ? state.cited : null);
    case 'dismiss':
      if (state.at === 'open' && state.pinned && event.why === 'scroll') return stay(state);
      return state.at === 'idle' ? stay(state) : close(state, null);
  }
}

function stay<Cited>(state: HoverState<Cited>): HoverStep<Cited> {
  return { state, effects: [] };
}

function close<Cited>(state: HoverState<Cited>, backTo: Cited | null): HoverStep<Cited> {
  const effects: readonly HoverEffect<Cited>[] = state.at === 'open' ? [{ type: 'hide', backTo }] : [];
  return { state: { at: 'idle', token: state.token + 1 }, effects };
}

function onRest<Cited>(
  state: HoverState<Cited>,
  event: HoverEvent<Cited> & { readonly type: 'rest' },
): HoverStep<Cited> {
  const { cited, by, restedMs } = event;
  const token = state.token + 1;
  if (state.at === 'open') {
    if (state.pinned) return stay(state);
    if (state.cited === cited) return stay({ ...state, token, leaving: false, next: null });
    return {
      state: { ...state, token, leaving: false, next: { cited, by } },
      effects: [
        { type: 'ask', cited },
        { type: 'wait', name: 'switch', token, ms: askAfterMs },
      ],
    };
  }
  if (state.at === 'resting' && state.cited === cited) return stay(state);
  return {
    state: { at: 'resting', token, cited, by, pin: false },
    effects: [
      { type: 'wait', name: 'ask', token, ms: Math.max(0, askAfterMs - restedMs) },
      { type: 'wait', name: 'show', token, ms: Math.max(0, showAfterMs - restedMs) },
    ],
  };
}

function onLeave<Cited>(state: HoverState<Cited>): HoverStep<Cited> {
  const token = state.token + 1;
  if (state.at === 'resting') return state.pin ? stay(state) : { state: { at: 'idle', token }, effects: [] };
  if (state.at === 'idle' || state.pinned) return stay(state);
  return {
    state: { ...state, token, leaving: true, next: null },
    effects: [{ type: 'wait', name: 'hide', token, ms: hideAfterMs }],
  };
}

function onTimer<Cited>(state: HoverState<Cited>, name: TimerName): HoverStep<Cited> {
  const { token } = state;
  if (state.at === 'resting') {
    const { cited, by, pin } = state;
    if (name === 'ask') return { state, effects: [{ type: 'ask', cited }] };
    if (name !== 'show') return stay(state);
    const open: HoverState<Cited> = { at: 'open', token, cited, by, pinned: pin, next: null, leaving: false };
    return { state: open, effects: [{ type: 'show', cited, by, pinned: pin }] };
  }
  if (state.at === 'idle' || state.pinned) return stay(state);
  if (name === 'hide' && state.leaving) return close(state, null);
  if (name !== 'switch' || state.next === null) return stay(state);
  const { cited, by } = state.next;
  return { state: { ...state, cited, by, next: null }, effects: [{ type: 'show', cited, by, pinned: false }] };
}

function onPin<Cited>(state: HoverState<Cited>, cited: Cited | null): HoverStep<Cited> {
  const token = state.token + 1;
  if (state.at === 'open' && (cited === null || cited === state.cited)) {
    const effects: readonly HoverEffect<Cited>[] = state.pinned ? [] : [{ type: 'pin' }];
    return { state: { ...state, token, pinned: true, leaving: false, next: null }, effects };
  }
  if (cited === null) return stay(state);
  const hidden: readonly HoverEffect<Cited>[] = state.at === 'open' ? [{ type: 'hide', backTo: null }] : [];
  return {
    state: { at: 'resting', token, cited, by: 'keyboard', pin: true },
    effects: [...hidden, { type: 'ask', cited }, { type: 'wait', name: 'show', token, ms: askAfterMs }],
  };
}
