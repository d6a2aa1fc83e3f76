import type { ComponentChildren } from 'preact';
import type { Chain, TraceStep } from '../../core/model';
import { type MessageKey, useWords } from '../words/words';
import { chainRows } from './chain-view';
import { EndRow } from './end-row';
import { HopRow } from './hop-row';
import { LiveRow } from './live-row';
import { isUnsettled } from './step-waits';

interface Props {
  readonly chain: Chain;
  /** What a running trace is asking; empty when it is done. */
  readonly steps: readonly TraceStep[];
  /** ms since 1970 UTC. */
  readonly now: number;
  /** Name of the list, for those who do not see it. */
  readonly label?: string;
  /** Ends the wait for one request, by its address; null where nothing can be skipped. */
  readonly onSkip?: ((url: string) => void) | null;
  /** Actions under the ending. */
  readonly endActions?: ComponentChildren;
  readonly mostMarks?: number;
  /** False for the example, whose pages do not exist. */
  readonly linked?: boolean;
  /** What the first page is called; "this page" unless told. */
  readonly startKey?: MessageKey;
  /** True for what the library knows without a trace: nothing is being read. */
  readonly still?: boolean;
}

/** More hosts than this at once are in the list of hosts below. */
const mostLive = 3;

/** A citation chain, newest first: an ordered list that ends with its ending, or with what is being read. */
export function ChainList({
  chain,
  steps,
  now,
  label,
  onSkip = null,
  endActions,
  mostMarks,
  linked = true,
  startKey = 'kind_this_page',
  still = false,
}: Props) {
  const words = useWords();
  const { rows, end, endWork } = chainRows(chain);
  const running = end === null && !still;
  const unread = still && rows.at(-1)?.hop.readAs === null;
  const railOf = (index: number) => {
    if (index < rows.length - (unread ? 2 : 1)) return 'solid';
    if (running) return 'live';
    return still || end?.kind === 'unlinked' ? 'dashed' : 'solid';
  };
  const live = running ? steps.filter(isUnsettled).slice(0, mostLive) : [];
  return (
    <ol class={classOf(end?.kind === 'loop', running)} aria-label={label ?? words.t('chain_label')}>
      {rows.map((view, index) => (
        <HopRow
          key={view.hop.work.key}
          view={view}
          here={index === 0}
          rail={railOf(index)}
          linked={linked}
          startKey={startKey}
          {...(mostMarks === undefined ? {} : { mostMarks })}
        />
      ))}
      {live.map((step, index) => (
        // A row of its own at each place: a page that is added stands where it was being read, and nothing moves.
        <LiveRow
          key={`${rows.length + index} ${step.url}`}
          step={step}
          number={rows.length + 1}
          now={now}
          onSkip={onSkip}
        />
      ))}
      {unread ? null : end === null ? (
        <li key={`todo ${rows.length + live.length}`} class="hop todo tail">
          <span class="node" />
          <div>
            <div class="hop-head">
              <span class="src">{words.t('not_known_yet')}</span>
            </div>
          </div>
        </li>
      ) : (
        <EndRow end={end} chain={chain} work={endWork}>
          {endActions}
        </EndRow>
      )}
    </ol>
  );
}

/** A chain that grows keeps what is being read in view, at the foot once it is longer than the window. */
function classOf(looped: boolean, growing: boolean): string {
  return `chain${looped ? ' looped' : ''}${growing ? ' growing' : ''}`;
}
