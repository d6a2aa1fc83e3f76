/** Longest name without its ending: file systems take 255 bytes, and a letter may take four. */
const longest = 48;

/**
 * A file's name without its ending: the first words of a text and a day, in letters and digits of any script.
 * @param at ms since 1970 UTC
 */
export function fileStem(text: string, at: number): string {
  const words = text
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  let stem = 'headwater';
  for (const word of words ?? []) {
    if (stem.length + word.length + 1 > longest) break;
    stem += `-${word}`;
  }
  const day = Number.isNaN(new Date(at).getTime()) ? '' : `-${new Date(at).toISOString().slice(0, 10)}`;
  return `${stem}${day}`;
}
