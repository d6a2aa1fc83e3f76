/**
 * The words by which a language attributes what it says. Each field is a list of regular-expression alternatives
 * (matched as whole words, case-insensitively), so that a lexicon stays a few lines of text: it is part of the page script.
 */
export interface CueLexicon {
  /** BCP 47 primary language. */
  readonly language: string;
  /** Finite forms of verbs of saying. */
  readonly say: string;
  /** Those that make an outlet a source ("reported", "revealed"). */
  readonly report: string;
  /** Verbs that carry quoted fragments without saying ("called", "accused"); only used beside quotation marks. */
  readonly call: string;
  /** Prepositions and phrases before a source ("according to"). */
  readonly accordingTo: string;
  /** Words after a source ("zufolge"); empty where there are none. */
  readonly postposed: string;
  /** Phrases before an outlet that had it first ("first reported by", "citing"). */
  readonly priorReport: string;
  /** Starts of a credit line ("via", "source:"). */
  readonly creditLine: string;
  /** Personal pronouns of the third person. */
  readonly pronoun: string;
  /** The outlet itself ("us", "this newspaper"). */
  readonly self: string;
  /** Words inside a name or noun phrase ("of", "for"). */
  readonly of: string;
  /** Articles and possessives at the start of a noun phrase. */
  readonly article: string;
  /** Function words that end a noun phrase: prepositions, conjunctions, adverbs, auxiliaries. */
  readonly stop: string;
  /** Words before marks that make them a title or a term ("so-called", "the book"). */
  readonly term: string;
  /** A few very frequent words by which the language is told from the others. */
  readonly frequent: string;
}
