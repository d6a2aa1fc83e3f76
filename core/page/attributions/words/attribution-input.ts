import type { Citation, Claim, Credit, Quotation, Section, TextBlock } from '../../../model';

/** What is known of a page before its language is read. */
export interface AttributionInput {
  /** Body text, blocks joined by "\n"; comments follow from `bodyEnd`. */
  readonly text: string;
  readonly bodyEnd: number;
  /** In page order, not overlapping. */
  readonly blocks: readonly TextBlock[];
  readonly sections: readonly Section[];
  /** BCP 47 tag the page gives itself, or null; the text's own function words overrule it. */
  readonly language: string | null;
  /** Name of the publication: what it was told itself is no prior report. */
  readonly site: string | null;
  /** Byline: the "I" of the text. */
  readonly author: string | null;
  /** With relation `links` or `embeds`. */
  readonly citations: readonly Citation[];
}

/** Citations come back in the same order with relation, passage and cue filled. */
export interface AttributionReading {
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  readonly credits: readonly Credit[];
  readonly pictures: readonly Credit[];
  readonly claims: readonly Claim[];
}
