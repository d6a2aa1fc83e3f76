import { knownChain } from '../../core/chain/known-chain';
import type { Chain, PageReading } from '../../core/model';
import { findPage } from '../../storage/pages';
import { db } from './database';

/** The chain of a claim as far as the library knows it. Asks nothing of the network. */
export function findKnownChain(page: PageReading, text: string): Promise<Chain> {
  const start = { id: 'known', page, text, readAs: 'library' } as const;
  return knownChain(start, async (key) => (await findPage(db, key))?.reading ?? null, Date.now());
}
