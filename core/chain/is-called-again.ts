import type { Citation, PageReading, Span } from '../model';
import { ARTICLE, OUTLET } from './elsewhere/outlet-words';
import { isPressName } from './elsewhere/press-names';
import { SAYS, TO_THIS_HOUSE } from './elsewhere/roles';
import { remembered } from './remember';

/** What a page calls a publication that it has named before: "the paper", "the wire service", "das Blatt". A name behind it is that of another. */
const HOUSE = `(?<!\\p{L})${ARTICLE}(?:same |local |regional )?(?:${OUTLET}|newswire|(?:news )?wire(?: service)?|blog|journal|televisione?|televisión)(?![\\p{L}-]|\\s+(?-i:\\p{Lu})|\\s[“„«‘"])`;

/** "The paper says", "according to the paper", "told the paper", "dem Blatt zufolge". */
const SAYS_SO = [
  `${HOUSE},?\\s+(?:(?:has|had|hat|hatte|a|ha|have|heeft|also|further|adds?|weiter|auch)\\s+){0,2}(?:${SAYS}|adds?|added|quotes?|notes?|zufolge)(?!\\p{L})`,
  `(?<!\\p{L})(?:according to|told|quoted (?:by|in)|laut|nach angaben|gegenüber|selon|d[’']après|auprès|según|secondo|segundo|volgens|aldus|tegen|(?:schreibt|berichtet|meldet|rapporte|écrit|informa|scrive|riporta|noticia|meldt|schrijft))\\s+(?:\\p{L}+\\s)?${HOUSE}`,
].map((form) => new RegExp(form, 'iu'));

/** Characters on either side of a link in which a publication is named that the link leads to. */
const BESIDE_LINK = 40;

const OUTLET_NOUN = new RegExp(`(?<!\\p{L})(?:${OUTLET})(?!\\p{L})`, 'iu');

/**
 * True for the last link before the words to a publication that the page names there, when their sentence goes on with it by a word for
 * its kind: "the [Courier] writes … Nine people, the paper says, …".
 */
export function isCalledAgain(reading: PageReading, citation: Citation, sentence: Span): boolean {
  const links = ofHouses(reading, 'houses', () => reading.citations.filter((each) => isToHouse(reading, each)));
  if (links.findLast(({ end }) => end <= sentence.start) !== citation) return false;
  const text = reading.text.slice(sentence.start, sentence.end);
  return SAYS_SO.some((form) => form.test(text)) && !TO_THIS_HOUSE.test(text);
}

const ofHouses = remembered<readonly Citation[]>();

function isToHouse({ text }: PageReading, { place, start, end, anchor, scope, post }: Citation): boolean {
  if (place !== 'body' || end <= start || scope !== 'external' || post) return false;
  const before =
    text
      .slice(Math.max(0, start - BESIDE_LINK), start)
      .split('\n')
      .at(-1) ?? '';
  const behind = text.slice(end, end + BESIDE_LINK).split('\n')[0] ?? '';
  return [anchor, before, behind].some((words) => OUTLET_NOUN.test(words) || names(words).some(isPressName));
}

function names(words: string): readonly string[] {
  return words.match(/\p{Lu}[\p{L}’'-]+(?:\s+(?:\p{Ll}{1,3}\s+){0,2}\p{Lu}[\p{L}’'-]+)*/gu) ?? [];
}
