import { OUTLET_NOUN } from '../../../claim/cues/nouns';
import type { Credit, Span } from '../../../model';
import { AGENCIES } from '../../metadata/agency';
import type { Discourse } from '../words/discourse';
import { isOwnName, linkIn } from './credit-kind';

/** A place and a date in front of the agency: "BERLIN", "Hamburg, 3. Mai", "25. Januar 2022". */
const PLACE = '(?:[\\p{Lu}\\d][\\p{L}\\d .,/-]{1,40}\\s)?';
/** "BERLIN (dpa) –", "(Reuters)", "dpa/ab": wire copy names its agency at its start or in a line of its own. */
const AGENCY = new RegExp(
  `^${PLACE}\\(?(?:\\p{Lu}{2,3}\\s)?(?:${AGENCIES})(?:/[\\p{L}]{2,12}){0,2}\\)?(?=\\.?\\s?[–—-]|\\s*$|\\.\\s|:\\s)`,
  'iu',
);
/** "DUNMERE, May 3 (Dun Valley Wire) –": any name, where a place in capitals or a whole date stands before it. */
const DATELINE =
  /^(?:(?:[\p{Lu} .-]{4,24}|\p{Lu}[\p{L} -]{2,20})(?:,\s[\p{L}]{3,9}\.?\s\d{1,2})(?:,\s\d{4})?|[\p{Lu} .-]{4,24}|(?:\p{Lu}[\p{L} -]{2,20},\s)?\d{1,2}\.?\s?(?:\p{L}{3,9}|\d{1,2}\.)\s?\d{4})\s\((\p{Lu}[\p{L} .&-]{1,30}(?:\/[\p{L}]{2,12}){0,2})\)(?=\s*[–—:-]|\s*$)/u;
/** "DUNMERE WIRE via DVN — The road …". */
const RELAYED = /^\p{Lu}[\p{L} .]{1,30}\svia\s(\p{Lu}[\p{L}.]{1,30}(?:\s\p{Lu}[\p{L}.]{1,20}){0,3})(?=\s[–—-])/u;
/** "PM WVB/ab", "ots": a press release that was taken over. */
const RELEASE =
  /^\(?(?:PM|Pressemitteilung|Pressemeldung|Press release|Communiqué|Nota de prensa|Comunicado)[:\s]\s?((?!PM\b)\p{Lu}[\p{L}.&-]+(?:\s\p{Lu}[\p{L}.&-]+){0,4}(?:\/[\p{L}]{2,12}){0,2})\)?\.?$/u;
/** At the end of a paragraph: "(dpa)", "(FR mit dpa)", "avec AFP", "(con información de EFE)". */
const CLOSING = new RegExp(
  `[(–—]\\s?(?:\\p{Ll}{1,4}/)?(?:[\\p{L}\\d. ]{0,30}?(?:(?:mit|aus) Material (?:der|von)|mit|avec|with|con|com|de|von|from|and|und|et|y)\\s)?(${AGENCIES})(?:/[\\p{L}]{2,12}){0,2}(?:(?:, | (?:and|und|et|y|e|en) )(?:${AGENCIES})){0,2}\\s?\\)?\\.?$`,
  'iu',
);
/** A signature: "— The Associated Press", "Par Agence Weitkorr". */
const SIGNATURE =
  /^(?:[–—-]|By|Von|Par|Por|Di|Da|Door|Av)\s((?:(?:The|L[ae]|El|Die|Der)\s)?\p{Lu}[\p{L}.&’'-]+(?:\s\p{Lu}[\p{L}.&’'-]+){0,4})\.?$/u;
