/**
 * The nouns of Headwater. Names are those of the standards named beside them; README's Terminology lists exactly these.
 * Everything here is plain JSON (no Date, Map or undefined), so that it can be stored, sent and replayed as it is.
 */

import type { PLATFORM_NAMES } from './platform-names';

declare const canonicalUrlBrand: unique symbol;
declare const workKeyBrand: unique symbol;

/** An absolute http(s) address without tracking, wrappers or archive. Made only by `canonicalUrl` and the platform modules. */
export type CanonicalUrl = string & { readonly [canonicalUrlBrand]: true };

/** Identity of a Work: `platform:postId` for posts, else its canonical address. Made only by `workKey`. */
export type WorkKey = string & { readonly [workKeyBrand]: true };

/** Families of addresses and embeds. `web` is any page that no platform claims. */
export type PlatformId = keyof typeof PLATFORM_NAMES;

/** How exact a date is. `approx` carries `toleranceMs`. */
export type DatePrecision = 'ms' | 's' | 'minute' | 'day' | 'month' | 'year' | 'approx';

/** How a date is known; the order here is the order of trust. */
export type DateSource = 'post-id' | 'endpoint' | 'metadata' | 'visible' | 'address' | 'header' | 'archive';

/** A date that says how exact it is and how it is known. */
export interface KnownDate {
  /** Milliseconds since 1970 UTC; the first instant of the day, month or year when that is all that is known. */
  readonly at: number;
  readonly precision: DatePrecision;
  readonly source: DateSource;
  /** Half-width of the interval for `approx`, in ms; otherwise null. */
  readonly toleranceMs: number | null;
  /** False when the source gave a local time without its offset. */
  readonly zoneKnown: boolean;
}

/** Dated archived copy (RFC 7089). */
export interface Memento {
  /** Address of the copy. */
  readonly url: string;
  /** Capture time, ms since 1970 UTC; null when the archive's address does not say. */
  readonly at: number | null;
  /** Host name of the archive. */
  readonly archive: string;
}

/** What a work is: `post` on a platform, `document` for files such as PDFs, `index` for pages that only list others. */
export type WorkKind = 'article' | 'blog' | 'post' | 'document' | 'index' | 'other';

/** A citable document (schema.org CreativeWork, PROV Entity). */
export interface Work {
  readonly key: WorkKey;
  readonly url: CanonicalUrl;
  readonly platform: PlatformId;
  readonly postId: string | null;
  readonly kind: WorkKind;
  readonly title: string | null;
  /** Byline or display name. */
  readonly author: string | null;
  /** Account name without "@", as found; a claim, not identity. */
  readonly handle: string | null;
  /** Name of the publication, platform or site. */
  readonly site: string | null;
  readonly published: KnownDate | null;
  readonly modified: KnownDate | null;
  /** BCP 47 tag of the text. */
  readonly language: string | null;
}

