import type { Drift, Span } from '../../model';
import { type HedgeWords, hedgeWords } from '../lexicon/hedges';
import { isSameNumber } from '../numbers/same-number';
import { type Comparison, earlierSide, laterSide, type Side } from './comparison';
import { isPlainWord } from './is-plain-word';
import type { PassageWord, PassageWords } from './passage-words';

/** A hedge in a passage. */
interface Hedge extends Span {
  /** The first word, accents folded. */
  readonly plain: string;
  readonly strong: boolean;
  readonly clause: number;
}

/** Share of a clause's content that must have a partner for its hedge to speak of what both sides say, and a number that always suffices. */
const SHARED_SHARE = 0.4;
const SHARED_WORDS = 2;
/** Words of meaning up to which a sentence says one thing. */
const MOST_CONTENT = 8;

/** Words of doubt, for which a "says" of the other side does not stand as it does for "allegedly". */
const DOUBT =
  /^(?:may|might|could|possibl[ey]|perhaps|maybe|probabl[ey]|likely|potentially|peut|pourrai(?:en)?t|vielleicht|moglicherweise|wahrscheinlich|podrian?|quizas?)$/;
const CONDITION = /^(?:if|si|wenn|falls|se|als)$/;
const REPORT = /^(?:say|says|said|affirme|afirma)$/;

/** A "may" or "alleged" that only one side has, on something both sides say. `numbers`: those that changed, of which both sides speak too. */
export function findHedgeDrift(comparison: Comparison, numbers: readonly Drift[] = []): readonly Drift[] {
  const { earlier, later } = comparison;
  const translated = isForeign(earlierSide(comparison));
  const before = relevantHedges(
    earlierSide(comparison),
    numbers.map((drift) => drift.earlier),
  );
  const after = relevantHedges(
    laterSide(comparison),
    numbers.map((drift) => drift.later),
  );
  // Few words of a translation have partners: there any hedge of the other side may be the same one.
  if (translated && isHedged(earlier) && isHedged(later)) return [];
  const same = before.some(({ strong, plain }) => strong && has(later, plain));
  const again = after.some(({ strong, plain }) => strong && has(earlier, plain));
  const lost = same || excuses(after, before) ? undefined : before.find((hedge) => hedge.strong);
  const gained = again || excuses(before, after) ? undefined : after.find((hedge) => hedge.strong);
  if (lost) return [{ kind: 'hedge', earlier: { start: lost.start, end: lost.end }, later: null }];
  if (gained) return [{ kind: 'hedge', earlier: null, later: { start: gained.start, end: gained.end } }];
  return [];
}

/** Whether a side hedges in its own way. An "if" or a "says" that both sides have stands for no "may" of the other. */
function excuses(hedges: readonly Hedge[], others: readonly Hedge[]): boolean {
  const doubts = others.some(({ strong, plain }) => strong && DOUBT.test(plain));
  return hedges.some(({ strong, plain }) => {
    if (strong) return true;
    return !others.some((other) => !other.strong && other.plain === plain) && !(doubts && REPORT.test(plain));
  });
}

/** The same word of doubt, though in a clause that is worded anew: "we think it may be", "it may belong to". */
function has(passage: PassageWords, plain: string): boolean {
  return DOUBT.test(plain) && readHedges(passage).some((hedge) => hedge.strong && hedge.plain === plain);
}

function isHedged(passage: PassageWords): boolean {
  return readHedges(passage).some((hedge) => hedge.strong);
}

/** Hedges in clauses that the other side has too. A clause that is nothing but a hedge speaks for its neighbours. */
function relevantHedges(side: Side, changed: readonly (Span | null)[]): readonly Hedge[] {
  const clauses = new Set(
    changed.map((span) => side.own.words.find(({ end }) => span !== null && end > span.start)?.clause),
  );
  return readHedges(side.own).filter((hedge) => clauses.has(hedge.clause) || isShared(side, hedge));
}

