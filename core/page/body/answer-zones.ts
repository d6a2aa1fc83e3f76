import type { Box, Outline } from '../tree/outline';
import { AGO, CLOCK, isSignature, SAYS } from './answer-words';
import type { RawBlock } from './blocks';
import { ANSWER_HOLDERS, ANSWER_ID, COMMENT, PINGBACK } from './hints';
import { countUp, proseOf } from './regions';

/** What stands below a line under which readers answer, or sites are listed that cite the page. */
export interface AnswerZone {
  readonly kind: 'comment' | 'pingback';
  /** Elements beside each other that it is made of, by their positions; the first holds the line. */
  readonly parts: readonly number[];
  readonly end: number;
  /** Elements that are one answer each; none where names tell them. */
  readonly answers: readonly number[];
}

/** What answers are called above them, in the languages of the reader's lexica; words that an author may set there too need a number. */
const HEADING =
  /^[^\p{L}\p{N}]*(?:(?:\d+|\p{L}{2,6})\s)?(?:(?:reader|user|visitor|leser)[- ]?)?(?:comments?|kommentare?r?|commentaires?|coment[aá]rios?|comment[oi]|reacties?|komentarz\p{L}*|komentáře?|комментари\p{L}*|kommentteja?|hozzászólás\p{L}*|yorum(?:lar)?|コメント|评论|評論|留言|댓글)(?:[^\p{L}]*$|,? (?:\(?\d+\)?|to|on|for|zu|à|sur|a|para|su|op|do|till|к)(?= |$))|^[^\p{L}\p{N}]*\d+ (?:responses?|replies|thoughts?|antworten|réponses?|messages?|respuestas?|respostas?|risposte?|svar|odpowiedzi|отзыв\p{L}*)(?!\p{L})/iu;
/** What may be a part of the text too; answers are believed below it when several are signed. */
const WEAK_HEADING =
  /^(?:\P{L}*\p{L}+){0,2}?\P{L}*(?:responses?|replies|reactions?|reaktionen|réactions?|réponses?|reacciones|reações|reazioni|antworten|respuestas|respostas|risposte|odpowiedzi|ответы|reaktioner|svar|(?:comment|kommentar|coment[aá]rio|reactie|댓글)\p{L}*)\P{L}*$/iu;
/** What links from other sites are called above them. */
const LINKED_BACK =
  /(?<!\p{L})(?:trackbacks?|pingbacks?|rétroliens?|retroenlaces?|webmentions?|backlinks?)(?!\p{L})|^\W*(?:(?:sites|weblogs|blogs|posts) (?:that link|linking|that reference) |links to this (?:post|entry|article)|liens vers ce (?:billet|message)|links (?:zu|auf) diese[mnr]? |enlaces a esta |ils en parlent|they posted on)/iu;
/** Longest of these lines, in characters. */
const LONGEST_LINE = 100;
/** Prose before them, in characters: there must be a text that is answered. */
const TEXT_BEFORE = 200;
/** Fewest unlinked characters of an answer, and of all that stands below a line. */
const WORDS = 25;
/** Lines looked at; templates have a few. */
const MOST = 50;
/** Somebody and a date before the words: "Ada on 3 May 2019: …". */
const SIGNED_FIRST = /^[^.!?:]{2,50}\d{1,2}[^.!?:]{1,20}\d{4}(?:,? (?:at |um |à )?\d{1,2}[:.h]\d{2})?\s?[:–—]\s/u;
const CARRIERS = /^(?:html|body|main|article)$/;
/** Elements that hold the words of an answer, or who wrote it, and not both. */
const LINES = /^(?:p|small|span|dt|cite|time)$/;

/** Zones of answers by the lines above them, each cut up by who and when. `known`: answers that are told otherwise. */
export function findAnswerZones(
  outline: Outline,
  blocks: readonly RawBlock[],
  marks: Marks,
  known: ReadonlySet<number>,
): readonly AnswerZone[] {
  const { boxes } = outline;
  const heads = blocks.filter((block) => (marks.prose[block.at] ?? 0) >= TEXT_BEFORE && isHead(block)).slice(0, MOST);
  const zones: AnswerZone[] = [];
  for (const head of heads) {
    if (head.at < (zones.at(-1)?.end ?? 0)) continue;
    const parts = partsBelow(outline, marks, head, heads);
    const end = boxes[parts.at(-1) ?? -1]?.end ?? head.at;
    const kind = LINKED_BACK.test(head.text) && !HEADING.test(head.text) ? 'pingback' : 'comment';
    const needed = kind === 'pingback' ? 0 : HEADING.test(head.text) ? 1 : 2;
    if (parts.length === 0 || signed(marks, head.at, end) < needed) continue;
    const isTold = boxes.slice(head.at, end).some((box, index) => known.has(head.at + index) || isNamed(box));
    zones.push({ kind, parts, end, answers: isTold ? [] : cutUp(outline, marks, parts.slice(1)) });
  }
  return zones;
}

