import type { Chain, ChainEnd, DriftKind, KnownDate, Relation, Trace, Warning } from '../model';

/** Every text for people that an export needs, filled by the interface from its locale. Texts are plain, never mark-up. */
export interface ExportWords {
  /** BCP 47 tag of these words. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** Heading of a whole export: "Where this was first said". */
  readonly title: string;
  readonly claim: string;
  readonly chain: string;
  /** Heading of the other ways upstream that were followed. */
  readonly branches: string;
  readonly warnings: string;
  /** How the report was made, and what it does not say. */
  readonly about: string;
  /** "Traced on …": `at` is ms since 1970 UTC. */
  readonly tracedOn: (at: number) => string;
  /** "Read on …": when a page was read. */
  readonly readOn: (at: number) => string;
  /** "Archived copy of …"; null when the archive does not say. */
  readonly copyOf: (at: number | null) => string;
  /** A date of publication with how it is known, no more exact than that; null: no date was found. */
  readonly date: (date: KnownDate | null) => string;
  /** Words in the reader's quotation marks. */
  readonly quoted: (text: string) => string;
  /** How a page cites the next: "quotes", "embeds". */
  readonly relations: Readonly<Record<Relation, string>>;
  /** Names of changes: "Number changed". */
  readonly drift: Readonly<Record<DriftKind, string>>;
  /** "480 became 4,800"; either may be null when the words have no counterpart. */
  readonly change: (earlier: string | null, later: string | null) => string;
  /** The honest ending in a phrase and a line of evidence. */
  readonly end: (end: ChainEnd, chain: Chain) => { readonly phrase: string; readonly note: string };
  /** In place of an ending while the trace runs. */
  readonly unfinished: string;
  readonly warning: (warning: Warning, trace: Trace) => string;
  /** For a page whose words were not read or do not say it. */
  readonly noPassage: string;
  /** "probable": the passage was matched by numbers and names alone. */
  readonly probable: string;
  /** "6 pages on this chain, 1 independent origin". */
  readonly summary: (pages: number, origins: number) => string;
}
