import type { Credit, PageReading, Span } from '../../model';
import { overlaps, sentenceOf } from './sentence-of';

/** The credits that speak of the words at a span: those of its sentence, and those whose statement they are. Whose the picture above it is tells nothing. */
export function creditsOf(reading: PageReading, span: Span): readonly Credit[] {
  const sentence = sentenceOf(reading, span);
  return reading.credits.filter(
    (credit) => credit.kind !== 'picture' && (overlaps(credit.statement, span) || overlaps(credit, sentence)),
  );
}
