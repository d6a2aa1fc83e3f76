import { AND_WORDS } from '../../../claim/cues/conjunctions';
import { OUTLET_NOUN } from '../../../claim/cues/nouns';
import type { Credit, Span } from '../../../model';
import { AGENCIES } from '../../metadata/agency';
import type { Discourse } from '../words/discourse';
import { isOwnName, linkIn } from './credit-kind';

/** A place and a date in front of the agency: "BERLIN", "Hamburg, 3. Mai", "25. Januar 2022". */
const PLACE = '(?:[\\p{Lu}\\d][\\p{L}\\d .,/-]{1,40}?\\s(?:[–—-]\\s)?)??';
/** An agency, those it shares its copy with, and who signs for it: "AFP, AP", "dpa/afp", "dpa/ab", "AFP/The Dunmere Local". */
const AGENCY_LIST = `(?:${AGENCIES})(?:/[\\p{L}.]{2,12}(?:\\s\\p{L}{2,12}){0,2}|(?:\\s?[/-]|,|\\s(?:${AND_WORDS}))\\s?(?:${AGENCIES})){0,3}`;
/** "NF/iq/AFP", "DA.de/dpa": who signs for the house before its agencies. */
const SIGNERS = '(?:[\\p{L}.]{2,8}/){0,2}?';
/** "BERLIN (dpa) –", "(Reuters)", "dpa/ab", "PTI, Dunmere": wire copy names its agency at its start or in a line of its own. */
const AGENCY = new RegExp(
  `^(?:©\\s(?=\\p{L}+-infocom))?${PLACE}[(/]?(?:\\p{Lu}{2,3}\\s)?${SIGNERS}(${AGENCY_LIST})[)/]?(?=\\.?\\s?[–—-]|\\s*$|\\.\\s|:\\s|,\\s\\p{Lu}[\\p{L} ().-]{2,30},?$)`,
  'iu',
);
const EACH_AGENCY = new RegExp(`(?<![\\p{L}])(?:${AGENCIES})(?![\\p{L}])`, 'giu');
/** "DUNMERE, May 3 (Dun Valley Wire) –", "DUNMERE, Lorne (WVB9) –", "MOLINAR, 3 (EUROPA PRESS) El…": any name, where a place in capitals or a whole date stands before it. */
const DATELINE =
  /^(?:(?:[\p{Lu} .-]{4,24}|\p{Lu}[\p{L} -]{2,20})(?:,\s[\p{L}]{3,9}\.?\s\d{1,2})(?:,\s\d{4})?|[\p{Lu} .-]{4,24}(?:,\s\p{Lu}[\p{L}. ]{1,16})?|(?:\p{Lu}[\p{L} -]{2,20},\s)?\d{1,2}\.?\s?(?:\p{L}{3,9}|\d{1,2}\.)\s?\d{4}|[\p{Lu} .-]{3,24}(?:\([\p{L} ]{2,20}\))?,\s\d{1,2}(?:\s\p{L}{3,5}\.?)?)\s\((\p{Lu}[\p{L}\d .&-]{1,30}(?:\/[\p{L}]{2,12}){0,2})\)(?=\s*[–—:-]|\s*$|(?<=,\s\d{1,2}\s\([\p{Lu} ]{2,30}\))\s\p{Lu})/u;
/** "Dunmere, 16 nov - (Nova) -": as Italian agencies have it. */
const DASHED_DATELINE =
  /^\p{Lu}[\p{L} '’-]{2,24},\s\d{1,2}\s\p{L}{3,9}\.?\s[–—-]\s\((\p{Lu}[\p{L} .&-]{1,30})\)(?=\s[–—-])/u;
/** "DUNMERE WIRE via DVN — The road …". */
const RELAYED = /^\p{Lu}[\p{L} .]{1,30}\svia\s(\p{Lu}[\p{L}.]{1,30}(?:\s\p{Lu}[\p{L}.]{1,20}){0,3})(?=\s[–—-])/u;
/** "PM WVB/ab", "ots": a press release that was taken over. */
const RELEASE =
  /^\(?(?:PM|Pressemitteilung|Pressemeldung|Press release|Communiqué|Nota de prensa|Comunicado)[:\s]\s?((?!PM\b)\p{Lu}[\p{L}.&-]+(?:\s\p{Lu}[\p{L}.&-]+){0,4}(?:\/[\p{L}]{2,12}){0,2})\)?\.?$/u;
/** At the end of a paragraph: "(dpa)", "… leave. dpa", "(FR mit dpa)", "avec AFP", "(con información de EFE)". */
const CLOSING = new RegExp(
  `(?:[(–—]|[.!?][”“"»]?(?=\\s(?:${AGENCY_LIST})$))\\s?(?:\\p{Ll}{1,4}/)?(?:[\\p{L}\\d. ]{0,30}?(?:(?:mit|aus) Material (?:der|von)|mit|avec|with|con|com|de|von|from|and|und|et|y)\\s(?:ag[eê]nci?[ae]\\s)?)?(${AGENCY_LIST})\\s?\\)?\\.?$`,
  'iu',
);
/** A signature: "— The Associated Press", "Par Agence Weitkorr", "Do UOL, em Dunmere". */
const SIGNATURE =
  /^(?:[–—-]|By|Von|Par|Por|Di|D[ao]|Door|Av):?\s((?:(?:The|L[ae]|El|Die|Der)\s)?\p{Lu}[\p{L}.&’'-]+(?:\s\p{Lu}[\p{L}.&’'-]+){0,4})(?:\.|,\sem\s\p{Lu}[\p{L} ]{2,24})?$/u;
