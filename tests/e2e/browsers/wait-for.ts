/** Longest wait for a condition; a loaded two-core machine needs seconds where a free one needs milliseconds. */
const patienceMs = 20_000;
/** Pause between two looks. */
const pauseMs = 40;

/**
 * Looks until `look` gives something other than null, undefined, false or an empty text and returns that; throws with `what` and the
 * last error when it never does.
 */
export async function waitFor<Value>(
  what: string,
  look: () => Promise<Value | null | undefined | false> | Value | null | undefined | false,
  limitMs = patienceMs,
): Promise<Value> {
  const until = Date.now() + limitMs;
  let last: unknown = null;
  while (Date.now() < until) {
    try {
      const seen = await look();
      if (seen !== null && seen !== undefined && seen !== false && seen !== '') return seen;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
  throw new Error(`waited ${limitMs} ms for ${what}${last ? ` (${last})` : ''}`);
}
