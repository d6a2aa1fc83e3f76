import { useState } from 'preact/hooks';
import { ExportMenu } from '../export-menu';
import { fileStem } from '../file-stem';
import { CheckGlyph, CloseGlyph, TrashGlyph } from '../glyphs';
import { useWords } from '../words';
import { NameForm } from './name-form';
import type { LibraryActions, LibraryShown } from './shelf';
import { ChainRow, PageRow } from './shelf-list';

interface Props {
  readonly shown: Extract<LibraryShown, { kind: 'collection' }>;
  /** ms since 1970 UTC, for the name of a saved file. */
  readonly now: number;
  readonly actions: LibraryActions;
}

/** A collection: its name, what is in it, and what can be done with it. */
export function CollectionView({ shown, now, actions }: Props) {
  const words = useWords();
  const [renaming, setRenaming] = useState(false);
  const { id, name, entries } = shown;
  return (
    <div class="work">
      {renaming ? (
        <NameForm
          label="collection_name"
          name={name}
          onName={(next) => {
            actions.renameCollection(id, next);
            setRenaming(false);
          }}
        >
          <CheckGlyph />
        </NameForm>
      ) : (
        <h2 dir="auto">{name}</h2>
      )}
      <p class="state">{words.n('collection_count', entries.length)}</p>
      <div class="acts">
        <button type="button" class="btn btn-bare" aria-pressed={renaming} onClick={() => setRenaming(!renaming)}>
          {words.t('collection_rename')}
        </button>
        <ExportMenu name={fileStem(name, now)} load={() => actions.loadCollection(id)} bare />
        <button type="button" class="btn btn-bare" onClick={() => actions.remove({ entries: [], collections: [id] })}>
          <TrashGlyph small />
          {words.t('collection_delete')}
        </button>
      </div>
      {entries.length === 0 && <p class="state">{words.t('collection_empty')}</p>}
      <ul class="entries" data-keys="rows">
        {entries.map((entry) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <ul>
              {entry.kind === 'trace' ? (
                <ChainRow trace={entry.trace} current={false} onGo={actions.go} />
              ) : (
                <PageRow page={{ key: entry.id, work: entry.work, claims: [] }} current={false} onGo={actions.go} />
              )}
            </ul>
            <button
              type="button"
              class="btn btn-bare btn-icon"
              aria-label={words.t('collection_take_out')}
              title={words.t('collection_take_out')}
              onClick={() => actions.fileIn(id, entry, false)}
            >
              <CloseGlyph />
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
