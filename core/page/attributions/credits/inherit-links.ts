import { DOCUMENT_NOUN, OUTLET_NOUN } from '../../../claim/cues/nouns';
import type { Credit, Span } from '../../../model';
import type { Discourse } from '../words/discourse';

/** A name shorter than this is part of too many others. */
const LEAST_NAME = 3;
/** "the paper", "the new study", "le journal satirique", "leur étude": a noun after a definite article, an adjective at most beside it. */
const DEFINITE =
  /(?<!\p{L})(?:(?:the|that|this|their|his|her|its|der|die|das|dem|den|dieser?|diesem|ihre[mr]?|seine[mr]?|le|la|cette?|ce|son|sa|leur|el|est[ea]|su|o|il|lo) |l[’'])((?:\p{L}+ ){0,2}?[\p{L}-]+)(?: zufolge)?$/iu;
/** Writings that papers print as well as others: what links to them may be either. */
const PRINTED =
  /^(?:paper|report|article|story|bericht|artikel|beitrag|meldung|informe|artículo|nota|reportaje|rapport)$/iu;
/** How far before a definite noun the link stands that it takes up, about four paragraphs. */
const TAKES_UP = 2000;

/**
 * Credits with the link of the source they name again: the account of a post that is on the page, a name that was linked before
 * ("the Post" after the linked "Washington Post"), and a bare noun for the writing credited last ("according to the paper").
 * @param credits In page order.
 */
export function inheritLinks(credits: readonly Credit[], page: Discourse): readonly Credit[] {
  const before: Credit[] = [];
  return credits.map((credit) => {
    const found = credit.citation === null ? inherited(credit, before, page) : credit;
    if (found.kind !== 'person' && found.kind !== 'self') before.push(found);
    return found;
  });
}

function inherited(credit: Credit, before: readonly Credit[], page: Discourse): Credit {
  const { name } = credit.attribution;
  if (name === null || credit.kind === 'self') return credit;
  if (name.startsWith('@')) {
    const handle = name.slice(1).toLowerCase();
    const index = page.input.citations.findIndex((citation) => citation.handle?.toLowerCase() === handle);
    return index < 0 ? credit : { ...credit, citation: index };
  }
  if (credit.kind === 'person') return credit;
  const linked = before.filter((other) => other.citation !== null);
  const same = linked.findLast((other) => other.attribution.name !== null && namesSame(name, other.attribution.name));
  if (same !== undefined) return { ...credit, citation: same.citation };
  return definiteOf(credit, name, before, page);
}

/** "according to the paper", "the newspaper says": the writing or the publication that was credited last. */
function definiteOf(credit: Credit, name: string, before: readonly Credit[], page: Discourse): Credit {
  const phrase = DEFINITE.exec(name === credit.text ? name : credit.text.slice(0, endOfName(credit, name)))?.[1];
  const words = phrase?.split(' ') ?? [];
  const noun = words.find((word) => isNoun(word));
  // A proper name beside the noun tells another source.
  if (
    noun === undefined ||
    (page.cues.language === 'de' ? !GERMAN_NOUN.test(name) && !isNounAlone(name, noun) : /\p{Lu}/u.test(name))
  )
    return credit;
  const isOutlet = OUTLET_NOUN.test(noun) && !PRINTED.test(noun);
  const last = before.findLast(
    (other) =>
      other.kind === (isOutlet ? 'prior-report' : 'document') || (PRINTED.test(noun) && other.kind === 'prior-report'),
  );
  if (isOutlet)
    return last === undefined ? credit : { ...credit, attribution: last.attribution, citation: last.citation };
  return { ...credit, citation: last?.citation ?? linkTakenUp(credit, page) };
}

/** German outlets by their noun alone, adjectives before it: "das Vereinsblatt", "die Zeitung"; "dem Deutschlandfunk" is a name. */
const GERMAN_NOUN =
  /^(?:\p{Ll}+\s)*(?:\p{Lu}\p{Ll}*)?(?:[Zz]eitung|[Bb]latt|[Ss]ender|[Mm]agazin|[Aa]gentur|[Pp]ortal)$/u;

/** "der Bericht", "das neue Papier": the noun of a writing with nothing of its own beside it. */
function isNounAlone(name: string, noun: string): boolean {
  return !OUTLET_NOUN.test(noun) && name.split(' ').at(-1) === noun;
}

/** Where the name of a source ends in the words of its credit. */
function endOfName(credit: Credit, name: string): number {
  const at = credit.text.lastIndexOf(name);
  return at < 0 ? credit.text.length : at + name.length;
}

function isNoun(word: string): boolean {
  return PRINTED.test(word) || DOCUMENT_NOUN.test(word) || OUTLET_NOUN.test(word);
}

/** The nearest link before, where its sentence speaks of a writing; null when none does. */
function linkTakenUp(credit: Credit, page: Discourse): number | null {
  const index = page.input.citations.findLastIndex(
    (citation) =>
      citation.place === 'body' &&
      citation.end > citation.start &&
      citation.start < credit.start &&
      credit.start - citation.start < TAKES_UP &&
      speaksOfWriting(page.sentenceAt(citation.start), page),
  );
  return index < 0 ? null : index;
}

function speaksOfWriting({ start, end }: Span, page: Discourse): boolean {
  return page.text
    .slice(start, end)
    .split(/[^\p{L}-]+/u)
    .some((word) => PRINTED.test(word) || DOCUMENT_NOUN.test(word));
}

/** Whether one name ends in the other: an outlet is called by the last of its words. */
function namesSame(one: string, two: string): boolean {
  const [first, second] = [one.toLowerCase(), two.toLowerCase()];
  if (Math.min(first.length, second.length) < LEAST_NAME) return false;
  return first === second || isPart(first, second) || isPart(second, first);
}

/** The end of a name ("the Post"), or its start in capitals ("NBC"). */
function isPart(short: string, long: string): boolean {
  return long.endsWith(` ${short}`) || (short.length < 6 && long.startsWith(`${short} `));
}
