import type { Trace } from '../../core/model';
import { type ClaimChoice, sameWords } from './list-claims';
import type { PageState } from './popup-state';

/** The claim that the popup is about: one of the page's, or the selection. Null when a page has none. */
export function chosenClaim(state: PageState): ClaimChoice | null {
  if (state.chosen !== 'selection') return state.claims[state.chosen] ?? null;
  if (state.selection === null) return null;
  const known = state.claims.find((claim) => sameWords(claim.text, state.selection ?? ''));
  return known ?? { text: state.selection, start: 0, kind: 'statement', citations: citationsAt(state), saidBy: null };
}

/** Citations whose passage holds the selected words. */
function citationsAt(state: PageState): ClaimChoice['citations'] {
  const start = state.selection === null ? -1 : state.reading.text.indexOf(state.selection);
  if (start < 0) return [];
  const end = start + (state.selection?.length ?? 0);
  return state.reading.citations.filter(({ passage }) => passage.start < end && start < passage.end);
}

/** The newest trace of a claim, or null. */
export function traceOf(state: PageState, claim: ClaimChoice): Trace | null {
  return state.traces.find((trace) => sameWords(trace.claim.text, claim.text)) ?? null;
}