/** "The Associated Press contributed to this report", "Mit Material von dpa", "With reporting by Reuters". */
const HELPED =
  /^\(?(?:(?:[Ww]ith|[Aa]dditional) (?:reporting|information|material|files) (?:by|from)|[Mm]it (?:Material|Informationen|Angaben) (?:von|der)|[Aa]vec|[Cc]on informaci[óo]n de|[Cc]om informaç(?:ões|ão) d[aeo])\s((?:(?:the|la|der)\s)?\p{Lu}?[\p{L}.&-]+(?:\s(?:and\s)?\p{Lu}[\p{L}.&-]+){0,3})\)?\.?$|^(\p{Lu}[\p{L}.&’' -]{1,40}) contributed (?:to this (?:report|story|article)|reporting)\.?$/u;
/** "Valley Press writers Ada Lorne in Dunmere and Ivor Quill contributed to this report": the agency whose people helped. */
const STAFF_HELPED =
  /^\(?((?:The\s)?\p{Lu}[\p{L}.&’'-]+(?:\s\p{Lu}[\p{L}.&’'-]+){0,3})\s(?:\p{Ll}+\s)?(?:writers?|reporters?|correspondents?|journalists?|staff(?:ers)?)\s[^\n]{3,200}\scontributed (?:to this (?:report|story|article)|reporting)\.?\)?$/u;

/**
 * The agency or body whose copy a block is, by its dateline, signature or closing bracket; null when it names none.
 * @param previous What a line of its own credits.
 */
export function wireCredit(block: Span, previous: Span, page: Discourse): Credit | null {
  const line = page.text.slice(block.start, block.end).trimEnd();
  const opening = line.slice(0, 90);
  // Most paragraphs have no bracket near their start, and no agency then.
  const signed = line.length < 60 || opening.includes('(');
  const agency = signed ? AGENCY.exec(opening) : null;
  if (agency !== null) {
    const name = /[\p{L}-]+(?=(?:\/[\p{L}]{2,12}){0,2}\)?$)/u.exec(agency[0])?.[0] ?? agency[0];
    const own = agency[0].length === line.length;
    return creditOf({ start: block.start, text: agency[0] }, name, own ? previous : block, page);
  }
  for (const pattern of [DATELINE, RELAYED]) {
    const hit = signed || opening.includes(' via ') ? pattern.exec(opening) : null;
    if (hit?.[1] !== undefined) return creditOf({ start: block.start, text: hit[0] }, hit[1], block, page);
  }
  if (line.length < 90) {
    const hit = RELEASE.exec(line) ?? ofOutlet(HELPED.exec(line)) ?? ofOutlet(SIGNATURE.exec(line));
    const name = hit?.[1] ?? hit?.[2];
    if (hit && name !== undefined) return creditOf({ start: block.start, text: hit[0] }, name, previous, page);
  }
  const staff = line.includes(' contributed ') ? STAFF_HELPED.exec(line)?.[1] : undefined;
  if (staff !== undefined) return creditOf({ start: block.start, text: line }, staff, previous, page);
  const closing = /[)\p{L}]\.?$/u.test(line) && /[(–—]/.test(line.slice(-60)) ? CLOSING.exec(line.slice(-60)) : null;
  if (closing?.[1] === undefined) return null;
  const start = block.start + Math.max(0, line.length - 60) + closing.index;
  return creditOf({ start, text: closing[0] }, closing[1], block, page);
}

/** Bylines name people; only those of a publication or an agency are credits. */
function ofOutlet(hit: RegExpExecArray | null): RegExpExecArray | null {
  const words = (hit?.[1] ?? hit?.[2] ?? '').split(/[ /]/);
  return words.some((word) => OUTLET_NOUN.test(word) || /^\p{Lu}{2,6}$/u.test(word)) ? hit : null;
}

function creditOf(words: { start: number; text: string }, named: string, statement: Span, page: Discourse): Credit {
  const span = { start: words.start, end: words.start + words.text.length };
  const parts = named
    .replace(/^(?:the|la|le|el|die|der)\s/iu, '')
    .replace(/\.$/, '')
    .split('/');
  // "WVB/ab": what follows in small letters signs for somebody in the house.
  const name = parts.filter((part, index) => index === 0 || /^\p{Lu}/u.test(part)).join('/');
  return {
    ...span,
    text: words.text,
    kind: isOwnName(name, page.input.site) ? 'self' : 'prior-report',
    attribution: { kind: 'organisation', name },
    statement: { start: statement.start, end: statement.end },
    citation: linkIn(span, page),
  };
}