function isShared(side: Side, hedge: Hedge): boolean {
  const inside = contentOf(side, (word) => word.clause === hedge.clause);
  // A condition is of what stands beside it.
  const words =
    inside.length > 1 && !CONDITION.test(hedge.plain)
      ? inside
      : contentOf(side, (word) => Math.abs(word.clause - hedge.clause) <= 1);
  const shared = words.filter((index) => (side.partner[index] ?? -1) >= 0 || isThere(side, index)).length;
  // Of a translation few words have partners; one sentence on either side is the same one.
  if (isForeign(side) && isOneSentence(side.own) && (shared > 0 || isShort(side))) return true;
  return shared >= SHARED_WORDS || (shared > 0 && shared >= words.length * SHARED_SHARE);
}

/** A word that the other side has somewhere, in a long passage perhaps aligned with another place of it. */
function isThere({ own, other }: Side, index: number): boolean {
  const word = own.words[index];
  if (!word) return false;
  if (word.number === null) return other.words.some(({ plain }) => plain === word.plain);
  const number = own.numbers[word.number];
  return number !== undefined && other.numbers.some((there) => isSameNumber(there, number));
}

function isOneSentence({ text }: PassageWords): boolean {
  return !/[.!?…]\s/u.test(text.trim());
}

/** Two short sentences, of which one translates the other, say one thing. */
function isShort({ own, other }: Side): boolean {
  return [own, other].every(
    (side) => isOneSentence(side) && side.words.filter(({ content }) => content).length <= MOST_CONTENT,
  );
}

function isForeign({ own, other }: Side): boolean {
  return own.language !== null && other.language !== null && own.language !== other.language;
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
    const { plain } = word;
    if (isSupposed(passage, index) || (passage.language === 'de' && isClaimedSight(passage, word)))
      hedges.push({ start: word.start, end: word.end, plain, strong: true, clause: word.clause });
    const phrase = phraseAt(passage.words, index, lexicon.phrases);
    if (phrase !== null) hedges.push({ start: word.start, end: phrase.end, plain, strong: true, clause: word.clause });
    else if (isStrong(word, lexicon.strong) || hasEnding(word, lexicon.ending, lexicon.exceptions)) {
      if (!isPlainWord(passage, index))
        hedges.push({ start: word.start, end: word.end, plain, strong: true, clause: word.clause });
    } else if (lexicon.weak.has(plain)) {
      hedges.push({ start: word.start, end: word.end, plain, strong: false, clause: word.clause });
    }
  });
  return hedges;
}

/** Portuguese supposes in the future perfect: "terá começado". */
function isSupposed({ words, language }: PassageWords, index: number): boolean {
  if (language !== 'pt' || !/^tera(?:o)?$/.test(words[index]?.plain ?? '')) return false;
  return /(?:[aio]do|to|sto)s?$/.test(words[index + 1]?.plain ?? '');
}

/** "Will ihn gesehen haben": somebody says so of himself, and the writer leaves it to him. */
function isClaimedSight({ words }: PassageWords, { plain, clause }: PassageWord): boolean {
  if (plain !== 'will' && plain !== 'wollen') return false;
  const after = words.filter((word) => word.clause === clause).slice(-2);
  return /^(?:haben|sein)$/.test(after[1]?.plain ?? '') && /(?:t|en)$/.test(after[0]?.plain ?? '');
}

/** The last word of a phrase that begins at `index`, or null. */
function phraseAt(words: readonly PassageWord[], index: number, phrases: HedgeWords['phrases']): PassageWord | null {
  const rest = phrases
    .get(words[index]?.plain ?? '')
    ?.find((parts) => parts.every((part, offset) => words[index + 1 + offset]?.plain === part));
  return rest === undefined ? null : (words[index + rest.length] ?? null);
}

function isStrong(word: PassageWord, strong: ReadonlySet<string>): boolean {
  return strong.has(word.plain) || strong.has(word.raw.normalize('NFC').toLowerCase());
}

function hasEnding(word: PassageWord, ending: RegExp | null, exceptions: ReadonlySet<string>): boolean {
  return ending?.test(word.raw.normalize('NFC').toLowerCase()) === true && !exceptions.has(word.plain);
}
