import type { Chain, PageReading, Trace, Work, WorkKey } from '../../core/model';
import type { BlankReason } from '../words/blank-words';
import type { MessageKey } from '../words/words';
import type { EarlierFound } from './earlier-pages';
import type { ClaimChoice } from './list-claims';

/** A page with its claims, one of them chosen. */
export interface PageState {
  readonly view: 'page';
  readonly reading: PageReading;
  readonly claims: readonly ClaimChoice[];
  /** Index of the chosen claim, or the text that the reader selected on the page. */
  readonly chosen: number | 'selection';
  /** Text selected on the page; null when there is none or it cannot be asked for. */
  readonly selection: string | null;
  /** Traces that start on this page, newest first. */
  readonly traces: readonly Trace[];
  /** What the library knows of works that the chosen claim cites, by their keys. */
  readonly known: ReadonlyMap<string, Work>;
  /** The chosen claim's chain as far as the library knows it; null before a second page of it is known. */
  readonly knownChain: Chain | null;
  /** Pages of the library that say the chosen claim and are earlier than all that is shown; null while they are not known. */
  readonly earlier: EarlierFound | null;
  /** A trace was asked for or is being stopped, and the database does not show it yet. */
  readonly pending: 'starting' | 'cancelling' | null;
  /** Id of a trace that waited for this page and goes on with it; null for none. */
  readonly goesOn: string | null;
  /** Its site is read on click alone, and can be added to those that are read unasked. */
  readonly canAllow: boolean;
  /** One line about the last thing that was done; null for none. */
  readonly note: MessageKey | null;
}

/** A page without claims to show. */
export interface BlankState {
  readonly view: 'blank';
  readonly reason: BlankReason;
  /** Words that were read, for "nothing found". */
  readonly wordCount: number;
  /** How much the copies of pages take, for "no room", in bytes; 0 for other reasons. */
  readonly bytes: number;
  /** The document in the tab and how many pages of the library cite it; null where it is none, or nobody does. */
  readonly citers: { readonly key: WorkKey; readonly count: number } | null;
}

/** What the popup shows. */
export type PopupState = { readonly view: 'opening' } | { readonly view: 'looking' } | BlankState | PageState;

/** What the popup can be asked to do; wiring does it. */
export interface PopupActions {
  readonly choose: (index: number) => void;
  readonly useSelection: () => void;
  readonly startTrace: (text: string) => void;
  readonly cancelTrace: (id: string) => void;
  /** Ends the wait for one request of a trace, by its address. */
  readonly skipRequest: (id: string, url: string) => void;
  readonly resumeTrace: (id: string) => void;
  readonly allowHost: (id: string, host: string) => void;
  readonly allowAll: (id: string) => void;
  /** Asks that the site of the tab be read unasked; every site where the tab's is not known. */
  readonly allowSite: () => void;
  /** Opens a page that only the reader may read; the trace goes on when they read it there. */
  readonly readFromTab: (trace: Trace, work: Work) => void;
  readonly pauseSite: () => void;
  readonly goOnHere: () => void;
  readonly readAgain: () => void;
  readonly copy: (trace: Trace) => Promise<void>;
  readonly openLibrary: (trace: Pick<Trace, 'id'> | null) => void;
  /** Shows a page of the library. */
  readonly openPage: (page: WorkKey) => void;
  readonly openOptions: () => void;
  readonly close: () => void;
}
