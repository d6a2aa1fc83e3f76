/**
 * Characters that change how text around them is shown, or show nothing: bidirectional embeddings, overrides, isolates and
 * marks, zero-width characters, byte order mark, soft hyphen, interlinear annotation, tags, and the C0 and C1 controls
 * except tab and line feed.
 * U+200C and U+200D (joiners) stay: Persian, Hindi and emoji need them and they move nothing.
 */
const deceptive =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/** Text of a page made fit to be shown inside our own: no control or direction characters. Offsets do not survive. */
export function cleanText(text: string): string {
  return text.replace(deceptive, '');
}
