import { attributeOf, type Box, type Outline } from '../outline';
import type { Region } from '../regions';
import { cleanName } from './clean-name';
import { foldName } from './fold-name';
import { textIn } from './text-in';

const BYLINE =
  /(?:^|[\s_:.-])(?:byline|by-?author|author-?name|author|autor|auteur|p-author|post-?author|entry-?author|article-?author|creator|created-?by|posted-by|written-by|writer|journaliste?)(?=[\s_:.-]|$)/;
/** The name on a visiting card (hCard); in longer names the two letters mean other things. */
const CARD_NAME = /\sfn\s/;
/** Headings have ids made of their words; of these only whole names count. */
const WHOLE = /\s(?:byline|author|autor|auteur|author-?name|post-?author|entry-?author|article-?author|p-author)\s/;
const NOT_BYLINE =
  /comment|bio|avatar|image|photo|social|follow|links?(?=[\s_-]|$)|related|box|about|description|job|title|list|more|archive/;
/** Where a site keeps its authors. */
const AUTHOR_PATH =
  /\/(?:authors?|autor(?:en|es|a)?|auteurs?|autori|reporters?|contributors?|columnist[as]?|journalist(?:as?|s|es?|en)?|writers?|staff|people|profiles?|u|users?|in)\/[^/?#]+|(?:^|\/)user\?id=|^(?:https?:\/\/(?:\w+\.)?(?:substack|medium)\.com)?\/@[\w.-]+\/?(?:$|\?)/i;
const LEAD_IN_ELEMENT =
  /^(?:address|p|div|span|h[2-6]|li|dd|dt|em|i|b|strong|font|center|small|td|time|header|section)$/;
const WRITTEN_BY =
  /^\W*(?:(?:posted|written|words|text|story|post|author) )?(?:by|von|par|por|door|av)\s*:?\s+\p{Lu}[\p{L}.'’-]+(?:\s+(?:(?:de|la|van|von|der|den|di|da|del|le|el|bin|al)\s+){0,2}\p{Lu}[\p{L}.'’-]*){1,3}(?=$|\s*[,|•·–—\d(]|\s+(?:on|am|le|el)\b)/iu;
/** A date and time before the lead-in ("2/26/2015 7:11 AM PST by …"); the names of months and zones are all words in it. */
const DATED =
  /^(?=[^\p{L}]*\d|\p{L}{3,9}\.? \d)[\d\s/.,:|•·–—-]*(?:\p{L}{2,9}\.?[\d\s/.,:|•·–—-]+){0,4}(?=(?:by|von|par|por|door|av)\s)/iu;
/** A lead-in that nothing but a byline has: one name, or a nick, is enough behind it. */
const POSTED_BY =
  /^\W*(?:(?:this )?(?:entry|post|article|story) was )?(?:posted|written|published|submitted|soumis|proposé|enviado|inviato|ingediend|geschrieben|verfasst|veröffentlicht|eingestellt|geplaatst|geschreven|escrito|publicado|écrit|publié|rédigé|pubblicato|scritto|skrivet|publicerat)\s+(?:by|von|door|par|por|da|av)\s*:?\s+[@\p{L}]/iu;
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
}

/**
 * The page's byline, `isOther` names left out; null when it has none. It has a mark-up, an author's address or a lead-in; the less it
 * has, the nearer to the text it must stand.
 */
export function findByline(place: BylinePlace, isOther: (name: string) => boolean): string | null {
  const { outline, regions, article, core } = place;
  let names: string[] = [];
  let best = { rank: NO_RANK, at: -1 };
  const end = outline.boxes[article]?.end ?? outline.boxes.length;
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
    const name = cleanName(lineAt(outline, at));
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

/** An element's text, of a long one the first line; null when that is too long for a byline. */
function lineAt(outline: Outline, at: number): string | null {
  const text = textIn(outline, at, LONGEST_LINE + 1, LINE_END).replace(DATED, '');
  return text.length > LONGEST_LINE ? (FIRST_LINE.exec(text)?.[1] ?? null) : text;
}

function rankOf(
  { outline, title }: BylinePlace,
  box: Box,
  at: number,
  { atTop, atEnd }: { readonly atTop: boolean; readonly atEnd: boolean },
): number {
  const isLink = box.name === 'a';
  if (isLink && /(?:^|\s)author(?:\s|$)/i.test(attributeOf(box, 'rel') ?? '')) return 0;
  if (CARD_NAME.test(box.hint)) return NOT_BYLINE.test(box.hint) ? NO_RANK : cardRank(outline, box);
  const names = /^h[1-6]$/.test(box.name) ? WHOLE : BYLINE;
  if (box.hint !== '' && names.test(box.hint) && !NOT_BYLINE.test(box.hint))
    return /byline|p-author/.test(box.hint) ? 1 : 2;
  if (isLink && AUTHOR_PATH.test(attributeOf(box, 'href') ?? '')) return 3;
  if (!(atTop || atEnd) || !LEAD_IN_ELEMENT.test(box.name)) return NO_RANK;
  const text = textIn(outline, at, LONGEST_LINE + 1, LINE_END).replace(DATED, '');
  if (atEnd && POSTED_BY.test(text)) return 5;
  return atTop && (WRITTEN_BY.test(text) || POSTED_BY.test(text)) && !isHeadline(text, title) ? 4 : NO_RANK;
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
