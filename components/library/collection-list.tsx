import { PlusGlyph } from '../glyphs/glyphs';
import { useWords } from '../words/words';
import { NameForm } from './name-form';
import { PlaceLink } from './place-link';
import type { LibraryActions, LibraryPlace, ShelfCollection, ShelfQuery } from './shelf';

interface Props {
  readonly collections: readonly ShelfCollection[];
  readonly query: ShelfQuery;
  readonly place: LibraryPlace;
  readonly actions: LibraryActions;
}

/** The reader's collections, those whose name has the typed words, and a field for a new one. */
export function CollectionList({ collections, query, place, actions }: Props) {
  const words = useWords();
  const wanted = query.text.trim().toLocaleLowerCase(words.language);
  const shown = collections.filter(({ name }) => name.toLocaleLowerCase(words.language).includes(wanted));
  return (
    <>
      <NameForm label="collection_new" onName={(name) => actions.makeCollection(name, null)}>
        <PlusGlyph />
      </NameForm>
      {shown.length === 0 && (
        <p class="none">{words.t(collections.length === 0 ? 'collections_empty' : 'library_none')}</p>
      )}
      <ul>
        {shown.map(({ id, name, count }) => (
          <li key={id}>
            <PlaceLink
              class="row one"
              place={{ collection: id }}
              current={place.collection === id}
              filed={`collection:${id}`}
              onGo={actions.go}
            >
              <span class="nm" dir="auto">
                {name}
              </span>
              <span class="sub">
                <span class="n">{words.n('collection_count', count)}</span>
              </span>
            </PlaceLink>
          </li>
        ))}
      </ul>
    </>
  );
}
