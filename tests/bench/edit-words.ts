import { pick } from './random';

/** Edits a share of the words of a quotation: half replaced, a quarter dropped, a quarter added, from `vocabulary`. */
export function editWords(
  random: () => number,
  quotation: string,
  share: number,
  vocabulary: readonly string[],
): string {
  const edited: string[] = [];
  for (const word of quotation.split(/\s+/)) {
    if (random() >= share) {
      edited.push(word);
      continue;
    }
    const kind = random();
    if (kind < 0.5) edited.push(pick(random, vocabulary));
    else if (kind >= 0.75) edited.push(word, pick(random, vocabulary));
  }
  return edited.join(' ');
}

/** Cuts 30 to 60 % out of the middle and marks it, as journalists do. */
export function cutMiddle(random: () => number, quotation: string): string {
  const words = quotation.split(/\s+/);
  const cut = Math.round(words.length * (0.3 + 0.3 * random()));
  const from = Math.round((words.length - cut) / 2);
  return [...words.slice(0, from), '...', ...words.slice(from + cut)].join(' ');
}

/** The same cut without any mark: what character matching cannot follow. */
export function cutSilently(random: () => number, quotation: string): string {
  return cutMiddle(random, quotation).replace(' ... ', ' ');
}

/** Second half first, with a few word edits. */
export function swapHalves(random: () => number, quotation: string, vocabulary: readonly string[]): string {
  const words = quotation.split(/\s+/);
  const half = Math.floor(words.length / 2);
  return editWords(random, [...words.slice(half), ...words.slice(0, half)].join(' '), 0.1, vocabulary);
}

/** Curly marks, other dashes, capitals: the same words to a reader. */
export function retype(quotation: string): string {
  return `“${quotation
    .replace(/'/g, '’')
    .replace(/ - /g, ' — ')
    .replace(/(\s)([a-z])(?=[a-z]{6})/g, (_, space, letter) => space + letter.toUpperCase())}”`;
}
