import { plainHost } from '../../url/read-url';
import type { NodeCitation } from './read-citations';

/** A caption or credit is no longer; in a longer text a home page beside a document is a reference of its own. */
const LONGEST = 200;

/** Words by which a line names who made it or where it is kept. */
const NAMES =
  /(?:^|[^\p{L}])(?:by|from|on|via|at|von|auf|bei|aus|de|par|sur|chez|en|por|em|di|da|su|van|op|przez|na|z|от|на|av|på|från|hos|\/|\|)\W*$/iu;

/** How far below its host's home page an address lies: 0 for the home page, 1 for an account, then documents. */
function depthOf(url: URL): number {
  return url.pathname.split('/').filter((part) => part !== '').length;
}

/**
 * Leaves out links that only name the place or the account where something linked in the same line is kept: "Title from
 * Author", "Photo by X on Y", where the title or the photo is on the same host.
 */
export function withoutHomes(links: readonly NodeCitation[], text: string): readonly NodeCitation[] {
  const deepest = new Map<string, number>();
  const placed = links.map((entry) => {
    const { passage, url } = entry.citation;
    const address = new URL(url);
    const key = `${passage.start} ${plainHost(address.hostname)}`;
    const depth = depthOf(address);
    const isLine = passage.end - passage.start <= LONGEST;
    if (isLine) deepest.set(key, Math.max(deepest.get(key) ?? 0, depth));
    const names = isLine && NAMES.test(text.slice(passage.start, entry.citation.start));
    return { entry, key, depth, names };
  });
  return placed
    .filter(
      ({ entry, key, depth, names }) => !names || entry.citation.post || depth > 1 || depth >= (deepest.get(key) ?? 0),
    )
    .map(({ entry }) => entry);
}
