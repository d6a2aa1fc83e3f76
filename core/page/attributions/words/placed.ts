/**
 * A look-up of things by their places, nearly in order: those at or after `from` and before `at`, the last first.
 * @returns What walks only the stretch that is asked for.
 */
export function placed<Thing extends { readonly at: number }>(
  things: readonly Thing[],
): (at: number, from: number) => Iterable<Thing> {
  /** Smallest place from an index on, and greatest up to one: both rise, so that they can be halved. */
  const smallest = new Float64Array(things.length);
  const greatest = new Float64Array(things.length);
  for (let index = things.length - 1, least = Number.POSITIVE_INFINITY; index >= 0; index--)
    smallest[index] = least = Math.min(least, things[index]?.at ?? least);
  for (let index = 0, most = 0; index < things.length; index++)
    greatest[index] = most = Math.max(most, things[index]?.at ?? most);
  return function* before(at, from) {
    let [low, high] = [0, things.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((smallest[middle] ?? 0) < at) low = middle + 1;
      else high = middle;
    }
    for (let index = low - 1; index >= 0 && (greatest[index] ?? 0) >= from; index--) {
      const thing = things[index];
      if (thing !== undefined && thing.at < at && thing.at >= from) yield thing;
    }
  };
}
