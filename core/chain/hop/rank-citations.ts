import { prepareText } from '../../claim/prepare-text';
import type { Citation, Credit, PageReading, Quotation, Span } from '../../model';
import { creditsOf } from '../passage/credits-of';
import { matchText, type Sought, soughtWith } from '../passage/match-passage';
import { blockOf, isAlone, overlaps, sectionOf, sentenceOf } from '../passage/sentence-of';
import { sharedWords } from '../passage/shared-words';
import { remembered } from '../trace/remember';
import { isBeside } from './is-beside';
import { isCalledAgain } from './is-called-again';
import { isFrontPage } from './is-front-page';
import { isNextLine } from './is-next-line';
import { isRecommended } from './is-recommended';
import { isTakenUp } from './is-taken-up';
import { listOf } from './list-of';
import { namesAgree } from './names-agree';

/**
 * How clearly a citation is meant for the words in question: `meant` stands with them (same sentence, quotation or credit, or an
 * embed that shows them), `near` in the same or the adjoining paragraph, `named` agrees with the name that is credited or stands in
 * the notes, `elsewhere` is anything else in the body, to be believed only once read.
 */
export type Nearness = 'meant' | 'near' | 'named' | 'elsewhere';

/** Order of `Nearness`, best first. */
export const NEARNESS: readonly Nearness[] = ['meant', 'near', 'named', 'elsewhere'];

export interface Candidate {
  readonly citation: Citation;
  readonly index: number;
  readonly nearness: Nearness;
  /** Higher is better; only the order counts. */
  readonly weight: number;
  /** True when the words or their credit name the cited site, account or author, or the link stands in the credit. */
  readonly named: boolean;
  /** True when the page itself shows the claim in its embed of this post. */
  readonly shown: boolean;
}

