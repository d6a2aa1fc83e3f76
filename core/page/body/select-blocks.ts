import { AND_WORDS } from '../../claim/cues/conjunctions';
import { PICTURE_NOUN } from '../../claim/cues/picture-words';
import { isStep } from '../citations/citable';
import { isAgency } from '../metadata/agency';
import { attributeOf, type Outline } from '../tree/outline';
import type { RawBlock } from './blocks';
import type { BodyPlace } from './body';
import { NOTES, SOURCE_LINE } from './hints';
import { isLeadIn } from './is-lead-in';
import { isLeadCaption } from './lead-captions';
import { isNotice } from './notices';
import { proseOf, type Region } from './regions';

/** What a picture's credit begins with. */
const CREDIT_LINE = new RegExp(`^[^\\p{L}\\d©]*(?:©|c\\)|(?:${PICTURE_NOUN})(?!\\p{L}))`, 'iu');
/** The line by which boards draw a border above a writer's signature. */
const SIGNED = /^_{10,}$/;

/** Elements that set words apart from those around them. */
const EMPHASIS = /^(?:strong|b|em|i)$/;

/** The blocks that are the author's text, in order. */
export function selectBody(
  outline: Outline,
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  place: BodyPlace,
  isInternal: (href: string) => boolean,
): readonly RawBlock[] {
  if (place.core < 0) return [];
  const end = (at: number): number => outline.boxes[at]?.end ?? 0;
  const written = lookOfProse(outline, blocks, regions, place);
  const pointed = noteTargets(blocks, place, end(place.article));
  const kept: RawBlock[] = [];
  let related = false;
  /** What is left of this element is a signature. */
  let signed = -1;
  for (const block of blocks) {
    if (regions[block.box] !== 'text' || isNotice(block.text)) continue;
    if (block.at >= end(place.article)) {
      if (pointed.size > 0 && isNote(outline, block, pointed)) kept.push(block);
      continue;
    }
    if (isLeadCaption(outline, blocks, regions, place, block)) kept.push({ ...block, kind: 'caption' });
    if (block.at < place.article || kept.at(-1)?.at === block.at) continue;
    const inCore = block.at >= place.core && block.at < end(place.core);
    if (isLeadIn(block.text, block.linked, block.kind === 'heading') && !isWithin(outline, block, NOTES)) {
      // The author's own line looks like the paragraphs around it.
      if (inCore && block.links.length > 0 && !isInserted(outline, block) && written.has(lookOf(outline, block)))
        kept.push({ ...block, kind: 'paragraph', quote: -1 });
      // A line that holds its links ends with them; those of a heading follow in blocks of their own.
      else related = block.linked * 3 < block.text.length;
      continue;
    }
    if (inCore && isDesk(block, isInternal) && isInserted(outline, block)) continue;
    if (SIGNED.test(block.text)) signed = outline.boxes[block.box]?.parent ?? -1;
    if (signed >= 0 && block.at > signed && block.at < end(signed)) continue;
    if (related && (proseOf(block) > 0 || block.kind === 'heading')) related = false;
    if (related) continue;
    const teases = isTeaser(block, isInternal);
    const isOwn = inCore
      ? !teases || isListed(outline, block, place)
      : standsBeside(outline, block, block.at < place.core, teases);
    // A linked line above the text is its title or the part of the site that it stands in.
    if (isOwn) kept.push(teases && !inCore ? { ...block, links: [] } : block);
  }
  return kept;
}

/** Longest line by which a desk leads on. */
const LONGEST_INSERT = 160;

/** Whether a short paragraph links to the page's own site alone. */
function isDesk({ kind, text, links }: RawBlock, isInternal: (href: string) => boolean): boolean {
  if (kind !== 'paragraph' || links.length === 0 || text.length > LONGEST_INSERT) return false;
  return links.every(({ href }) => isInternal(href));
}

