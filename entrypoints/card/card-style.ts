import cardCss from '../../components/styles/card.css?inline';
import tokensCss from '../../components/styles/tokens.css?inline';

/** Root font size that the tokens' rem stand for; a page may set its own to anything. */
const rootPx = 16;

/** The card's style: tokens on an element inside the shadow root, lengths in px. */
export function cardStyle(): string {
  const tokens = tokensCss.replace(/:root\s*,\s*:host/g, '.hw').replace(/:root\[[^{]*\{[^}]*\}/g, '');
  return `${tokens}\n${cardCss}`.replace(/(\d*\.?\d+)rem\b/g, (_, size: string) => `${Number(size) * rootPx}px`);
}
