import { isGiven } from '../../../claim/cues/given-names';
import { DOCUMENT_NOUN, ORGANISATION_NOUN, OUTLET_NOUN, SOCIAL_NOUN } from '../../../claim/cues/nouns';
import { NOBODYS_PICTURE, PICTURE_HOUSES } from '../../../claim/cues/picture-words';
import type { Span } from '../../../model';
import { AGENCIES } from '../../metadata/agency';

/** Somebody whose a picture is: who took it, who sells it. */
export interface PictureName extends Span {
  readonly name: string;
  readonly person: boolean;
  /** An agency or a house that sells pictures. */
  readonly house: boolean;
}

/** What stands between the names of one credit: "Jane Doe/AFP via Getty Images", "Jane Doe—AP", "Jane Doe für den Boten", "Jane Doe (EFE)". */
const BETWEEN =
  /(\s?(?:[/|]{1,2}|—|©)\s?|\s[–-]\s|\s?[,&+]\s|\s?\((?=[\p{L}@])|\s(?:(?:courtesy\s)?of|via|for|für(?: d(?:en|ie|as))?|pour|para|per|voor|dla|для|för|til|on|auf|sur)\s)/iu;
/** Behind these only a house goes on with the credit: a place, a day or a text may follow. */
const LOOSE = /^(?:\s[–-]|\s?,)\s$/u;
const HOUSE = new RegExp(
  `^(?:(?:foto )?(?:${AGENCIES}|${PICTURE_HOUSES}|pa|aa))(?: (?:photos?|images?|file|foto|wire|news)|-\\p{L}{4,})?$`,
  'iu',
);
const NOBODY = new RegExp(`^(?:${NOBODYS_PICTURE})$`, 'iu');
/** What is no part of a name at its ends: "via Jane Doe", "AP Photo", "dpa/Archivbild". */
const BEFORE_NAME = /^(?:(?:via|by|foto|photo|ph|bild)(?::\s?|\s)|©\s?|[«“"„]\s?)+/iu;
const BEHIND_NAME = /(?:\s(?:photo|file|foto|archiv|staff|\d{4})|\s?[»”"“.])+$/iu;
/** A sentence ends behind a word, not behind initials ("Nelson Jr./STF"). */
const SENTENCE_END = /(?<=\p{L}\p{Ll}\p{Ll})[.!?](?=\s|$)/u;
/** With a capital, a number, or one of those that join names. */
const WORD = /^(?:[\p{Lu}\d@&].*|d[aeiou]s?|de[rnl]|della|van|von|zu|la|le|du|of|the|e|y|et|und|and|i)$/u;
const PERSONS_WORD =
  /^(?:\p{Lu}[\p{Ll}’'][\p{L}’'-]*|\p{Lu}\p{Lu}[\p{Lu}’'-]+|\p{Lu}\.?|Jr|d[aeiou]s?|de[rnl]|van|von|la)$/u;
/** What houses of pictures have in their names, and people do not. */
const PICTURE_TRADE = /archiv|arkiv|archief|foto|photo|bild|film|studio|verlag|imag/iu;
const MOST_WORDS = 7;

/**
 * The names with which words begin, in order, up to the first that are none.
 * @param lone Which names without a house beside them are a person's: of two words ("Photo: Jane Doe"), of one too ("Foto: Petersen"), with a usual first name.
 * @param accounts Whether an account in small letters is a name: "Photo by weirwatcher".
 */
export function pictureNames(words: string, lone: 'full' | 'any' | 'given', accounts: boolean): readonly PictureName[] {
  const line = /^(?:[^;:()\]\n]|\s?\((?=[\p{L}@])){2,140}/u.exec(words)?.[0] ?? '';
  const found: PictureName[] = [];
  const pieces = line.split(BETWEEN);
  let start = 0;
  for (let at = 0; at < pieces.length; at += 2) {
    const [part = ''] = (pieces[at] ?? '').split(SENTENCE_END);
    const named = nameIn(part, start, accounts);
    if (named === null ? !NOBODY.test(part.trim()) : LOOSE.test(pieces[at - 1] ?? '') && !named.house) break;
    if (named !== null) found.push(named);
    if (part !== pieces[at]) break;
    start += part.length + (pieces[at + 1]?.length ?? 0);
  }
  const names: PictureName[] = [];
  for (const each of found) {
    const person = !each.house && isPerson(each.name, found.length > 1 ? 'full' : lone);
    const last = names.at(-1);
    // Houses in a row are one giver: "AFP via Getty Images".
    if (last === undefined || last.person || person) names.push({ ...each, person });
    else
      names.splice(-1, 1, {
        ...each,
        start: last.start,
        name: words.slice(last.start, each.end),
        house: last.house || each.house,
      });
  }
  return names;
}

function nameIn(part: string, at: number, accounts: boolean): PictureName | null {
  const lead = BEFORE_NAME.exec(part)?.[0].length ?? part.length - part.trimStart().length;
  const name = part.slice(lead).trimEnd().replace(BEHIND_NAME, '');
  const words = name.split(/\s+/);
  const house = HOUSE.test(name);
  if (name.length < 2 || NOBODY.test(name) || words.length > MOST_WORDS) return null;
  const isNamed = /^[\p{Lu}@]/u.test(name) ? words.every((word) => WORD.test(word)) : accounts && words.length === 1;
  if (!house && !isNamed) return null;
  return { start: at + lead, end: at + part.trimEnd().length, name, house, person: false };
}

function isPerson(name: string, lone: 'full' | 'any' | 'given'): boolean {
  const words = name.replace(/\./gu, '. ').trim().split(/\s+/);
  if (words.length > 4 || !words.every((word) => PERSONS_WORD.test(word))) return false;
  if (words.length === 2 && isGiven(name)) return true;
  const isBody = [OUTLET_NOUN, ORGANISATION_NOUN, SOCIAL_NOUN, DOCUMENT_NOUN, PICTURE_TRADE].some((noun) =>
    words.some((word) => noun.test(word)),
  );
  if (isBody) return false;
  return words.length > 1 ? lone !== 'given' || isGiven(name) : lone === 'any' && /\p{Ll}{3}$/u.test(name);
}