/** Files that are read elsewhere than in a browser. */
const DOCUMENT_PATH = /\.(?:pdf|csv|tsv|xlsx?|ods|docx?|odt|pptx?|json|geojson|xml|zip|epub|ps)(?:[?#]|$)/i;

/** What the relation of a citation says for it when places are equal. */
const RELATION_WEIGHT = { quotes: 3, isBasedOn: 2.5, embeds: 2, links: 0 } as const;

/** The words whose source is sought, where they stand, and what the page says of them. */
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
export function rankCitations(reading: PageReading, passage: Span, sought: Sought): readonly Candidate[] {
  const label = `${soughtWith(sought)} ${passage.start} ${passage.end} ${sought.claim} ${sought.passage}`;
  return rankings(reading, label, () => rank(reading, passage, sought));
}

const rankings = remembered<readonly Candidate[]>();

function rank(reading: PageReading, passage: Span, sought: Sought): readonly Candidate[] {
  const place = placeOf(reading, passage);
  const section = sectionOf(reading, passage);
  return reading.citations
    .map((citation, index) => ({ citation, index }))
    .filter(({ citation }) => citation.to !== reading.work.key && inSameText(citation, reading, section))
    .map(({ citation, index }) => candidateAt(place, citation, index, sought))
    .sort(byRank);
}

/** The citations whose embeds show the claim, for words that stand nowhere else on the page. */
export function rankEmbeds(reading: PageReading, sought: Sought): readonly Candidate[] {
  return reading.citations.flatMap((citation, index) =>
    isShown(citation, sought)
      ? [{ citation, index, nearness: 'meant' as const, weight: RELATION_WEIGHT.embeds, named: false, shown: true }]
      : [],
  );
}

function byRank(a: Candidate, b: Candidate): number {
  const nearer = NEARNESS.indexOf(a.nearness) - NEARNESS.indexOf(b.nearness);
  return nearer || b.weight - a.weight || a.index - b.index;
}

/** Comments cite for themselves alone; pingbacks are those who cite this page; metadata counts when it names a source. */
function inSameText(citation: Citation, reading: PageReading, section: Span | null): boolean {
  if (citation.place === 'pingback') return false;
  if (citation.place === 'metadata') return citation.relation === 'isBasedOn';
  const inComments = section !== null && section.start >= reading.bodyEnd;
  if (citation.place === 'comment' || inComments) return section !== null && overlaps(citation, section);
  return true;
}

function placeOf(reading: PageReading, passage: Span): Place {
  const sentence = sentenceOf(reading, passage);
  const quotations = reading.quotations.filter((quotation) => overlaps(quotation, passage));
  const credits = creditsOf(reading, passage);
  const names = [...quotations, ...credits].map((said) => said.attribution.name).filter((name) => name !== null);
  return { reading, passage, sentence, block: blockOf(reading, passage), quotations, credits, names };
}

function candidateAt(place: Place, citation: Citation, index: number, sought: Sought): Candidate {
  const { reading, passage, sentence, block } = place;
  const inText = citation.place !== 'metadata';
  const quoted = place.quotations.some((quotation) => quotation.citation === index);
  const listed = listOf(reading, citation);
  const again = isCalledAgain(reading, citation, sentence);
  const credited =
    again ||
    place.credits.some(
      ({ citation: at }) => at === index || listed.some((each) => each === reading.citations[at ?? -1]),
    );
  const related = isRecommended(reading, citation);
  const beside = isBeside(reading, citation, block);
  const introduced = citation.relation === 'embeds' && beside && isLeadIn(reading, citation, sentence);
  const stands = inText && !related && (holds(sentence, citation) || holds(citation.passage, passage) || introduced);
  const near =
    inText &&
    !related &&
    ((overlaps(citation, block) && gap(citation, sentence) <= FAR_CHARACTERS) ||
      beside ||
      isNextLine(reading, citation, sentence, block) ||
      isTakenUp(reading, citation, sentence));
  // A site that names itself names all of its pages.
  const outside = citation.scope === 'external' || citation.post;
  const mentioned = outside && namesAgree([reading.text.slice(sentence.start, sentence.end)], citation);
  const byName = outside && listed.some((each) => namesAgree(place.names, each));
  const named = byName || again || (near && isCreditedBefore(reading, citation, sentence));
  const shown = isShown(citation, sought);
  const note =
    citation.form === 'footnote' ||
    citation.form === 'cite-attribute' ||
    !inText ||
    isSourceBox(reading, citation) ||
    isReport(place, citation);
  const weight =
    (quoted ? 8 : 0) +
    (credited ? 8 : 0) +
    (shown ? 8 : 0) +
    (stands ? 6 : 0) +
    (near ? 2 : 0) +
    (named ? 4 : 0) +
    (mentioned ? 2 : 0) +
    (listed.every(({ cue }) => cue === null) ? 0 : 1) +
    Math.max(...listed.map(({ relation }) => RELATION_WEIGHT[relation])) -
    distance(citation, sentence);
  const meant = quoted || credited || stands || shown;
  const onName = isFrontPage(citation.url) && citation.relation === 'links';
  const aside = !meant && !named && isBesideSpeech(place, citation);
  const nearness: Nearness =
    onName || aside
      ? 'elsewhere'
      : meant
        ? 'meant'
        : near
          ? 'near'
          : named || mentioned || note
            ? 'named'
            : 'elsewhere';
  return { citation, index, nearness, weight, named: named || mentioned, shown };
}

/** True for a sentence that leads to what stands behind it by a colon. */
function isLeadIn({ text }: PageReading, citation: Citation, { start, end }: Span): boolean {
  return citation.start >= end && /:\s*$/u.test(text.slice(start, end));
}

/** Words that credit what follows, up to the link: "according to both [the log] and [the keeper]". Names and links may stand between. */
const CREDITS_WHAT_FOLLOWS =
  /(?<!\p{L})(?:according to|on the word of|as told by|selon|d[’']après|laut|nach angaben|según|secondo|segundo|volgens)(?!\p{L})[^.;:!?\n]{0,120}$/iu;

/** Characters before a link that are looked at for the credit it stands in: no more, since a page may have very many links. */
const CREDIT_CHARACTERS = 160;

/** True for a link in the next sentence that says whom the words before it are from, be it the first or a later one of several. */
function isCreditedBefore(reading: PageReading, citation: Citation, sentence: Span): boolean {
  if (citation.place !== 'body') return false;
  const between = reading.text.slice(sentence.end, sentenceOf(reading, citation).start);
  if (citation.start >= sentence.end && /[\p{L}\p{N}]/u.test(between)) return false;
  return CREDITS_WHAT_FOLLOWS.test(reading.text.slice(Math.max(0, citation.start - CREDIT_CHARACTERS), citation.start));
}

/** True for a plain link in another sentence than what a named person is quoted as saying: it was said to the page. */
function isBesideSpeech({ quotations, sentence }: Place, citation: Citation): boolean {
  if (citation.post || citation.embed || citation.cue !== null || citation.relation !== 'links') return false;
  if (overlaps(citation, sentence)) return false;
  return quotations.some(
    ({ form, attribution, citation: source }) =>
      form === 'marks' && source === null && attribution.kind === 'person' && attribution.name !== null,
  );
}

/** Share of a file's link text that must be of the page's title or of the sentence, for it to be the report they are about. */
const LEAST_OF_REPORT = 0.3;

/** A file whose link text says that it is what the page is about: the report behind a summary, the table behind a figure. What somebody is quoted as saying was said to the page. */
function isReport({ reading, sentence, quotations }: Place, citation: Citation): boolean {
  if (quotations.length > 0 || !DOCUMENT_PATH.test(citation.url)) return false;
  const about = `${reading.work.title ?? ''} ${reading.text.slice(sentence.start, sentence.end)}`;
  return sharedWords(citation.anchor, about) >= LEAST_OF_REPORT;
}

/** A block of its own that only names the source, wherever the page puts it. */
function isSourceBox(reading: PageReading, citation: Citation): boolean {
  return citation.cue !== null && isAlone(reading, citation);
}

/** True when two spans share characters; unlike `overlaps`, touching is not enough for an embed, which has no words of its own. */
function holds(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function isShown(citation: Citation, sought: Sought): boolean {
  return citation.embed?.text ? matchText(sought, prepareText(citation.embed.text)) !== null : false;
}

/** Characters from the sentence at which nearness counts no more: about a paragraph. */
const FAR_CHARACTERS = 400;

/** Characters between the citation and the sentence, scaled to be worth at most 4: of equals the first one named is meant. */
function distance(citation: Citation, sentence: Span): number {
  return (4 * Math.min(gap(citation, sentence), FAR_CHARACTERS)) / FAR_CHARACTERS;
}

/** Characters between two spans, 0 when they touch. */
function gap(one: Span, other: Span): number {
  return Math.max(one.start - other.end, other.start - one.end, 0);
}
