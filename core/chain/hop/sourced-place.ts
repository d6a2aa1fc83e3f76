import type { PassageMatch } from '../../claim/find-passage';
import type { PageReading, Span } from '../../model';
import { matchPassage, type Sought, soughtWith } from '../passage/match-passage';
import { blockOf, overlaps } from '../passage/sentence-of';
import { remembered } from '../trace/remember';

/** Blocks at the head of a page in which it sums itself up. */
const HEAD_BLOCKS = 3;

/** Share of the first place's score that the other one must have to say the same. */
const AS_MUCH = 0.75;

const places = remembered<PassageMatch>();

/**
 * The place of a match, or the other one further down that says as much, in a paragraph with links: standfirsts and key points repeat what a page says,
 * without its source.
 */
export function sourcedPlace(match: PassageMatch, sought: Sought, reading: PageReading): PassageMatch {
  const label = `${soughtWith(sought)} ${sought.kind} ${match.start} ${sought.passage}\n${sought.claim}`;
  return places(reading, label, () => otherPlace(match, sought, reading) ?? match);
}

function otherPlace(match: PassageMatch, sought: Sought, reading: PageReading): PassageMatch | null {
  const { text, blocks } = reading;
  const { start, end } = blockOf(reading, match);
  if (reading.work.kind === 'post' || isLinked(reading, { start, end })) return null;
  const kinds = blocks.filter((block) => block.start >= start && block.end <= end).map(({ kind }) => kind);
  const isSummary = kinds.includes('list') || blocks.findIndex((block) => block.end >= start) < HEAD_BLOCKS;
  if (!isSummary) return null;
  const without = { ...reading, text: text.slice(0, start) + ' '.repeat(end - start) + text.slice(end) };
  const other = matchPassage(sought, without);
  if (other === null || other.start < end || other.score < match.score * AS_MUCH) return null;
  return isLinked(reading, blockOf(reading, other)) ? other : null;
}

function isLinked({ citations }: PageReading, span: Span): boolean {
  return citations.some((citation) => citation.place === 'body' && overlaps(citation, span));
}
