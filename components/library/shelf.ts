import type { DriftKind, EndKind, Trace, Work, WorkKey } from '../../core/model';
import type { Pair } from './chain-graph';
import type { CitingWords } from './citing-words';

/** A text in pieces, of which some are words that were looked for. */
export type MarkedText = readonly { readonly text: string; readonly hit: boolean }[];

/** A page of the library as lists show it. */
export interface ShelfPage {
  readonly key: WorkKey;
  readonly work: Work;
  /** Its claims that have the words that were looked for. */
  readonly claims: readonly MarkedText[];
}

/** A trace or a page that is filed in a collection. */
export type ShelfEntry =
  | { readonly kind: 'trace'; readonly id: string; readonly trace: Trace }
  | { readonly kind: 'work'; readonly id: WorkKey; readonly work: Work };

/** What a collection or a deletion is told to hold. */
export type EntryName =
  | { readonly kind: 'trace'; readonly id: string }
  | { readonly kind: 'work'; readonly id: WorkKey };

/** A collection as the list shows it, with how many entries it has. */
export interface ShelfCollection {
  readonly id: string;
  readonly name: string;
  readonly count: number;
}

/** What the list on the left is asked for; all of it must hold. */
export interface ShelfQuery {
  readonly view: 'chains' | 'pages' | 'collections';
  readonly text: string;
  readonly end: EndKind | null;
  readonly change: DriftKind | null;
  readonly oldestFirst: boolean;
  /** Days as a date field gives them, "2012-03-06"; empty for none. */
  readonly from: string;
  readonly to: string;
  /** How many rows at most. */
  readonly most: number;
}

/** What is asked for when the library is opened. */
export const firstQuery: ShelfQuery = {
  view: 'chains',
  text: '',
  end: null,
  change: null,
  oldestFirst: false,
  from: '',
  to: '',
  most: 60,
};

/** What was found for a query. */
export interface ShelfFound {
  /** The query it answers: while a newer one is being asked, nothing is said to be missing. */
  readonly query: ShelfQuery;
  readonly chains: readonly Trace[];
  readonly pages: readonly ShelfPage[];
  readonly more: boolean;
}

/** Where the library is: what stands in the middle, and which pair of pages beside it. */
export interface LibraryPlace {
  readonly trace: string | null;
  readonly pair: Pair | null;
  readonly work: string | null;
  readonly collection: string | null;
}

/** What stands in the middle. */
export type LibraryShown =
  | { readonly kind: 'nothing' }
  /** Asked for by its address, and no longer there. */
  | { readonly kind: 'gone' }
  | {
      readonly kind: 'trace';
      readonly trace: Trace;
      /** The page that cites in its own words, for the chosen pair. */
      readonly citing: CitingWords | null;
      /** The reader's notes; null while they are being read. */
      readonly notes: LibraryNotes | null;
      /** Ids of the collections it is in. */
      readonly filedIn: readonly string[];
    }
  | {
      readonly kind: 'work';
      readonly id: WorkKey;
      /** Null when it was never read. */
      readonly work: Work | null;
      readonly url: string;
      readonly claims: readonly string[];
      readonly citers: readonly ShelfCiter[];
      readonly citerCount: number;
      readonly notes: LibraryNotes | null;
      readonly filedIn: readonly string[];
    }
  | {
      readonly kind: 'collection';
      readonly id: string;
      readonly name: string;
      readonly entries: readonly ShelfEntry[];
      readonly traces: readonly Trace[];
    };

/** Notes by what they are about: '' for the whole, else the key of the hop. */
export type LibraryNotes = ReadonlyMap<string, string>;

/** A page in the library that cites a work. */
export interface ShelfCiter {
  readonly key: WorkKey;
  readonly title: string;
  readonly site: string | null;
}

/** What an imported file would bring; nothing is written before the reader says so. */
export type ImportState =
  | { readonly kind: 'none' }
  | { readonly kind: 'refused'; readonly fault: 'too-large' | 'malformed' | 'format' | 'version' | 'shape' | 'unsafe' }
  | {
      readonly kind: 'offered';
      readonly fresh: number;
      readonly same: number;
      /** Claims of traces, and titles of pages, that are here in another state. */
      readonly differing: readonly string[];
    }
  | { readonly kind: 'done'; readonly written: number }
  | { readonly kind: 'no-room' };

/** Something that takes a while: what, how much of it is done (0 to 1), and how to stop it. */
export interface LongWork {
  readonly what: 'words' | 'incoming' | 'delete' | 'restore';
  /** Null when it cannot be told. */
  readonly share: number | null;
  readonly cancel: (() => void) | null;
}

/** What the library can be asked to do; wiring does it. */
export interface LibraryActions {
  readonly go: (place: LibraryPlace) => void;
  readonly closeEvidence: () => void;
  readonly query: (change: Partial<ShelfQuery>) => void;
  readonly resumeTrace: (id: string) => void;
  readonly cancelTrace: (id: string) => void;
  readonly traceAgain: (trace: Trace) => void;
  readonly allowHost: (id: string, host: string) => void;
  readonly allowAll: (id: string) => void;
  /** Opens a page that could not be fetched; when the reader has read it there, the trace goes on. */
  readonly readFromTab: (trace: Trace, work: Work) => void;
  readonly copy: (trace: Trace) => Promise<void>;
  readonly copyText: (text: string) => Promise<void>;
  readonly openAll: (urls: readonly string[]) => void;
  readonly saveNote: (owner: EntryName, hop: WorkKey | null, text: string) => void;
  readonly makeCollection: (name: string, first: EntryName | null) => void;
  readonly renameCollection: (id: string, name: string) => void;
  readonly fileIn: (collection: string, entry: EntryName, filed: boolean) => void;
  /** A collection takes the place of another; so does an entry of one. */
  readonly moveCollection: (id: string, over: string) => void;
  readonly moveEntry: (collection: string, entry: EntryName, over: EntryName) => void;
  readonly remove: (what: { readonly entries: readonly EntryName[]; readonly collections: readonly string[] }) => void;
  readonly restore: (batch: string) => void;
  readonly emptyBin: () => void;
  readonly readFile: (file: File) => void;
  readonly importFile: (replace: boolean) => void;
  readonly closeImport: () => void;
  /** Opens the library beside the page, where the browser can. */
  readonly openPanel: (() => void) | null;
  /** Everything, for saving it: the traces, or all that is kept bit by bit. */
  readonly loadAll: () => Promise<readonly Trace[]>;
  readonly wholeLibrary: () => AsyncIterable<string>;
  readonly loadCollection: (id: string) => Promise<readonly Trace[]>;
}
