import type { Citation, PageReading, Span } from '../../model';
import { addAttributions } from '../add-attributions';

/** One reading of a text in two parts: the first one's words and identity, then all of the second; the first one's comments stand on both. */
export function joinParts(first: PageReading, second: PageReading): PageReading {
  const body = first.text.slice(0, first.bodyEnd);
  const by = body.length + 1;
  const isOwn = (span: Span): boolean => span.end <= first.bodyEnd;
  const citations = [
    ...first.citations.filter((citation) => isOwn(citation) && /^(?:body|metadata)$/.test(citation.place)),
    ...second.citations
      .filter((citation) => citation.place !== 'metadata')
      .map((citation) => movedCitation(citation, by)),
  ];
  return addAttributions({
    ...first,
    text: `${body}\n${second.text}`,
    bodyEnd: by + second.bodyEnd,
    blocks: [...first.blocks.filter(isOwn), ...second.blocks.map((block) => moved(block, by))],
    sections: [...first.sections.filter(isOwn), ...second.sections.map((section) => moved(section, by))],
    citations,
    limits: [...new Set([...first.limits, ...second.limits])],
  });
}

function moved<S extends Span>(span: S, by: number): S {
  return { ...span, start: span.start + by, end: span.end + by };
}

function movedCitation(citation: Citation, by: number): Citation {
  return { ...moved(citation, by), passage: moved(citation.passage, by) };
}
