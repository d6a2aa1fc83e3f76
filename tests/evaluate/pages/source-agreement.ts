import type { Attribution } from '../../../core/model';

/** What says that a label names nobody. */
const UNNAMED = /\bnot named\b|\bunnamed\b/i;
/** Words that tell no source from another. */
const FUNCTION = new Set(
  'the a an of for and or in on at by from to der die das des dem den ein eine einer von vom und im am für le la les l un une de du d et en à el los las del y da do di il lo i gli van het een of'.split(
    ' ',
  ),
);
/** Letters without spaces between words: names are compared as they stand. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Words that count, in lower case, German and Romance endings of inflection taken off: "Deutschen" is "Deutsche". */
function stems(text: string): readonly string[] {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[’']s(?!\p{L})/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !FUNCTION.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:e[nrsm]?|s|n)$/u, '') : word));
}

function initials(text: string): string {
  return (text.match(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu) ?? []).join('').toLowerCase();
}

/** The names a label offers for one source: with and without its part in brackets, an author, a title. */
function alternatives(credits: string): readonly string[] {
  const inner = [...credits.matchAll(/\(([^()]+)\)/g)].map((hit) => hit[1] ?? '');
  const outer = credits.replace(/\([^()]*\)/g, ' ');
  return [credits, outer, ...outer.split(/,\s|[「」『』]/u), ...inner].filter((name) => stems(name).length > 0);
}

function isSame(one: string, two: string): boolean {
  if (UNSPACED.test(one) || UNSPACED.test(two)) {
    const [first, second] = [stems(one).join(''), stems(two).join('')];
    return Math.min(first.length, second.length) > 1 && (first.includes(second) || second.includes(first));
  }
  const [first, second] = [stems(one), stems(two)];
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (short.length === 0) return false;
  if (short.every((word) => long.includes(word))) return true;
  const [only] = short;
  return (
    short.length === 1 && only !== undefined && only.length > 1 && [one, two].some((name) => initials(name) === only)
  );
}

/**
 * Whether a found source is the one a label names. The words of the shorter name are all in the longer one ("AAA";
 * "the court" for "County Court of Dunmere"), endings of inflection aside, or it is made of the other's initials: a name that only
 * shares a word with another ("National Ferry Office", "National Weir Office") is another source. A label says itself when it
 * names nobody: that is read right as anonymous, or by its noun ("media reports").
 * @param credits As the label has it; notes stand in brackets.
 */
export function sourceAgrees(credits: string, attribution: Attribution): boolean {
  if (UNNAMED.test(credits)) {
    if (attribution.kind === 'anonymous') return true;
    const [noun] = credits.split('(');
    return attribution.name !== null && isSame(noun ?? '', attribution.name);
  }
  const { name } = attribution;
  return name !== null && alternatives(credits).some((alternative) => isSame(alternative, name));
}
