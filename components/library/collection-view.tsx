import { useState } from 'preact/hooks';
import { ExportMenu } from '../export/export-menu';
import { fileStem } from '../export/file-stem';
import { CheckGlyph, CloseGlyph, TrashGlyph } from '../glyphs/glyphs';
import { useWords } from '../words/words';
import { MoveButtons } from './move-buttons';
import { NameForm } from './name-form';
import type { LibraryActions, LibraryShown, ShelfCollection } from './shelf';
import { ChainRow, PageRow } from './shelf-list';
import { useMovedFocus } from './use-moved-focus';

type Shown = Extract<LibraryShown, { kind: 'collection' }>;

interface Props {
  readonly shown: Shown;
  /** All of them, in the reader's order. */
  readonly collections: readonly ShelfCollection[];
  /** ms since 1970 UTC, for the name of a saved file. */
  readonly now: number;
  readonly actions: LibraryActions;
}

/** A collection: its name, what is in it in the reader's order, and what can be done with it. */
export function CollectionView({ shown, collections, now, actions }: Props) {
  const words = useWords();
  const [renaming, setRenaming] = useState(false);
  const { id, name, entries } = shown;
  const place = collections.findIndex((one) => one.id === id);
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
        {collections.length > 1 && (
          <MoveButtons
            place={place}
            count={collections.length}
            onMove={(step) => {
              const over = collections[place + step];
              if (over !== undefined) actions.moveCollection(id, over.id);
            }}
          />
        )}
        <button type="button" class="btn btn-bare" onClick={() => actions.remove({ entries: [], collections: [id] })}>
          <TrashGlyph small />
          {words.t('collection_delete')}
        </button>
      </div>
      {entries.length === 0 && <p class="state">{words.t('collection_empty')}</p>}
      <Entries shown={shown} actions={actions} />
    </div>
  );
}

function Entries({ shown, actions }: { readonly shown: Shown; readonly actions: LibraryActions }) {
  const words = useWords();
  const { id, entries } = shown;
  const [said, setSaid] = useState('');
  const keepFocus = useMovedFocus(entries.map((entry) => entry.id).join(' '));
  const move = (place: number, step: -1 | 1, pressed: HTMLElement) => {
    const [entry, over] = [entries[place], entries[place + step]];
    if (entry === undefined || over === undefined) return;
    keepFocus(pressed);
    actions.moveEntry(id, entry, over);
    setSaid(words.t('moved_to', String(place + step + 1), String(entries.length)));
  };
  return (
    <>
      <p class="vh" role="status">
        {said}
      </p>
      <ul class="entries" data-keys="rows">
        {entries.map((entry, place) => (
          <li key={`${entry.kind} ${entry.id}`}>
            <ul>
              {entry.kind === 'trace' ? (
                <ChainRow trace={entry.trace} current={false} onGo={actions.go} />
              ) : (
                <PageRow page={{ key: entry.id, work: entry.work, claims: [] }} current={false} onGo={actions.go} />
              )}
            </ul>
            <span>
              {entries.length > 1 && (
                <MoveButtons
                  place={place}
                  count={entries.length}
                  onMove={(step, pressed) => move(place, step, pressed)}
                />
              )}
              <button
                type="button"
                class="btn btn-bare btn-icon"
                aria-label={words.t('collection_take_out')}
                title={words.t('collection_take_out')}
                data-action="take-out"
                onClick={() => actions.fileIn(id, entry, false)}
              >
                <CloseGlyph />
              </button>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
