import type { Trace } from '../../core/model';
import { Cautions } from '../chain/cautions';
import { ChainList } from '../chain/chain-list';
import { chainSummary, originsLine } from '../chain/chain-summary';
import { EndActions } from '../chain/end-actions';
import { FactChecks } from '../chain/fact-checks';
import { HostList } from '../chain/host-list';
import { TraceRun } from '../chain/trace-run';
import { Untraced } from '../chain/untraced';
import { AgainGlyph, PageGlyph, PauseGlyph } from '../glyphs/glyphs';
import { limitKey } from '../words/limit-words';
import { useWords } from '../words/words';
import { chosenClaim, traceOf } from './chosen-claim';
import { EarlierPages } from './earlier-pages';
import type { PageState, PopupActions } from './popup-state';

interface Props {
  readonly state: PageState;
  readonly actions: PopupActions;
  readonly now: number;
}

/** The chosen claim of a page: its chain when it was traced, else what the page and the library tell. */
export function PopupPage({ state, actions, now }: Props) {
  const words = useWords();
  const claim = chosenClaim(state);
  if (claim === null) return null;
  const trace = traceOf(state, claim);
  const limit = limitKey(state.reading.limits);
  const earlier = <EarlierPages found={state.earlier} onOpen={actions.openPage} />;
  const isBare = trace === null && state.knownChain === null && claim.citations.length === 0;
  return (
    <>
      {trace?.status === 'running' ? (
        <TraceRun
          trace={trace}
          now={now}
          cancelling={state.pending === 'cancelling'}
          onCancel={() => actions.cancelTrace(trace.id)}
        />
      ) : trace !== null ? (
        <Summary trace={trace} />
      ) : (
        <p class="sum hint">{words.t(state.knownChain === null ? 'trace_hint' : 'known_hint')}</p>
      )}
      {state.note !== null && (
        <p class="sum note" role="status">
          {words.t(state.note)}
        </p>
      )}
      {state.goesOn !== null && <GoesOn id={state.goesOn} actions={actions} />}
      {trace !== null && <Cautions trace={trace} most={1} />}
      <div class="body">
        {trace === null ? (
          state.knownChain === null ? (
            <Untraced reading={state.reading} claim={claim} known={state.known} earlier={earlier} />
          ) : (
            <ChainList chain={state.knownChain} steps={[]} now={now} still />
          )
        ) : (
          <>
            <ChainList
              chain={trace.chain}
              steps={trace.steps}
              now={now}
              onSkip={(url) => actions.skipRequest(trace.id, url)}
              endActions={<EndActions trace={trace} actions={actions} />}
            />
            <HostList trace={trace} />
          </>
        )}
        {limit !== null && <p class="hint partial">{`${words.t('partial_reading')}. ${words.t(limit)}`}</p>}
        <FactChecks checks={state.reading.factChecks} />
        <p class="again" hidden={trace?.status === 'running'}>
          {trace?.status === 'done' && state.pending !== 'starting' && (
            <button type="button" class="btn btn-bare" onClick={() => actions.startTrace(trace.claim.text)}>
              <AgainGlyph />
              {words.t('trace_again')}
            </button>
          )}
          {state.canAllow && (
            <button type="button" class="btn btn-bare" data-action="allow-here" onClick={actions.allowSite}>
              <PageGlyph />
              {words.t('allow_here')}
            </button>
          )}
          <button type="button" class="btn btn-bare" data-action="pause" onClick={actions.pauseSite}>
            <PauseGlyph />
            {words.t('pause_here')}
          </button>
        </p>
        {!isBare && (state.earlier?.pages.length ?? 0) > 0 && earlier}
      </div>
    </>
  );
}

/** A trace from another page waited for this one. */
function GoesOn({ id, actions }: { readonly id: string; readonly actions: PopupActions }) {
  const words = useWords();
  return (
    <div class="sum note goes-on" role="status">
      <span>{words.t('goes_on_here')}</span>
      <button type="button" class="btn" onClick={() => actions.openLibrary({ id })}>
        {words.t('see_the_chain')}
      </button>
    </div>
  );
}

/** How far back, and how many independent origins. */
function Summary({ trace }: { readonly trace: Trace }) {
  const words = useWords();
  const summary = chainSummary(trace.chain, words);
  const origins = originsLine(trace, words);
  return (
    <div class="sum">
      {summary !== null && (
        <p>
          <strong>{summary.back}</strong> <span>{summary.rest}</span>
        </p>
      )}
      {origins !== null && <p class="origins">{origins}</p>}
    </div>
  );
}
