/** The language of a BCP 47 tag, by which word lists are kept: its primary subtag in lower case; null without one. */
export function tongueOf(tag: string | null | undefined): string | null {
  return tag?.toLowerCase().split('-')[0] || null;
}
