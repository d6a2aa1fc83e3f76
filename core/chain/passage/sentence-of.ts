import { splitSentences } from '../../claim/sentences';
import type { PageReading, Section, Span } from '../../model';

/** True when two spans share a character; an empty span inside another one counts. */
export function overlaps(a: Span, b: Span): boolean {
  return (
    (a.start < b.end && b.start < a.end) ||
    (a.start === a.end && a.start >= b.start && a.start <= b.end) ||
    (b.start === b.end && b.start >= a.start && b.start <= a.end)
  );
}

/** The blocks that a span touches, as one span; the span itself when the reading has no blocks there. */
export function blockOf(reading: PageReading, span: Span): Span {
  const touched = reading.blocks.filter((block) => overlaps(block, span));
  return joined(touched, span);
}

/** Characters besides a link in a block that is little else: "Source:" and the like. */
const LINE_CHARACTERS = 20;

/** True for a span, such as a link, that stands in a block of its own, with no more beside it than what it is. */
export function isAlone(reading: PageReading, span: Span): boolean {
  const block = blockOf(reading, span);
  return block.end - block.start - (span.end - span.start) <= LINE_CHARACTERS;
}

/** The whole sentences that a span touches, as one span. */
export function sentenceOf(reading: PageReading, span: Span): Span {
  const block = blockOf(reading, span);
  const text = reading.text.slice(block.start, block.end);
  const sentences = splitSentences(text, reading.work.language)
    .map((sentence) => ({ start: sentence.start + block.start, end: sentence.end + block.start }))
    .filter((sentence) => overlaps(sentence, span));
  return joined(sentences, span);
}

/** The comment, entry or pingback that a span stands in, or null for the page's own text. */
export function sectionOf(reading: PageReading, span: Span): Section | null {
  const holding = reading.sections.filter((section) => section.start <= span.start && span.start < section.end);
  return holding.reduce<Section | null>(
    (inner, section) => (inner === null || section.end - section.start < inner.end - inner.start ? section : inner),
    null,
  );
}

function joined(spans: readonly Span[], fallback: Span): Span {
  const first = spans[0];
  const last = spans.at(-1);
  return first && last
    ? { start: Math.min(first.start, fallback.start), end: Math.max(last.end, fallback.end) }
    : fallback;
}
