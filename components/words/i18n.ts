import { createWords, type Words } from './words';

/** `browser.i18n` as extension pages and the scripts in a page have it. */
export interface BrowserTexts {
  getMessage(key: string, parts?: string[]): string;
  getUILanguage(): string;
}

/** The interface in the browser's language, as far as there are texts in it. */
export function browserWords(texts: BrowserTexts): Words {
  return createWords((key, parts) => texts.getMessage(key, [...parts]), languageOf(texts));
}

/** Writing direction of the interface's texts. */
export function browserDirection(texts: BrowserTexts): 'ltr' | 'rtl' {
  const own = languageOf(texts) === texts.getUILanguage();
  return own && texts.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}

/**
 * A browser in a language that we lack shows English: then dates, plurals and direction are English too. Where there are
 * texts, the browser's own tag stays, for its region writes dates and numbers in its own way.
 */
function languageOf(texts: BrowserTexts): string {
  const wanted = texts.getUILanguage();
  const given = texts.getMessage('language_tag') || wanted;
  return wanted.split(/[-_]/, 1)[0]?.toLowerCase() === given.toLowerCase() ? wanted : given;
}
