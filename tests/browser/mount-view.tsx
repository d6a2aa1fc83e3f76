import { type ComponentChildren, render } from 'preact';
import base from '../../components/styles/base.css?inline';
import choice from '../../components/styles/choice.css?inline';
import exportCss from '../../components/styles/export.css?inline';
import graphCss from '../../components/styles/graph.css?inline';
import libraryCss from '../../components/styles/library.css?inline';
import optionsCss from '../../components/styles/options.css?inline';
import popupCss from '../../components/styles/popup.css?inline';
import tokens from '../../components/styles/tokens.css?inline';
import welcomeCss from '../../components/styles/welcome.css?inline';
import { WordsContext } from '../../components/words/words';
import { cardStyle } from '../../entrypoints/card/card-style';
import { englishWords } from './english';
import type { ViewState } from './states';

const sheets: Readonly<Record<ViewState['sheet'], readonly string[]>> = {
  popup: [tokens, base, popupCss, exportCss],
  welcome: [tokens, base, choice, welcomeCss],
  options: [tokens, base, choice, optionsCss, exportCss],
  library: [tokens, base, exportCss, libraryCss, graphCss],
  card: [tokens],
};

/** Puts a view into the document with the style sheets of its page, and nothing else. Answers the element around it. */
export function mountView(view: ComponentChildren, sheet: ViewState['sheet'], words = englishWords()): HTMLElement {
  document.head.querySelectorAll('style[data-view]').forEach((old) => {
    old.remove();
  });
  for (const css of sheets[sheet]) document.head.append(styleOf(css));
  document.title = 'Headwater';
  document.documentElement.lang = 'en';
  document.body.className = sheet === 'popup' ? 'in-popup' : '';
  const root = document.createElement('div');
  document.body.replaceChildren(root);
  const spoken = <WordsContext.Provider value={words}>{view}</WordsContext.Provider>;
  if (sheet !== 'card') {
    render(spoken, root);
    return root;
  }
  const page = document.createElement('main');
  const heading = document.createElement('h1');
  heading.textContent = 'The page under the card';
  page.append(heading, root);
  document.body.replaceChildren(page);
  const shadow = root.attachShadow({ mode: 'open' });
  const hw = document.createElement('div');
  hw.className = 'hw';
  const place = document.createElement('div');
  hw.append(place);
  const style = styleOf(cardStyle());
  shadow.append(style, hw);
  render(spoken, place);
  return place;
}

function styleOf(css: string): HTMLStyleElement {
  const style = document.createElement('style');
  style.dataset['view'] = '';
  style.textContent = css;
  return style;
}