/** Whether a line, or what it says besides its link, is set in bold or italics, as desks set what they put between an author's paragraphs; what an author sets off is the author's. */
function isInserted({ boxes }: Outline, { box, kind }: RawBlock): boolean {
  const inside = boxes
    .slice(box, boxes[box]?.end)
    .filter(({ parent, name, text }) => parent === box && (name !== '#text' || /\p{L}/u.test(text)))
    .map(({ name }) => name);
  return (
    kind !== 'quote' &&
    inside.some((name) => EMPHASIS.test(name)) &&
    inside.every((name) => /^(?:a|br)$/.test(name) || EMPHASIS.test(name))
  );
}

/** Words of a mark that points at a note. */
const LONGEST_MARK = 6;
/** Elements around a note's words, within the one that has its name. */
const NOTE_LEVELS = 4;

/** Names of the places in the page that marks in the text point at. */
function noteTargets(blocks: readonly RawBlock[], place: BodyPlace, end: number): ReadonlySet<string> {
  const marks = blocks.filter(({ at }) => at >= place.core && at < end).flatMap(({ links }) => links);
  return new Set(
    marks
      .filter((mark) => /^#./.test(mark.href) && mark.end > mark.start && mark.end - mark.start <= LONGEST_MARK)
      .map(({ href }) => href.slice(1)),
  );
}

/** Whether a block below the article is a note that its text points at. */
function isNote(outline: Outline, block: RawBlock, pointed: ReadonlySet<string>): boolean {
  for (
    let at = block.box, level = 0;
    at >= 0 && level < NOTE_LEVELS;
    at = outline.boxes[at]?.parent ?? -1, level += 1
  ) {
    const box = outline.boxes[at];
    if (box && pointed.has(attributeOf(box, 'id') ?? '')) return true;
  }
  return false;
}

/** Element and class of a block: what a template and an author's editor write differently. */
function lookOf(outline: Outline, block: RawBlock): string {
  const box = outline.boxes[block.box];
  return `${box?.name}${box?.hint}`;
}

/** Looks of the paragraphs that carry the text. */
function lookOfProse(
  outline: Outline,
  blocks: readonly RawBlock[],
  regions: readonly Region[],
  place: BodyPlace,
): ReadonlySet<string> {
  const end = outline.boxes[place.core]?.end ?? 0;
  const looks = new Set<string>();
  for (const block of blocks) {
    if (block.at < place.core || block.at >= end || regions[block.box] !== 'text') continue;
    if (block.kind === 'paragraph' && proseOf(block) > 0 && outline.boxes[block.box]?.name === 'p')
      looks.add(lookOf(outline, block));
  }
  return looks;
}

/** Footers that no name gives away; a sign without a year is that of a picture. */
const RIGHTS =
  /^\W*(?:©(?=.*\b(?:19|20)\d\d\b)|copyright\b|\(c\) ?\d{4})|\ball rights reserved\b|alle rechte vorbehalten|tous droits réservés|todos los derechos|todos os direitos|tutti i diritti/i;

/** Such a line is no longer than this. */
const LONGEST_RIGHTS = 400;

function isRights(block: RawBlock): boolean {
  return block.text.length < LONGEST_RIGHTS && RIGHTS.test(block.text);
}

/** Files a page hands out: the report or the table that it is about. */
const FILE = /\.(?:pdf|csv|tsv|xlsx?|ods|docx?|odt|pptx?|zip)(?:[?#]|$)/i;

/** A line that offers a file, be it by its name and by a button. */
function isDownload({ links }: RawBlock): boolean {
  return links.length > 0 && links.every(({ href }) => FILE.test(href) && href === links[0]?.href);
}

/** An address printed as it is: teasers show headlines. */
const PRINTED_ADDRESS = /^https?:\/\/\S+$/i;

/** Behind a link, by which its line says whose words follow. */
const NAMES_NEXT = /^\s*(?:\p{L}+\s?)?:$/u;

/** A block that is nothing but a link to the same site. */
function isTeaser(block: RawBlock, isInternal: (href: string) => boolean): boolean {
  if (block.kind === 'quote' || block.kind === 'signature' || isDownload(block)) return false;
  if (PRINTED_ADDRESS.test(block.text) || NAMES_NEXT.test(block.text.slice(block.links.at(-1)?.end))) return false;
  if (isRights(block)) return true;
  const [first] = block.links;
  if (block.links.length > 1) return isMenu(block, isInternal);
  if (first === undefined || !isInternal(first.href)) return false;
  return block.linked >= block.text.length * 0.9 || (block.kind === 'list' && isLabelled(block, first));
}

/** A headline that is linked behind the name of its kind, as lists of stories set it: "Analysis[The pact is full of holes]". */
function isLabelled({ text }: RawBlock, link: { readonly start: number; readonly end: number }): boolean {
  const label = text.slice(0, link.start);
  return (
    link.end === text.length &&
    /^\p{Lu}[\p{L} ]{1,20}$/u.test(label.trimEnd()) &&
    label.length * 2 < link.end - link.start &&
    text.slice(link.start, link.end).split(' ').length > 3
  );
}

/** A word that may stand between the links of a row. */
const JOINED = new RegExp(`(?<!\\p{L})(?:${AND_WORDS}|ja)(?!\\p{L})`, 'giu');
/** What stands between the folders that a page is in, the last of which is the page. */
const PATH_MARKS = /^[\s:]*(?:\s[>»›→▸]\s){2,}/;

/** Links of the site and of the page's own scripts side by side, with nothing but marks between them; a path's last part is the page. */
function isMenu({ text, links }: RawBlock, isInternal: (href: string) => boolean): boolean {
  const between = links.map((link, at) => text.slice(links[at - 1]?.end ?? 0, link.start)).join('');
  const behind = text.slice(links.at(-1)?.end);
  if (/[\p{L}\p{N}]/u.test((between + behind).replace(JOINED, '')) && !PATH_MARKS.test(between + behind)) return false;
  if (links.some((link) => isStep(text.slice(link.start, link.end), text.length))) return true;
  return links.every(({ href }) => /^\s*(?:javascript:|mailto:|#)/i.test(href) || isInternal(href));
}

/** An entry of a plain list among the paragraphs: what the author set out there, be it on the same site. */
function isListed(outline: Outline, block: RawBlock, place: BodyPlace): boolean {
  const box = outline.boxes[block.box];
  const list = outline.boxes[box?.parent ?? -1];
  return (
    block.kind === 'list' &&
    box?.name === 'li' &&
    box.hint === '' &&
    /^[uo]l$/.test(list?.name ?? '') &&
    list?.hint === '' &&
    list.parent === place.core
  );
}

/** A line above the text that names where its picture is from. */
function isCreditLine(block: RawBlock): boolean {
  return block.links.length > 0 && block.linked < block.text.length && CREDIT_LINE.test(block.text);
}

/** Of an agency, whose copy the text is. */
const LONGEST_BYLINE = 60;

/** Top and foot of the article around its text: title, lead, captions, notes and source lines. */
function standsBeside(outline: Outline, block: RawBlock, before: boolean, teases: boolean): boolean {
  if (before)
    return (
      block.kind === 'heading' ||
      block.kind === 'caption' ||
      (block.text.length < LONGEST_BYLINE && isAgency(block.text)) ||
      proseOf(block) > 0 ||
      isCreditLine(block) ||
      isWithin(outline, block, ANSWERED)
    );
  if (isRights(block) || teases) return false;
  if (block.kind === 'caption' && CREDIT_LINE.test(block.text)) return true;
  if (proseOf(block) > 0 || SOURCE_LINE.test(block.text) || isDownload(block) || block.quote >= 0) return true;
  return isWithin(outline, block, NOTES);
}

/** What an entry answers, repeats or quotes, by microformats; it stands before its own words. */
const ANSWERED = /(?:^|\s)u-(?:in-reply-to|(?:repost|quotation|translation|bookmark|like)-of)(?=\s)/;

function isWithin(outline: Outline, block: RawBlock, named: RegExp): boolean {
  for (let at = block.box; at >= 0; at = outline.boxes[at]?.parent ?? -1)
    if (named.test(outline.boxes[at]?.hint ?? '')) return true;
  return false;
}
