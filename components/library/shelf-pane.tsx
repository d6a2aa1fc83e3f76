import { useRef } from 'preact/hooks';
import { SearchGlyph } from '../glyphs/glyphs';
import type { Deletion } from '../words/deletion-words';
import { type MessageKey, useWords } from '../words/words';
import { BinList } from './bin-list';
import { CollectionList } from './collection-list';
import type { LibraryActions, LibraryPlace, ShelfCollection, ShelfFound, ShelfQuery } from './shelf';
import { ShelfFilters } from './shelf-filters';
import { ChainRow, PageRow } from './shelf-list';

interface Props {
  readonly query: ShelfQuery;
  /** Null before the first answer. */
  readonly found: ShelfFound | null;
  readonly collections: readonly ShelfCollection[];
  readonly deletions: readonly Deletion[];
  readonly place: LibraryPlace;
  readonly now: number;
  readonly actions: LibraryActions;
}

const views: readonly (readonly [ShelfQuery['view'], MessageKey])[] = [
  ['chains', 'library_chains'],
  ['pages', 'shelf_pages'],
  ['collections', 'shelf_collections'],
];

/** The list on the left: search, what is listed, filters, rows. */
export function ShelfPane({ query, found, collections, deletions, place, now, actions }: Props) {
  const words = useWords();
  const box = useRef<HTMLElement>(null);
  return (
    <section class="list" ref={box} aria-label={words.t('shelf')} data-pane="list" tabIndex={-1}>
      <search class="find">
        <label class="field">
          <span class="vh">{words.t('library_search')}</span>
          <SearchGlyph />
          <input
            class="text"
            type="search"
            data-search=""
            placeholder={words.t('library_search')}
            value={query.text}
            onInput={(event) => actions.query({ text: event.currentTarget.value })}
            onKeyDown={(event) => {
              // Down out of the field, into what was found.
              const first = event.key === 'ArrowDown' ? box.current?.querySelector<HTMLElement>('[data-row]') : null;
              if (!first) return;
              event.preventDefault();
              first.focus();
            }}
          />
          <span class="key" aria-hidden="true">
            /
          </span>
        </label>
        <p class="views">
          {views.map(([view, key]) => (
            <button
              type="button"
              class="btn btn-bare"
              key={view}
              aria-pressed={query.view === view}
              onClick={() => actions.query({ view })}
            >
              {words.t(key)}
            </button>
          ))}
        </p>
        {query.view !== 'collections' && <ShelfFilters query={query} onQuery={actions.query} />}
      </search>
      <div class="rows" data-keys="rows">
        {query.view === 'collections' ? (
          <CollectionList collections={collections} query={query} place={place} actions={actions} />
        ) : (
          <FoundRows query={query} found={found} place={place} actions={actions} />
        )}
      </div>
      {deletions.length > 0 && <BinList deletions={deletions} now={now} actions={actions} />}
    </section>
  );
}

type RowsProps = Pick<Props, 'query' | 'found' | 'place' | 'actions'>;

function FoundRows({ query, found, place, actions }: RowsProps) {
  const words = useWords();
  const searched = query.text.trim() !== '';
  if (found === null) return null;
  const none = found.query === query && found.chains.length === 0 && found.pages.length === 0;
  const isFiltered = searched || query.end !== null || query.change !== null || query.from !== '' || query.to !== '';
  return (
    <>
      <p class="vh" role="status">
        {searched ? words.n('shelf_found', found.chains.length + found.pages.length) : ''}
      </p>
      {none && (
        <div class="none">
          <p>{words.t(isFiltered ? 'library_none' : query.view === 'pages' ? 'shelf_no_pages' : 'library_empty')}</p>
          {isFiltered && (
            <button
              type="button"
              class="btn"
              onClick={() => actions.query({ text: '', end: null, change: null, from: '', to: '' })}
            >
              {words.t('filter_clear')}
            </button>
          )}
        </div>
      )}
      <ul>
        {found.chains.map((trace) => (
          <ChainRow key={trace.id} trace={trace} current={place.trace === trace.id} onGo={actions.go} />
        ))}
      </ul>
      {found.chains.length > 0 && found.pages.length > 0 && <h2 class="part">{words.t('shelf_pages')}</h2>}
      <ul>
        {found.pages.map((page) => (
          <PageRow key={page.key} page={page} current={place.work === page.key} onGo={actions.go} />
        ))}
      </ul>
      {found.more && (
        <p class="more">
          <button type="button" class="btn" onClick={() => actions.query({ most: query.most * 2 })}>
            {words.t('shelf_more')}
          </button>
        </p>
      )}
    </>
  );
}
