import type { Region } from '../body/regions';
import { AUTHOR_FOLDERS } from '../citations/list-path';
import { attributeOf, type Box, type Outline } from '../tree/outline';
import { BY, OWN_BY, WRITER, WRITTEN } from './byline-words';
import { cleanName } from './clean-name';
import { foldName } from './fold-name';
import { postAround } from './post-around';
import { textIn } from './text-in';

const BYLINE =
  /(?:^|[\s_:.-])(?:byline|by-?author|author-?name|author|autor|auteur|p-author|post-?author|entry-?author|article-?author|creator|created-?by|posted-by|written-by|writer|journaliste?|authors|autorzy|szerzo|yazar|muhabir|penulis|tekija|kirjoittaja|forfatter|skribent|toimittaja|owner)(?=[\s_:.-]|$)/;
/** Behind the name of who made the pictures. */
const PICTURES = /^\s*\(?(?:photos?|fotos?|fotograf\p{L}+|bild(?:er)?|kuvat?)\b/iu;
/** Names that say less, believed by the headline. */
const WEAK_BYLINE = /\s(?:by|display-?name|firma|bigusername)\s/;
/** The name on a visiting card (hCard); in longer names the two letters mean other things. */
const CARD_NAME = /\sfn\s/;
/** Headings have ids made of their words; of these only whole names count. */
const WHOLE = /\s(?:byline|author|autor|auteur|author-?name|post-?author|entry-?author|article-?author|p-author)\s/;
const NOT_BYLINE =
  /comment|bio|avatar|image|photo|social|follow|links?(?=[\s_-]|$)|related|box|about|description|job|title|list|more|archive/;
/** Where a site keeps its authors. */
const AUTHOR_PATH = new RegExp(
  `/(?:${AUTHOR_FOLDERS}|staff|people|profiles?|u|users?|in|redakce|redaktion)/(?!log-?in|sign|regist|new\\b)[^/?#]+|(?:^|/)user\\?id=|[?/]auteur\\d|^(?:https?://(?:\\w+\\.)?(?:substack|medium)\\.com)?/@[\\w.-]+/?(?:$|\\?)`,
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
  const end = outline.boxes[postAround(outline, article)]?.end ?? outline.boxes.length;
  const last = Math.min(outline.boxes.length, end + NEAR_END / 2);
  for (let at = 0; at < last; at += 1) {
    const box = outline.boxes[at];
    if (!box || box.name.startsWith('#') || box.state === 'inert' || regions[at] === 'comments' || box.name === 'meta')
      continue;
    const atTop = at > core - NEAR * 3 && at < core + NEAR;
    const atEnd = at > end - NEAR_END;
    const own = rankOf(place, box, at, { atTop, atEnd });
    if (own === NO_RANK || (own > 2 && !atTop && own !== 5) || (at >= end && own !== 5)) continue;
    const rank = own + (at < article ? 2 : 0);
    const sameLine = rank === best.rank && own === 0 && at - best.at < NEAR / 4;
    if (rank >= best.rank && !sameLine) continue;
    const name = nameAt(place, at);
    if (name === null || isOther(name) || name.split(' ').length > 8) continue;
    names = sameLine ? [...names, name] : [name];
    best = { rank, at };
  }
  return [...new Set(names)].slice(0, 6).join(', ') || null;
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

/** Who is named in a line of a byline: whom it links to pages of authors, or else what it says. */
function nameAt({ outline, language }: BylinePlace, at: number): string | null {
  const linked = new Map<string, string>();
  for (const [inner, box] of outline.boxes.slice(at + 1, outline.boxes[at]?.end).entries()) {
    const page = box.name === 'a' ? (attributeOf(box, 'href') ?? '') : '';
    const isWriter = AUTHOR_PATH.test(page) && !linked.has(page) && !PICTURES.test(outline.boxes[box.end]?.text ?? '');
    const name = isWriter ? cleanName(textIn(outline, at + 1 + inner)) : null;
    if (name !== null) linked.set(page, name);
  }
  const by = OWN_BY[language ?? ''];
  const line = linked.size > 0 ? null : lineAt(outline, at);
  const own = by && line?.replace(new RegExp(`^(?:${anyCase(by)})\\s+(?=\\p{Lu})`, 'u'), '');
  return [...linked.values()].join(', ') || cleanName(own ?? line);
}

function rankOf(
  place: BylinePlace,
  box: Box,
  at: number,
  { atTop, atEnd }: { readonly atTop: boolean; readonly atEnd: boolean },
): number {
  const isLink = box.name === 'a';
  if (isLink && /(?:^|\s)author(?:\s|$)/i.test(attributeOf(box, 'rel') ?? '')) return 0;
  if (CARD_NAME.test(box.hint)) return NOT_BYLINE.test(box.hint) ? NO_RANK : cardRank(place.outline, box);
  const names = /^h[1-6]$/.test(box.name) ? WHOLE : BYLINE;
  if (box.hint !== '' && names.test(box.hint) && !NOT_BYLINE.test(box.hint))
    return /byline|p-author/.test(box.hint) ? 1 : 2;
  if ((isLink && AUTHOR_PATH.test(attributeOf(box, 'href') ?? '')) || WEAK_BYLINE.test(box.hint)) return 3;
  if (!(atTop || atEnd) || !LEAD_IN_ELEMENT.test(box.name)) return NO_RANK;
  const text = lineAt(place.outline, at) ?? '';
  if (atEnd && (POSTED_BY.test(text) || isSigned(place, box, at))) return 5;
  const isByline = (OWN_WRITTEN_BY.get(place.language ?? '') ?? WRITTEN_BY).test(text) || POSTED_BY.test(text);
  return atTop && (isByline || isLabelled(text)) && !isHeadline(text, place.title) ? 4 : NO_RANK;
}

function isLabelled(text: string): boolean {
  return LABEL.test(text) && WHOLE_NAME.test(cleanName(text) ?? '');
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

/** Whose name a card shows: an author's unless the card is a table of facts about somebody. */
function cardRank(outline: Outline, name: Box): number {
  let above = outline.boxes[name.parent];
  for (let level = 0; above && level < 4; level += 1) {
    if (/author|byline|posted|meta/.test(above.hint)) return 1;
    if (/^t(?:able|body|r|d|h)$/.test(above.name)) return NO_RANK;
    above = outline.boxes[above.parent];
  }
  return 2;
}
