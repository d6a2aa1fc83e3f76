import { hostOf } from '../../url/host-of';

/** Shorter labels are spelt by any few words. */
const LEAST_LETTERS = 4;
/** Most characters of a page that are looked through for the name. */
const MOST_CHARACTERS = 20_000;
/** Runs of words with capitals, and what joins them: "Parc animalier de Vallombre" has one word more between. */
const NAME = /\p{Lu}[\p{L}\p{N}’'-]*(?:\s+(?:\p{Ll}[\p{L}’'-]*\s+){0,2}\p{Lu}[\p{L}\p{N}’'-]*){0,5}/gu;

/**
 * The name in a page's words that its host spells with the beginnings of their words in order ("Fenn Valley Borough Council" at fennvalley-bc.example), the
 * shortest such; null when there is none.
 */
export function nameOfHost(address: string, text: string): string | null {
  const labels = hostOf(address)
    .split('.')
    .slice(0, -1)
    .map(letters)
    .filter((label) => label.length >= LEAST_LETTERS);
  for (const [run] of text.slice(0, MOST_CHARACTERS).matchAll(NAME)) {
    const words = run.split(/\s+/);
    for (const from of words.keys()) {
      for (let to = from + 1; to <= words.length; to += 1) {
        const name = words.slice(from, to);
        if (labels.some((label) => isSpelt(name.map(letters), label) || isSpelt(name.map(germanLetters), label)))
          return whole(name, words[to]);
      }
    }
  }
  return null;
}

/** "Fenn Drivers" goes on in "Fenn Drivers’ Club". */
function whole(name: readonly string[], next: string | undefined): string {
  const words = /s[’']$/u.test(name.at(-1) ?? '') && next !== undefined ? [...name, next] : name;
  return words.join(' ').replace(/[’']s?$/u, '');
}

/** A single word must be the whole label. */
function isSpelt(words: readonly string[], label: string): boolean {
  return words.length === 1 ? words[0] === label : spells(words, label);
}

/** Whether beginnings of these words, one of each at most and one of the first, make up the label. */
function spells([word, ...more]: readonly string[], label: string, first = true): boolean {
  if (word === undefined) return label === '';
  let length = 0;
  while (length < word.length && word[length] === label[length]) length += 1;
  for (let taken = length; taken >= (first ? 1 : 0); taken -= 1)
    if (spells(more, label.slice(taken), false)) return true;
  return false;
}

function letters(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** "Südmark" is suedmark in the names of hosts. */
function germanLetters(words: string): string {
  return letters(words.toLowerCase().replace(/[äöü]/gu, (vowel) => `${{ ä: 'a', ö: 'o', ü: 'u' }[vowel] ?? vowel}e`));
}
