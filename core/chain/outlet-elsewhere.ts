import type { Attribution, PageReading, Span } from '../model';
import type { PathNode } from './path-node';
import { isOwn } from './points-elsewhere';
import { reportedByOutlet } from './reported-by-outlet';
import { blockOf, overlaps, sentenceOf } from './sentence-of';
import { toldToOutlet } from './told-to-outlet';

/** A publication that the words are said to be from, and how the page says so. */
export interface OutletElsewhere {
  /** Null when somebody is named beside it who speaks there: then it is his. */
  readonly attribution: Attribution | null;
  readonly words: string;
}

/** A proper name of up to six words, particles between them. */
const NAME =
  "\\p{Lu}[\\p{L}\\p{M}\\p{N}'’.&-]*(?:\\s+(?:(?:of|and|the|for|de|da|do|das|dos|di|du|del|della|dei|des|la|le|les|el|los|van|der|den|het|und|y|e|al)\\s+)?\\p{Lu}[\\p{L}\\p{M}'’&-]*){0,5}";

/** What publications, agencies and broadcasts are called before their name. */
const OUTLET =
  '(?:newspaper|paper|daily|weekly|monthly|magazine|journal|tabloid|website|news site|news ?agency|agency|broadcaster|channel|radio station|podcast|newsletter|\\p{L}*(?:zeitung|zeitschrift|blatt|magazin|postille|portal|sender|agentur|podcast)s?|quotidien|hebdomadaire|mensuel|bimensuel|revue|agence|média|diario|periódico|semanario|revista|agencia|emisora|portal|quotidiano|giornale|settimanale|mensile|rivista|testata|agenzia|emittente|jornal|diário|semanário|agência|emissora|krant|dagblad|weekblad|tijdschrift|persbureau|omroep|nieuwssite|dziennik|tygodnik|agencja|gazeta|tidningen|tidskriften|nyhetsbyrån|газет[аеыу]|журнал[ае]?|агентств[оау])';

/** What broadcasts and the like are called after their name. */
const OUTLET_AFTER =
  '(?:podcast|newspaper|magazine|newsletter|website|blog|programme|(?:radio|TV|television) (?:show|station|programme|program|channel)|talk show|news ?agency|channel)';

/** Words by which what follows is given as the source. */
const CREDITS =
  "(?:according to|as (?:reported|told|published|revealed) (?:by|in|to)|reported by|quoted (?:by|in)|citing|laut|unter Berufung auf|selon|d[’']après|según(?: publicó| informa| publica)?|secondo(?: quanto)?(?: riporta| scrive| riferisce)?|stando (?:a|al|alla)|segundo|de acordo com|volgens|według|enligt|по данным|как (?:сообщает|пишет))";

/** Words by which what stands before them says it. */
const SAYS =
  '(?:zufolge|nach|reports?|reported|writes?|wrote|says|said|berichte(?:t|te)|schreibt|schrieb|melde(?:t|te)|rapporte|écrit|affirme|révèle|informa|informó|publica|publicó|riporta|riferisce|scrive|noticiou|escreve|avança|meldt|schrijft|bericht|pisze|podaje|skriver|rapporterar|пишет|сообщает)';

const QUOTE = '[“„«"‚‘\']?\\s?';
const UNQUOTE = '\\s?[”“»"’‘\']?';
const SMALL_WORDS = "(?:[\\p{Ll}’']+\\s+|[dl][’'])";

/** Longest sentence, or caption with its source, that is looked through. */
const MOST_CHARACTERS = 1500;

