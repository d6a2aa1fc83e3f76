import { useEffect, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import { useNow } from '../../components/hooks/use-now';
import { BlockedHosts } from '../../components/options/blocked-hosts';
import { chosenClaim, traceOf } from '../../components/popup/chosen-claim';
import { Popup } from '../../components/popup/popup';
import type { PopupState } from '../../components/popup/popup-state';
import { useWords } from '../../components/words/words';
import { afterPaint } from './after-paint';
import { createActions } from './create-actions';
import { lookAtTab, type TabLook } from './look-at-tab';
import { blank, type PageFacts, type PopupChoice, pageState } from './page-state';
import { useEarlierPages } from './use-earlier-pages';
import { useKnownChain } from './use-known-chain';

interface Props {
  /** The tab to read when the popup is shown as a page of its own; null for the tab under the popup. */
  readonly tabId: number | null;
  /** The look that was taken before anything was drawn; null when it took too long. */
  readonly look: TabLook | null;
  /** The popup shows what it will show, or why it cannot, and has been painted. */
  readonly onSettled: () => void;
}

/** Wires the popup: what it shows comes from the database, what it does goes to the background. */
export function PopupApp({ tabId, look, onSettled }: Props) {
  const words = useWords();
  const [facts, setFacts] = useState<PageFacts>(look?.facts ?? { kind: 'opening' });
  const [choice, setChoice] = useState<PopupChoice>({ chosen: null, pending: null, note: null, goesOn: null });
  const [round, setRound] = useState(0);
  // The first look may have taken too long to be painted, and another one follows what was changed.
  const [seen, setSeen] = useState(look);
  // Most pages answer before the first paint: the words that the reader selected are then what is painted.
  useLayoutEffect(() => {
    void look?.selection.then((selection) => {
      if (selection !== null) setFacts((before) => (before.kind === 'page' ? { ...before, selection } : before));
    });
  }, [look]);
  useEffect(() => {
    const end = new AbortController();
    const onGoesOn = (id: string) => setChoice((before) => ({ ...before, goesOn: id }));
    const follow = async () => {
      // What is not painted now is not to take the processor from what is.
      if (look !== null && look.facts !== null) await afterPaint();
      const [{ followTab }, latest] = await Promise.all([
        import('./follow-tab'),
        round === 0 && look !== null ? look : lookAtTab(tabId),
      ]);
      if (end.signal.aborted) return;
      setSeen(latest);
      await followTab({ look: latest, inTab: tabId !== null, signal: end.signal, onFacts: setFacts, onGoesOn });
    };
    void follow();
    return () => end.abort();
  }, [tabId, look, round]);
  const isSettled = facts.kind === 'page' || facts.kind === 'blank';
  useEffect(() => {
    if (isSettled) void afterPaint().then(onSettled);
  }, [isSettled, onSettled]);
  const plain: PopupState = useMemo(() => pageState(facts, choice, null), [facts, choice]);
  const knownChain = useKnownChain(plain);
  const earlier = useEarlierPages(plain, knownChain);
  const canAllow = seen?.canAllow ?? false;
  const state: PopupState = plain.view === 'page' ? { ...plain, knownChain, earlier, canAllow } : plain;
  const claim = state.view === 'page' ? chosenClaim(state) : null;
  const trace = state.view === 'page' && claim !== null ? traceOf(state, claim) : null;
  useEffect(() => {
    setChoice((before) => (before.pending === null ? before : { ...before, pending: null }));
  }, [trace?.id, trace?.status]);
  const now = useNow(trace?.status === 'running');
  const actions = createActions({
    facts,
    tabUrl: seen?.tab?.url ?? null,
    words,
    setChoice,
    readAgain: () => setRound(round + 1),
    onRefused: () => setFacts(blank('refused')),
  });
  return (
    <BlockedHosts.Provider value={seen?.blocked ?? []}>
      <Popup state={state} actions={actions} now={now} letterKeys={seen?.letterKeys ?? true} />
    </BlockedHosts.Provider>
  );
}
