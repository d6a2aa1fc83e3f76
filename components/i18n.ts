import browser from 'webextension-polyfill';
import { createWords, type Words } from './words';

/** The interface in the browser's language: the only place that asks the browser for texts. */
export function browserWords(): Words {
  return createWords((key, parts) => browser.i18n.getMessage(key, [...parts]), browser.i18n.getUILanguage());
}

/** Writing direction of the interface's language. */
export function browserDirection(): 'ltr' | 'rtl' {
  return browser.i18n.getMessage('@@bidi_dir') === 'rtl' ? 'rtl' : 'ltr';
}
