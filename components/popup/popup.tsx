import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '../hooks/use-kept-focus';
import type { BlankAction } from '../words/blank-words';
import { useWords } from '../words/words';
import { Blank } from './blank';
import { chosenClaim, traceOf } from './chosen-claim';
import { ClaimPicker } from './claim-picker';
import { PopupBar } from './popup-bar';
import { PopupFoot } from './popup-foot';
import { type PopupCommand, popupCommand } from './popup-keys';
import { PopupPage } from './popup-page';
import type { BlankState, PageState, PopupActions, PopupState } from './popup-state';

interface Props {
  readonly state: PopupState;
  readonly actions: PopupActions;
  /** ms since 1970 UTC; moves on while a trace runs. */
  readonly now: number;
  /** False where the reader turned single letters off as keys. */
  readonly letterKeys?: boolean;
}

/** The toolbar popup in every state. */
export function Popup({ state, actions, now, letterKeys = true }: Props) {
  const words = useWords();
  const [picking, setPicking] = useState(false);
  const root = useRef<HTMLElement>(null);
  useKeptFocus(root);
  const page = state.view === 'page' ? state : null;
  const claim = page === null ? null : chosenClaim(page);
  const trace = page === null || claim === null ? null : traceOf(page, claim);
  const running = trace?.status === 'running';
  const steady = useRef(false);
  steady.current ||= claim !== null && (trace === null || running);
  const closePicker = () => {
    setPicking(false);
    root.current?.querySelector<HTMLElement>('.which')?.focus();
  };
  const run = (command: PopupCommand): boolean => {
    if (command === 'escape') {
      if (picking) closePicker();
      else if (running) actions.cancelTrace(trace.id);
      else actions.close();
    } else if (command === 'next' || command === 'previous') moveFocus(root.current, command === 'next' ? 1 : -1);
    else if (command === 'picker') setPicking(page !== null && page.claims.length > 1);
    else if (command === 'selection') actions.useSelection();
    else if (command === 'save') root.current?.querySelector<HTMLElement>('[data-action="export"]')?.click();
    else if (command === 'copy') root.current?.querySelector<HTMLElement>('[data-action="copy"]')?.click();
    else actions.openLibrary(command === 'open' ? trace : null);
    return true;
  };
  useLayoutEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const inField = event.target instanceof HTMLInputElement;
      const command = popupCommand({
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        inField: inField || (!letterKeys && event.key.length === 1),
      });
      if (command !== null && run(command)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });
  return (
    <main
      class="popup"
      aria-label={words.t('brand')}
      ref={root}
      aria-busy={state.view === 'looking'}
      data-steady={steady.current && page !== null ? '' : undefined}
    >
      <PopupBar
        claim={page === null || claim === null ? null : barClaim(page)}
        pickerOpen={picking}
        canSelect={page?.selection !== null}
        onPicker={() => (picking ? closePicker() : setPicking(true))}
        onSelection={actions.useSelection}
        onLibrary={() => actions.openLibrary(null)}
        onOptions={actions.openOptions}
      />
      {page !== null && picking && (
        <ClaimPicker
          claims={page.claims}
          chosen={page.chosen === 'selection' ? -1 : page.chosen}
          traced={(choice) => traceOf(page, choice) !== null}
          canSelect={page.selection !== null}
          onChoose={(index) => {
            actions.choose(index);
            closePicker();
          }}
          onSelection={() => {
            actions.useSelection();
            closePicker();
          }}
          onClose={closePicker}
        />
      )}
      <Content state={state} actions={actions} now={now} />
      {page !== null && claim !== null && (
        <PopupFoot
          shown={trace}
          onCopy={actions.copy}
          partial={running}
          onOpen={() => actions.openLibrary(trace)}
          onTrace={trace === null ? () => actions.startTrace(claim.text) : null}
          starting={page.pending === 'starting'}
        />
      )}
    </main>
  );
}

function Content({ state, actions, now }: Props) {
  const words = useWords();
  switch (state.view) {
    case 'opening':
      return <div class="body" />;
    case 'looking':
      return (
        <p class="sum" role="status">
          {words.t('looking')}
        </p>
      );
    case 'blank':
      return <Blank state={state} onAction={(action) => blankActions[action](actions, state)} />;
    case 'page':
      return <PopupPage state={state} actions={actions} now={now} />;
  }
}

/** Which of the popup's actions a button of a blank state is. */
const blankActions: Readonly<Record<BlankAction, (actions: PopupActions, state: BlankState) => void>> = {
  allow: (actions) => actions.allowSite(),
  options: (actions) => actions.openOptions(),
  library: (actions) => actions.openLibrary(null),
  citers: (actions, { citers }) => citers !== null && actions.openPage(citers.key),
  again: (actions) => actions.readAgain(),
  resume: (actions) => actions.goOnHere(),
};

function barClaim(page: PageState) {
  return page.chosen === 'selection' ? 'selection' : { number: page.chosen + 1, total: page.claims.length };
}

/** Moves the focus from hop to hop. */
function moveFocus(root: HTMLElement | null, step: 1 | -1): void {
  const hops = [...(root?.querySelectorAll<HTMLElement>('a[data-hop]') ?? [])];
  const at = document.activeElement instanceof HTMLElement ? hops.indexOf(document.activeElement) : -1;
  const target = at < 0 ? (step > 0 ? 0 : hops.length - 1) : Math.min(hops.length - 1, Math.max(0, at + step));
  hops[target]?.focus();
}
