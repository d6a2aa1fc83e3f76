import type { FetchOutcome } from './fetch-outcome';

/** Words by which a host asks that no copy is kept: "noarchive" and its old name, and what is asked of machines that learn from pages. */
const NO_COPY: ReadonlySet<string> = new Set(['noarchive', 'nocache', 'noai']);

/** Rules that have a value behind a colon of their own; any other word before a colon is the name of a crawler. */
const VALUED = /^(?:unavailable_after|max-(?:snippet|image-preview|video-preview))$/;

/**
 * True when the answer's `X-Robots-Tag` asks everybody to keep no copy: the page is read for the trace, whose hops quote it, and does not go
 * into the library. Rules for a crawler by its name are none of ours.
 * https://developers.google.com/search/docs/crawling-indexing/robots-meta-tag#xrobotstag
 */
export function forbidsKeeping(outcome: FetchOutcome): boolean {
  const rules = (outcome.ok ? outcome.headers['x-robots-tag'] : undefined)?.toLowerCase().split(',') ?? [];
  let isForAll = true;
  for (const rule of rules) {
    const [before = '', behind] = rule.split(':', 2).map((part) => part.trim());
    const isNamed = behind !== undefined && !VALUED.test(before);
    if (isNamed) isForAll = before === '*' || before === 'headwater';
    if (isForAll && NO_COPY.has(isNamed ? behind : before)) return true;
  }
  return false;
}
