import type { Citation, PageReading, Span } from '../../model';
import { ARTICLE, OUTLET } from '../elsewhere/outlet-words';
import { isPressName } from '../elsewhere/press-names';
import { SAYS, TO_THIS_HOUSE } from '../elsewhere/roles';
import { overlaps } from '../passage/sentence-of';
import { remembered } from '../trace/remember';

/** What a page calls a publication that it has named before: "the paper", "the wire service", "das Blatt". */
const HOUSE = `(?:${OUTLET}|newswire|(?:news )?wire(?: service)?|blog|journal|televisione?|televisión)`;

/** What it calls what somebody has put out: "the statement", "la nota". */
const TEXT =
  '(?:statement|(?:press )?release|notice|announcement|letter|text|\\p{L}*mitteilung|schreiben|erklärung|text|bekanntmachung|communiqué|texte|lettre|annonce|comunicado|texto|nota|carta|anuncio|comunicato|testo|lettera|(?:pers)?bericht|tekst|brief|verklaring)';

/** Between the word and the name of whom it is. */
const OF_WHOM = `(?:(?:of|for|der|des|von|d[’']|l[’']|de|du|del|van|di|do|da|dos)\\s?${ARTICLE}?)`;

/** "The paper says", "according to the statement", "told the paper", "dem Blatt zufolge". A name behind the word is that of another, as in "the Journal of the Fell Society". */
function saysSo(noun: string): readonly RegExp[] {
  const it = `(?<!\\p{L})${ARTICLE}(?:same |local |regional )?${noun}(?![\\p{L}-]|\\s+${OF_WHOM}?(?-i:\\p{Lu})|\\s[“„«‘"])`;
  return [
    `${it},?\\s+(?:(?:has|had|hat|hatte|a|ha|have|heeft|also|further|adds?|weiter|auch)\\s+){0,2}(?:${SAYS}|adds?|added|quotes?|notes?|zufolge|dice|dit|dit-il|añade|precisa)(?!\\p{L})`,
    `(?<!\\p{L})(?:according to|told|quoted (?:by|in)|laut|nach angaben|gegenüber|heißt es in|selon|d[’']après|auprès|según|secondo|segundo|volgens|aldus|tegen|(?:schreibt|berichtet|meldet|rapporte|écrit|dit|précise|indique|informa|dice|añade|precisa|scrive|riporta|spiega|noticia|diz|meldt|schrijft|zegt))\\s+(?:\\p{L}+\\s)?${it}`,
  ].map((form) => new RegExp(form, 'iu'));
}

interface Kind {
  readonly saysSo: readonly RegExp[];
  readonly noun: RegExp;
  /** True for publications, which are known by their names as well. */
  readonly press: boolean;
}

const KINDS: readonly Kind[] = [HOUSE, TEXT].map((noun) => ({
  saysSo: saysSo(noun),
  noun: new RegExp(`(?<!\\p{L})${noun}(?!\\p{L})`, 'iu'),
  press: noun === HOUSE,
}));

/** Characters on either side of a link in which it is said what it leads to. */
const BESIDE_LINK = 40;

/**
 * True for the last link before the words to a publication or statement that the page names there, when their sentence goes on with it by a word for
 * its kind: "the [Courier] writes … Nine people, the paper says, …".
 */
export function isCalledAgain(reading: PageReading, citation: Citation, sentence: Span): boolean {
  // A sentence with a link of its own has its source there: "according to [the paper in Lock Letters]" is no newspaper.
  if (reading.citations.some((each) => each.place === 'body' && overlaps(each, sentence))) return false;
  const text = reading.text.slice(sentence.start, sentence.end);
  if (TO_THIS_HOUSE.test(text)) return false;
  return KINDS.some((kind) => {
    const links = linksOf(reading, kind.noun.source, () =>
      reading.citations.filter((each) => isTo(kind, reading, each)),
    );
    return (
      links.findLast(({ end }) => end <= sentence.start) === citation && kind.saysSo.some((form) => form.test(text))
    );
  });
}

const linksOf = remembered<readonly Citation[]>();

function isTo(
  { noun, press }: Kind,
  { text }: PageReading,
  { place, start, end, anchor, scope, post }: Citation,
): boolean {
  if (place !== 'body' || end <= start || post || (press && scope !== 'external')) return false;
  const before =
    text
      .slice(Math.max(0, start - BESIDE_LINK), start)
      .split('\n')
      .at(-1) ?? '';
  const behind = text.slice(end, end + BESIDE_LINK).split('\n')[0] ?? '';
  return [anchor, before, behind].some((words) => noun.test(words) || (press && names(words).some(isPressName)));
}

function names(words: string): readonly string[] {
  return words.match(/\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Ll}{1,3}\s+){0,2}\p{Lu}[\p{L}’'-]+)*/gu) ?? [];
}
