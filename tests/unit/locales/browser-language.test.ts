import { describe, expect, test } from 'vitest';
import { formatDay } from '../../../components/words/date-words';
import { type BrowserTexts, browserDirection, browserWords } from '../../../components/words/i18n';
import { localeTable, translations } from './locale-tables';

/** A browser that runs in a language and shows the texts of another, or of its own. */
function browserIn(language: string, texts: string, direction: 'ltr' | 'rtl' = 'ltr'): BrowserTexts {
  const table = localeTable(texts);
  return {
    getMessage: (key) => (key === '@@bidi_dir' ? direction : (table[key]?.message ?? '')),
    getUILanguage: () => language,
  };
}

const day = {
  at: Date.UTC(2019, 2, 8),
  precision: 'day',
  source: 'metadata',
  toleranceMs: null,
  zoneKnown: true,
} as const;

describe('the language of dates and plurals is that of the texts', () => {
  test.each([
    { browser: 'en', texts: 'en', language: 'en', date: '8 March 2019' },
    { browser: 'en-US', texts: 'en', language: 'en-US', date: '8 March 2019' },
    { browser: 'fr', texts: 'fr', language: 'fr', date: '8 mars 2019' },
    { browser: 'fr-CA', texts: 'fr', language: 'fr-CA', date: '8 mars 2019' },
    { browser: 'de-AT', texts: 'de', language: 'de-AT', date: '8. März 2019' },
    { browser: 'es-419', texts: 'es', language: 'es-419', date: '8 de marzo de 2019' },
    { browser: 'ja', texts: 'en', language: 'en', date: '8 March 2019' },
    { browser: 'fil', texts: 'en', language: 'en', date: '8 March 2019' },
  ])('$browser with texts in $texts: $date', ({ browser, texts, language, date }) => {
    const words = browserWords(browserIn(browser, texts));
    expect(words.language).toBe(language);
    expect(formatDay(day, words.language, 'full')).toBe(date);
  });

  test.each(translations)('%s says its own name', (language) => {
    expect(localeTable(language)['language_tag']?.message).toBe(language);
  });
});

describe('the direction is that of the texts', () => {
  test.each([
    { browser: 'en', texts: 'en', given: 'ltr', direction: 'ltr' },
    { browser: 'ar', texts: 'en', given: 'rtl', direction: 'ltr' },
    { browser: 'he-IL', texts: 'en', given: 'rtl', direction: 'ltr' },
  ] as const)('$browser with texts in $texts: $direction', ({ browser, texts, given, direction }) => {
    expect(browserDirection(browserIn(browser, texts, given))).toBe(direction);
  });

  test('a translation into a language from right to left is shown from right to left', () => {
    const arabic: BrowserTexts = {
      getMessage: (key) => ({ '@@bidi_dir': 'rtl', language_tag: 'ar' })[key] ?? '',
      getUILanguage: () => 'ar-EG',
    };
    expect(browserDirection(arabic)).toBe('rtl');
  });
});
