import type { Drift, Span } from '../../model';
import { conditionWord, contrastWord, denialWord, nearnessWord } from '../lexicon/limiting-words';
import { findQuotation } from '../match/find-quotation';
import { readNumbers } from '../numbers/read-numbers';
import { prepareText } from '../prepare-text';
import { quotedParts } from '../text/quoted-parts';
import { isSaying } from './find-asides';

/** Shorter quotations are phrases, which nobody takes for the whole. */
const QUOTED_WORDS = 3;
/** How much of the words must be there: quoted words may be edited, bare ones must be a copy to be a cut. */
const QUOTED_LEAST = 0.6;
const BARE_LEAST = 0.9;
/** How near a limiting word must stand to what is quoted: before it, after it, and after it within one clause. */
const WORDS_BEFORE = 6;
const WORDS_AFTER = 3;
const CLAUSE_AFTER = 8;
/** A preposition right after or at the start: the clause is only said of that place, time or thing. */
const RESTRICTING =
  /^\s*(?:for|in|on|at|during|by|under|among|from|within|before|after|since|with|about|regarding|concerning|pour|dans|en|pendant|lors|chez|avec|avant|après|depuis|concernant|für|in|im|bei|beim|während|unter|vor|nach|seit|mit|über|am|an|para|durante|con|antes|desde|entre|sobre|em|com|depois|per|con|durante|su|voor|met|over|tijdens|op)(?=[^\p{L}])/iu;

/** An object with a clause of its own right after: "I will never sell [to anybody who dislikes the noise]". */
const SINGLING_OUT =
  /^\s*(?:to|à|au|aux|an|a|al|alla|ao|aan)\s+(?:\p{L}+[\s’']){1,2}(?:who|that|which|qui|que|qu[’']|der|die|das|que|quien|che|die|dat)(?=[^\p{L}])/iu;

/** A clause that says which ones are meant, right after what it is said of, without a comma: "every claim [that is made by June]". */
const RELATIVE = /^\s+(?:who|that|which|qui|que|che)\s/iu;

/** Whose it is, right after a whole quoted sentence: "we knew about the leak [of the first boiler]". */
const OF_WHICH = /^\s+(?:of|de|du|des|del|della|dello|dei|delle|do|da|dos|das)\s/iu;

/** A thing that is told by its article alone. */
const THE_THING = /(?<!\p{L})(?:the|le|la|les|el|los|las|il|lo|i|gli|o|os|a|as)\s\p{L}+$/iu;

