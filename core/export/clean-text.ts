/**
 * Characters that show nothing or move the text around them: C0 and C1 controls except tab and line ends, bidirectional marks,
 * embeddings and isolates, zero-width characters, soft hyphen, annotations, tags, noncharacters that XML forbids. The joiners
 * U+200C and U+200D stay, since Persian, Hindi and emoji need them.
 */
const deceptive =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb\ufffe\uffff\u{e0000}-\u{e007f}]/gu;

/** A stretch of a page's text without what deceives; its spaces and line ends stay, so that stretches can be set side by side. */
export function withoutDeceptive(text: string): string {
  return text.replace(deceptive, '');
}

/**
 * Text of a page on one line, fit for any format: well-formed, no control or direction characters, every run of spaces, tabs
 * and line ends one space. Offsets do not survive; formats that carry offsets keep the text as it is.
 */
export function cleanText(text: string): string {
  return withoutDeceptive(text.toWellFormed()).replace(/\s+/gu, ' ').trim();
}

/** The same for what may be absent: null also when nothing is left. */
export function cleanOrNull(text: string | null): string | null {
  const clean = text === null ? '' : cleanText(text);
  return clean === '' ? null : clean;
}
