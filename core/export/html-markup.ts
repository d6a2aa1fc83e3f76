import { cleanText } from './clean-text';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Any text for an HTML or XML text node or quoted attribute: cleaned to one line, every character of mark-up an entity. */
export function escapeMarkup(text: string): string {
  return entitiesOf(cleanText(text));
}

/** The same for a piece of a text that is put together again: spaces at its ends stay, and so do its line ends. */
export function escapePiece(text: string): string {
  const clean = cleanText(`x${text}x`).slice(1, -1);
  return entitiesOf(clean);
}

/** One element. `content` is mark-up already; attribute values are escaped here, and null leaves the attribute out. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | null>>,
  ...content: readonly string[]
): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === null ? '' : ` ${key}="${escapeMarkup(value)}"`,
  );
  return `<${name}${written.join('')}>${content.join('')}</${name}>`;
}

function entitiesOf(text: string): string {
  return text.replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}