/** Counts of prose, of unlinked characters, of those in lines with a time, of such lines, and of lines that give somebody the word before each position. */
export type Marks = Readonly<Record<'prose' | 'words' | 'lines' | 'dates' | 'says', Float64Array>>;

/** Marks of a page by its blocks. */
export function marksOf({ boxes }: Outline, blocks: readonly RawBlock[]): Marks {
  const count = (of: (block: RawBlock) => number): Float64Array => countUp(boxes.length, blocks, of);
  return {
    prose: count(proseOf),
    words: count(({ text, linked }) => text.length - linked),
    lines: count(({ text, linked }) => (isDateLine(text) ? text.length - linked : 0)),
    dates: count(({ text }) => (isDateLine(text) || SIGNED_FIRST.test(text) ? 1 : 0)),
    says: count(({ text }) => (SAYS.test(text) ? 1 : 0)),
  };
}

/** What was counted between two positions. */
export function within(sums: Float64Array, from: number, end: number): number {
  return (sums[end] ?? 0) - (sums[from] ?? 0);
}

/** How many answers are signed between two positions: each has a time, or a line that gives its writer the word, or both. */
function signed({ dates, says }: Marks, from: number, end: number): number {
  return Math.max(within(dates, from, end), within(says, from, end));
}

/** A short line with a date, or with a time of day: the year is often left out. */
function isDateLine(text: string): boolean {
  if (isSignature(text) || AGO.test(text)) return true;
  return text.length <= LONGEST_LINE && CLOCK.test(text) && !/[.!?…]["”»]?$/.test(text);
}

function isHead({ text, links }: RawBlock): boolean {
  if (text.length > LONGEST_LINE || links.some(({ href }) => !href.includes('#'))) return false;
  return HEADING.test(text) || LINKED_BACK.test(text) || WEAK_HEADING.test(text);
}

function isNamed({ name, hint }: Box): boolean {
  if (hint === '' || !ANSWER_HOLDERS.test(name)) return false;
  return COMMENT.test(hint) || ANSWER_ID.test(hint) || PINGBACK.test(hint);
}

/** The element of a line and those behind it, as far as no heading begins something else; none when nothing stands below it. */
function partsBelow(
  { boxes }: Outline,
  { words }: Marks,
  head: RawBlock,
  heads: readonly RawBlock[],
): readonly number[] {
  let first = head.box;
  let above = boxes[first]?.parent ?? -1;
  while (above >= 0 && within(words, boxes[first]?.end ?? first, boxes[above]?.end ?? above) < WORDS) {
    if (CARRIERS.test(boxes[above]?.name ?? '') || within(words, above, head.at) >= WORDS) return [];
    first = above;
    above = boxes[above]?.parent ?? -1;
  }
  const last = boxes[above]?.end ?? first;
  const parts = [first];
  for (let at = boxes[first]?.end ?? last; at < last; at = boxes[at]?.end ?? last) {
    const { name = '', end = at } = boxes[at] ?? {};
    if (/^h[1-6]$/.test(name) || heads.some((other) => other.at > head.at && other.at >= at && other.at < end)) break;
    if (!name.startsWith('#')) parts.push(at);
  }
  return parts;
}

/** The elements that are one answer each: with one signature, or words whose signature stands in the element behind. */
function cutUp(outline: Outline, marks: Marks, parts: readonly number[]): readonly number[] {
  const { boxes } = outline;
  return parts.flatMap((at) => {
    const { name = '#text', end = at } = boxes[at] ?? {};
    if (boxes.slice(at, end).some((box) => /^(?:form|textarea|input)$/.test(box.name))) return [];
    const signatures = signed(marks, at, end);
    if (signatures > 1) {
      const inner: number[] = [];
      for (let child = at + 1; child < end; child = boxes[child]?.end ?? end) inner.push(child);
      const found = cutUp(outline, marks, inner);
      return found.length > 0 ? found : [at];
    }
    const isAnswer = signatures === 1 ? !LINES.test(name) : within(marks.words, at, end) >= WORDS;
    return isAnswer && !name.startsWith('#') ? [at] : [];
  });
}
