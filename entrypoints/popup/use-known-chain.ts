import { useEffect, useState } from 'preact/hooks';
import { chosenClaim, traceOf } from '../../components/popup/chosen-claim';
import type { PopupState } from '../../components/popup/popup-state';
import type { Chain } from '../../core/model';
import { afterPaint } from './after-paint';

/**
 * The chain of the chosen claim as far as the library knows it, when no trace has followed it; null until there is more
 * of it than the page itself. Following is loaded after the first paint, and asks nothing of the network.
 */
export function useKnownChain(state: PopupState): Chain | null {
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
      await afterPaint();
      const { findKnownChain } = await import('./find-known-chain');
      const chain = await findKnownChain(reading, text);
      const upstream = chain.hops.slice(1);
      // A claim without a citation of its own shows where a trace would look first.
      const grown = upstream.some((hop) => hop.readAs !== null) || (uncited && upstream.length > 0);
      if (current) setKnown(grown ? { text, chain } : null);
    };
    void follow();
    return () => {
      current = false;
    };
  }, [reading, text, uncited]);
  return known !== null && known.text === text ? known.chain : null;
}
