import type { Citation, PageReading } from '../../model';
import { remembered } from '../trace/remember';

/** Longest joint of a list, characters, and of one whose members are said to go together. */
const MOST_JOINT = 24;
const MOST_WIDE_JOINT = 60;

const AND = 'and|und|sowie|et|y|e|ed|en|och|i|as well as|ainsi que|als auch|como|que|quanto';
const ARTICLE = "the|der|die|das|dem|den|le|la|les|l[’']|el|los|las|il|lo|o|a|os|as|de|het";

/** What stands between the members of a list: a comma, "and", an article. */
const LIST_JOINT = new RegExp(
  `^(?=[^\\p{L}]*[,;&]|[\\s\\S]*\\p{L})[\\s,;&“”"'’«»„]*(?:(?:${AND})\\s)?[\\s,]*(?:${ARTICLE})?[\\s“”"'’«»„]*$`,
  'iu',
);

/** The same with more of the first member: "as both a [nurse] who was there and the [keeper] say". */
const WIDE_JOINT = new RegExp(`^[^.;:!?“”„«»"\\n]*\\s(?:${AND})\\s(?:[\\p{L}’']+\\s){0,2}$`, 'iu');

/** Words that say of two that both do it, before the first or behind the second. */
const BOTH_BEFORE = /(?<!\p{L})(?:both|sowohl|à la fois|aussi bien|tanto|sia|zowel)\s[^.;:!?\n]{0,24}$/iu;
const BOTH_BEHIND =
  /^[^.;:!?\n]{0,24}(?<!\p{L})(?:each|both|alike|beide[nrs]?|jeweils|tou(?:te)?s (?:les )?deux|chacune?|ambos|ambas|cada un[oa]?|entramb[ie]|ciascun[oa]|allebei)(?!\p{L})/iu;

/** Characters looked at for these. */
const BOTH_CHARACTERS = 40;

/** The links of one list with this one, itself among them: "the [Times], the [Courier] and [Today] report" credits all three. */
export function listOf(reading: PageReading, citation: Citation): readonly Citation[] {
  if (citation.place !== 'body' || citation.end <= citation.start) return [citation];
  const links = linksInOrder(reading);
  const at = links.indexOf(citation);
  if (at < 0) return [citation];
  let [from, to] = [at, at];
  while (isJoint(reading, links[from - 1], links[from])) from -= 1;
  while (isJoint(reading, links[to], links[to + 1])) to += 1;
  return links.slice(from, to + 1);
}

function isJoint({ text }: PageReading, one: Citation | undefined, other: Citation | undefined): boolean {
  if (!one || !other || other.start - one.end > MOST_WIDE_JOINT) return false;
  const between = text.slice(one.end, other.start);
  if (between.length <= MOST_JOINT && LIST_JOINT.test(between)) return true;
  if (!WIDE_JOINT.test(between)) return false;
  return (
    BOTH_BEFORE.test(text.slice(Math.max(0, one.start - BOTH_CHARACTERS), one.start)) ||
    BOTH_BEHIND.test(text.slice(other.end, other.end + BOTH_CHARACTERS))
  );
}

const orders = remembered<readonly Citation[]>();

function linksInOrder(reading: PageReading): readonly Citation[] {
  return orders(reading, 'links', () =>
    reading.citations
      .filter(({ place, start, end }) => place === 'body' && end > start)
      .toSorted((one, other) => one.start - other.start),
  );
}
