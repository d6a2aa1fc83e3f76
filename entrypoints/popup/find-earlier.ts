import { findEarlierPages, type SayingPages } from '../../storage/earlier-pages';
import type { SaidClaim } from '../../storage/said-claim';
import { createSearchIndex } from '../../storage/search-index';
import { db } from './database';

const index = createSearchIndex(db);

/** Pages of the library that say a claim and are earlier. Asks nothing of the network. */
export function findEarlier(claim: SaidClaim): Promise<SayingPages> {
  return findEarlierPages(db, index, claim);
}
