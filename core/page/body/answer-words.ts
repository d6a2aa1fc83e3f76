import { parseVisibleDate } from '../metadata/parse-date';
import type { RawBlock } from './blocks';

/** A time that is told by how long it is ago, in the languages of the reader's lexica. */
export const AGO =
  /\b\d+\s*(?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?)\s+ago\b|\bvor \d+ (?:sekunden|minuten|stunden?|tag|wochen?|monat|jahr)|\bil y a \d+|\bhace \d+|\bhá \d+|\b\d+ (?:ore|giorni|mesi|anni|minuti) fa\b|\b\d+ (?:uur|dagen|weken|maanden) geleden\b|\b\d+ \p{L}+ назад/iu;
/** Words by which old templates give somebody the word. */
export const SAYS =
  /\b(?:says?|said|wrote|writes|replied|commented|schreibt|schrieb|sagt|sagte|meint|dit|écrit|a écrit|dice|dijo|escribió|comentó|disse|scrive|ha scritto|zegt|schreef|pisze|napisał|пишет|написал)\s*(?::|\.{3}|…)?\s*$/iu;
/** A time of day, as it stands in such lines. */
export const CLOCK = /(?:^|[^\d:])\d{1,2}[:.]\d{2}(?!\d)/;
/** How such a line begins. */
const POSTED =
  /^[^\p{L}]*(?:posted|written|comment|commented|geschrieben|kommentar|posté|écrit|publicado|escrito|comentario|scritto|inviato|postato|geplaatst|door|napisał\p{L}*)(?:\s(?:by|von|vom|par|por|de|da|door|przez))?\s/iu;
/** Longest line that tells who answers and when, in characters. */
const LONGEST_SIGNATURE = 100;
/** Longest control under an answer: to answer it, to report it, to point at it. */
const LONGEST_CONTROL = 30;
/** Unlinked characters that make a block the answer's words. */
const WORDS = 25;
const ADDRESS = /^(?:https?:\/\/|www\.)|^[\w-]+(?:\.[\w-]+)+(?:\/|$)/i;
/** What stands before a name at the head of an answer, and behind it. */
const BEFORE_NAME =
  /^\W*(?:(?:comment|kommentar|commentaire|comentario|reply)\s+)?(?:by|von|par|por|from|door|av)?\s*$/i;
const BEHIND_NAME =
  /^\s*(?:$|[:|•·–—,(]|\d|on\b|am\b|le\b|el\b|says\b|said\b|wrote\b|schr|sag|dit\b|dijo\b|dice\b|disse\b|a écrit)/i;

/** What plugins put under an answer: the answerer's own latest post. */
const OWN_POST =
  /^(?:[^.!?]{0,60}\b)?(?:latest|last|newest|recent(?:ly)?|letzter?|neuester?|dernier|último|ultimo)\b[^.!?]{0,30}\b(?:blog|post(?:ed)?|article|entry|beitrag|artikel|billet|entrada|articolo)/i;

/** The blocks of one answer without the lines that tell who wrote it and when, and without its controls; the answerer's own link is taken off. */
export function answerWords(blocks: readonly RawBlock[]): readonly RawBlock[] {
  const own = blocks.filter((block) => !isOwnPost(block)).map(withoutMentions);
  const first = own.findIndex(isWords);
  if (first < 0) return own.filter((block) => !isSignature(block.text) && !isControl(block));
  return own
    .filter((block, index) => !(isSignature(block.text) || (index > first ? isControl(block) : isName(block))))
    .map((block, index) => (index === 0 ? withoutSigner(block) : block));
}

function isWords(block: RawBlock): boolean {
  return block.text.length - block.linked >= WORDS && !isSignature(block.text);
}

/** Whether a line is short, has a time and says nothing else. */
export function isSignature(text: string): boolean {
  if (text.length > LONGEST_SIGNATURE) return false;
  if (CLOCK.test(text) && (SAYS.test(text) || POSTED.test(text))) return true;
  if (/[.!?…]["”»]?$/.test(text)) return false;
  if (AGO.test(text)) return true;
  // Names, roles and dates often stand together without a space.
  return /\d/.test(text) && parseVisibleDate(text.replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 '), 'visible', null) !== null;
}

/** A line that is nothing but a link with words for its text. */
function isName({ text, linked }: RawBlock): boolean {
  // Engines add in brackets what somebody is: "[Visitor]".
  return (
    linked >= text.replace(/[[(][^\])]*[\])]/g, '').length * 0.8 &&
    text.length <= LONGEST_SIGNATURE &&
    !ADDRESS.test(text)
  );
}

function isControl(block: RawBlock): boolean {
  return block.text.length <= LONGEST_CONTROL && block.linked >= block.text.length * 0.9 && !ADDRESS.test(block.text);
}

function isOwnPost({ text, links }: RawBlock): boolean {
  const [link] = links;
  return link !== undefined && links.length === 1 && OWN_POST.test(text.slice(0, link.start));
}

/** Without links that only call another answerer by name. */
function withoutMentions(block: RawBlock): RawBlock {
  const links = block.links.filter((link) => !/^@\S/.test(block.text.slice(link.start, link.end)));
  return links.length === block.links.length ? block : { ...block, links };
}

/** Without the link of a name at the head: it leads to whoever answers, not to something cited. */
function withoutSigner(block: RawBlock): RawBlock {
  const [link] = block.links;
  if (!link || ADDRESS.test(block.text.slice(link.start, link.end))) return block;
  const isHead = BEFORE_NAME.test(block.text.slice(0, link.start)) && BEHIND_NAME.test(block.text.slice(link.end));
  return isHead ? { ...block, links: block.links.slice(1), linked: block.linked - (link.end - link.start) } : block;
}
