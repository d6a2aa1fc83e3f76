import type { TraceStep } from '../../core/model';
import { CheckGlyph } from '../glyphs/glyphs';
import { type MessageKey, useWords } from '../words/words';
import { HostName } from './host-name';
import { isPaused, isSlow } from './step-waits';

interface Props {
  /** The request this row is about: waiting, asking or reading. */
  readonly step: TraceStep;
  /** Place in the chain that it would have, from 1. */
  readonly number: number;
  /** ms since 1970 UTC. */
  readonly now: number;
  readonly onSkip: ((url: string) => void) | null;
}

interface Rung {
  readonly key: MessageKey;
  readonly at: 'done' | 'now';
}

/** A page that is being asked for: which host, how far, for how long. */
export function LiveRow({ step, number, now, onSkip }: Props) {
  const words = useWords();
  const ms = isPaused(step, now) ? (step.waitsUntil ?? now) - now : now - step.at;
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return (
    <li class="hop tail" data-rail="dashed">
      <span class="node live">
        <span class="vh">{words.t('in_progress', String(number))}</span>
      </span>
      <div>
        <div class="hop-head">
          <span class="src">
            <HostName host={step.host} />
          </span>
          {onSkip !== null && isSlow(step, now) && (
            <button
              type="button"
              class="btn btn-bare skip"
              aria-label={words.t('skip_host', step.host)}
              onClick={() => onSkip(step.url)}
            >
              {words.t('skip')}
            </button>
          )}
        </div>
        <ol class="steps">
          {rungsOf(step, now).map((rung) => (
            <li key={rung.key} class={rung.at === 'now' ? 'now' : undefined}>
              {rung.at === 'done' ? <CheckGlyph small /> : <span class="dot3" />}
              <span>{words.t(rung.key)}</span>
              <span class="t">{rung.at === 'now' && seconds > 0 ? words.t('seconds', String(seconds)) : ''}</span>
            </li>
          ))}
          <li>
            <span />
            <span class="how">{words.t('step_next')}</span>
          </li>
        </ol>
      </div>
      <div class="via" />
    </li>
  );
}

function rungsOf(step: TraceStep, now: number): readonly Rung[] {
  if (isPaused(step, now)) return [{ key: 'step_paused', at: 'now' }];
  switch (step.state) {
    case 'waiting':
      return [{ key: 'step_waiting', at: 'now' }];
    case 'asking':
      return [{ key: 'step_asking', at: 'now' }];
    default:
      return [
        { key: 'step_asked', at: 'done' },
        { key: 'step_reading', at: 'now' },
      ];
  }
}

/** What came of a request, in a word or two. */
export const stepKeys: Readonly<Record<TraceStep['state'], MessageKey>> = {
  waiting: 'step_waiting',
  asking: 'step_asking',
  reading: 'step_reading',
  found: 'step_found',
  missing: 'step_missing',
  failed: 'step_failed',
};
