import { lexica } from '../cues';
import { plainWord } from '../text/plain-word';
import type { PassageWord, PassageWords } from './passage-words';

/** Clauses that only say who says it: "according to …", "he told us last week", "rapporte La Gazette". */
const SAYING =
  /^(?:according|said|says|say|told|tells|wrote|writes|reported|reports|added|adds|admitted|announced|selon|rapporte|affirme|dit|declare|explique|ecrit|laut|zufolge|sagte|sagt|schreibt|berichtet|berichtete|meldet|meldete|teilte|angaben|indique|annonce|segun|dijo|dice|afirma|aseguro|informa|informo|secondo|disse|riferisce|annuncia|annunciato|spiegato|precisato|volgens|zei|zegt)$/;
/** Verbs by which a paper or a study speaks, where they stand alone. */
const SHOWS =
  /^(?:shows?|showed|finds?|found|suggests?|suggested|warns?|warned|montre|revele|zeigt|muestra|mostra|blijkt)$/;
/** Verbs of saying and reporting per language, as they are written. */
const SAYS: Readonly<Record<string, RegExp>> = Object.fromEntries(
  lexica.map(({ language, say, report }) => [language, new RegExp(`(?<!\\p{L})(?:${say}|${report})(?!\\p{L})`, 'u')]),
);

/** What ends a clause that tells who decided so: "the court ruled". */
const RULED =
  /\b(?:court|judge|tribunal|panel|jury|board|committee|commission|council)\b.*\b(?:ruled|found|heard|decided)$/;

/** What joins a lead to what is said. */
const THAT = /^(?:that|que|qu|dass|che|dat)$/;
/** The same in words that say it only together: "heißt es in einer Mitteilung", "wie es in dem Bericht heißt". */
const SAYING_TOGETHER = /^(?:heisst es|wie es\b.*\bheisst)\b/;
/** What opens a clause that only says who says it, however long it is. */
const SOURCE =
  /^(?:according to|selon|d apres|laut|nach angaben|angaben|zufolge|segun|secondo|segundo|de acordo com|volgens)\b/;
/** Longest clause, in words, that is taken for a mere attribution; with a word that opens one; "The mayor said that" before what is said. */
const MOST_WORDS = 13;
const MOST_SOURCE_WORDS = 24;
const MOST_LEAD_WORDS = 9;
/** A copy has this share of a sentence's words of meaning, and so many; the sentences next to it at most the lower share. */
const COPIED = 0.8;
const COPIED_WORDS = 4;
const NOT_COPIED = 0.34;

/**
 * Indices of words in clauses that only attribute, or in an editor's brackets. With `kept` (for each word its equal on the other side or
 * -1), of a passage with a sentence that is a copy also the sentences beside it that are none: they are the citing writer's own.
 */
export function asideWords(passage: PassageWords, kept: Int32Array | null): ReadonlySet<number> {
  const lead = leadWords(passage);
  const beside = kept === null ? new Set<number>() : besideCopy(passage, kept);
  const clauses = [...new Set(passage.words.map((word) => word.clause))];
  const saying = new Set(clauses.filter((clause) => isSayingClause(passage, clause, true)));
  for (const clause of clauses) {
    // "…, a statement by its agents, Fenn and Brand, shows": who says it stands before.
    if (clause > 2 && isVerbAlone(passage, clause))
      for (const before of [1, 2]) saying.add(clause - before).add(clause);
  }
  return new Set(
    [...passage.words.keys()].filter((index) => {
      const word = passage.words[index];
      if (!word) return false;
      return index < lead || beside.has(index) || saying.has(word.clause) || isBracketed(passage.text, word);
    }),
  );
}

/** What opens a clause put in between commas that tells more of what stands before it. */
const RELATIVE =
  /^(?:which|who|whose|where|qui|que|qu|dont|ou|der|die|das|deren|dessen|quien|cuyo|cuya|che|cui|quem|cujo|cuja|dat|wie)$/;

