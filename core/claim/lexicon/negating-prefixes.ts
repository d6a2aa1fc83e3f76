/** Prefixes that turn a word round, before the four letters that the shortest such word has. */
const PREFIX = /^(?:un|in|im|ir|il|dis|non|on|mis|des)(?=\p{L}{4})/u;

/** An accent-free word without its negating prefix ("unsafe" → "safe"); null when it has none. Whether the rest is a word is for the caller to know. */
export function negatedWord(word: string): string | null {
  const prefix = PREFIX.exec(word)?.[0];
  return prefix === undefined ? null : word.slice(prefix.length);
}
