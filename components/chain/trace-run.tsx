import type { Trace, TraceStep } from '../../core/model';
import { useWords, type Words } from '../words/words';
import { isPaused, isSlow } from './step-waits';

interface Props {
  readonly trace: Trace;
  /** ms since 1970 UTC. */
  readonly now: number;
  readonly cancelling: boolean;
  readonly onCancel: () => void;
}

/** What a running trace is doing, by name, with Cancel. The heading alone is announced, so that seconds are not read out. */
export function TraceRun({ trace, now, cancelling, onCancel }: Props) {
  const words = useWords();
  const number = String(trace.chain.hops.length + 1);
  const slow = trace.steps.find((step) => isSlow(step, now)) ?? null;
  return (
    <div class="run">
      <b role="status" aria-live="polite">
        {words.t(slow === null ? 'tracing_page' : isPaused(slow, now) ? 'tracing_paused' : 'tracing_slow', number)}
      </b>
      <span>{slow !== null ? slowLine(slow, now, words) : lineOf(trace, now, words)}</span>
      <button type="button" class="btn" disabled={cancelling} onClick={onCancel}>
        {words.t(cancelling ? 'cancelling' : 'cancel')} <kbd>{words.t('escape_key')}</kbd>
      </button>
    </div>
  );
}

/** How far it is: what was read of whom, or, before anything was, who was asked. */
function lineOf({ hosts, steps, startedAt }: Trace, now: number, words: Words): string {
  if (hosts.length === 0) return words.t('tracing_library');
  const read = steps.filter((step) => step.state === 'found' || step.state === 'missing').length;
  const passed = seconds(now - startedAt, words);
  return read === 0
    ? words.n('tracing_asked', hosts.length) + words.t('separator') + passed
    : words.t('tracing_line', words.n('tracing_pages', read), words.n('tracing_hosts', hosts.length), passed);
}

function slowLine(step: TraceStep, now: number, words: Words): string {
  return isPaused(step, now)
    ? words.t('tracing_paused_host', step.host, seconds((step.waitsUntil ?? now) - now, words))
    : words.t('tracing_slow_host', step.host, seconds(now - step.at, words));
}

function seconds(ms: number, words: Words): string {
  return words.t('seconds', String(Math.max(0, Math.round(ms / 1000))));
}
