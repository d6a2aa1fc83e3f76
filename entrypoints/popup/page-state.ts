import { countWords } from '../../components/chain/mark-passage';
import { firstChoice, listClaims } from '../../components/popup/list-claims';
import type { BlankState, PageState, PopupState } from '../../components/popup/popup-state';
import type { BlankReason } from '../../components/words/blank-words';
import type { Chain, PageReading, Trace, Work } from '../../core/model';

/** What is known of the tab's page. */
export type PageFacts =
  | { readonly kind: 'opening' }
  | { readonly kind: 'looking' }
  | (Omit<BlankState, 'view' | 'wordCount'> & { readonly kind: 'blank' })
  | {
      readonly kind: 'page';
      readonly reading: PageReading;
      readonly traces: readonly Trace[];
      readonly known: ReadonlyMap<string, Work>;
      readonly selection: string | null;
    };

/** What the reader chose in the popup; `chosen` is null before any choice. */
export interface PopupChoice {
  readonly chosen: PageState['chosen'] | null;
  readonly pending: PageState['pending'];
  readonly note: PageState['note'];
  readonly goesOn: PageState['goesOn'];
}

/** The popup's state from what is known, what was chosen, and the chain that the library knows of that. */
export function pageState(facts: PageFacts, choice: PopupChoice, knownChain: Chain | null): PopupState {
  switch (facts.kind) {
    case 'opening':
      return { view: 'opening' };
    case 'looking':
      return { view: 'looking' };
    case 'blank':
      return { view: 'blank', reason: facts.reason, wordCount: 0, bytes: facts.bytes, citers: facts.citers };
    case 'page': {
      const claims = listClaims(facts.reading);
      const first = facts.selection === null ? firstChoice(claims, facts.traces[0]?.claim.text ?? null) : 'selection';
      const chosen = choice.chosen ?? first;
      if (chosen === -1) return nothingFound(facts.reading);
      const { reading, traces, known, selection } = facts;
      return {
        view: 'page',
        reading,
        claims,
        chosen,
        selection,
        traces,
        known,
        knownChain,
        earlier: null,
        canAllow: false,
        pending: choice.pending,
        note: choice.note,
        goesOn: choice.goesOn,
      };
    }
  }
}

/** Facts of a tab without claims to show. */
export function blank(reason: BlankReason, { bytes = 0, citers = null }: Partial<BlankState> = {}): PageFacts {
  return { kind: 'blank', reason, bytes, citers };
}

function nothingFound(reading: PageReading): PopupState {
  const wordCount = countWords(reading.text.slice(0, reading.bodyEnd));
  const reason = reading.work.kind === 'document' ? 'document' : wordCount === 0 ? 'not-understood' : 'no-citations';
  return { view: 'blank', reason, wordCount, bytes: 0, citers: null };
}
