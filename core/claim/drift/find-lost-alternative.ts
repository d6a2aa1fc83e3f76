import type { Drift } from '../../model';
import type { Comparison } from './comparison';
import type { PassageWord } from './passage-words';

/** What stands between two things of which either may be so, per language. */
const OR: Readonly<Record<string, RegExp>> = {
  en: /^(?:or|nor)$/,
  fr: /^(?:ou|ni)$/,
  de: /^(?:oder|noch)$/,
  es: /^[ou]$/,
  it: /^(?:o|oppure)$/,
  pt: /^(?:ou|nem)$/,
  nl: /^(?:of|noch)$/,
};
/** Words on either side of it that are what may be: "a large dog or a wolf". */
const REACH = 4;
/** Share of the later words of meaning that stand for one of the earlier passage: of a free retelling a word less tells nothing. */
const LEAST_SHARED = 0.6;

/** One of two alternatives that is told as the only one: "a dog or a wolf" that became "a wolf". Null for none. */
export function findLostAlternative({ earlier, later, alignment }: Comparison): Drift | null {
  const isOr = ({ plain }: PassageWord) => OR[earlier.language ?? 'en']?.test(plain) === true;
  if (later.words.some(({ plain }) => OR[later.language ?? 'en']?.test(plain))) return null;
  const at = earlier.words.findIndex(isOr);
  const or = earlier.words[at];
  const content = [...later.words.entries()].filter(([, word]) => word.content).map(([index]) => index);
  const shared = content.filter((index) => alignment.ofLater[index] !== -1).length;
  if (!or || shared < content.length * LEAST_SHARED) return null;
  const things = (from: number, to: number) =>
    [...earlier.words.entries()].filter(
      ([index, { clause, content }]) => index >= from && index <= to && clause === or.clause && content,
    );
  const sides = [things(at - REACH, at - 1).slice(-1), things(at + 1, at + REACH).slice(0, 1)];
  const kept = sides.map((side) => side.filter(([index]) => alignment.ofEarlier[index] !== -1).length);
  const lost = sides.find((side, index) => side.length > 0 && kept[index] === 0);
  const [first, last] = [lost?.[0]?.[1], lost?.at(-1)?.[1]];
  // "Tape or no tape" is no choice.
  const again = sides[0]?.some(([, one]) => sides[1]?.some(([, other]) => one.plain === other.plain));
  if (!first || !last || again || kept.every((count) => count === 0)) return null;
  return {
    kind: 'cut',
    earlier: { start: first.start, end: last.end },
    later: { start: 0, end: later.text.length },
  };
}
