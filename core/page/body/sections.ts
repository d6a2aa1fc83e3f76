import type { Section } from '../../model';
import { cleanName } from '../metadata/clean-name';
import { monthOf } from '../metadata/months';
import { parseIsoDate } from '../metadata/parse-date';
import { type DateReading, printedDate } from '../metadata/shown-date';
import { textIn } from '../metadata/text-in';
import { attributeOf, type Outline } from '../tree/outline';
import { answerWords, isSignature, SAYS } from './answer-words';
import type { AnswerZone } from './answer-zones';
import type { RawBlock } from './blocks';
import { ANSWER_ID, COMMENT, ANSWER_HOLDERS as HOLDERS, PINGBACK } from './hints';
import type { Region } from './regions';

/** A comment or pingback on the page, by the positions of its nodes. */
export interface AnswerBox {
  readonly kind: 'comment' | 'pingback';
  readonly at: number;
  readonly end: number;
}

/** Answers read of one page: a thread is read for what it cites, not for all who speak in it. */
const MOST = 500;
const AUTHOR =
  /(?:^|[\s_:.-])(?:fn|comment-?author|author|p-author|commenter|comment-?name|username|user-?name|nickname)(?=[\s_:.-]|$)/;
/** The same with the time behind it. */
const SAYS_THEN = /\s+(?:says|said|schreibt|schrieb|sagt|dit|a écrit|dice|dijo|disse)\b.*$/i;
/** Elements that a line of who and when stands in. */
const SIGNATURE = /^(?:p|div|span|dt|header|small|h[3-6]|td|li|strong|b)$/;
/** The words of an answer within it. */
const PART = /(?:^|\s)comment-?(?:body|block|entry|content|text|inner|wrap\w*)(?=\s)/;
/** Parts of an answer that are not its words. */
const ANSWER_META =
  /(?:^|[\s_:.-])(?:comment-?author|comment-?meta\w*|commentmetadata|comment-?footer|comment-?header|comment-?date|comment-?info|comment-?edit-link|comment-?reply-link|reply|vcard|avatar|says|permalink|commentnumber|edit-link)(?=[\s_:.-]|$)/;

/** Parts of a board's post that are not its words. */
const BOARD_META =
  /(?:^|[\s_:.-])(?:message-?(?:cell--user|cell--vote|user-?(?:extras|details|info|arrow|banner)|avatar\w*|attribution\w*|action\w*|signature|last-?edit|footer)|post-?profile|user-?(?:info|details)|post-?author|author-?(?:info|pane)\w*|poster|signature|post-?(?:menu|controls|stats|buttons|signature)|reactions-?(?:bar|list)|expand-?link|vote-?cell|votecell)(?=[\s_:.-]|$)/;

/** Finds what readers and other sites answered, outermost first left out: an answer to an answer is its own. */
export function findAnswers(
  outline: Outline,
  regions: readonly Region[],
  replies: ReadonlySet<number>,
  zones: readonly AnswerZone[],
): readonly AnswerBox[] {
  const found: AnswerBox[] = [];
  const kindOf = (at: number): AnswerBox['kind'] => {
    const zone = zones.find(({ parts, end }) => (parts[0] ?? end) <= at && at < end);
    return zone?.kind === 'pingback' || isLinkBack(outline, at) ? 'pingback' : 'comment';
  };
  for (const [at, box] of outline.boxes.entries()) {
    if (found.length >= MOST || regions[at] !== 'comments' || box.state !== 'shown') continue;
    if (replies.has(at) && !PINGBACK.test(box.hint)) {
      found.push({ kind: kindOf(at), at, end: endOf(outline, at) });
      continue;
    }
    if (box.hint === '' || !HOLDERS.test(box.name)) continue;
    const isPing = PINGBACK.test(box.hint) && !/(?:^|\s)(?:pings|pinglist|pingbacks|trackbacks)(?=\s)/.test(box.hint);
    const isOne =
      leadsAnswer(outline, at) ||
      ANSWER_ID.test(box.hint) ||
      (COMMENT.test(box.hint) && !/comments|respond|form/.test(box.hint));
    if (!isPing && !isOne) continue;
    const around = found.findLast((answer) => answer.at < at && at < answer.end);
    if (around && box.name === 'dd' && outline.boxes[around.at]?.name === 'dt') continue;
    if (around && PART.test(box.hint) && !ANSWER_ID.test(box.hint)) continue;
    found.push({
      kind: isPing || around?.kind === 'pingback' ? 'pingback' : kindOf(at),
      at,
      end: endOf(outline, at),
    });
  }
  return found.filter((answer) => !isInner(outline, found, answer));
}

