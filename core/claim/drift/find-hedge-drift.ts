import type { Drift, Span } from '../../model';
import { hedgeWords } from '../lexicon/hedges';
import { type Comparison, earlierSide, laterSide, type Side } from './comparison';
import type { PassageWord, PassageWords } from './passage-words';

/** A hedge in a passage. */
interface Hedge extends Span {
  readonly strong: boolean;
  readonly clause: number;
}

/** Share of a clause's content that must have a partner for its hedge to speak of what both sides say, and a number that always suffices. */
const SHARED_SHARE = 0.4;
const SHARED_WORDS = 2;

/** A "may" or "alleged" that only one side has, on something both sides say. */
export function findHedgeDrift(comparison: Comparison): readonly Drift[] {
  const { earlier, later } = comparison;
  const translated = earlier.language !== null && later.language !== null && earlier.language !== later.language;
  const before = relevantHedges(earlierSide(comparison));
  const after = relevantHedges(laterSide(comparison));
  // Few words of a translation have partners: there any hedge of the other side may be the same one.
  if (translated && isHedged(earlier) && isHedged(later)) return [];
  const lost = after.length === 0 ? before.find((hedge) => hedge.strong) : undefined;
  const gained = before.length === 0 ? after.find((hedge) => hedge.strong) : undefined;
  if (lost) return [{ kind: 'hedge', earlier: { start: lost.start, end: lost.end }, later: null }];
  if (gained) return [{ kind: 'hedge', earlier: null, later: { start: gained.start, end: gained.end } }];
  return [];
}

function isHedged(passage: PassageWords): boolean {
  return readHedges(passage).some((hedge) => hedge.strong);
}

/** Hedges in clauses that the other side has too. A clause that is nothing but a hedge speaks for its neighbours. */
function relevantHedges(side: Side): readonly Hedge[] {
  return readHedges(side.own).filter((hedge) => isShared(side, hedge));
}

function isShared(side: Side, hedge: Hedge): boolean {
  const inside = contentOf(side, (word) => word.clause === hedge.clause);
  const words = inside.length > 1 ? inside : contentOf(side, (word) => Math.abs(word.clause - hedge.clause) <= 1);
  const shared = words.filter((index) => (side.partner[index] ?? -1) >= 0).length;
  return shared >= SHARED_WORDS || (shared > 0 && shared >= words.length * SHARED_SHARE);
}

function contentOf(side: Side, accepts: (word: PassageWord) => boolean): readonly number[] {
  const indices: number[] = [];
  side.own.words.forEach((word, index) => {
    if ((word.content || word.number !== null) && accepts(word)) indices.push(index);
  });
  return indices;
}

/** Every hedge of a passage in order. */
function readHedges(passage: PassageWords): readonly Hedge[] {
  const lexicon = hedgeWords[passage.language ?? 'en'];
  if (!lexicon) return [];
  const hedges: Hedge[] = [];
  passage.words.forEach((word, index) => {
    const phrase = phraseAt(passage.words, index, lexicon.phrases);
    if (phrase !== null) hedges.push({ start: word.start, end: phrase.end, strong: true, clause: word.clause });
    else if (lexicon.strong.has(word.plain) || hasEnding(word, lexicon.ending, lexicon.exceptions)) {
      if (!isNoHedge(passage, index))
        hedges.push({ start: word.start, end: word.end, strong: true, clause: word.clause });
    } else if (lexicon.weak.has(word.plain)) {
      hedges.push({ start: word.start, end: word.end, strong: false, clause: word.clause });
    }
  });
  return hedges;
}

function phraseAt(words: readonly PassageWord[], index: number, phrases: readonly string[]): PassageWord | null {
  for (const phrase of phrases) {
    const parts = phrase.split(' ');
    if (parts.every((part, offset) => words[index + offset]?.plain === part))
      return words[index + parts.length - 1] ?? null;
  }
  return null;
}

function hasEnding(word: PassageWord, ending: RegExp | null, exceptions: ReadonlySet<string>): boolean {
  return ending?.test(word.raw.normalize('NFC').toLowerCase()) === true && !exceptions.has(word.plain);
}

/** The month of May, and "could not", which says what was not possible. */
function isNoHedge(passage: PassageWords, index: number): boolean {
  const word = passage.words[index];
  const next = passage.words[index + 1];
  if (!word) return true;
  if (word.raw === 'May') return index > 0 || next?.number !== null;
  return word.plain === 'could' && next?.plain === 'not';
}
