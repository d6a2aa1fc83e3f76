import type { Chain, Citation, KnownDate, PageReading, PlatformId, Trace, WorkKey, WorkKind } from './model';
import type { Result } from './result';
import type { PageSnapshot } from './tree';

/**
 * Every message of the extension, one record a direction. The page router may only be called by our scripts in a tab
 * and takes the page's identity from `sender`; the UI router only by our own pages.
 */

/** Why a page could not be read. */
export type ReadFailure = 'not-permitted' | 'browser-page' | 'not-understood' | 'paused' | 'no-room';

/** Page script → background. */
export interface PageCalls {
  /** The gate says whether this is an article, blog post or post; a yes makes the background inject the reader. */
  reportGate(kind: 'article' | 'blog' | 'post' | 'index' | 'other'): Result<null, ReadFailure | 'not-an-article'>;
  /**
   * The page as the reader took it down. The background reads it, and stores the reading when it is an article, blog post or
   * post of a page that is read without a click. Answers the reading, and which nodes of the snapshot carry which citation.
   */
  reportPage(snapshot: PageSnapshot): Result<PageReport, ReadFailure>;
  /** First hover on a link that the reading cites: asks the background to inject the card. */
  loadCard(): Result<null, 'not-permitted'>;
  /** What the library knows of a cited work. Local only; no request is made. */
  lookUpWork(key: WorkKey): Result<CardFacts, 'unknown'>;
  /** "Open in Headwater" on the card. */
  openHeadwater(key: WorkKey): Result<null, 'unknown'>;
}

/** What the background read in a page. */
export interface PageReport {
  readonly stored: boolean;
  /** Cited links are marked as long as the page is open: the reader switched that on. */
  readonly marks: boolean;
  readonly reading: PageReading;
  /** Position of a node in the snapshot, index into `reading.citations`. */
  readonly nodes: readonly (readonly [node: number, citation: number])[];
}

/** What the card shows beside the reading it already has. */
export interface CardFacts {
  readonly inLibrary: boolean;
  /** What it is, when it has been read. */
  readonly kind: WorkKind | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly site: string | null;
  readonly published: KnownDate | null;
  /** BCP 47 tag of its text and title, when it has been read and says so. */
  readonly language: string | null;
  /** Words of the cited work, when it has been read. */
  readonly passage: string | null;
  /** Pages in the library that cite it, newest first, at most four; `citedByCount` counts all. */
  readonly citedBy: readonly { readonly key: WorkKey; readonly title: string; readonly date: KnownDate | null }[];
  readonly citedByCount: number;
  /** Set when a trace found it removed or dead. */
  readonly gone: 'removed' | 'dead' | null;
}

/** Popup, library, welcome, options → background. */
export interface UiCalls {
  /** Reads the tab (by `activeTab` or a granted host) and stores it, article or not. */
  readTab(tabId: number): Result<{ readonly key: WorkKey }, ReadFailure>;
  /** Starts a trace of the words on a stored page; answers its id. An unfinished trace of the same claim is resumed. */
  startTrace(start: WorkKey, text: string): Result<{ readonly id: string }, 'unknown-page' | 'not-found-on-page'>;
  cancelTrace(id: string): Result<null, 'unknown-trace'>;
  /** Ends one request of a running trace, by its address in `steps`, as if its host had not answered. */
  skipRequest(id: string, url: string): Result<null, 'unknown-trace'>;
  /** Goes on after `cancelled`, `budget`, `not-permitted`, `offline`. */
  resumeTrace(id: string): Result<null, 'unknown-trace'>;
  /** Goes on with the trace that waits for this stored page (`Read it from my tab`); answers its id. */
  goOnWith(key: WorkKey): Result<{ readonly id: string }, 'none-waits'>;
  /** Applies the choice of the welcome page; the permission itself was asked for in the click. */
  applyReadingMode(mode: ReadingMode): Result<null, 'not-permitted'>;
}

/** Which pages are read as one reads them: none but by a click, those of chosen sites, all. */
export type ReadingMode = 'click' | 'chosen' | 'all';

/** Background → page script of one tab. */
export interface TabCalls {
  /** The reader answers with the live page, taken down. */
  takePage(): PageSnapshot;
  /** Moves the focus to the next (1) or previous (-1) cited link; false when the page has none. */
  goToCitation(step: 1 | -1): boolean;
}

/** Re-exported so that views name one module for what they show. */
export type { Chain, Citation, PlatformId, Trace };
