import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWords, type Words } from '../../../components/words/words';

/** Where the texts of the extension are, a folder a language. */
const folder = 'public/_locales';

/** One text as the browser reads it. */
interface LocaleText {
  readonly message: string;
  readonly description?: string;
  readonly placeholders?: Readonly<Record<string, unknown>>;
}

/** The texts of one language by their keys. */
export type LocaleTable = Readonly<Record<string, LocaleText>>;

/** Languages that have a folder, English first. */
export const languages: readonly string[] = ['en', ...readdirSync(folder).filter((name) => name !== 'en')];

/** Languages that are translated from English. */
export const translations: readonly string[] = languages.slice(1);

/** The texts of a language. */
export function localeTable(language: string): LocaleTable {
  return JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as LocaleTable;
}

/** English, from which the others are translated. */
export const english: LocaleTable = localeTable('en');

/** The interface in a table's language, filled in as the browser does it; a key the table lacks has no words. */
export function wordsOfTable(table: LocaleTable, language: string): Words {
  return createWords(
    (key, parts) =>
      (table[key]?.message ?? '').replace(/\$([1-9])/g, (_, place: string) => parts[Number(place) - 1] ?? ''),
    language,
  );
}
