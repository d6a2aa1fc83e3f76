import type { Citation } from '../../model';

/** Shortest word of a name that is telling; shorter ones ("the", "BBC's") need the whole name. */
const TELLING_LETTERS = 4;

/** Shortest word that is found inside a run-together name: four letters of a place are in many ("Elmo" in "pilotisantelmo"). */
const PART_LETTERS = 5;

/** Words that stand in too many names of sites to tell them apart. */
const COMMON = new Set([
  'news',
  'blog',
  'post',
  'daily',
  'weekly',
  'online',
  'from',
  'that',
  'this',
  'with',
  'said',
  'says',
  'http',
  'https',
  'html',
  'have',
  'were',
  'been',
  'their',
  'they',
  'about',
  'more',
  'than',
]);

/** True when one of the names ("the Harbour Times", "Ms Okoro") is that of the cited site, account, author or link text. */
export function namesAgree(names: readonly string[], citation: Citation): boolean {
  const theirs = cited(citation);
  return names.some((name) => words(name).some((word) => theirs.some((other) => sameName(word, other))));
}

function cited(citation: Citation): readonly string[] {
  const host = hostWords(citation.url);
  const account = [citation.handle ?? '', citation.embed?.handle ?? '']
    .map(fold)
    .filter((word) => word.length >= TELLING_LETTERS);
  return [...host, ...account, ...words(citation.embed?.author ?? '')];
}

/** A word of a name agrees with a word of the other, or with a part of a run-together handle or host. */
function sameName(word: string, other: string): boolean {
  return other === word || (word.length >= PART_LETTERS && other.length > word.length && other.includes(word));
}

function words(name: string): readonly string[] {
  return name
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map(fold)
    .filter((word) => word.length >= TELLING_LETTERS && !COMMON.has(word));
}

function hostWords(url: string): readonly string[] {
  const host = /^https?:\/\/([^/:?#]+)/.exec(url)?.[1] ?? '';
  return host
    .split('.')
    .slice(0, -1)
    .map(fold)
    .filter((label) => label.length >= TELLING_LETTERS && !COMMON.has(label));
}

function fold(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
