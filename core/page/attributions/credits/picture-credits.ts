import { OUTLET_NOUN } from '../../../claim/cues/nouns';
import type { Credit, Span } from '../../../model';
import type { Discourse } from '../words/discourse';
import { isOwnName, linkIn } from './credit-kind';

/** Words that open the credit of a picture; "credit" alone opens others too, and is left to credit lines. */
const NOUN =
  "(?:photos?|photographs?|images?|pictures?|screenshots?|screengrabs?|fotos?|fotografie|bild(?:er|quelle)?|titelbild|symbolbild|aufmacherbild|rubriklistenbild|grafik|imagen|captura(?: de pantalla)?|immagine|capture(?: d[’']écran)?|beeld|zdjęcie|fot|фото)";
/** "Photo: X", "Photo used under … from X", "(Image by X)", "Screenshot aus X", "Crédit photo : X", "© X", "X / Getty". */
const CREDIT = new RegExp(
  `(?:(?<![\\p{L}])${NOUN}(?:\\s(?:credits?|courtesy|used under[^:()]{0,40}|credit))?(?:\\s?:\\s?|\\s(?:by|from|via|of|courtesy of|aus|von|par|de|di|van|auf|på|av)\\s)(?:©\\s?)?|(?<![\\p{L}])(?:crédits?\\s(?:photos?|images?)?\\s?:\\s?|(?:photo|image|picture) credits?:?\\s|credits?:\\s+(?=[^:\n]{3,40}$))|(?:©|\\([cC]\\))\\s?)`,
  'iu',
);
/** "(AP Photo/Jane Doe)", "Reuters/Jane Doe". */
const AGENCY_FIRST = /^(\p{Lu}[\p{L}]{1,12})\s?(?:Photo|Images?|File|Foto)?\/(?=\p{Lu})|^(\p{Lu}{2,6}) (?:Photo|File)/u;
/** "(Jane Doe / Reuters)": a photographer and a short name after a stroke. */
const NAME_STROKE_AGENCY =
  /^\p{Lu}[\p{L}.’' -]{3,40}\s?\/\s?(\p{Lu}[\p{L}]+(?:\s\p{Lu}[\p{L}]+)?)(?<! Photo| File)(?: Photo| File)?$/u;
/** Archives of pictures for any purpose: what they show is no evidence for the page, and they say nothing. */
const STOCK =
  /(?:getty|shutterstock|istock|alamy|unsplash|pixabay|pexels|imago|picture[- ]alliance|adobe ?stock|depositphotos|dreamstime|fotolia|123rf|wikimedia|wikipedia)/iu;
/** Words after an agency's name that are no part of it. */
const AFTER = /\/?(?:archiv(?:bild)?|file|handout|pool|via .*|dokumentation)$/iu;
const MOST_NAME = 60;
/** A line of credits with a title and a licence; more is text. */
const MOST_LINE = 200;
const SENTENCE_END = /[.!?…:][”’"»)\]]*$/u;
/** A photographer beside an agency: "Jane Doe/AFP", "AP Photo/Jane Doe". */
const PHOTOGRAPHER = /(?:^|\/\s?)(\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3})(?=\s?(?:\/|$))/u;

/** Whether a line or bracket opens with the credit of a picture, whoever it names. */
export function isPictureLine(line: string): boolean {
  return (CREDIT.exec(line)?.index ?? line.length) < 3;
}

/** Whether a line that is no sentence tells whose a picture is, at its beginning or behind what it shows. */
export function isPictureCredit(line: string): boolean {
  return line.length <= MOST_LINE && !SENTENCE_END.test(line) && CREDIT.test(line);
}

/**
 * Whose picture a caption, bracket or line shows, where that is a body: an agency, a network, an institution. People who
 * took it and archives for any purpose are no source of a statement. Null when the words credit no picture.
 * @param span The line or the inside of a bracket.
 */
export function pictureCredit(span: Span, page: Discourse): Credit | null {
  const line = page.text.slice(span.start, span.end);
  // "Photo: a gate at night. Screenshot from X": the first words may lead to what is seen, and the next to where it is from.
  for (let at = 0; at < line.length; ) {
    const hit = CREDIT.exec(line.slice(at));
    if (hit === null) return null;
    const from = at + hit.index + hit[0].length;
    const named = nameOf(line.slice(from), hit[0]);
    if (named !== null)
      return creditOf({ start: span.start + at + hit.index, end: span.start + from + named.length }, named, span, page);
    at = from;
  }
  return null;
}

/** The same for a bracket that has the form of such a credit without its word: "(AP Photo/Jane Doe)", "(Jane Doe / Reuters)". */
export function pictureByForm(span: Span, page: Discourse): Credit | null {
  const line = page.text.slice(span.start, span.end);
  const first = AGENCY_FIRST.exec(line);
  const name = first?.[1] ?? first?.[2] ?? NAME_STROKE_AGENCY.exec(line)?.[1];
  // "(CDU/CSU)" has the form too: it takes the word for a picture, or a name that is an outlet's.
  if (name === undefined || !(/ (?:Photo|File|Foto|Images?)\b/u.test(line) || OUTLET_NOUN.test(name))) return null;
  const photographer = photographerOf(line.replace(/ (?:Photo|File|Foto|Images?)\b/gu, ''));
  return creditOf(span, { name: photographer ?? name, person: photographer !== null, length: line.length }, span, page);
}

function creditOf({ start, end }: Span, { name, person }: Named, line: Span, page: Discourse): Credit | null {
  if (name.length < 2 || STOCK.test(page.text.slice(line.start, line.end))) return null;
  const kind = person ? 'person' : 'organisation';
  return {
    start,
    end,
    text: page.text.slice(start, end),
    kind: isOwnName(name, page.input.site) ? 'self' : SOCIAL.test(name) ? 'social' : kind,
    attribution: { kind, name },
    statement: { start: line.start, end: line.end },
    citation: linkIn({ start, end }, page),
  };
}

const SOCIAL = /^(?:twitter|x|facebook|instagram|tiktok|youtube|telegram|reddit|bluesky|mastodon|flickr)$/iu;

interface Named {
  readonly name: string;
  readonly person: boolean;
  /** Length of the words that name it. */
  readonly length: number;
}

/** Who took the picture, where a name stands beside the agency that sells it; null where none does. */
function photographerOf(line: string): string | null {
  const name = PHOTOGRAPHER.exec(line)?.[1];
  return name === undefined || !line.includes('/') || name.split(' ').some((word) => OUTLET_NOUN.test(word))
    ? null
    : name;
}

/** "Jane Doe/AFP/pool" → Jane Doe, who took it; "AFP/pool" → AFP; a name alone is a person's unless it is short, in capitals, or a handle. */
function nameOf(rest: string, cue: string): Named | null {
  const words = /^[^.,;|()[\]–—\n]{2,60}/u.exec(rest)?.[0].trim();
  if (words === undefined || words.length > MOST_NAME) return null;
  const bare = words.replace(AFTER, '').trim();
  const parts = bare.split('/').map((part) => part.trim());
  const first = AGENCY_FIRST.exec(bare);
  const opening = first?.[1] ?? first?.[2];
  const leading = opening !== undefined && OUTLET_NOUN.test(opening) ? opening : undefined;
  const last = parts.at(-1) ?? bare;
  // "KCNA/dpa": an agency in small letters is named with the body before it, "Jane Doe/dpa" alone.
  const small = /^\p{Ll}/u.test(last) && !(OUTLET_NOUN.test(last) && parts[0]?.includes(' '));
  const name = leading ?? (small ? bare : last);
  // After "from" and "by" a single word without a capital is an account; prose ("of the bridge") goes on.
  if (
    !/^[\p{Lu}@]/u.test(name) &&
    !OUTLET_NOUN.test(name) &&
    !(/(?:from|by|von|par|via)\s$/iu.test(cue) && rest.trim() === name && !name.includes(' '))
  )
    return null;
  if (/\p{Ll}/u.test(name.charAt(0)) ? false : name.split(' ').some((word) => /^\p{Ll}/u.test(word))) return null;
  const photographer = photographerOf(bare.replace(/ (?:Photo|File|Foto|Images?)\b/gu, ''));
  if (photographer !== null) return { name: photographer, person: true, length: words.length };
  const person = parts.length === 1 && /^\p{Lu}\p{Ll}+(?:\s\p{Lu}[\p{L}.’'-]*){1,3}$/u.test(name);
  return { name, person, length: words.length };
}
