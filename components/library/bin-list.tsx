import { UndoGlyph } from '../glyphs/glyphs';
import { type Deletion, deletionWords } from '../words/deletion-words';
import { useWords } from '../words/words';
import type { LibraryActions } from './shelf';

interface Props {
  readonly deletions: readonly Deletion[];
  /** ms since 1970 UTC. */
  readonly now: number;
  readonly actions: Pick<LibraryActions, 'restore' | 'emptyBin'>;
}

/** What was deleted and can still come back, each with until when. */
export function BinList({ deletions, now, actions }: Props) {
  const words = useWords();
  const kept = deletions.filter(({ until }) => until > now);
  if (kept.length === 0) return null;
  return (
    <details class="bin">
      <summary>{words.n('bin_heading', kept.length)}</summary>
      <ul>
        {kept.map((one) => (
          <li key={one.batch}>
            <span>
              {deletionWords(one, words).what}
              <span class="when">{deletionWords(one, words).until}</span>
            </span>
            <button type="button" class="btn" onClick={() => actions.restore(one.batch)}>
              <UndoGlyph />
              {words.t('bin_restore')}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" class="btn btn-bare" onClick={actions.emptyBin}>
        {words.t('bin_empty')}
      </button>
    </details>
  );
}
