import { useRef } from 'preact/hooks';
import { DownGlyph, PlusGlyph } from '../glyphs/glyphs';
import { useWords } from '../words/words';
import { NameForm } from './name-form';
import type { EntryName, LibraryActions, ShelfCollection } from './shelf';

interface Props {
  readonly entry: EntryName;
  readonly filedIn: readonly string[];
  readonly collections: readonly ShelfCollection[];
  readonly actions: Pick<LibraryActions, 'fileIn' | 'makeCollection'>;
}

/** In which collections a trace or page is: a box to tick for each, and a field for a new one. Escape and leaving close it. */
export function FileMenu({ entry, filedIn, collections, actions }: Props) {
  const words = useWords();
  const box = useRef<HTMLDetailsElement>(null);
  const close = () => {
    if (box.current !== null) box.current.open = false;
  };
  return (
    <details
      class="menu"
      ref={box}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || box.current?.open !== true) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        box.current.querySelector('summary')?.focus();
      }}
      onFocusOut={({ relatedTarget }) => {
        if (relatedTarget instanceof Node && !box.current?.contains(relatedTarget)) close();
      }}
    >
      <summary class="btn btn-bare">
        {filedIn.length === 0 ? words.t('collection_add') : words.n('collection_in', filedIn.length)}
        <DownGlyph small />
      </summary>
      <div class="sheet">
        <ul>
          {collections.map(({ id, name }) => (
            <li key={id}>
              <label>
                <input
                  type="checkbox"
                  checked={filedIn.includes(id)}
                  onChange={(event) => actions.fileIn(id, entry, event.currentTarget.checked)}
                />
                <span dir="auto">{name}</span>
              </label>
            </li>
          ))}
        </ul>
        <NameForm label="collection_new" onName={(name) => actions.makeCollection(name, entry)}>
          <PlusGlyph />
        </NameForm>
      </div>
    </details>
  );
}
