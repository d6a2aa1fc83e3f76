import type { Trace } from '../core/model';
import { isUnsettled } from './chain-list';
import { useWords, type Words } from './words';

interface Props {
  readonly trace: Trace;
  /** ms since 1970 UTC. */
  readonly now: number;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** A host that has not answered for this long is named: the reader should know whom we wait for. */
const slowMs = 8000;

/** What a running trace is doing, by name, with Cancel. The heading alone is announced, so that seconds are not read out. */
export function TraceRun({ trace, now, cancelling, onCancel }: Props) {
  const words = useWords();
  const number = String(trace.chain.hops.length + 1);
  const slow = trace.steps.find((step) => isUnsettled(step) && step.state !== 'waiting' && now - step.at >= slowMs);
  return (
    <div class="run">
      <b role="status" aria-live="polite">
        {words.t(slow ? 'tracing_slow' : 'tracing_page', number)}
      </b>
      <span>
        {slow
          ? words.t('tracing_slow_host', slow.host, seconds(now - slow.at, words))
          : trace.hosts.length === 0
            ? words.t('tracing_library')
            : words.t(
                'tracing_line',
                words.n(
                  'tracing_pages',
                  trace.steps.filter((step) => step.state === 'found' || step.state === 'missing').length,
                ),
                words.n('tracing_hosts', trace.hosts.length),
                seconds(now - trace.startedAt, words),
              )}
      </span>
      <button type="button" class="btn" disabled={cancelling} onClick={onCancel}>
        {words.t(cancelling ? 'cancelling' : 'cancel')} <kbd>{words.t('escape_key')}</kbd>
      </button>
    </div>
  );
}

function seconds(ms: number, words: Words): string {
  return words.t('seconds', String(Math.max(0, Math.round(ms / 1000))));
}
