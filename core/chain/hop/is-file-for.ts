import { isSaidHere } from '../ending/said-elsewhere';
import { saidWords } from '../passage/said-words';
import { overlaps } from '../passage/sentence-of';
import { sharedWords } from '../passage/shared-words';
import { shareTellingFigure } from '../passage/telling-figures';
import type { PathNode } from '../trace/path-node';
import type { Verdict } from '../trace/probe';
import { isFirstHand } from './credits-at';
import type { Candidate } from './rank-citations';

/** Share of words that a line of a file must have in common with the claim where nothing but them speaks for the file: an everyday figure is in many. */
const LEAST_ALIKE = 0.25;

/**
 * True for a file that a page cites for the words. One that stands with them is; one further away must have them, and nobody have said them to the page,
 * unless it cannot be read and a name or its paragraph speaks for it: a report is handed out below what it says.
 */
export function isFileFor(
  { node, isRead }: Extract<Verdict, { readonly kind: 'document' }>,
  { nearness }: Candidate,
  citer: PathNode,
): boolean {
  if (nearness === 'meant') return true;
  if (isFirstHand(citer) || isSaidHere(citer)) return false;
  if (nearness === 'near') return true;
  if (nearness === 'named') return !isRead || node.words !== '';
  return node.words !== '' && !isSpoken(citer) && isAlike(node, citer);
}

/** True for words that somebody is quoted with. */
export function isSpoken({ reading, passage }: PathNode): boolean {
  if (!reading || !passage) return false;
  return reading.quotations.some(
    ({ attribution, ...span }) => /person|anonymous/.test(attribution.kind) && overlaps(span, passage),
  );
}

function isAlike({ words }: PathNode, citer: PathNode): boolean {
  const said = saidWords(citer);
  const { language } = citer.work;
  return (
    Math.max(sharedWords(said, words), sharedWords(words, said)) >= LEAST_ALIKE ||
    shareTellingFigure({ text: said, language }, { text: words, language })
  );
}