/** Whether a `dt` stands before the words of an answer. */
function leadsAnswer({ boxes }: Outline, at: number): boolean {
  let next = boxes[at]?.end ?? at;
  while (boxes[next]?.name === '#text') next += 1;
  const words = boxes[next];
  return boxes[at]?.name === 'dt' && words?.name === 'dd' && COMMENT.test(words.hint);
}

/** Words cut out of another page, as blog engines print what cites this one. */
const EXCERPT = /\[(?:\.{3}|…)\]\s.{10,}\s\[(?:\.{3}|…)\]$/u;
/** Longest of them with its name and time, in characters. */
const LONGEST_EXCERPT = 1000;

/** How a link from another page says what it is: its kind before the site's name, or when it was noticed. */
const LINK_BACK =
  /^[^\p{L}]*(?:trackback|pingback)(?!\p{L})|(?:^|[^\p{L}])(?:trackback|pingback|tracked) (?:on|from|by|von|am|de)(?!\p{L})/iu;

/** Old themes have no name for a pingback: it is known by its words. */
function isLinkBack(outline: Outline, at: number): boolean {
  const text = textIn(outline, at, LONGEST_EXCERPT);
  return text.length < LONGEST_EXCERPT && (EXCERPT.test(text) || LINK_BACK.test(text));
}

/** What stands in an answer besides the box of its words: who and when, in characters. */
const LONGEST_HEAD = 150;

/** Whether an answer is only the box of another's words: the single one in it, without an id, beside a line of who and when. */
function isInner(outline: Outline, found: readonly AnswerBox[], { at, end }: AnswerBox): boolean {
  const around = found.findLast((other) => other.at < at && end <= other.end);
  if (!around || ANSWER_ID.test(outline.boxes[at]?.hint ?? '')) return false;
  if (found.some((other) => other.at !== at && other.at > around.at && other.end <= around.end)) return false;
  for (const box of outline.boxes.slice(at, end)) if (box.name === 'time' || AUTHOR.test(box.hint)) return false;
  let head = 0;
  for (let inner = around.at; inner < around.end && head <= LONGEST_HEAD; inner += 1) {
    if (inner === at) inner = end;
    head += outline.boxes[inner]?.name === '#text' ? (outline.boxes[inner]?.text.trim().length ?? 0) : 0;
  }
  return head <= LONGEST_HEAD;
}

/** Where an answer ends: of a `dt` that names the answerer, before the next one. */
function endOf({ boxes }: Outline, at: number): number {
  const box = boxes[at];
  if (box?.name !== 'dt') return box?.end ?? at;
  const last = boxes[box.parent]?.end ?? box.end;
  let next = box.end;
  while (next < last && boxes[next]?.name !== 'dt') next = boxes[next]?.end ?? last;
  return next;
}

