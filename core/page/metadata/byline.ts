import { isGiven } from '../../claim/cues/given-names';
import type { Region } from '../body/regions';
import { AUTHOR_FOLDERS } from '../citations/list-path';
import { attributeOf, type Box, type Outline } from '../tree/outline';
import { BY, OWN_BY, WRITER, WRITTEN } from './byline-words';
import { cleanName } from './clean-name';
import { foldName } from './fold-name';
import { postAround } from './post-around';
import { textIn } from './text-in';

const BYLINE =
  /(?:^|[\s_:.-])(?:byline|by-?author|author-?name|author|autor|auteur|p-author|post-?author|entry-?author|article-?author|creator|created-?by|posted-by|autore|written-by|writer|journaliste?|authors|autorzy|szerzo|yazar|muhabir|penulis|tekija|kirjoittaja|forfatter|skribent|toimittaja|owner)(?=[\s_:.-]|$)/;
/** Behind the name of who made the pictures. */
const PICTURES = /^\s*\(?(?:photos?|fotos?|fotograf\p{L}+|bild(?:er)?|kuvat?)\b/iu;
/** Names that say less, believed by the headline. */
const WEAK_BYLINE = /\s(?:by|display-?name|firma|(?:[a-z]+-)?user-?name|bigusername)\s/;
/** A name alone within what says more of somebody. */
const NAME_IN = /\s(?:fn|name|username|(?:[\w-]*[-_])?(?:author|byline|contributor)[-_]{0,2}name)\s/;
/** What goes on with another name. */
const JOINED = /^(?:[,;&/|·+]|and|und|et|y|e|en|och|og|i|и|with|mit|avec|con|com)(?=\s|$)/iu;
/** Headings have ids made of their words; of these only whole names count. */
const WHOLE = /\s(?:byline|author|autor|auteur|author-?name|post-?author|entry-?author|article-?author|p-author)\s/;
const NOT_BYLINE =
  /comment|bio|avatar|image|photo|social|follow|links?(?=[\s_-]|$)|related|box|about|description|job|title|list|more|archive/;
/** What microformats call the writing of somebody else that a post answers or passes on: its author is not the page's. */
const OTHERS = /\s(?:h-cite|u-(?:in-reply-to|quotation-of|like-of|bookmark-of))\s/;
/** Where a site keeps its authors. */
const AUTHOR_PATH = new RegExp(
  `/(?:${AUTHOR_FOLDERS}|staff|people|profiles?|u|users?|members?|in|redakce|redaktion)/(?!log-?in|sign|regist|new\\b)[^/?#]+|(?:^|/)user\\?id=|[?;&]action=profile[;&]u=|(?:^|/)member(?:list)?\\.php\\?(?:mode=viewprofile|u=)|[?/]auteur\\d|^(?:https?://(?:\\w+\\.)?(?:substack|medium)\\.com)?/@[\\w.-]+/?(?:$|\\?)`,
  'i',
);
const LEAD_IN_ELEMENT =
  /^(?:address|p|div|span|h[2-6]|li|dd|dt|em|i|b|strong|font|center|small|td|time|header|section)$/;
/** A word of a name, in scripts with capitals and without. */
const NAME_WORD = "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}[\\p{Lo}\\p{M}]*)";
const NAME = `${NAME_WORD}(?:\\s+(?:(?:de|la|van|von|der|den|di|da|del|le|el|bin|al)\\s+){0,2}${NAME_WORD}){1,3}`;
const WHOLE_NAME = new RegExp(`^(?:${NAME}|\\p{Lo}{2,12})$`, 'u');
/** Words in small letters, capitals, or with a capital; what stands beside them keeps its case. */
const anyCase = (words: string): string => words.replace(/\p{Ll}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
const writtenBy = (by: string): RegExp =>
  new RegExp(
    `^\\W*(?:(?:${anyCase('posted|written|words|text|story|post|author')}) )?(?:${anyCase(by)})\\s*:?\\s+(?:(?:\\p{Lu}[\\p{L}.]*\\s){0,3}\\p{L}+['’]s\\s)?${NAME}(?=$|\\s*[,|•·–—\\d(]|\\s+(?:on|am|le|el)(?!\\p{L})|\\s+(?:and|und|et|y|e|en|och|og|i|и)\\s\\p{Lu})`,
    'u',
  );
const WRITTEN_BY = writtenBy(BY);
/** By language, what begins a byline in that language alone. */
const OWN_WRITTEN_BY = new Map(Object.entries(OWN_BY).map(([language, by]) => [language, writtenBy(`${BY}|${by}`)]));
/** What a text's writer is called, in a line that may say more before it. */
const LABEL = new RegExp(
  `(?<=^|[|•·,(\\d]\\s*)(?:(?:${WRITER})\\s*[:：]|投稿者|opr(?:ac)?\\.)\\s*(?=[\\p{L}\\p{M}])`,
  'iu',
);
/** A date and time before the lead-in ("2/26/2015 7:11 AM PST by …"); the names of months and zones are all words in it. */
const DATED = new RegExp(
  `^(?=[^\\p{L}]*\\d|\\p{L}{3,9}\\.? \\d)[\\d\\s/.,:|•·–—-]*(?:\\p{L}{2,9}\\.?[\\d\\s/.,:|•·–—-]+){0,4}(?=(?:${BY})\\s)`,
  'iu',
);
/** A lead-in that nothing but a byline has: one name, or a nick, is enough behind it. */
const POSTED_BY = new RegExp(
  `^\\W*(?:(?:this )?(?:entry|post|article|story) was |this is a )?(?:${WRITTEN})\\s+(?:${BY}|da)\\s*:?\\s+[@\\p{L}]`,
  'iu',
);
/** Longest line that a byline stands in, in characters. */
const LONGEST_LINE = 160;
/** Positions around the top of the text, and around its end, in which a weakly marked byline is believed. */
const NEAR = 120;
const NEAR_END = 60;
/** Behind every rank that is given. */
const NO_RANK = 99;

/** Where the text stands. */
export interface BylinePlace {
  readonly outline: Outline;
  readonly regions: readonly Region[];
  readonly article: number;
  readonly core: number;
  readonly title: string | null;
  /** BCP 47 tag, or null. */
  readonly language: string | null;
}

/**
 * The page's byline, `isOther` names left out; null when it has none. It has a mark-up, an author's address or a lead-in; the less it
 * has, the nearer to the text it must stand.
 */
export function findByline(place: BylinePlace, isOther: (name: string) => boolean): string | null {
  const { outline, regions, article, core } = place;
  let names: string[] = [];
  let best = { rank: NO_RANK, at: -1 };
  const post = postAround(outline, article);
  const end = outline.boxes[post]?.end ?? outline.boxes.length;
  const last = Math.min(outline.boxes.length, end + NEAR_END / 2);
  for (let at = 0; at < last; at += 1) {
    const box = outline.boxes[at];
    if (!box || box.name.startsWith('#') || box.state === 'inert' || regions[at] === 'comments' || box.name === 'meta')
      continue;
    if (OTHERS.test(box.hint)) {
      at = box.end - 1;
      continue;
    }
    const atTop = at > core - NEAR * 3 && at < core + NEAR;
    const atEnd = at > end - NEAR_END;
    const own = rankOf(place, box, at, { atTop, atEnd });
    if (own === NO_RANK || (own > 2 && !atTop && own !== 5) || (at >= end && own !== 5)) continue;
    const rank = own + (at < post ? 2 : 0);
    const sameLine = rank === best.rank && (own === 0 ? at - best.at < NEAR / 4 : isJoined(outline, best.at, at));
    if (rank >= best.rank && !sameLine) continue;
    const name = nameAt(place, at);
    if (name === null || isOther(name) || name.split(' ').length > 8) continue;
    names = sameLine ? [...names, name] : [name];
    best = { rank, at };
  }
  return [...new Set(names)].slice(0, 6).join(', ') || null;
}

/** Whether nothing but a joint stands between two elements. */
function isJoined({ boxes }: Outline, first: number, second: number): boolean {
  const from = boxes[first]?.end ?? second + 1;
  const between = boxes
    .slice(from, second)
    .map((box) => box.text.trim())
    .join('');
  return from <= second && second - from < BESIDE && between.replace(JOINED, '') === '';
}

/** What stands for a line break: a byline ends there. */
const LINE_END = ' | ';
/** Fewer characters before a line break are a lead-in whose name follows in the next line. */
const FIRST_LINE = new RegExp(`^(.{10,${LONGEST_LINE}}?) \\| `, 'u');

/** An element's text from where it may name somebody, of a long one the first line; null when that is too long for a byline. */
function lineAt(outline: Outline, at: number): string | null {
  const text = textIn(outline, at, LONGEST_LINE + 1, LINE_END).replace(DATED, '');
  const line = text.length > LONGEST_LINE ? FIRST_LINE.exec(text)?.[1] : text;
  return line?.slice(LABEL.exec(line)?.index ?? 0) ?? null;
}

/** Between the parts of a line that says who, when and how long. */
const PART = /\s*(?:[|·•∙–—]|\s-\s)\s*/u;
/** A day with its year, or how long the text takes to read. */
const WHEN = /(?<!\d)(?:19|20)\d\d(?!\d)|^\d{1,3}\s?(?:-\s?)?min/iu;

/** Whether words are a full name that begins with a usual first name. */
function isSomebody(words: string): boolean {
  return WHOLE_NAME.test(words) && isGiven(words.charAt(0) + words.slice(1).toLowerCase());
}

/** Nodes between a name and the date that stands by it. */
const BESIDE = 6;
/** Longest text that is little else than a date, in characters; sentences go on longer. */
const SHORT_DATE = 60;

/** Somebody by the sound of it, who is named among the parts of a line that dates the text, or alone beside its date; null when there is none. */
function nameByDate({ boxes }: Outline, at: number, text: string): string | null {
  const [box, parts] = [boxes[at], text.split(PART)];
  const [name, other] = parts.filter(isSomebody);
  // Tables of facts have names and dates too.
  if (!box || name === undefined || other !== undefined || /\bt[dh]\b/.test(`${box.name} ${boxes[box.parent]?.name}`))
    return null;
  const near = [...boxes.slice(Math.max(0, at - BESIDE), at), ...boxes.slice(box.end, box.end + BESIDE)];
  const beside = parts.length > 1 ? parts : near.map((node) => node.text).filter((words) => words.length < SHORT_DATE);
  const goesOn = (boxes[box.end]?.text ?? '').length >= SHORT_DATE;
  return !goesOn && beside.some((words) => WHEN.test(words.trim())) ? name : null;
}

/** Who is named in a line of a byline: whom it links to pages of authors, or marks as a name, or else what it says. */
function nameAt({ outline, language }: BylinePlace, at: number): string | null {
  const linked = namesIn(outline, at, isWriter);
  const names = linked.length > 0 ? linked : namesIn(outline, at, (box) => NAME_IN.test(box.hint));
  if (names.length > 0) return names.join(', ');
  const texts = outline.boxes.slice(at, outline.boxes[at]?.end).map((box) => cleanName(box.text) ?? '');
  const [alone, other] = texts.filter(isSomebody);
  if (alone !== undefined && other === undefined && texts.every((text) => text === alone || !JOINED.test(text)))
    return alone;
  const by = OWN_BY[language ?? ''];
  const line = lineAt(outline, at) ?? '';
  const own = by && line.replace(new RegExp(`^(?:${anyCase(by)})\\s+(?=\\p{Lu})`, 'u'), '');
  return cleanName(nameByDate(outline, at, line) ?? own ?? line);
}

function isWriter(box: Box, { boxes }: Outline): boolean {
  return (
    box.name === 'a' && AUTHOR_PATH.test(attributeOf(box, 'href') ?? '') && !PICTURES.test(boxes[box.end]?.text ?? '')
  );
}

/** The names of those elements within one that are somebody's, of links to one page the first. */
function namesIn(outline: Outline, at: number, isName: (box: Box, outline: Outline) => boolean): readonly string[] {
  const names = new Map<string, string>();
  for (const [inner, box] of outline.boxes.slice(at + 1, outline.boxes[at]?.end).entries()) {
    const name = isName(box, outline)
      ? cleanName(attributeOf(box, 'content') ?? textIn(outline, at + 1 + inner))
      : null;
    const key = attributeOf(box, 'href') ?? name;
    if (name !== null && key !== null && !names.has(key)) names.set(key, name);
  }
  return [...names.values()];
}

function rankOf(
  place: BylinePlace,
  box: Box,
  at: number,
  { atTop, atEnd }: { readonly atTop: boolean; readonly atEnd: boolean },
): number {
  const isLink = box.name === 'a';
  if (isLink && /(?:^|\s)author(?:\s|$)/i.test(attributeOf(box, 'rel') ?? '')) return 0;
  const names = /^h[1-6]$/.test(box.name) ? WHOLE : BYLINE;
  if (box.hint !== '' && names.test(box.hint) && !NOT_BYLINE.test(box.hint))
    return /byline|p-author/.test(box.hint) ? 1 : 2;
  if ((isLink && AUTHOR_PATH.test(attributeOf(box, 'href') ?? '')) || WEAK_BYLINE.test(box.hint)) return 3;
  if (!(atTop || atEnd) || !LEAD_IN_ELEMENT.test(box.name)) return NO_RANK;
  const text = lineAt(place.outline, at) ?? '';
  if (atEnd && (POSTED_BY.test(text) || isSigned(place, box, at))) return 5;
  const isDated = at < place.core + NEAR / 3 && nameByDate(place.outline, at, text) !== null;
  const isByline =
    isDated || (OWN_WRITTEN_BY.get(place.language ?? '') ?? WRITTEN_BY).test(text) || POSTED_BY.test(text);
  return atTop && (isByline || isLabelled(box, text)) && !isHeadline(text, place.title) ? 4 : NO_RANK;
}

/** Whether a name stands behind a word for who wrote the text, or alone as the address of who is answerable for it. */
function isLabelled(box: Box, text: string): boolean {
  return (box.name === 'address' || LABEL.test(text)) && WHOLE_NAME.test(cleanName(text) ?? '');
}

/** Whether a line of the text in letters of its own, slanted or set to the right, is nothing but a name. */
function isSigned({ outline, regions }: BylinePlace, box: Box, at: number): boolean {
  const line = outline.boxes[box.parent];
  if (!line || regions[at] !== 'text' || !/^(?:em|i|b|strong)$/.test(box.name)) return false;
  if (
    /^[bs]/.test(box.name) &&
    !/right/.test(`${attributeOf(line, 'style')} ${attributeOf(line, 'align')} ${line.hint}`)
  )
    return false;
  const text = textIn(outline, at);
  return WHOLE_NAME.test(text) && text !== text.toUpperCase() && textIn(outline, box.parent) === text;
}

/** Headlines begin with "By" and "From" too. */
function isHeadline(text: string, title: string | null): boolean {
  const [line, headline] = [foldName(text), foldName(title ?? '')];
  return headline !== '' && (line.startsWith(headline) || headline.startsWith(line));
}
