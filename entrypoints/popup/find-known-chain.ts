import { knownChain } from '../../core/chain/trace/known-chain';
import type { CanonicalUrl, Chain, PageReading, WorkKey } from '../../core/model';
import { findPage, findPageByAddress } from '../../storage/pages';
import { db } from './database';

/** The chain of a claim as far as the library knows it. Asks nothing of the network. */
export function findKnownChain(page: PageReading, text: string): Promise<Chain> {
  const start = { id: 'known', page, text, readAs: 'library' } as const;
  const find = async (key: WorkKey, url: CanonicalUrl) =>
    ((await findPage(db, key)) ?? (await findPageByAddress(db, url)))?.reading ?? null;
  return knownChain(start, find, Date.now());
}
