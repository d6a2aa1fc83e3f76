import type { DriftKind, EndKind } from '../../core/model';
import { type MessageKey, useWords } from '../words/words';
import type { ShelfQuery } from './shelf';

interface Props {
  readonly query: ShelfQuery;
  readonly onQuery: (change: Partial<ShelfQuery>) => void;
}

const ends: readonly (readonly [EndKind, MessageKey])[] = [
  ['origin', 'end_origin'],
  ['document', 'end_document'],
  ['unlinked', 'filter_unlinked'],
  ['dead', 'end_dead'],
  ['removed', 'end_removed'],
  ['gated', 'filter_gated'],
  ['unsupported', 'end_unsupported'],
  ['loop', 'end_loop'],
  ['not-permitted', 'filter_not_permitted'],
  ['cancelled', 'filter_cancelled'],
  ['budget', 'filter_budget'],
  ['blocked', 'filter_blocked'],
  ['offline', 'end_offline'],
];

const changes: readonly (readonly [DriftKind, MessageKey])[] = [
  ['number', 'drift_number'],
  ['hedge', 'drift_hedge'],
  ['negation', 'drift_negation'],
  ['attribution', 'drift_attribution'],
  ['cut', 'drift_cut'],
  ['reworded', 'drift_reworded'],
];

/** Filters of the list; they combine with "and". Pages have no ending and no change. */
export function ShelfFilters({ query, onQuery }: Props) {
  const words = useWords();
  return (
    <div class="filters">
      {query.view === 'chains' && (
        <>
          <Choice
            label="filter_end"
            value={query.end ?? ''}
            entries={ends}
            onChoose={(end) => onQuery({ end: end === '' ? null : (end as EndKind) })}
          />
          <Choice
            label="filter_change"
            value={query.change ?? ''}
            entries={changes}
            onChoose={(change) => onQuery({ change: change === '' ? null : (change as DriftKind) })}
          />
        </>
      )}
      <label>
        <span class="vh">{words.t('filter_order')}</span>
        <select
          value={query.oldestFirst ? 'oldest' : 'newest'}
          onChange={(event) => onQuery({ oldestFirst: event.currentTarget.value === 'oldest' })}
        >
          <option value="newest">{words.t('filter_newest')}</option>
          <option value="oldest">{words.t('filter_oldest')}</option>
        </select>
      </label>
      <details class="dates" open={query.from !== '' || query.to !== ''}>
        <summary>{words.t('filter_dates')}</summary>
        <Day label="filter_from" value={query.from} onChoose={(from) => onQuery({ from })} />
        <Day label="filter_to" value={query.to} onChoose={(to) => onQuery({ to })} />
      </details>
    </div>
  );
}

interface ChoiceProps {
  readonly label: 'filter_end' | 'filter_change';
  readonly value: string;
  readonly entries: readonly (readonly [string, MessageKey])[];
  readonly onChoose: (value: string) => void;
}

function Choice({ label, value, entries, onChoose }: ChoiceProps) {
  const words = useWords();
  return (
    <label>
      <span class="vh">{words.t(label)}</span>
      <select
        class={value === '' ? undefined : 'set'}
        value={value}
        onChange={(event) => onChoose(event.currentTarget.value)}
      >
        <option value="">{words.t(label === 'filter_end' ? 'filter_any_end' : 'filter_any_change')}</option>
        {entries.map(([one, key]) => (
          <option value={one} key={one}>
            {words.t(key)}
          </option>
        ))}
      </select>
    </label>
  );
}

interface DayProps {
  readonly label: 'filter_from' | 'filter_to';
  readonly value: string;
  readonly onChoose: (value: string) => void;
}

function Day({ label, value, onChoose }: DayProps) {
  const words = useWords();
  return (
    <label class="day">
      {words.t(label)}
      <input class="text" type="date" value={value} onChange={(event) => onChoose(event.currentTarget.value)} />
    </label>
  );
}
