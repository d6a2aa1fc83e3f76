/** What is read of a page at most, whichever tree it is read from: so both give one reading. */

/** Most characters: 2 MiB decoded, as much as is fetched. */
export const MOST_CHARACTERS = 2 * 1024 * 1024;
/** Most tags or elements; the longest real articles measured have 12 000. */
export const MOST_TAGS = 50_000;
/** Deepest element; Chromium flattens what is deeper too. */
export const DEEPEST = 512;
