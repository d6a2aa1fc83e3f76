import { TrashGlyph } from '../glyphs/glyphs';
import { type MessageKey, useWords, type Words } from '../words/words';
import { formatBytes } from './contact-rows';
import type { DeleteWish, OptionsActions, OptionsState } from './options';

interface Props {
  readonly state: OptionsState;
  readonly onRemove: OptionsActions['remove'];
}

interface StoredRow {
  readonly name: MessageKey;
  readonly kept: string;
  /** Null for what is not counted. */
  readonly count: number | null;
  /** In bytes; null where it is not measured by itself. */
  readonly size: number | null;
  /** What its button deletes; null for what goes with something else. */
  readonly of: Extract<DeleteWish, { kind: 'every' }>['of'] | null;
}

/** What is stored, by kind: how long, how many, how large, and a button that deletes it all. */
export function StoredTable({ state, onRemove }: Props) {
  const words = useWords();
  const numbers = new Intl.NumberFormat(words.language);
  return (
    <div class="panel">
      <table class="stored">
        <thead>
          <tr>
            <th scope="col">{words.t('options_what')}</th>
            <th scope="col">{words.t('options_kept')}</th>
            <th scope="col" class="num">
              {words.t('options_count')}
            </th>
            <th scope="col" class="num">
              {words.t('options_size')}
            </th>
            <td />
          </tr>
        </thead>
        <tbody>
          {rowsOf(state, words).map(({ name, kept, count, size, of }) => (
            <tr key={name}>
              <th scope="row">{words.t(name)}</th>
              <td class="q">{kept}</td>
              <td class="num">{count === null ? '' : numbers.format(count)}</td>
              <td class="num">{size ? formatBytes(size, words.language) : ''}</td>
              <td class="a">
                {of !== null && count !== null && count > 0 && (
                  <button
                    type="button"
                    class="btn btn-bare"
                    data-delete={of}
                    aria-label={words.t('delete_named', words.t(name))}
                    disabled={state.deleting === 'deleting'}
                    onClick={() => onRemove({ kind: 'every', of })}
                  >
                    <TrashGlyph small />
                    <span>{words.t('delete')}</span>
                  </button>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={5}>{words.t('options_not_stored')}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function rowsOf(state: OptionsState, words: Words): readonly StoredRow[] {
  const { counts, sizes, bytes, hosts, keepMonths, deletions } = state;
  const own = words.t('options_kept_until');
  const kept = keepMonths === 0 ? own : words.n('options_kept_months', keepMonths);
  const cited = words.t('options_kept_with');
  const asked = words.t('options_kept_chains');
  const sum = sizes === null ? 0 : Object.values(sizes).reduce((all, size) => all + size, 0);
  // What the parts leave of the whole, so that the figures add up.
  const rest = bytes === null || sizes === null ? null : Math.max(0, bytes - sum);
  return [
    { name: 'stored_pages', kept, count: counts.pages, size: sizes?.pages ?? null, of: 'pages' },
    { name: 'stored_citations', kept: cited, count: counts.citations, size: null, of: null },
    { name: 'stored_traces', kept, count: counts.traces, size: sizes?.traces ?? null, of: 'traces' },
    { name: 'stored_contacts', kept: asked, count: hosts.length, size: sizes?.contacts ?? null, of: null },
    {
      name: 'shelf_collections',
      kept: own,
      count: counts.collections,
      size: sizes?.collections ?? null,
      of: 'collections',
    },
    { name: 'stored_notes', kept: own, count: counts.notes, size: sizes?.notes ?? null, of: 'notes' },
    { name: 'stored_bin', kept: words.t('options_kept_day'), count: deletions.length, size: null, of: null },
    { name: 'stored_rest', kept: cited, count: null, size: rest, of: null },
  ];
}
