import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import type { Trace, WorkKey } from '../../core/model';
import { useWords } from '../words/words';
import { drawBy } from './draw-by';
import { GraphEndRow } from './graph-end-row';
import { GraphHopRow } from './graph-hop-row';
import { type GraphLayout, pairId } from './graph-layout';

/** Two pages that meet: the one that cites and the one that is cited. */
export interface Pair {
  readonly from: WorkKey;
  readonly to: WorkKey;
}

interface Props {
  readonly trace: Trace;
  readonly layout: GraphLayout;
  /** The pair whose passages are shown beside; null for none. */
  readonly chosen: Pair | null;
  readonly onChoose: (pair: Pair) => void;
  /** Actions under the ending of the traced line. */
  readonly endActions: ComponentChildren;
}

/** A chain with its branches: an ordered list, newest first, with lanes drawn beside it. */
export function ChainGraph({ trace, layout, chosen, onChoose, endActions }: Props) {
  const words = useWords();
  const numbers = useMemo(() => numbersOf(layout), [layout]);
  const numberOf = (key: WorkKey) => numbers.get(key) ?? 0;
  const hot = chosen === null ? null : pairId(chosen);
  return (
    <ol class="graph" ref={drawBy({ '--lanes': layout.lanes })} aria-label={words.t('chain_label')} data-keys="rows">
      {layout.rows.map((row) =>
        row.kind === 'hop' ? (
          <GraphHopRow
            key={row.node.key}
            row={row}
            start={row.node.key === trace.claim.start}
            numberOf={numberOf}
            chosen={chosen}
            hot={hot}
            onChoose={onChoose}
          />
        ) : (
          <GraphEndRow
            key={`${row.end.after} end ${row.end.way}`}
            row={row}
            numberOf={numberOf}
            hot={hot}
            actions={row.end.way === 0 ? endActions : null}
          />
        ),
      )}
    </ol>
  );
}

/** Numbers of the pages in the list. */
export function numbersOf(layout: GraphLayout): ReadonlyMap<WorkKey, number> {
  return new Map(layout.rows.flatMap((row) => (row.kind === 'hop' ? [[row.node.key, row.number] as const] : [])));
}
