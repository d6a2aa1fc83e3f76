import { type ComponentChild, render } from 'preact';
import { type BrowserTexts, browserDirection, browserWords } from './words/i18n';
import { type MessageKey, WordsContext } from './words/words';

/**
 * Puts a view into an extension page: language, direction and title of the document, and the words handed down.
 * @param view drawn into `#app`
 * @param title key of the document's title
 * @param texts `browser.i18n`
 */
export function mountPage(view: ComponentChild, title: MessageKey, texts: BrowserTexts): void {
  preparePage(title, texts)(view);
}

/** The same in two steps, for a page whose view is not known yet: answers what draws it. */
export function preparePage(title: MessageKey, texts: BrowserTexts): (view: ComponentChild) => void {
  const words = browserWords(texts);
  document.documentElement.lang = words.language;
  document.documentElement.dir = browserDirection(texts);
  document.title = words.t(title);
  const root = document.getElementById('app');
  return (view) => {
    if (root) render(<WordsContext.Provider value={words}>{view}</WordsContext.Provider>, root);
  };
}
