import type { Section } from '../model';
import type { RawBlock } from './blocks';
import { COMMENT, PINGBACK } from './hints';
import { cleanName } from './metadata/clean-name';
import { parseIsoDate, parseVisibleDate } from './metadata/parse-date';
import { textIn } from './metadata/text-in';
import { attributeOf, type Outline } from './outline';
import type { Region } from './regions';

/** A comment or pingback on the page, by the positions of its nodes. */
export interface AnswerBox {
  readonly kind: 'comment' | 'pingback';
  readonly at: number;
  readonly end: number;
}

const MOST = 500;
const AUTHOR =
  /(?:^|[\s_:.-])(?:fn|comment-?author|author|p-author|commenter|comment-?name|username|user-?name|nickname)(?=[\s_:.-]|$)/;
const ANSWER_ID = /(?:^|\s)(?:li-|div-)?(?:comment|c|cmt|pingback|trackback|ping)-?\d+(?=\s)/;
/** Parts of an answer that are not its words. */
export const ANSWER_META =
  /(?:^|[\s_:.-])(?:comment-?author|comment-?meta\w*|commentmetadata|comment-?footer|comment-?header|comment-?date|comment-?info|comment-?edit-link|comment-?reply-link|reply|vcard|avatar|says|permalink|commentnumber|edit-link)(?=[\s_:.-]|$)/;

/** Parts of a board's post that are not its words. */
const BOARD_META =
  /(?:^|[\s_:.-])(?:message-?(?:cell--user|cell--vote|user-?(?:extras|details|info|arrow|banner)|avatar\w*|attribution\w*|action\w*|signature|last-?edit|footer)|post-?profile|user-?(?:info|details)|post-?author|author-?(?:info|pane)\w*|poster|signature|post-?(?:menu|controls|stats|buttons|signature)|reactions-?(?:bar|list)|expand-?link|vote-?cell|votecell)(?=[\s_:.-]|$)/;

/** Finds what readers and other sites answered, outermost first left out: an answer to an answer is its own. */
export function findAnswers(
  outline: Outline,
  regions: readonly Region[],
  replies: ReadonlySet<number>,
): readonly AnswerBox[] {
  const found: AnswerBox[] = [];
  for (const [at, box] of outline.boxes.entries()) {
    if (found.length >= MOST || regions[at] !== 'comments' || box.hint === '' || box.state !== 'shown') continue;
    if (!/^(?:li|article|div|section|dd|dt|tr)$/.test(box.name)) continue;
    if (replies.has(at)) {
      found.push({ kind: 'comment', at, end: box.end });
      continue;
    }
    const isPing = PINGBACK.test(box.hint) && !/(?:^|\s)(?:pings|pinglist|pingbacks|trackbacks)(?=\s)/.test(box.hint);
    const isOne = ANSWER_ID.test(box.hint) || (COMMENT.test(box.hint) && !/comments|respond|form/.test(box.hint));
    if (!isPing && !isOne) continue;
    const around = found.findLast((answer) => answer.at < at && at < answer.end);
    if (around && isWrapper(outline, around, at)) continue;
    found.push({ kind: isPing || around?.kind === 'pingback' ? 'pingback' : 'comment', at, end: box.end });
  }
  return found;
}

/** Whether nothing but markup stands between an answer and a box in it: both are one answer. */
function isWrapper(outline: Outline, around: AnswerBox, at: number): boolean {
  for (let inner = around.at; inner < at; inner += 1) {
    const box = outline.boxes[inner];
    if (box?.name === '#text' && /\S/.test(box.text)) return false;
  }
  return true;
}

/** The innermost answer around a position, or null. */
export function answerAt(answers: readonly AnswerBox[], at: number): AnswerBox | null {
  return answers.findLast((answer) => answer.at <= at && at < answer.end) ?? null;
}

/** Sections of the page's text for the answers whose blocks were kept. */
export function readSections(
  outline: Outline,
  answers: readonly AnswerBox[],
  blocks: readonly { readonly at: number; readonly start: number; readonly end: number }[],
  language: string | null,
): readonly Section[] {
  const sections: Section[] = [];
  for (const answer of answers) {
    const own = blocks.filter((block) => answerAt(answers, block.at) === answer);
    const first = own[0];
    const last = own.at(-1);
    if (!first || !last) continue;
    sections.push({
      kind: answer.kind,
      start: first.start,
      end: last.end,
      author: authorOf(outline, answer),
      published: dateOf(outline, answer, language),
      url: null,
    });
  }
  return sections;
}

function authorOf(outline: Outline, answer: AnswerBox): string | null {
  const own = outline.boxes[answer.at];
  const stated = own ? cleanName(attributeOf(own, 'data-author') ?? '') : null;
  if (stated !== null) return stated;
  for (let at = answer.at + 1; at < answer.end; at += 1) {
    const box = outline.boxes[at];
    if (!box) break;
    if (box.name === 'cite' || (box.hint !== '' && AUTHOR.test(box.hint))) {
      const name = cleanName(textIn(outline, at, 120).replace(/\s+(?:says|said|schreibt|sagt|dit|dice)\b.*$/i, ''));
      if (name !== null) return name;
    }
  }
  return null;
}

function dateOf(outline: Outline, answer: AnswerBox, language: string | null): Section['published'] {
  for (let at = answer.at + 1; at < answer.end; at += 1) {
    const box = outline.boxes[at];
    if (!box) break;
    const stamp = attributeOf(box, 'datetime') ?? (box.name === 'abbr' ? attributeOf(box, 'title') : null);
    const date = stamp === null ? null : parseIsoDate(stamp, 'visible');
    if (date) return date;
    if (/date|time|meta/.test(box.hint)) {
      const shown = parseVisibleDate(textIn(outline, at), 'visible', language);
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
  return blocks.filter((block) => {
    if (regions[block.box] !== 'comments') return false;
    const answer = answerAt(answers, block.at);
    if (!answer) return false;
    if (answer.kind === 'pingback') return true;
    for (let at = block.box; at > answer.at; at = outline.boxes[at]?.parent ?? -1) {
      const box = outline.boxes[at];
      if (
        !box ||
        ANSWER_META.test(box.hint) ||
        BOARD_META.test(box.hint) ||
        box.name === 'form' ||
        box.name === 'footer'
      )
        return false;
    }
    return true;
  });
}
