import type { Citation, Credit, PageReading, Quotation, Span } from '../model';
import { namesAgree } from './names-agree';
import { blockOf, overlaps, sectionOf, sentenceOf } from './sentence-of';

/**
 * How clearly a citation is meant for the words in question: `meant` stands with them (same sentence, quotation or credit),
 * `near` in the same or the adjoining paragraph, `named` agrees with the name that is credited or stands in the notes,
 * `elsewhere` is anything else in the body, to be believed only once read.
 */
export type Nearness = 'meant' | 'near' | 'named' | 'elsewhere';

export interface Candidate {
  readonly citation: Citation;
  readonly index: number;
  readonly nearness: Nearness;
  /** Higher is better; only the order counts. */
  readonly weight: number;
}

/** Order of `Nearness`, best first. */
export const NEARNESS: readonly Nearness[] = ['meant', 'near', 'named', 'elsewhere'];

/** What the relation of a citation says for it when places are equal. */
const RELATION_WEIGHT = { quotes: 3, isBasedOn: 2.5, embeds: 2, links: 0 } as const;

interface Place {
  readonly reading: PageReading;
  readonly passage: Span;
  readonly sentence: Span;
  readonly block: Span;
  readonly quotations: readonly Quotation[];
  readonly credits: readonly Credit[];
  readonly names: readonly string[];
}

/** The citations of a page that may lead upstream from the words at `passage`, best first. */
export function rankCitations(reading: PageReading, passage: Span): readonly Candidate[] {
  const place = placeOf(reading, passage);
  const section = sectionOf(reading, passage);
  return reading.citations
    .map((citation, index) => ({ citation, index }))
    .filter(({ citation }) => citation.to !== reading.work.key && inSameText(citation, reading, section))
    .map(({ citation, index }) => candidate(place, citation, index))
    .filter((found) => found !== null)
    .sort(
      (a, b) => NEARNESS.indexOf(a.nearness) - NEARNESS.indexOf(b.nearness) || b.weight - a.weight || a.index - b.index,
    );
}

/** Comments cite for themselves alone; pingbacks are those who cite this page. */
function inSameText(citation: Citation, reading: PageReading, section: Span | null): boolean {
  if (citation.place === 'pingback') return false;
  const inComments = section !== null && section.start >= reading.bodyEnd;
  if (citation.place === 'comment' || inComments) return section !== null && overlaps(citation, section);
  return true;
}

function placeOf(reading: PageReading, passage: Span): Place {
  const sentence = sentenceOf(reading, passage);
  const quotations = reading.quotations.filter((quotation) => overlaps(quotation, passage));
  const credits = reading.credits.filter((credit) => overlaps(credit.statement, passage) || overlaps(credit, sentence));
  const names = [...quotations, ...credits].map((said) => said.attribution.name).filter((name) => name !== null);
  return { reading, passage, sentence, block: blockOf(reading, passage), quotations, credits, names };
}

function candidate(place: Place, citation: Citation, index: number): Candidate | null {
  const { reading, passage, sentence, block } = place;
  const quoted = place.quotations.some((quotation) => quotation.citation === index);
  const credited = place.credits.some((credit) => credit.citation === index);
  const stands =
    overlaps(citation, sentence) ||
    (citation.passage.end > citation.passage.start && overlaps(citation.passage, passage));
  const named = namesAgree(place.names, citation);
  const inBlock = overlaps(citation, block);
  const beside = isBeside(reading, citation, block);
  const sentenceWords = reading.text.slice(sentence.start, sentence.end);
  const mentioned = namesAgree([sentenceWords], citation);
  const note =
    citation.form === 'footnote' ||
    citation.form === 'cite-attribute' ||
    (citation.place === 'metadata' && citation.relation === 'isBasedOn');
  if (citation.place === 'metadata' && !note) return null;
  const weight =
    (quoted ? 8 : 0) +
    (credited ? 8 : 0) +
    (stands ? 6 : 0) +
    (inBlock ? 2 : 0) +
    (beside ? 2 : 0) +
    (named ? 4 : 0) +
    (mentioned ? 2 : 0) +
    (citation.cue ? 1 : 0) +
    RELATION_WEIGHT[citation.relation] -
    distance(citation, sentence) / 1000;
  const meant = quoted || credited || (stands && citation.place !== 'metadata');
  const nearness: Nearness = meant
    ? 'meant'
    : inBlock || beside
      ? 'near'
      : named || mentioned || note
        ? 'named'
        : 'elsewhere';
  return { citation, index, nearness, weight };
}

/** True for an embed, a quotation's source line or a foot-note next to the block: nothing but one short block lies between. */
function isBeside(reading: PageReading, citation: Citation, block: Span): boolean {
  const order = reading.blocks;
  const first = order.findIndex((each) => overlaps(each, block));
  const last = order.findLastIndex((each) => overlaps(each, block));
  if (first < 0) return false;
  const before = order[first - 1];
  const after = order[last + 1];
  const embedded = citation.relation === 'embeds';
  const isQuote = order.slice(first, last + 1).some((each) => each.kind === 'quote');
  if (!embedded && !isQuote) return false;
  return (
    (before !== undefined && overlaps(citation, before)) ||
    (after !== undefined && overlaps(citation, after)) ||
    (citation.start >= block.start && citation.start <= block.end + 1)
  );
}

/** Characters between the citation and the sentence, capped so that a long page does not outweigh what is said. */
function distance(citation: Citation, sentence: Span): number {
  const gap =
    citation.start >= sentence.end ? citation.start - sentence.end : Math.max(0, sentence.start - citation.end);
  return Math.min(gap, 5000) / 5;
}
