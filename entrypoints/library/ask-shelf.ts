import { searchText } from '../../components/library/search-text';
import type { ShelfFound, ShelfQuery } from '../../components/library/shelf';
import type { HeadwaterDatabase } from '../../storage/database';
import { type Found, listNewest, loadFound } from '../../storage/load-found';
import { findMatchedClaims } from '../../storage/matched-claims';
import type { SearchIndex, SearchQuery } from '../../storage/search-index';

/** Pages listed under chains that were found by words. */
const mostPagesBeside = 30;

const dayMs = 86_400_000;

/** What the list shows for a query: chains, and pages that have the words too; or pages alone. */
export async function askShelf(
  db: HeadwaterDatabase,
  index: SearchIndex,
  query: ShelfQuery,
  language: string,
): Promise<ShelfFound> {
  const chains = query.view === 'chains';
  const filters = [
    ...(chains && query.end !== null ? [`#${query.end}`] : []),
    ...(chains && query.change !== null ? [`#~${query.change}`] : []),
  ];
  const span = spanOf(query);
  if (query.text.trim() === '' && filters.length === 0 && span === null) {
    return shelfOf(await listNewest(db, chains ? 'trace' : 'work', query), query);
  }
  const asked: SearchQuery = {
    text: searchText(query.text, language),
    kind: chains ? 't' : 'w',
    filters,
    span,
    oldestFirst: query.oldestFirst,
    most: query.most,
  };
  const lines = await index.search(asked);
  const beside =
    chains && query.text.trim() !== '' && filters.length === 0
      ? await index.search({ ...asked, kind: 'w', most: mostPagesBeside })
      : [];
  const found = shelfOf(await loadFound(db, [...lines, ...beside]), query);
  const keys = query.text.trim() === '' ? [] : found.pages.map(({ key }) => key);
  const claims = await findMatchedClaims(db, keys, asked.text);
  const pages = found.pages.map((page) => ({ ...page, claims: claims.get(page.key) ?? [] }));
  return { ...found, pages, more: lines.length === query.most };
}

function shelfOf(found: readonly Found[], query: ShelfQuery): ShelfFound {
  return {
    query,
    chains: found.flatMap((one) => (one.kind === 'trace' ? [one.trace] : [])),
    pages: found.flatMap((one) => (one.kind === 'work' ? [{ key: one.id, work: one.page.work, claims: [] }] : [])),
    more: found.length === query.most,
  };
}

/** Both days belong to the span. */
function spanOf({ from, to }: ShelfQuery): SearchQuery['span'] {
  const start = Date.parse(from);
  const end = Date.parse(to);
  if (Number.isNaN(start) && Number.isNaN(end)) return null;
  return {
    from: Number.isNaN(start) ? Number.NEGATIVE_INFINITY : start,
    to: Number.isNaN(end) ? Number.POSITIVE_INFINITY : end + dayMs,
  };
}