/** Half-open range of UTF-16 offsets in `PageReading.text`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** W3C Web Annotation selector. */
export interface TextQuoteSelector {
  readonly type: 'TextQuoteSelector';
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** W3C Web Annotation selector over `PageReading.text`. */
export interface TextPositionSelector {
  readonly type: 'TextPositionSelector';
  readonly start: number;
  readonly end: number;
}

/** The stored description of a place in a text. */
export type Selector = TextQuoteSelector | TextPositionSelector;

/** How one work cites another: schema.org sharedContent, prov:wasQuotedFrom, isBasedOn, citation. */
export type Relation = 'embeds' | 'quotes' | 'isBasedOn' | 'links';

/** Where on a page a citation stands; `metadata` is what readers do not see. */
export type CitationPlace = 'body' | 'comment' | 'pingback' | 'metadata';

/** In which shape the page points there. */
export type CitationForm =
  | 'link'
  | 'bare'
  | 'embed'
  | 'frame'
  | 'footnote'
  | 'cite-attribute'
  | 'microformat'
  | 'metadata'
  | 'pingback';

/** What an embed says of the post it shows, kept because loaders destroy it. */
export interface EmbedEvidence {
  readonly text: string | null;
  readonly author: string | null;
  readonly handle: string | null;
  readonly date: KnownDate | null;
}

/** A directed edge citing → cited (schema.org citation, prov:wasDerivedFrom). */
export interface Citation extends Span {
  /** Identity of the cited work. */
  readonly to: WorkKey;
  readonly url: CanonicalUrl;
  /** The address as the page has it. */
  readonly href: string;
  readonly platform: PlatformId;
  readonly postId: string | null;
  readonly handle: string | null;
  /** True for a social post or a post of a blog platform. */
  readonly post: boolean;
  readonly relation: Relation;
  readonly place: CitationPlace;
  readonly form: CitationForm;
  readonly scope: 'external' | 'internal';
  /** The linked words; empty for embeds and metadata. `start`/`end` is where they stand in the text (equal for embeds). */
  readonly anchor: string;
  /** The sentence, quotation or block that the citation supports. */
  readonly passage: Span;
  /** The credit phrase near it ("via", "according to", "reported"), or null. */
  readonly cue: string | null;
  readonly embed: EmbedEvidence | null;
  /** Set when the page links an archived copy. */
  readonly memento: Memento | null;
  /** True for a shortener: the target is known only by asking the network. */
  readonly needsNetwork: boolean;
  /** Date of the cited work as far as its address tells. */
  readonly date: KnownDate | null;
}

/** Who speaks: `anonymous` for somebody who is spoken of and not named, `none` where nobody is. */
export type AttributionKind = 'person' | 'organisation' | 'anonymous' | 'none';

/** Who says it. */
export interface Attribution {
  readonly kind: AttributionKind;
  readonly name: string | null;
}

/** Words set off as somebody's (schema.org/PROV Quotation). */
export interface Quotation extends Span {
  /** The words inside the marks or the block. */
  readonly exact: string;
  readonly form: 'marks' | 'block' | 'pull';
  readonly attribution: Attribution;
  /** The words by which it is attributed ("said one source"), or null. */
  readonly cue: string | null;
  /** Index into `PageReading.citations` of the work it is quoted from, or null. */
  readonly citation: number | null;
}

/**
 * What a credit points at; decides whether an upstream is to be looked for. A person speaks, by name or not ("officials said": a
 * person whose attribution is anonymous); `anonymous` is a source of which no more is said ("one source", "media reports");
 * `picture` is whoever took a picture or the house that gives it, who says nothing of what the text says.
 */
export type CreditKind =
  | 'person'
  | 'organisation'
  | 'document'
  | 'prior-report'
  | 'social'
  | 'anonymous'
  | 'self'
  | 'picture';

/** A source named in words (creditText): "according to Reuters", "said one source". */
export interface Credit extends Span {
  /** The crediting words. */
  readonly text: string;
  readonly kind: CreditKind;
  readonly attribution: Attribution;
  /** What is credited: the sentence or clause that states it. */
  readonly statement: Span;
  /** Index into `PageReading.citations` of a link in the credit, or null when it stands without one. */
  readonly citation: number | null;
}

/** A statement that can be traced (schema.org Claim). */
export interface Claim extends Span {
  readonly text: string;
  readonly kind: 'quotation' | 'statement';
  readonly attribution: Attribution;
  readonly selectors: readonly Selector[];
  /** Indices into `PageReading.citations`, best first. */
  readonly citations: readonly number[];
}

/**
 * Kind of a run of text on a page: `quote` opens a block quotation, `quote-rest` goes on with it, `signature` is the line in
 * or under it that names whose words it is.
 */
export type BlockKind =
  | 'paragraph'
  | 'heading'
  | 'quote'
  | 'quote-rest'
  | 'signature'
  | 'list'
  | 'caption'
  | 'table'
  | 'note';

/** A run of text on a page between two borders of its layout. */
export interface TextBlock extends Span {
  readonly kind: BlockKind;
}

/** A part of a page with its own author or time: a comment, a live-blog entry, a pingback excerpt. */
export interface Section extends Span {
  readonly kind: 'comment' | 'entry' | 'pingback';
  readonly author: string | null;
  readonly published: KnownDate | null;
  readonly url: string | null;
}

/** An existing fact-check found in the page's ClaimReview. */
export interface FactCheck {
  readonly url: string;
  readonly claim: string;
  readonly by: string | null;
  readonly rating: string | null;
  readonly appearances: readonly string[];
}

/** All that is read from one page or post, by one reader for live, fetched, archived and endpoint texts alike. */
export interface PageReading {
  readonly work: Work;
  /** Body text, blocks joined by "\n"; comments follow from `bodyEnd`. All spans are offsets in it. */
  readonly text: string;
  readonly bodyEnd: number;
  readonly blocks: readonly TextBlock[];
  readonly sections: readonly Section[];
  readonly citations: readonly Citation[];
  readonly quotations: readonly Quotation[];
  /** Sources of what the text says, and publications and networks that its pictures were taken from. */
  readonly credits: readonly Credit[];
  /** Whose the pictures are, of kind `picture`: no sources of the text. */
  readonly pictures: readonly Credit[];
  readonly claims: readonly Claim[];
  readonly factChecks: readonly FactCheck[];
  readonly mementoOf: Memento | null;
  /** Why the text may be missing or short: a wall instead of the text, or a cap that was reached. */
  readonly limits: readonly ReadingLimit[];
}

/** A wall that stood before the text, or the cap at which reading it stopped. */
export type ReadingLimit = 'paywall' | 'login' | 'consent' | 'depth' | 'tags' | 'bytes' | 'time';

export type * from './chain-model';
