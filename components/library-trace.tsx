import type { Trace } from '../core/model';
import { Cautions } from './cautions';
import { ChainList } from './chain-list';
import { chainSummary, originsLine } from './chain-summary';
import { cleanText } from './clean-text';
import { EndActions } from './end-actions';
import { HostList } from './host-list';
import type { PopupActions } from './popup-state';
import { quoted } from './quoted';
import { TraceRun } from './trace-run';
import { useWords } from './words';

interface Props {
  readonly trace: Trace;
  readonly now: number;
  readonly actions: Pick<PopupActions, 'resumeTrace' | 'allowHost' | 'allowAll' | 'cancelTrace' | 'copy'>;
}

/** Marks in one passage here: all that a reader can still take in. */
const mostMarks = 12;

/** One trace in full: the claim, what is to be known of it, the chain, the other ways upstream, the hosts. */
export function LibraryTrace({ trace, now, actions }: Props) {
  const words = useWords();
  const summary = chainSummary(trace.chain, words);
  const origins = originsLine(trace, words);
  return (
    <>
      <div class="claim">
        <h2 class="said" dir="auto">
          {quoted(cleanText(trace.claim.text), words)}
        </h2>
        <div class="meta">
          {summary !== null && (
            <span>
              <b>{summary.back}</b> {summary.rest}
            </span>
          )}
          {origins !== null && <span>{origins}</span>}
          <button type="button" class="btn btn-bare" onClick={() => void actions.copy(trace)}>
            {words.t('copy')}
          </button>
        </div>
      </div>
      {trace.status === 'running' && (
        <TraceRun trace={trace} now={now} cancelling={false} onCancel={() => actions.cancelTrace(trace.id)} />
      )}
      <Cautions trace={trace} most={4} />
      <div class="body">
        <ChainList
          chain={trace.chain}
          steps={trace.steps}
          now={now}
          mostMarks={mostMarks}
          startKey="kind_start"
          endActions={<EndActions trace={trace} actions={actions} />}
        />
        {trace.branches.map((branch, index) => (
          <section class="branch" key={branch.hops.map((hop) => hop.work.key).join(' ')}>
            <h3>{words.t('library_branch', String(index + 1))}</h3>
            <ChainList
              chain={branch}
              steps={[]}
              now={now}
              mostMarks={mostMarks}
              startKey="kind_start"
              label={words.t('library_branch', String(index + 1))}
            />
          </section>
        ))}
        <HostList trace={trace} />
      </div>
    </>
  );
}