/** "The Associated Press contributed to this report", "Mit Material von dpa", "With reporting by Reuters". */
const HELPED =
  /^(?:\(|[–—-]\s)?(?:(?:[Ww]ith|[Aa]dditional) (?:reporting|information|material|files) (?:by|from)|[Mm]it (?:Material|Informationen|Angaben) (?:von|der)|[Aa]vec|[Cc]on informaci[óo]n de|[Cc]om informaç(?:ões|ão) d[aeo])\s((?:(?:the|la|der)\s)?\p{Lu}?[\p{L}.&-]+(?:\s(?:and\s)?\p{Lu}[\p{L}.&-]+){0,3})\)?\.?$|^(\p{Lu}[\p{L}.&’' -]{1,40}) contributed (?:to this (?:report|story|article)|reporting)\.?$|^(?:Information|Material) from ((?:[Tt]he\s)?\p{Lu}[\p{L}.&’' -]{1,40}) was used in this (?:report|story|article)\.?$/u;
/** "Valley Press writers Ada Lorne in Dunmere and Ivor Quill contributed to this report": the agency whose people helped. */
const STAFF_HELPED =
  /^\(?((?:The\s)?\p{Lu}[\p{L}.&’'-]+(?:\s\p{Lu}[\p{L}.&’'-]+){0,3})\s(?:\p{Ll}+\s)?(?:writers?|reporters?|correspondents?|journalists?|staff(?:ers)?)\s[^\n]{3,200}\scontributed (?:to this (?:report|story|article)|reporting)\.?\)?$/u;

/**
 * The agencies or the body whose copy a block is, by its dateline, signature or closing bracket; none when it names none.
 * @param previous What a line of its own credits.
 */
export function wireCredits(block: Span, previous: Span, page: Discourse): readonly Credit[] {
  const line = page.text.slice(block.start, block.end).trimEnd();
  const opening = line.slice(0, 90);
  // Most paragraphs have no bracket or stroke near their start, and no agency then.
  const signed = line.length < 60 || /[(/]/.test(opening);
  const agency = signed ? AGENCY.exec(opening) : null;
  if (agency?.[1] !== undefined)
    return creditsOf(
      { start: block.start, text: agency[0] },
      agency[1],
      agency[0].length === line.length ? previous : block,
      page,
    );
  for (const pattern of [DATELINE, DASHED_DATELINE, RELAYED]) {
    const hit = signed || opening.includes(' via ') ? pattern.exec(opening) : null;
    if (hit?.[1] !== undefined) return creditsOf({ start: block.start, text: hit[0] }, hit[1], block, page);
  }
  if (line.length < 90) {
    const hit = RELEASE.exec(line) ?? ofOutlet(HELPED.exec(line), true) ?? ofOutlet(SIGNATURE.exec(line));
    const name = hit?.slice(1).find((each) => each !== undefined);
    if (hit && name !== undefined) return creditsOf({ start: block.start, text: hit[0] }, name, previous, page);
  }
  const staff = line.includes(' contributed ') ? STAFF_HELPED.exec(line)?.[1] : undefined;
  if (staff !== undefined) return creditsOf({ start: block.start, text: line }, staff, previous, page);
  const closing =
    /[)\p{L}]\.?$/u.test(line) && /[(–—.!?]/.test(line.slice(-60, -2)) ? CLOSING.exec(line.slice(-60)) : null;
  if (closing?.[1] === undefined) return [];
  const start = block.start + Math.max(0, line.length - 60) + closing.index;
  return creditsOf({ start, text: closing[0] }, closing[1], block, page);
}

/** Bylines name people, by two words and more where they helped; only those of a publication or an agency are credits. */
function ofOutlet(hit: RegExpExecArray | null, helped = false): RegExpExecArray | null {
  const words = (hit?.slice(1).find((each) => each !== undefined) ?? '').split(/[ /]/);
  return (helped && words.length === 1) || words.some((word) => OUTLET_NOUN.test(word) || /^\p{Lu}{2,6}$/u.test(word))
    ? hit
    : null;
}

/** One credit for each agency of a list; other names as they stand. */
function creditsOf(
  words: { start: number; text: string },
  named: string,
  statement: Span,
  page: Discourse,
): readonly Credit[] {
  const at = words.text.indexOf(named);
  const agencies = [...named.matchAll(EACH_AGENCY)];
  // "WVB/ab": what follows in small letters signs for somebody in the house.
  const body = named.replace(/^(?:the|la|le|el|die|der)\s|\.$/giu, '').replace(/\/(?!\p{Lu})[^/]+/gu, '');
  // In its own dateline an agency is no source: whoever told it is.
  if (agencies.length < 2 && body === named && isOwnName(body, page.input.site)) return [];
  const several = agencies.length > 1;
  return (several || agencies[0]?.index === 0 ? agencies : [null]).map((agency, index) => {
    const end = several && agency ? at + agency.index + agency[0].length : words.text.length;
    const span = { start: words.start + (index > 0 && agency ? at + agency.index : 0), end: words.start + end };
    const name = agency?.[0].replace(/^the\s/iu, '') ?? body;
    return {
      ...span,
      text: page.text.slice(span.start, span.end),
      kind: isOwnName(name, page.input.site) ? 'self' : 'prior-report',
      attribution: { kind: 'organisation', name },
      statement: { start: statement.start, end: statement.end },
      citation: linkIn(span, page),
    };
  });
}