/** Each finds the name in its first group. Only the words around it may be written in capitals. */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?i:${CREDITS})\\s+(?i:${SMALL_WORDS}{0,3}${OUTLET})\\s+(?:\\p{Ll}+\\s+){0,2}${QUOTE}(${NAME})`,
    'u',
  ),
  new RegExp(`(?<!\\p{L})(?i:${OUTLET})\\s+${QUOTE}(${NAME})${UNQUOTE},?\\s+${SAYS}(?!\\p{L})`, 'u'),
  new RegExp(
    `(?<!\\p{L})[Ww]ie (?:zuerst |schon )?(?:der|die|das)\\s+${QUOTE}(${NAME})${UNQUOTE}\\s+(?:zuerst |schon |am \\S+ )?(?:berichte(?:t|te)|melde(?:t|te)|schreibt|schrieb)(?!\\p{L})`,
    'u',
  ),
  new RegExp(`(?<!\\p{L})(?i:on|in|to|told|by|from)\\s+(?:the\\s+)?(${NAME})\\s+${OUTLET_AFTER}(?!\\p{L})`, 'u'),
];

/** A line of its own kind that only names the source: "Source: Bureau of Rivers". */
const SOURCE_LINE = new RegExp(
  `(?<!\\p{L})(?i:sources?|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|źródł[oa]|källor?|источники?)\\s?:\\s*${QUOTE}(${NAME})`,
  'u',
);

/** A broadcast is named beside somebody who speaks there. */
const SPEAKS =
  /(?<!\p{L})(?:said|says|told|tells|explained|argued|claimed|revealed|admitted|recalled|put it)(?!\p{L})/u;

/**
 * The publication or broadcast that a sentence gives as where its words are from, by what such things are called and without a link; or
 * the source that the line under a figure names. Null when there is none, or it is the page's own house.
 */
export function outletElsewhere({ reading, passage }: PathNode): OutletElsewhere | null {
  if (!reading || !passage) return null;
  const sentence = sentenceOf(reading, passage);
  if (reading.citations.some((citation) => citation.place === 'body' && overlaps(citation, sentence))) return null;
  const text = reading.text.slice(sentence.start, Math.min(sentence.end, sentence.start + MOST_CHARACTERS));
  const [credited, said, asReported, aired] = FORMS.map((form) => form.exec(text));
  const told = toldToOutlet(text);
  if (told !== null && !isOwnHouse(told.name, reading.work.site)) return { attribution: null, words: told.words };
  const hit = credited ?? said ?? asReported ?? (SPEAKS.test(text) ? aired : null) ?? sourceLine(reading, sentence);
  const name = hit?.[1]?.replace(/[.,'’\s]+$/u, '') ?? '';
  if (!hit || name === '') return reporterOf(reading, sentence, text);
  if (isOwn(name, reading.work.site)) return null;
  const attribution = hit === aired ? null : ({ kind: 'organisation', name } as const);
  return { attribution, words: hit[0].trim() };
}

/** The publication whose news it is; what somebody is quoted as saying was said to the page. */
function reporterOf(reading: PageReading, sentence: Span, text: string): OutletElsewhere | null {
  if (reading.quotations.some(({ form, ...quotation }) => form === 'marks' && overlaps(quotation, sentence)))
    return null;
  const block = blockOf(reading, sentence);
  const paragraph = reading.text.slice(block.start, Math.min(block.end, block.start + MOST_CHARACTERS));
  const found = reportedByOutlet(text, paragraph);
  if (found === null || isOwnHouse(found.name, reading.work.site)) return null;
  return { attribution: { kind: 'organisation', name: found.name }, words: found.words };
}

/** The page's own name, or one that runs on into the name of who speaks: "disse ao Jornal do Vale Ana Melro". */
function isOwnHouse(name: string, site: string | null): boolean {
  const plain = (words: string) =>
    words.toLowerCase().replace(/^(?:(?:the|der|die|das|la|le|les|el|los|il|lo|de|het|o|a)\s+|l[’'])/u, '');
  if (site === null) return false;
  return isOwn(plain(name), site) || (site.includes(' ') && plain(name).startsWith(`${plain(site)} `));
}

/** The source named in the rest of the block, which is that of a caption or note and not of a whole article. */
function sourceLine(
  reading: PageReading,
  sentence: { readonly start: number; readonly end: number },
): RegExpExecArray | null {
  const block = blockOf(reading, sentence);
  if (reading.citations.some((citation) => citation.place === 'body' && overlaps(citation, block))) return null;
  return SOURCE_LINE.exec(reading.text.slice(sentence.start, Math.min(block.end, sentence.start + MOST_CHARACTERS)));
}
