import { useEffect, useState } from 'preact/hooks';
import { chosenClaim, traceOf } from '../../components/chosen-claim';
import type { PopupState } from '../../components/popup-state';
import type { Chain } from '../../core/model';
import type { HeadwaterDatabase } from '../../storage/database';
import { findPage } from '../../storage/pages';

/**
 * The chain of the chosen claim as far as the library knows it, when no trace has followed it; null until there is more
 * of it than the page itself. Following is loaded after the first paint, and asks nothing of the network.
 */
export function useKnownChain(db: HeadwaterDatabase, state: PopupState): Chain | null {
  const [known, setKnown] = useState<{ readonly text: string; readonly chain: Chain } | null>(null);
  const page = state.view === 'page' ? state : null;
  const claim = page === null ? null : chosenClaim(page);
  const text = page === null || claim === null || traceOf(page, claim) !== null ? null : claim.text;
  const uncited = claim !== null && claim.citations.length === 0;
  const reading = page?.reading ?? null;
  useEffect(() => {
    if (text === null || reading === null) return;
    let current = true;
    const follow = async () => {
      const { knownChain } = await import('../../core/chain/known-chain');
      const start = { id: 'known', page: reading, text, readAs: 'library' } as const;
      const chain = await knownChain(start, async (key) => (await findPage(db, key))?.reading ?? null, Date.now());
      const upstream = chain.hops.slice(1);
      // A claim without a citation of its own shows where a trace would look first.
      const grown = upstream.some((hop) => hop.readAs !== null) || (uncited && upstream.length > 0);
      if (current) setKnown(grown ? { text, chain } : null);
    };
    void follow();
    return () => {
      current = false;
    };
  }, [db, reading, text, uncited]);
  return known !== null && known.text === text ? known.chain : null;
}
