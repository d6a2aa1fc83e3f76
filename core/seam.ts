import type { CardFacts } from './messages';
import type { Citation, PageReading, WorkKey } from './model';
import type { Result } from './result';

/**
 * What the reader leaves for the card in the isolated world they share. Both are separate scripts, so they meet at one
 * key of `globalThis`; the page's own world has another `globalThis` and sees nothing of it.
 */
export const seamKey = Symbol.for('headwater.seam');

/** How a reader came to rest on a cited element; `keyboard` is the shortcut, which asks for a card that stays. */
export type RestKind = 'pointer' | 'focus' | 'keyboard';

/** True for the shortcut that pins the card of the focused link, Alt+Shift+Enter, when a person pressed it. */
export function asksForPin(event: Pick<KeyboardEvent, 'key' | 'altKey' | 'shiftKey' | 'isTrusted'>): boolean {
  return event.isTrusted && event.key === 'Enter' && event.altKey && event.shiftKey;
}

/** A cited element on the live page and the citation it stands for. */
export interface CitedElement {
  readonly element: Element;
  readonly citation: Citation;
  /** Index of the citation in `reading().citations`. */
  readonly index: number;
}

/** The reader's side of the seam. */
export interface PageSeam {
  /** The newest reading of the page; another object after every new reading. */
  reading(): PageReading;
  /** The cited element at or around an event's target, or null. */
  citationAt(target: EventTarget | null): CitedElement | null;
  /** Every cited element still on the page, in document order. */
  citedElements(): readonly CitedElement[];
  /** The rest that asked for the card, until it has been taken once; later rests the card sees itself. */
  takeFirstRest(): { readonly cited: CitedElement; readonly by: RestKind } | null;
  /** What the library knows of a cited work; local, no request is made. */
  lookUpWork(key: WorkKey): Promise<Result<CardFacts, 'unknown'>>;
  /** Opens the extension's page for a work. */
  openHeadwater(key: WorkKey): Promise<Result<null, 'unknown'>>;
  /** False once the extension was updated or removed under the page; a new reader then takes this one's place. */
  isAlive(): boolean;
  /** Ends everything that the page scripts began: listeners, timers and the card. */
  readonly signal: AbortSignal;
}

/** Where the seam is kept: `globalThis` seen as a record with that one key. */
export interface SeamHolder {
  [seamKey]?: PageSeam;
}
