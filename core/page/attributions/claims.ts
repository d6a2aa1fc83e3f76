import type { Attribution, Citation, Claim, Credit, Relation, Selector, Span } from '../../model';
import { isOfPicture } from './credits/picture-credits';
import type { FoundQuotation } from './quotations/quotations';
import { type Discourse, overlaps } from './words/discourse';
import { foldWords } from './words/fold-words';

/** Context kept on each side of a quotation selector, as other annotation clients keep. */
const CONTEXT_LENGTH = 32;
/** Fewer words cannot be found again on another page; of scripts without spaces two characters count as a word. */
const LEAST_WORDS = 4;
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff]{2}/g;
const ADDRESS = /https?:\/\/\S+/g;
/** An entry of a wiki's list of references opens with the way back to where it is cited. */
const REFERENCE = /^\s*[\^↑]/;
/** A list nobody reads to its end; also bounds what a hostile page can make us store. */
const MOST_CLAIMS = 200;

/** A sentence begins and ends with its marks, which are no part of the words between them. */
const MARK = 1;
/** In characters: what is quoted of one paragraph. With more, a claim would be a passage that nobody repeats as a whole. */
const LONGEST_QUOTED = 500;

const RANK: Readonly<Record<Relation, number>> = { quotes: 0, embeds: 1, isBasedOn: 2, links: 3 };

/** What can be traced on a page, in page order: quotations, and statements with a citation or a credit. */
export function makeClaims(
  citations: readonly Citation[],
  quotations: readonly FoundQuotation[],
  credits: readonly Credit[],
  page: Discourse,
): readonly Claim[] {
  const drafts: Claim[] = [];
  const references = page.input.blocks.filter(
    (block) => block.kind === 'list' && REFERENCE.test(page.text.slice(block.start, block.end)),
  );
  for (const quotation of quotations) {
    if (
      quotation.form === 'pull' ||
      references.some((block) => block.start <= quotation.start && quotation.end <= block.end)
    )
      continue;
    const own = quotation.citation === null ? [] : [quotation.citation];
    const span = { start: quotation.start, end: quotation.end };
    drafts.push(
      makeClaim(span, 'quotation', quotation.attribution, [...own, ...citationsOf(span, citations, page)], page),
    );
  }
  const covered = drafts.map((draft) => ({ start: draft.start, end: draft.end }));
  for (const sentence of statements(citations, credits, page, references)) {
    if (covered.some((other) => other.start <= sentence.start + MARK && other.end >= sentence.end - MARK)) continue;
    const span = withQuotation(sentence, quotations);
    drafts.push(makeClaim(span, 'statement', attributionOf(span, credits), citationsOf(span, citations, page), page));
  }
  drafts.sort((one, two) => one.start - two.start || one.end - two.end);
  return distinct(drafts);
}

/** A sentence that ends or begins between the marks of what it quotes, with the whole of it; a quotation of several paragraphs stays cut. */
function withQuotation(span: Span, quotations: readonly FoundQuotation[]): Span {
  const cut = quotations.filter(
    ({ form, outer }) => form === 'marks' && overlaps(outer, span) && outer.end - outer.start <= LONGEST_QUOTED,
  );
  return {
    start: Math.min(span.start, ...cut.map(({ outer }) => outer.start)),
    end: Math.max(span.end, ...cut.map(({ outer }) => outer.end)),
  };
}

/** Sentences that carry a credit or a citation, once each; whose a picture is says nothing that can be traced. */
function statements(
  citations: readonly Citation[],
  credits: readonly Credit[],
  page: Discourse,
  references: readonly Span[],
): readonly Span[] {
  const spans = new Map<number, Span>();
  for (const credit of credits) {
    const whole = page.sentenceAt(credit.statement.start);
    if (credit.kind !== 'self') spans.set(whole.start, whole);
  }
  for (const citation of citations) {
    if (citation.place !== 'body' || citation.end <= citation.start) continue;
    const sentence = page.sentenceAt(citation.passage.start);
    spans.set(sentence.start, sentence);
  }
  const headings = page.input.blocks.filter(
    (block) => block.kind === 'heading' || block.kind === 'caption' || block.kind === 'table',
  );
  const others = [...headings, ...references];
  return [...spans.values()].filter(
    (span) =>
      span.start < page.input.bodyEnd &&
      !others.some((block) => block.start <= span.start && block.end >= span.end) &&
      !isOfPicture(span, credits, page),
  );
}

function attributionOf(span: Span, credits: readonly Credit[]): Attribution {
  const credit =
    credits.find((entry) => entry.start >= span.start && entry.end <= span.end) ??
    credits.find((entry) => entry.statement.start <= span.start && entry.statement.end >= span.end);
  return credit?.attribution ?? { kind: 'none', name: null };
}

/** Citations of the same sentence, of an embed beside its block, best relation first, then nearest. */
function citationsOf(span: Span, citations: readonly Citation[], page: Discourse): readonly number[] {
  const start = page.sentenceAt(span.start).start;
  const end = page.sentenceAt(Math.max(span.end - 1, span.start)).end;
  const near = citations.flatMap((citation, index) => {
    if (citation.place !== 'body') return [];
    const inside = citation.start < end && citation.end > start;
    const supports = citation.passage.start < span.end && citation.passage.end > span.start;
    return inside || supports ? [{ index, citation }] : [];
  });
  const distance = (citation: Citation) =>
    Math.min(Math.abs(citation.start - span.end), Math.abs(span.start - citation.end));
  near.sort(
    (one, two) =>
      RANK[one.citation.relation] - RANK[two.citation.relation] || distance(one.citation) - distance(two.citation),
  );
  return near.map((entry) => entry.index);
}

function makeClaim(
  span: Span,
  kind: Claim['kind'],
  attribution: Attribution,
  citations: readonly number[],
  page: Discourse,
): Claim {
  const exact = page.text.slice(span.start, span.end);
  const selectors: readonly Selector[] = [
    {
      type: 'TextQuoteSelector',
      exact,
      prefix: page.text.slice(Math.max(0, span.start - CONTEXT_LENGTH), span.start),
      suffix: page.text.slice(span.end, span.end + CONTEXT_LENGTH),
    },
    { type: 'TextPositionSelector', start: span.start, end: span.end },
  ];
  return { ...span, text: exact, kind, attribution, selectors, citations: [...new Set(citations)] };
}

/** First print of each; a tiny fragment only when it is quoted and something is cited for it. */
function distinct(claims: readonly Claim[]): readonly Claim[] {
  const seen = new Set<string>();
  return claims
    .filter(({ text, kind, citations }) => {
      const words = foldWords(text.replace(ADDRESS, ' '));
      const isTiny = words.split(' ').length + (words.match(UNSPACED)?.length ?? 0) < LEAST_WORDS;
      if (seen.has(words) || words === '' || (isTiny && (kind === 'statement' || citations.length === 0))) return false;
      seen.add(words);
      return true;
    })
    .slice(0, MOST_CLAIMS);
}
