/** Letters and digits alone, in lower case: names that differ only in case, spaces and signs come out the same. */
export function foldName(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}
