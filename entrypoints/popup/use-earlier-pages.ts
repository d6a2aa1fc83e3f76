import { useEffect, useState } from 'preact/hooks';
import { chosenClaim, traceOf } from '../../components/popup/chosen-claim';
import type { EarlierFound } from '../../components/popup/earlier-pages';
import type { PopupState } from '../../components/popup/popup-state';
import type { Chain } from '../../core/model';
import { claimOfPage, claimOfTrace } from '../../storage/said-claim';

/** Longest wait for a moment in which nothing else is to be done, ms. */
const idleMs = 1_000;

/**
 * Earlier pages of the library that say the chosen claim; null while they are not known, and while it is being traced. They
 * are looked for when the popup stands and is idle: nothing that is painted waits for them.
 * @param knownChain what is shown of an untraced claim: its pages are no news
 */
export function useEarlierPages(state: PopupState, knownChain: Chain | null): EarlierFound | null {
  const page = state.view === 'page' ? state : null;
  const claim = page === null ? null : chosenClaim(page);
  const trace = page === null || claim === null ? null : traceOf(page, claim);
  const isRunning = trace?.status === 'running';
  // A trace that went on, or a chain that became known, makes it another question.
  const shown = trace?.updatedAt ?? knownChain?.hops.length ?? 0;
  const asked = claim === null || page === null || isRunning ? null : `${page.reading.work.key} ${shown} ${claim.text}`;
  const [known, setKnown] = useState<{ readonly asked: string; readonly found: EarlierFound } | null>(null);
  useEffect(() => {
    if (asked === null || page === null || claim === null) return;
    const said =
      trace === null
        ? claimOfPage(page.reading, { text: claim.text, kind: claim.kind }, knownChain)
        : claimOfTrace(trace);
    let current = true;
    const idle = requestIdleCallback(
      async () => {
        const { findEarlier } = await import('./find-earlier');
        const found = await findEarlier(said);
        if (current) setKnown({ asked, found });
      },
      { timeout: idleMs },
    );
    return () => {
      current = false;
      cancelIdleCallback(idle);
    };
  }, [asked]);
  return known !== null && known.asked === asked ? known.found : null;
}