/** The innermost answer around a position, or null; answers are in document order. */
function answerAt(answers: readonly AnswerBox[], at: number): AnswerBox | null {
  let low = 0;
  let high = answers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((answers[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0; index -= 1) {
    const answer = answers[index];
    if (answer && at < answer.end) return answer;
  }
  return null;
}

/** Sections of the page's text for the answers whose blocks were kept. */
export function readSections(
  outline: Outline,
  answers: readonly AnswerBox[],
  blocks: readonly { readonly at: number; readonly start: number; readonly end: number }[],
  when: DateReading,
): readonly Section[] {
  const sections: Section[] = [];
  const ownBlocks = Map.groupBy(blocks, (block) => answerAt(answers, block.at));
  for (const answer of answers) {
    const own = ownBlocks.get(answer);
    const first = own?.[0];
    const last = own?.at(-1);
    if (!first || !last) continue;
    sections.push({
      kind: answer.kind,
      start: first.start,
      end: last.end,
      author: authorOf(outline, answer),
      published: dateOf(outline, answer, when),
      url: null,
    });
  }
  return sections;
}

/** The name that stands in an element of that meaning, before any quotation; null when there is none. */
export function namedAuthor(outline: Outline, { at: from, end }: Pick<AnswerBox, 'at' | 'end'>): string | null {
  for (let at = from + 1; at < end; at += 1) {
    const box = outline.boxes[at];
    if (!box || box.name === 'blockquote') return null;
    if (box.hint === '' || !AUTHOR.test(box.hint)) continue;
    const line = textIn(outline, at, 121);
    const name = line.length > 120 ? null : cleanName(line);
    if (name !== null) return name;
  }
  return null;
}

function authorOf(outline: Outline, answer: AnswerBox): string | null {
  const own = outline.boxes[answer.at];
  const stated = own ? cleanName(attributeOf(own, 'data-author') ?? '') : null;
  if (stated !== null) return stated;
  let signed: string | null = null;
  for (let at = answer.at; at < answer.end; at += 1) {
    const box = outline.boxes[at];
    if (!box || box.name === 'blockquote') break;
    const isNamed = box.name === 'cite' || (at > answer.at && box.hint !== '' && AUTHOR.test(box.hint));
    if (!isNamed && (signed !== null || !SIGNATURE.test(box.name))) continue;
    const line = textIn(outline, at, 121);
    const name = line.length > 120 ? null : cleanName(line.replace(SAYS, '').replace(SAYS_THEN, ''));
    if (isNamed && name !== null) return name;
    const isName = name !== null && monthOf(name) === 0;
    if (isName && (SAYS.test(line) || isSignature(line))) signed = name;
  }
  return signed;
}

/** How templates name the time of an answer. */
const TIME = /date|time|meta|[\s_-](?:ago|when|age)(?=[\s_-])/;

function dateOf(outline: Outline, answer: AnswerBox, when: DateReading): Section['published'] {
  for (let at = answer.at + 1; at < answer.end; at += 1) {
    const box = outline.boxes[at];
    if (!box) break;
    const stamp = attributeOf(box, 'datetime') ?? (box.name === 'abbr' ? attributeOf(box, 'title') : null);
    const date = stamp === null ? null : parseIsoDate(stamp, 'visible');
    if (date) return date;
    if (TIME.test(box.hint)) {
      const shown = printedDate(textIn(outline, at), when);
      if (shown) return shown;
    }
  }
  return null;
}

/** The blocks of the answers that are their words, in order. */
export function selectAnswers(
  outline: Outline,
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  answers: readonly AnswerBox[],
): readonly RawBlock[] {
  const groups = new Map<AnswerBox, RawBlock[]>();
  for (const block of blocks) {
    const answer = regions[block.box] === 'comments' ? answerAt(answers, block.at) : null;
    if (!answer || (answer.kind === 'comment' && isMeta(outline, block.box, answer.at))) continue;
    const group = groups.get(answer);
    if (group) group.push(block);
    else groups.set(answer, [block]);
  }
  return [...groups]
    .flatMap(([answer, own]) => (answer.kind === 'pingback' ? own : answerWords(own)))
    .sort((a, b) => a.at - b.at);
}

/** Whether a block stands in a part of an answer that by its name is not its words. */
function isMeta(outline: Outline, from: number, answer: number): boolean {
  for (let at = from; at > answer; at = outline.boxes[at]?.parent ?? -1) {
    const box = outline.boxes[at];
    if (!box || box.name === 'form' || box.name === 'footer') return true;
    if (ANSWER_META.test(box.hint) || BOARD_META.test(box.hint)) return true;
  }
  return false;
}
