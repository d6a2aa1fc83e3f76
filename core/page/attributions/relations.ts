import type { Citation, Credit, Span } from '../../model';
import type { Discourse } from './discourse';
import type { FoundQuotation } from './quotations';

/** A credit that ends just before a link ("reported on Monday [that …]") still credits it. */
const MOST_GAP = 12;

/** Forms whose relation and passage come with the citation. */
const STATED: ReadonlySet<string> = new Set(['cite-attribute', 'microformat', 'metadata']);

/** Quotations with the index of the citation they are quoted from. */
export function citeQuotations(quotations: readonly FoundQuotation[], page: Discourse): readonly FoundQuotation[] {
  const cited: FoundQuotation[] = [];
  for (const quotation of quotations) {
    const previous = cited.at(-1);
    const own = quotation.form === 'block' ? citationOfBlock(quotation, page) : citationOfMarks(quotation, page);
    const carried =
      own === null &&
      previous !== undefined &&
      quotation.speaker.how === 'carried' &&
      previous.block === quotation.block &&
      previous.attribution.name === quotation.attribution.name;
    cited.push({ ...quotation, citation: carried ? previous.citation : own });
  }
  return cited;
}

function inText(page: Discourse): readonly (readonly [number, Citation])[] {
  return page.input.citations.flatMap((citation, index) =>
    citation.end > citation.start && citation.place !== 'metadata' ? [[index, citation] as const] : [],
  );
}

function overlaps(one: Span, two: Span): boolean {
  return one.start < two.end && two.start < one.end;
}

/** The link on the words or their clause of saying, else the nearest one of the sentence. */
function citationOfMarks(quotation: FoundQuotation, page: Discourse): number | null {
  const links = inText(page);
  const actor = quotation.speaker.how === 'carried' ? null : quotation.speaker.actor;
  const on =
    links.find(([, link]) => overlaps(link, quotation.outer)) ??
    links.find(([, link]) => actor !== null && overlaps(link, actor));
  if (on) return on[0];
  const start = page.sentenceAt(quotation.outer.start).start;
  const end = page.sentenceAt(Math.max(quotation.outer.end - 1, start)).end;
  const near = links.filter(([, link]) => link.start >= start && link.end <= Math.max(end, actor?.end ?? 0));
  const distance = (link: Span) =>
    Math.min(Math.abs(link.start - quotation.outer.end), Math.abs(quotation.outer.start - link.end));
  near.sort(([, one], [, two]) => distance(one) - distance(two));
  return near[0]?.[0] ?? null;
}

/** The link inside the block, in the sentence that leads to it, or alone in the line after it. */
function citationOfBlock(quotation: FoundQuotation, page: Discourse): number | null {
  const links = inText(page);
  const { blocks } = page.input;
  const intro = blocks[quotation.block - 1];
  const sentence = intro ? page.sentenceAt(intro.end - 1) : null;
  const leading =
    sentence === null ? [] : links.filter(([, link]) => link.start >= sentence.start && link.end <= sentence.end);
  if (leading.length > 0) return leading.at(-1)?.[0] ?? null;
  const inside = links.filter(([, link]) => overlaps(link, quotation.outer));
  if (inside.length > 0) return inside.at(-1)?.[0] ?? null;
  const after = blocks.find((block) => block.start >= quotation.outer.end);
  const alone =
    after && links.find(([, link]) => overlaps(link, after) && link.end - link.start > 0.5 * (after.end - after.start));
  return alone ? alone[0] : null;
}

/** Citations with relation, passage and cue as the text around them gives them. */
export function relateCitations(
  quotations: readonly FoundQuotation[],
  credits: readonly Credit[],
  page: Discourse,
): readonly Citation[] {
  return page.input.citations.map((citation, index) => {
    const quoted = quotations.find((quotation) => quotation.citation === index && quotation.form !== 'pull');
    const credit = creditOf(citation, credits, page);
    const passage = quoted ? { start: quoted.start, end: quoted.end } : passageOf(citation, credit, page);
    const cue = quoted?.cue ?? credit?.text ?? null;
    if (citation.relation === 'embeds') return { ...citation, passage, cue };
    // Stated by the markup itself, not by the words around it.
    if (STATED.has(citation.form)) return { ...citation, cue };
    if (citation.form === 'footnote') return { ...citation, relation: quoted ? 'quotes' : citation.relation, cue };
    const relation = quoted ? 'quotes' : credit === null ? citation.relation : 'isBasedOn';
    return { ...citation, relation, passage, cue };
  });
}

/** The credit that a link belongs to: its words overlap, or it follows at once. */
function creditOf(citation: Citation, credits: readonly Credit[], page: Discourse): Credit | null {
  if (citation.end <= citation.start) return null;
  return (
    credits.find((credit) => {
      if (overlaps(credit, citation)) return true;
      if (credit.kind === 'person' || credit.kind === 'self') return false;
      const gap = page.text.slice(credit.end, citation.start);
      return citation.start >= credit.end && gap.length <= MOST_GAP && !/[.;:!?\n]/.test(gap);
    }) ?? null
  );
}

/** The sentence the link stands in; for an embed or a line that is nothing but the link, the block before. */
function passageOf(citation: Citation, credit: Credit | null, page: Discourse): Span {
  const { blocks } = page.input;
  const index = blocks.findLastIndex((block) => block.start <= citation.start);
  const block = blocks[index];
  const previous = blocks[index - 1];
  if (block === undefined) return citation.passage;
  const inside = citation.start < block.end;
  if (citation.end <= citation.start) return { start: block.start, end: block.end };
  const alone = inside && citation.end - citation.start > 0.6 * (block.end - block.start);
  if (
    (alone || (credit !== null && credit.statement.end <= block.start)) &&
    previous !== undefined &&
    citation.place === 'body'
  )
    return { start: previous.start, end: previous.end };
  const first = page.sentenceAt(citation.start);
  const last = page.sentenceAt(Math.max(citation.end - 1, citation.start));
  return { start: first.start, end: Math.max(first.end, last.end) };
}
