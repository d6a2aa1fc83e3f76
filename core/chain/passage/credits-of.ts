import type { Credit, PageReading, Span } from '../../model';
import { overlaps, sentenceOf } from './sentence-of';

/** The credits that speak of the words at a span: those of its sentence, and those whose statement they are. */
export function creditsOf(reading: PageReading, span: Span): readonly Credit[] {
  const sentence = sentenceOf(reading, span);
  return reading.credits.filter((credit) => overlaps(credit.statement, span) || overlaps(credit, sentence));
}
