import type { Attribution, PageReading, Span, Work } from '../../model';
import { hostOf } from '../../url/host-of';
import { overlaps, sectionOf, sentenceOf } from '../passage/sentence-of';
import { isAccountOf, voiceOf } from './account-voice';
import { withoutArticle } from './without-article';

const NOBODY: Attribution = { kind: 'none', name: null };

/** Characters on either side of a role in which its holder's name stands ("the treasurer, Ida Fenn", "Ida Fenn, who is treasurer"). */
const APPOSITION_CHARACTERS = 40;

/**
 * The one whose words a page says the passage is: of a quotation in marks, of a personal credit, of a comment. Outlets and own voices are nobody,
 * and block quotations name where they are from rather than who speaks.
 */
export function speakerAt(reading: PageReading, passage: Span): Attribution {
  const sentence = sentenceOf(reading, passage);
  const said = [
    ...reading.quotations.filter((quotation) => quotation.form === 'marks' && overlaps(quotation, passage)),
    ...reading.credits.filter((credit) => credit.kind === 'person' && overlaps(credit, sentence)),
  ].find(({ attribution }) => attribution.kind === 'person' && attribution.name !== null);
  if (said) return said.attribution;
  const author = sectionOf(reading, passage)?.author;
  return author ? { kind: 'person', name: author } : NOBODY;
}

/** Letters of a name that a host has by no chance. */
const HOST_LETTERS = 6;
/** A first and a second name. */
const FULL_NAME = /^\p{Lu}[\p{L}’'-]+(?:\s+\p{L}[\p{L}’'-]*)+$/u;
/** Letters by which a handle shows a name. */
const HANDLE_LETTERS = 4;

/**
 * Whose a post's words are when nobody is quoted in it: its account's, where that and the one whom the citing page names both have full names of which
 * nothing agrees, in name or handle; people go by other names, so that less tells nothing.
 */
export function posterAt({ work, text }: PageReading, later: Attribution): Attribution {
  const { author, handle } = work;
  if (work.kind !== 'post' || author === null || later.kind !== 'person' || later.name === null) return NOBODY;
  if (!FULL_NAME.test(author) || !FULL_NAME.test(later.name)) return NOBODY;
  const parts = later.name.toLowerCase().match(/[\p{L}]{3,}/gu) ?? [];
  const known = parts.some((part) => part.length >= HANDLE_LETTERS && handle?.toLowerCase().includes(part));
  return known || sharesName(text, later.name) ? NOBODY : voiceOf(author);
}

/**
 * The later speaker as far as it can be told from the earlier one. Who is named by a role ("the mayor") is the earlier speaker when the
 * upstream page gives him that role, another one when it gives it to somebody else, and nobody when it does not tell. `sentence` is that
 * of the later words: who is named in it is not dropped.
 */
export function comparable(
  earlier: Attribution,
  later: Attribution,
  upstream: PageReading,
  sentence = '',
): Attribution {
  const { name } = later;
  // "According to the Record", of what stands in the Record: the page itself is named, whoever it has it from.
  if (name !== null && isNameOf(name, upstream.work)) return NOBODY;
  // "The conductor of the town band, Ida Fenn, has told": whatever was taken for the name, hers stands there.
  if (earlier.name !== null && isProper(earlier.name) && sharesName(sentence, earlier.name)) return earlier;
  // "Salter’s treasurer": whose she is does not name her.
  const role = name?.replace(/^\S+[’']s?\s+(?=\p{Ll})/u, '') ?? null;
  if (role === null || earlier.name === null || isProper(role)) return later;
  const holders = holdersOf(role, upstream.text);
  if (holders.length === 0 || sharesName(holders.join(' '), earlier.name)) return NOBODY;
  return { ...later, name: holders[0] ?? role };
}

/** True for the name of the work's site, account or author. */
function isNameOf(name: string, { site, author, handle, url }: Work): boolean {
  const host = hostOf(url).replace(/[^\p{L}\p{N}]/gu, '');
  const plain = withoutArticle(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  if (plain.length >= HOST_LETTERS && host.includes(plain)) return true;
  return [site, author, handle].some((own) => own !== null && isAccountOf(withoutArticle(own), withoutArticle(name)));
}

/** Names that stand beside the role on a page, in order. */
function holdersOf(role: string, text: string): readonly string[] {
  const plain = text.toLowerCase();
  const found: string[] = [];
  for (let at = plain.indexOf(role.toLowerCase()); at >= 0; at = plain.indexOf(role.toLowerCase(), at + 1)) {
    const before = lastClause(text.slice(Math.max(0, at - APPOSITION_CHARACTERS), at));
    const after = firstClause(text.slice(at + role.length, at + role.length + APPOSITION_CHARACTERS));
    found.push(
      ...[before, after].flatMap((words) => words.match(/\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)+/gu) ?? []),
    );
  }
  return found;
}

function lastClause(words: string): string {
  return words.split(/[.!?“”«»"\n]/u).at(-1) ?? '';
}

function firstClause(words: string): string {
  return words.split(/[.!?“”«»"\n]/u)[0] ?? '';
}

/** A name, not an office with the name of something else behind it: "the chef to the Weekly". */
function isProper(name: string): boolean {
  return /\p{Lu}/u.test(name.replace(OFFICE, ''));
}

const OFFICE =
  /^(?:\p{Ll}[\p{L}’'-]*\s+){1,4}(?:à|au|to|for|at|of|du|de|des|del|della|al|alla|do|da|ao|van|aan|von|der|des)\s.*$/u;

function sharesName(names: string, name: string): boolean {
  const words = new Set(names.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []);
  return (name.toLowerCase().match(/[\p{L}]{3,}/gu) ?? []).some((word) => words.has(word));
}