/** With what it is compared, right after a whole quoted sentence: "we do not trust them [less than before]". */
const COMPARED =
  /^\s+(?:any\s+)?(?:(?:less|more|fewer|better|worse|\p{Ll}{3,}er|weniger|mehr)\s+(?:than|als)|(?:as|so)\s(?:much|many|well|\p{Ll}+)\s(?:as|wie)|(?:moins|plus|autant|menos|más|tanto|tan\s\p{Ll}+|meno|più|mais|minder|meer)\s+(?:que|qu[’']|de lo que|como|di|che|quanto|do que|dan))(?!\p{L})/iu;

/** After a year or a day, "when" tells more of it: "since 1831, when a farmer picked one up". */
const DAY = /(?:\p{N}|(?<!\p{L})(?:since|on|until|depuis|jusqu’à|seit|am|desde|hasta|dal|fino a|sinds|tot)\s\p{L}+)$/iu;
const THEN = /^,\s(?:when|quand|lorsqu|als|cuando|quando|toen)/u;

/** The other of two things, right after: "not without it[, or with it]". "Rain or no rain" is no choice. */
const OR_ELSE = /^[\s,]*(?:or|ou|oder|oppure)\s+(?!no\s)/iu;

/** What the speaker gives as others' words: "they say that [it was 1859]", "you would be a fool to say that". */
const OTHERS_SAY =
  /(?<!\p{L})(?:they|people|some|others|everybody|everyone|many|critics|to|not|cannot|can[’']t|never|on|les gens|man|die leute|la gente|mensen|men|ze)\s+(?:says?|thinks?|claims?|believes?|pretends?|dit|disent|croit|croient|sagt|sagen|behauptet|behaupten|glauben|dice|dicen|creen|dicono|credono|diz|dizem|acham|zegt|zeggen)(?:\s+(?:that|qu[e’']|dass|che|dat))?[\s,:]*$/iu;

/** A quotation that stands as a whole sentence though the speaker limited it, without an ellipsis where the limit stood. Null when nothing such was cut. */
export function findCut(earlier: string, later: string, foreign: boolean): Drift | null {
  if (foreign) return findForeignCut(earlier, later);
  for (const quotation of candidates(later)) {
    if (/…|\.\s?\.\s?\./u.test(quotation.text)) continue;
    const page = prepareText(earlier);
    const found = findQuotation(quotation.text, page);
    if (found === null || found.score < leastOf(quotation)) continue;
    const start = page.starts[found.from] ?? 0;
    const end = page.ends[found.to - 1] ?? earlier.length;
    if (!quotation.quoted && !endAlike(earlier.slice(start, end), quotation.text)) continue;
    const cut = quotation.brief ? limitOfBrief(earlier, start, end) : droppedLimit(earlier, start, end, quotation);
    if (cut) return { kind: 'cut', earlier: cut, later: quotation.span };
  }
  return null;
}

/** Content before a condition, in characters: there it limits a statement and does not open one. */
const LEAST_STATEMENT = 15;

/** The same in several words. */
const AS_LONG_AS =
  /(?:[\s,])(?:(?:as|so) long as|tant que|à condition|a condición|a condizione|com a condição|siempre que|pourvu que)(?=\s)/iu;

/** A translated quotation without the condition that ends the speaker's one sentence: "never again [without my brother]". */
function findForeignCut(earlier: string, later: string): Drift | null {
  const [quotation] = quotedParts(later, QUOTED_WORDS);
  // What the speaker said, without who says it.
  const [said] = quotedParts(earlier, QUOTED_WORDS);
  const sentence = (said ?? earlier).trim().replace(/[.!?…"”»“]+$/u, '');
  if (quotation === undefined || conditionWord.test(quotation) || /[.!?…\n]/u.test(sentence)) return null;
  const limit = conditionWord.exec(sentence) ?? AS_LONG_AS.exec(sentence);
  if (limit === null || limit.index < LEAST_STATEMENT) return null;
  const start = earlier.indexOf(sentence) + limit.index;
  const place = later.indexOf(quotation);
  return {
    kind: 'cut',
    earlier: { start, end: earlier.indexOf(sentence) + sentence.length },
    later: { start: place, end: place + quotation.length },
  };
}

interface Candidate {
  readonly text: string;
  readonly span: Span;
  readonly quoted: boolean;
  /** Printed as a sentence of its own, not as a fragment in another's. */
  readonly whole: boolean;
  /** Of one or two words: "We will". */
  readonly brief: boolean;
}

function leastOf({ quoted, brief }: Candidate): number {
  if (brief) return 1;
  return quoted ? QUOTED_LEAST : BARE_LEAST;
}

/** What limited a sentence of one or two words; a phrase of that length is nobody's statement. */
function limitOfBrief(earlier: string, start: number, end: number): Span | null {
  const before = earlier.slice(0, start).replace(/^[\s\S]*[.!?…\n“„«"]\s*/u, '');
  const after = /^[^.!?…;:\n]*/u.exec(earlier.slice(end))?.[0] ?? '';
  if (OTHERS_SAY.test(before)) return { start: start - before.length, end: start };
  return conditionWord.test(firstWords(after, WORDS_AFTER)) ? { start: end, end: end + after.length } : null;
}

function candidates(later: string): readonly Candidate[] {
  const quoted = quotedParts(later, QUOTED_WORDS);
  const long = (quoted.length > 0 ? quoted : [later]).map((text) => ({
    text,
    quoted: quoted.length > 0,
    brief: false,
  }));
  const brief = quotedParts(later, 1)
    .filter((text) => !quoted.includes(text) && /^\p{Lu}/u.test(text))
    .map((text) => ({ text, quoted: true, brief: true }));
  return [...long, ...brief].map((candidate) => {
    const start = later.indexOf(candidate.text);
    const span = { start, end: start + candidate.text.length };
    return { ...candidate, span, whole: /^[^\p{L}]*\p{Lu}/u.test(candidate.text) };
  });
}

/** The dropped words of the same sentence that limited the quoted ones, or null. */
function droppedLimit(earlier: string, start: number, end: number, { text, whole, quoted }: Candidate): Span | null {
  const sentence = earlier.slice(0, start).replace(/^[\s\S]*[.!?…\n]["”’»]?\s+(?=\P{Ll})/u, '');
  // "In the interval she said: “…": what leads to the speaker's words is no part of them.
  const before = sentence.replace(/^[\s\S]*[“„«‘"]\s*/u, '');
  const after = /^[^.!?…\n”»"]*/u.exec(earlier.slice(end))?.[0] ?? '';
  const beforeSpan = { start: start - before.length, end: start };
  const afterSpan = { start: end, end: end + after.length };
  const found = earlier.slice(start, end);
  if (OTHERS_SAY.test(before)) return beforeSpan;
  if (isLimitedBefore(before, text, found, whole)) return beforeSpan;
  if (!whole) return null;
  if (quoted && (RELATIVE.test(after) || COMPARED.test(after) || (OF_WHICH.test(after) && THE_THING.test(found))))
    return afterSpan;
  // "…, the laboratory reports [in a preprint]": that is where it says so.
  const isWhere = !quoted && isSaying(/[^,;:–—]*$/u.exec(earlier.slice(0, end))?.[0] ?? '');
  const dated = DAY.test(found) && THEN.test(after);
  if ((!dated && isLimitedAfter(after, quoted)) || (!isWhere && (RESTRICTING.test(after) || SINGLING_OUT.test(after))))
    return afterSpan;
  return quoted && RESTRICTING.test(before) && !/,\s*$/u.test(before) ? beforeSpan : null;
}

/** A condition of the whole sentence, or a denial or "only" of the same clause; "but" only joins what follows it. */
function isLimitedBefore(before: string, text: string, quoted: string, whole: boolean): boolean {
  if (whole && conditionWord.test(lastWords(before, WORDS_BEFORE))) return true;
  const clause = lastWords(before.slice(clauseStart(before)), WORDS_BEFORE);
  // "No trains will run", "trains will not run": the denial moved.
  if ((denialWord.test(clause) && !denialWord.test(text)) || conditionWord.test(clause)) return true;
  // "Nearly two thirds", "only four": a bound of the number, which is read with it.
  return nearnessWord.test(clause) && readNumbers(quoted, null)[0]?.start !== 0;
}

/** Where the last clause of `text` begins: after a comma with a clause behind it, or after "but". */
function clauseStart(text: string): number {
  let start = 0;
  for (const match of text.matchAll(
    /[,;:–—]\s|\s(?:but|and|mais|et|aber|sondern|und|pero|sino|y|mas|ma|maar|en)(?=\s)/giu,
  ))
    start = match.index + match[0].length;
  return start;
}

/** Of words printed without marks only a condition limits them: "and never handed in" is another statement left out. */
function isLimitedAfter(after: string, quoted: boolean): boolean {
  const near = firstWords(after.replace(/^[\s,;:–—]+(?=with\s|mit\s|à\s|con\s|com\s|met\s)/u, ''), WORDS_AFTER);
  const clause = firstWords(/^[^,;:–—]*/u.exec(after)?.[0] ?? '', CLAUSE_AFTER);
  const limits = quoted ? [conditionWord, denialWord, nearnessWord] : [conditionWord];
  if (quoted && OR_ELSE.test(after)) return true;
  return [near, clause].some((words) => limits.some((limit) => limit.test(words))) || contrastWord.test(near);
}

/** Whether a copy ends where what is copied does: "9 per cent" found in "6 per cent … and £9" goes on past it. */
function endAlike(found: string, copy: string): boolean {
  const [one, other] = [found, copy].map((text) => /[\p{L}\p{M}\p{N}]+(?=[^\p{L}\p{M}\p{N}]*$)/u.exec(text)?.[0]);
  return one?.toLowerCase() === other?.toLowerCase();
}

function lastWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(-count).join(' ');
}

function firstWords(text: string, count: number): string {
  return text.trim().split(/\s+/).slice(0, count).join(' ');
}
