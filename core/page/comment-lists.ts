import { AGO, SAYS } from './answer-words';
import { countUp } from './answer-zones';
import type { RawBlock } from './blocks';
import { NOTES } from './hints';
import { parseIsoDate, parseVisibleDate } from './metadata/parse-date';
import { textIn } from './metadata/text-in';
import { attributeOf, type Box, type Outline } from './outline';
import { proseOf, sumUp } from './regions';

const HOLDERS = /^(?:li|article|div|section|dd|dl|tr|table|blockquote)$/;
/** What schema.org and microformats call an answer. */
const TYPED = /schema\.org\/(?:Comment|UserComments|Answer)(?=\s|$)/i;
const CITED = /(?:^|\s)u-comment(?=\s)/;
/** A comment by its number, as blog engines write it. */
const NUMBERED = /(?:^|\s)(?:li-|div-)?comment-?\d+(?=\s)/;
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
/** Longest line that tells who and when. */
const LONGEST_LINE = 120;
/** Answers read of one page, as many as of those that are named. */
const MOST = 500;
/** Nodes of the longest answer. */
const LONGEST = 400;
/** Nodes looked at in all, six times those of the largest page: elements in elements are looked at again and again. */
const MOST_LOOKS = 300_000;
/** Headings, forms and menus: answers have none. */
const OTHER = new Set('h1 h2 h3 h4 h5 h6 form nav'.split(' '));

/**
 * Answers of readers that no name gives away, by the positions of their elements: what schema.org or microformats type as one, and
 * blocks of one kind beside each other under a text, each with somebody, a time and words, none with a heading.
 */
export function findCommentLists(outline: Outline, blocks: readonly RawBlock[]): ReadonlySet<number> {
  const { boxes } = outline;
  const found = new Set<number>();
  /** Parent and kind of element → the children that may be answers. */
  const families = new Map<string, number[]>();
  const words = sumUp(outline, blocks, (block) => Math.max(0, block.text.length - block.linked));
  const before = countUp(boxes.length, blocks, proseOf);
  let named = 0;
  for (let at = 0; at < boxes.length && found.size < MOST; at += 1) {
    const box = boxes[at];
    if (box?.state !== 'shown' || !HOLDERS.test(box.name)) continue;
    const answers = (before[at] ?? 0) >= TEXT_BEFORE;
    if (at >= named && answers && (NUMBERED.test(box.hint) || (CALLED.test(box.hint) && isTimed(outline, at)))) {
      found.add(at);
      // Answers to it are told by their own numbers.
      named = box.end;
    } else if (CITED.test(box.hint) || TYPED.test(attributeOf(box, 'itemtype') ?? '')) found.add(at);
    else if (NOTES.test(box.hint) || NOTE_ITEM.test(box.hint)) at = box.end - 1;
    else if (answers && (words[at] ?? 0) >= WORDS && box.end - at <= LONGEST && !ENTRY.test(box.hint)) {
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
    const answers = looks > MOST_LOOKS ? [] : family.filter((at) => isAnswer(outline, at));
    if (answers.length >= FEWEST) for (const at of answers) found.add(at);
  }
  return found;
}

function isTimed(outline: Outline, from: number): boolean {
  const { boxes } = outline;
  const end = Math.min(boxes[from]?.end ?? from, from + LONGEST);
  for (let at = from + 1; at < end; at += 1) {
    const part = boxes[at];
    if (part && (isWhen(outline, part, at) || (part.name === '#text' && AGO.test(part.text)))) return true;
  }
  return false;
}

/** Somebody, a time and words in one element, and nothing that entries and teasers have. */
function isAnswer(outline: Outline, at: number): boolean {
  const parts = partsOf(outline, at);
  // Names are told at once; most elements have a heading or a form.
  if (parts === null) return false;
  let who = false;
  let when = false;
  for (const inner of parts) {
    const part = outline.boxes[inner];
    if (part === undefined) continue;
    if (part.name === '#text') {
      who ||= SAYS.test(part.text);
      when ||= part.text.length < LONGEST_LINE && AGO.test(part.text);
    } else {
      who ||= isWho(part);
      when ||= isWhen(outline, part, inner);
    }
    if (who && when) return true;
  }
  return false;
}

/** Positions of texts and elements inside an element, none of what is quoted and shown there; null when an answer has no such parts. */
function partsOf({ boxes }: Outline, at: number): readonly number[] | null {
  const end = boxes[at]?.end ?? at;
  const parts: number[] = [];
  for (let inner = at + 1; inner < end; inner += 1) {
    const part = boxes[inner];
    if (!part || part.name === '#comment') continue;
    if (OTHER.has(part.name)) return null;
    // What is quoted has names and times of its own.
    if (part.name === 'blockquote') inner = part.end - 1;
    else parts.push(inner);
  }
  return parts;
}

function isWho(part: Box): boolean {
  if (part.name === 'cite') return true;
  if (part.hint !== '' && NAMED.test(part.hint)) return true;
  if (part.name === 'img') return /gravatar|avatar/i.test(attributeOf(part, 'src') ?? '');
  return part.name === 'a' && /(?:^|\s)(?:ugc|nofollow)(?:\s|$)/.test(attributeOf(part, 'rel') ?? '');
}

function isWhen(outline: Outline, part: Box, at: number): boolean {
  if (part.name === 'time') return true;
  if (part.name === 'abbr' && parseIsoDate(attributeOf(part, 'title') ?? '', 'visible') !== null) return true;
  if (!/^(?:span|small|div|p|a|em|td|i|b|strong|cite)$/.test(part.name) || part.end - at > 6) return false;
  const line = textIn(outline, at, LONGEST_LINE + 1);
  return line.length <= LONGEST_LINE && /\d/.test(line) && parseVisibleDate(line, 'visible', null) !== null;
}
