import { actions } from './translations/actions';
import { life } from './translations/life';
import { world } from './translations/world';

/** The columns of the table. */
const languages = ['en', 'fr', 'de', 'es', 'it', 'pt', 'nl'] as const;
type Language = (typeof languages)[number];

/** A beginning as short as this must be the word itself, up to a letter or two of inflection. */
const SHORT = 3;
/** Most letters of inflection after a beginning: "bestätig|ungen". */
const ENDING = 5;
/** Most after a short one: "hof|es". */
const SHORT_ENDING = 2;
/** Languages that write compounds as one word; both parts are looked up. */
const compounding: ReadonlySet<string> = new Set(['de', 'nl']);
/** Shortest part of a compound. */
const PART = 4;

/** Meanings of the beginnings of words, by language. */
let tables: ReadonlyMap<Language, ReadonlyMap<string, readonly number[]>> | null = null;
const remembered = new Map<string, readonly number[]>();
/** A page has a few thousand words. */
const MOST_REMEMBERED = 20_000;

/**
 * Whether a word of one language is a translation of a word of another, as far as the table goes; false for two words of one
 * language.
 * @param one accent-free lower-case word
 * @param tag its language: the two letters of ISO 639-1, or null
 */
export function isTranslation(one: string, tag: string | null, other: string, otherTag: string | null): boolean {
  if (tag === otherTag || !isListed(tag) || !isListed(otherTag)) return false;
  const meanings = meaningsOf(one, tag);
  return meanings.length > 0 && meaningsOf(other, otherTag).some((meaning) => meanings.includes(meaning));
}

function isListed(tag: string | null): tag is Language {
  return languages.some((language) => language === tag);
}

function meaningsOf(word: string, language: Language): readonly number[] {
  const key = `${language} ${word}`;
  const before = remembered.get(key);
  if (before !== undefined) return before;
  tables ??= readTables();
  if (remembered.size > MOST_REMEMBERED) remembered.clear();
  const table = tables.get(language) ?? new Map();
  const whole = byBeginning(word, table);
  const meanings = whole.length > 0 || !compounding.has(language) ? whole : ofParts(word, table);
  remembered.set(key, meanings);
  return meanings;
}

/** Meanings of the longest listed beginning that leaves no more than an ending. */
function byBeginning(word: string, table: ReadonlyMap<string, readonly number[]>): readonly number[] {
  for (let length = word.length; length >= 2; length -= 1) {
    const most = length < SHORT ? 0 : length === SHORT ? SHORT_ENDING : ENDING;
    if (word.length - length > most) continue;
    const meanings = table.get(word.slice(0, length));
    if (meanings !== undefined) return meanings;
  }
  return [];
}

/** "Schraub|deckel": of both parts, where the second one is known. */
function ofParts(word: string, table: ReadonlyMap<string, readonly number[]>): readonly number[] {
  for (let cut = SHORT; cut <= word.length - PART; cut += 1) {
    const second = byBeginning(word.slice(cut), table);
    if (second.length > 0) return [...byBeginning(word.slice(0, cut), table), ...second];
  }
  return [];
}

function readTables(): ReadonlyMap<Language, ReadonlyMap<string, readonly number[]>> {
  const read = new Map(languages.map((language) => [language, new Map<string, number[]>()]));
  [actions, world, life]
    .flatMap((list) => list.trim().split('\n'))
    .forEach((line, meaning) => {
      line.split('|').forEach((words, column) => {
        const language = languages[column];
        const table = language === undefined ? undefined : read.get(language);
        for (const word of new Set(words.split(' '))) {
          const meanings = table?.get(word);
          if (meanings === undefined) table?.set(word, [meaning]);
          else meanings.push(meaning);
        }
      });
    });
  return read;
}
