/** Host name of an address; empty when it has none. */
export function hostOf(url: string): string {
  return URL.parse(url)?.hostname ?? '';
}
