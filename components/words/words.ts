import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type messages from '../../public/_locales/en/messages.json';

/** Key of one text for people, as in `public/_locales`. */
export type MessageKey = keyof typeof messages;

/** Stem of a text that has one form per plural category (`…_one`, `…_other`). */
export type PluralKey = MessageKey extends infer Key ? (Key extends `${infer Stem}_other` ? Stem : never) : never;

/** All a view needs in order to speak: handed down by context, so that tests bring their own language. */
export interface Words {
  /** The text of a key with $1, $2 … filled in. */
  readonly t: (key: MessageKey, ...parts: readonly string[]) => string;
  /** The text of a stem in the plural form for `count`; $1 is the count as people write it. */
  readonly n: (stem: PluralKey, count: number) => string;
  /** BCP 47 tag of the interface, for `Intl`. */
  readonly language: string;
}

/** Source of raw texts: `browser.i18n.getMessage` or a table in tests. Answers '' for a missing key. */
export type MessageSource = (key: string, parts: readonly string[]) => string;

/** Words of a language over a source of texts. A plural form that the locale lacks falls back to `other`. */
export function createWords(source: MessageSource, language: string): Words {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return {
    language,
    t: (key, ...parts) => source(key, parts),
    n: (stem, count) => {
      const parts = [numbers.format(count)];
      return source(`${stem}_${rules.select(count)}`, parts) || source(`${stem}_other`, parts);
    },
  };
}

const silent = createWords((key) => key, 'en');

/** Context that carries the words; without a provider texts show their keys, which no test overlooks. */
export const WordsContext = createContext<Words>(silent);

/** The words of the nearest provider. */
export function useWords(): Words {
  return useContext(WordsContext);
}
