import type { Citation, PageReading } from '../../model';
import { blockOf, isAlone } from '../passage/sentence-of';
import { sharedWords } from '../passage/shared-words';
import { shareTellingFigure } from '../passage/telling-figures';
import type { PathNode } from '../trace/path-node';
import type { Candidate } from './rank-citations';

/** Share of the link's words that the claim must have where the link stands among others: a box may name the sources of all that a page says. */
const LEAST_SHARED = 0.25;

/** True for a link that a page gives as its source away from the words and without a sentence about it: in a line or list of sources at its foot. */
export function isSourceLine({ citation, nearness }: Candidate, { reading, words }: PathNode): boolean {
  if (!reading || nearness !== 'elsewhere' || citation.place !== 'body' || citation.cue !== null) return false;
  if (citation.relation !== 'isBasedOn') return isAlone(reading, citation) && isUnderSources(reading, citation);
  if (isOfOtherFigure(reading, citation, words)) return false;
  return isAlone(reading, citation) || sharedWords(citation.anchor, words) >= LEAST_SHARED;
}

/** True for a title with a count that the page gives elsewhere: it is the source of that. */
function isOfOtherFigure(
  { text, bodyEnd, work: { language } }: PageReading,
  { start, end, anchor }: Citation,
  words: string,
): boolean {
  const title = { text: anchor, language };
  const rest = { text: `${text.slice(0, start)}\n${text.slice(end, bodyEnd)}`, language };
  return shareTellingFigure(title, rest) && !shareTellingFigure(title, { text: words, language });
}

const SOURCES =
  /^\W*(?:sources?|quellen?(?:angaben)?|fuentes?|fontes?|fonti|bron(?:nen)?|źródł[oa]|källor|источники?)\W*$/iu;

/** True for a line in the list below a heading that calls it one of sources. */
function isUnderSources(reading: PageReading, citation: Citation): boolean {
  const block = blockOf(reading, citation);
  const above = reading.blocks.filter(({ end }) => end <= block.start);
  const heading = above.findLast(({ kind }) => kind !== 'list');
  return heading !== undefined && SOURCES.test(reading.text.slice(heading.start, heading.end));
}