/** Words of clauses between commas that tell more of what stands before ("…, which was built in 1888, …") and of which the other side has nothing. */
export function insertedWords({ text, words }: PassageWords, kept: Int32Array): ReadonlySet<number> {
  const inserted = new Set<number>();
  words.forEach((word, index) => {
    const before = words[index - 1];
    if (!before || before.clause === word.clause) return;
    // "In which 287 people died": a preposition may stand before.
    if (![word, words[index + 1]].some((other) => other?.clause === word.clause && RELATIVE.test(other.plain))) return;
    const clause = [...words.keys()].filter((other) => words[other]?.clause === word.clause);
    const last = words[clause.at(-1) ?? -1];
    const between = text.slice(before.end, word.start).includes(',') && /^,/.test(text.slice(last?.end ?? 0));
    if (between && clause.every((other) => kept[other] === -1 || !words[other]?.content))
      for (const other of clause) inserted.add(other);
  });
  return inserted;
}

/** Whether a word stands in a clause that only attributes, or in an editor's brackets. */
export function isAside(passage: PassageWords, word: PassageWord): boolean {
  return isBracketed(passage.text, word) || isSayingClause(passage, word.clause, false);
}

/** Whether a clause only attributes. `cues`: by every verb of saying of its language, for comparing, where finding needs what it can get. */
function isSayingClause(passage: PassageWords, number: number, cues: boolean): boolean {
  const clause = passage.words.filter((other) => other.clause === number);
  if (clause.length === passage.words.length || clause.length > MOST_SOURCE_WORDS) return false;
  if (clause.some((other) => other.number !== null)) return false;
  const said = clause.map((other) => other.plain).join(' ');
  if (SOURCE.test(said)) return true;
  if (clause.length > MOST_WORDS) return false;
  if (clause.some((other) => SAYING.test(other.plain)) || SAYING_TOGETHER.test(said)) return true;
  const written = cues ? clause.map((other) => other.raw.toLowerCase()).join(' ') : '';
  return SAYS[passage.language ?? 'en']?.test(written) === true || (cues && RULED.test(said));
}

/** How many words lead to what is said: "The mayor's office said on Tuesday that". 0 for none. */
function leadWords({ words }: PassageWords): number {
  const that = words.findIndex((word) => THAT.test(word.plain));
  if (that < 2 || that >= MOST_LEAD_WORDS || words.length - that <= COPIED_WORDS) return 0;
  const lead = words.slice(0, that);
  return lead.some((word) => SAYING.test(word.plain)) && lead.every((word) => word.number === null) ? that + 1 : 0;
}

/** "…, shows." after an apposition. */
function isVerbAlone({ words }: PassageWords, number: number): boolean {
  const [word, ...more] = words.filter(({ clause }) => clause === number);
  return word !== undefined && more.length === 0 && (SAYING.test(word.plain) || SHOWS.test(word.plain));
}

/** True when a verb of saying stands among these words. */
export function isSaying(text: string): boolean {
  return (text.match(/[\p{L}\p{M}]+/gu) ?? []).some((word) => SAYING.test(plainWord(word)));
}

function besideCopy(passage: PassageWords, kept: Int32Array): ReadonlySet<number> {
  const sentences = sentencesOf(passage);
  const shares = sentences.map((sentence) => {
    const content = sentence.filter((index) => passage.words[index]?.content);
    const copied = content.filter((index) => kept[index] !== -1).length;
    return { sentence, copied, share: content.length === 0 ? 0 : copied / content.length };
  });
  if (!shares.some(({ copied, share }) => copied >= COPIED_WORDS && share >= COPIED)) return new Set();
  return new Set(shares.filter(({ share }) => share <= NOT_COPIED).flatMap(({ sentence }) => sentence));
}

/** Word indices by sentence. */
function sentencesOf({ text, words }: PassageWords): readonly (readonly number[])[] {
  const sentences: number[][] = [[]];
  words.forEach((word, index) => {
    const gap = text.slice(words[index - 1]?.end ?? word.start, word.start);
    if (/[.!?…](?:\[\d{1,3}\])*["”’»)]*\s/u.test(gap) && /^\p{Lu}|^\p{N}/u.test(word.raw)) sentences.push([]);
    sentences.at(-1)?.push(index);
  });
  return sentences;
}

function isBracketed(text: string, word: PassageWord): boolean {
  const open = text.lastIndexOf('[', word.start);
  if (open < 0 || word.start - open > 80) return false;
  const close = text.indexOf(']', open);
  return close >= word.end;
}
