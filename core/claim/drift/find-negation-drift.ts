import type { Drift, Span } from '../../model';
import { negationWords } from '../lexicon/negators';
import { type Comparison, earlierSide, laterSide, type Side } from './comparison';
import type { PassageWord, PassageWords } from './passage-words';

/** A negating word with the content words it turns round. */
interface Negation extends Span {
  readonly clause: number;
  /** Indices of words in its scope. */
  readonly scope: readonly number[];
}

/** Content words after a particle, and after a verb of denial, that it governs; before it, where the verb may stand first. */
const SCOPE_AFTER = 3;
const SCOPE_DENIAL = 6;
const SCOPE_BEFORE = 3;

/** Words after which another predicate begins, out of a negation's reach. */
const JOINS = /^(?:and|but|that|et|mais|und|aber|dass|sondern|y|pero|que|sino|ma|che|mas|maar)$/;

/** A statement turned round: negated on one side, the same words not negated on the other. */
export function findNegationDrift(comparison: Comparison): readonly Drift[] {
  const lost = turned(earlierSide(comparison));
  if (lost) return [{ kind: 'negation', earlier: lost.own, later: lost.other }];
  const gained = turned(laterSide(comparison));
  return gained ? [{ kind: 'negation', earlier: gained.other, later: gained.own }] : [];
}

function turned(side: Side): { readonly own: Span; readonly other: Span | null } | null {
  const negated = readNegations(side.other);
  for (const negation of readNegations(side.own)) {
    const partners = negation.scope.map((index) => side.partner[index] ?? -1).filter((index) => index >= 0);
    if (partners.length === 0) continue;
    const clauses = new Set(partners.map((index) => side.other.words[index]?.clause));
    const stillNegated = negated.some(
      (other) => clauses.has(other.clause) || other.scope.some((index) => partners.includes(index)),
    );
    if (stillNegated) continue;
    const [first] = partners;
    const word = first === undefined ? undefined : side.other.words[first];
    return {
      own: { start: negation.start, end: negation.end },
      other: word ? { start: word.start, end: word.end } : null,
    };
  }
  return null;
}

/** Every negation of a passage in order. */
function readNegations(passage: PassageWords): readonly Negation[] {
  const lexicon = negationWords[passage.language ?? 'en'];
  if (!lexicon) return [];
  const negations: Negation[] = [];
  passage.words.forEach((word, index) => {
    const particle = lexicon.particles.has(word.plain) && !isHarmless(passage, index, lexicon.harmless);
    if (!particle && !lexicon.denials.has(word.plain)) return;
    const after = contentIndices(passage, index, 1).slice(0, particle ? SCOPE_AFTER : SCOPE_DENIAL);
    const before =
      lexicon.looksBack || after.length === 0 ? contentIndices(passage, index, -1).slice(0, SCOPE_BEFORE) : [];
    negations.push({ start: word.start, end: word.end, clause: word.clause, scope: [...after, ...before] });
  });
  return negations;
}

function isHarmless(passage: PassageWords, index: number, harmless: readonly string[]): boolean {
  const { words } = passage;
  const word = words[index];
  if (word?.plain === 't') return !/n$/.test(words[index - 1]?.plain ?? '') || words[index - 1]?.end !== word.start - 1;
  // "No, …" answers somebody; "no. 5" is a number.
  if (word?.plain === 'no' && /^[.,]/.test(passage.text.slice(word.end, word.end + 1))) return true;
  return harmless.some((phrase) => {
    const parts = phrase.split(' ');
    return parts.some((_, shift) => parts.every((part, offset) => words[index - shift + offset]?.plain === part));
  });
}

/** Content words of the clause in one direction, nearest first. */
function contentIndices(passage: PassageWords, from: number, step: 1 | -1): readonly number[] {
  const clause = passage.words[from]?.clause;
  const indices: number[] = [];
  for (let index = from + step; isInClause(passage.words[index], clause); index += step) {
    if (JOINS.test(passage.words[index]?.plain ?? '')) break;
    if (passage.words[index]?.content) indices.push(index);
  }
  return indices;
}

function isInClause(word: PassageWord | undefined, clause: number | undefined): boolean {
  return word !== undefined && word.clause === clause;
}
