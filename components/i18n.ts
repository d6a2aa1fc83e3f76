import { createWords, type Words } from './words';

/** `browser.i18n` as extension pages and the scripts in a page have it. */
export interface BrowserTexts {
  getMessage(key: string, parts?: string[]): string;
  getUILanguage(): string;
}

/** The interface in the browser's language. */
export function browserWords(texts: BrowserTexts): Words {
  return createWords((key, parts) => texts.getMessage(key, [...parts]), texts.getUILanguage());
}

/** Writing direction of the interface's language. */
export function browserDirection(texts: BrowserTexts): 'ltr' | 'rtl' {
  return texts.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
