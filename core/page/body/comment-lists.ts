import { textIn } from '../metadata/text-in';
import { attributeOf, type Box, type Outline } from '../tree/outline';
import { type Marks, within } from './answer-zones';
import { COMMENTS, NOTES } from './hints';

const HOLDERS = /^(?:li|article|div|section|dd|dl|tr|table|blockquote)$/;
/** What schema.org and microformats call an answer. */
const TYPED = /schema\.org\/(?:Comment|UserComments|Answer)(?=\s|$)/i;
const CITED = /(?:^|\s)u-comment(?=\s)/;
/** A comment by its number, as blog engines write it. */
const NUMBERED = /(?:^|\s)(?:li-|div-)?comment(?:-id)?-?\d+(?=\s)/;
/** A comment by its name, which tells one with a time in it. */
const CALLED = /(?:^|\s)(?:[a-z]+[-_])?comment(?=\s)/;
/** Updates of a live page and entries of a blog have a time and a name too. */
const ENTRY =
  /(?:^|[\s_-])(?:live|update|feed|tweet|entry|hentry|h-entry|teaser|card|story|promo|event|product|review)(?=[\s_-]|$)/;
/** Lists of sources have names and dates too. */
const NOTE_ITEM = /(?:^|[\s_-])(?:cite|citation|reference|ref|footnote|note)-?(?:note|list|item)?(?=[\s_-]|$)/;
const NAMED =
  /(?:^|[\s_-])(?:author|autor|auteur|user|user-?name|nick(?:name)?|commenter|poster|fn|vcard|avatar|gravatar|who|name)(?=[\s_-]|$)/;
/** Answers beside each other from which a list is believed without a name for it. */
const FEWEST = 2;
/** Prose before the first answer, in characters: there must be a text that is answered. */
const TEXT_BEFORE = 200;
/** Fewest unlinked characters of an answer, who and when among them. */
const WORDS = 40;
/** Those of them beside the line that tells who and when; entries of a list of sources have none. */
const FEWEST_WORDS = 25;
/** Answers read of one page, as many as of those that are named. */
const MOST = 500;
/** Nodes of the longest answer. */
const LONGEST = 400;
/** Nodes looked at in all, six times those of the largest page: elements in elements are looked at again and again. */
const MOST_LOOKS = 300_000;
/** A heading by which boards and mail lists set an answer under the headline that it answers. */
const ANSWERING = /^(?:re|aw|sv|antw|odp)\s?:\s/i;
/** Headings, forms and menus: answers have none. */
const OTHER = new Set('h1 h2 h3 h4 h5 h6 form nav'.split(' '));

/**
 * Answers of readers that no name gives away, by the positions of their elements: what schema.org or microformats type as one, and
 * blocks of one kind beside each other under a text, each with somebody, a time and words, none with a heading.
 */
export function findCommentLists(outline: Outline, marks: Marks): ReadonlySet<number> {
  const { boxes } = outline;
  const found = new Set<number>();
  /** Parent and kind of element → the children that may be answers. */
  const families = new Map<string, number[]>();
  let named = 0;
  for (let at = 0; at < boxes.length && found.size < MOST; at += 1) {
    const box = boxes[at];
    const answers = (marks.prose[at] ?? 0) >= TEXT_BEFORE;
    if (box?.state === 'shown' && answers && /^h[1-6]$/.test(box.name) && ANSWERING.test(textIn(outline, at, 20))) {
      const answer = outermost(outline, marks, at);
      if (answer !== at && hasTime(outline, marks, answer)) found.add(answer);
    }
    if (box?.state !== 'shown' || !HOLDERS.test(box.name)) continue;
    if (at >= named && answers && (NUMBERED.test(box.hint) || (CALLED.test(box.hint) && hasTime(outline, marks, at)))) {
      found.add(at);
      // Answers to it are told by their own numbers.
      named = box.end;
    } else if (CITED.test(box.hint) || TYPED.test(attributeOf(box, 'itemtype') ?? '')) found.add(at);
    else if (NOTES.test(box.hint) || NOTE_ITEM.test(box.hint)) at = box.end - 1;
    else if (
      answers &&
      within(marks.words, at, box.end) >= WORDS &&
      box.end - at <= LONGEST &&
      !ENTRY.test(box.hint) &&
      !COMMENTS.test(box.hint)
    ) {
      const kind = `${box.parent} ${box.name}`;
      const family = families.get(kind);
      if (family) family.push(at);
      else families.set(kind, [at]);
    }
  }
  let looks = 0;
  for (const family of families.values()) {
    if (family.length < FEWEST) continue;
    for (const at of family) looks += (boxes[at]?.end ?? at) - at;
    const answers = looks > MOST_LOOKS ? [] : family.filter((at) => isAnswer(outline, marks, at));
    if (answers.length >= FEWEST) for (const at of answers) found.add(at);
  }
  return found;
}

/** The outermost element around another in which nothing of the text before it stands. */
function outermost({ boxes }: Outline, { prose }: Marks, at: number): number {
  let around = at;
  for (let up = boxes[at]?.parent ?? -1; (prose[up] ?? 0) >= TEXT_BEFORE; up = boxes[up]?.parent ?? -1) around = up;
  return around;
}

/** Whether a time stands in an element, in a line of its own or marked as one. */
function hasTime({ boxes }: Outline, { dates }: Marks, at: number): boolean {
  const end = boxes[at]?.end ?? at;
  return within(dates, at, end) > 0 || boxes.slice(at, end).some(({ name }) => name === 'time' || name === 'abbr');
}

/** Somebody, a time and words in one element, and nothing that entries and teasers have. */
function isAnswer(outline: Outline, marks: Marks, at: number): boolean {
  const end = outline.boxes[at]?.end ?? at;
  const parts = outline.boxes.slice(at + 1, end);
  if (parts.some(({ name }) => OTHER.has(name)) || !hasTime(outline, marks, at)) return false;
  if (within(marks.words, at, end) - within(marks.lines, at, end) < FEWEST_WORDS) return false;
  return within(marks.says, at, end) > 0 || parts.some(isWho);
}

function isWho(part: Box): boolean {
  if (part.name === 'cite') return true;
  if (part.hint !== '' && NAMED.test(part.hint)) return true;
  if (part.name === 'img') return /gravatar|avatar/i.test(attributeOf(part, 'src') ?? '');
  return part.name === 'a' && /(?:^|\s)(?:ugc|nofollow)(?:\s|$)/.test(attributeOf(part, 'rel') ?? '');
}
