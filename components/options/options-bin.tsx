import { useEffect, useState } from 'preact/hooks';
import { UndoGlyph } from '../glyphs/glyphs';
import { UndoNote } from '../undo-note';
import { type Deletion, deletionWords } from '../words/deletion-words';
import { useWords } from '../words/words';
import type { OptionsActions } from './options';

interface Props {
  readonly deletions: readonly Deletion[];
  readonly actions: Pick<OptionsActions, 'undo' | 'emptyBin'>;
}

/** What can come back, and the bar for what was deleted since this page was opened. */
export function OptionsBin({ deletions, actions }: Props) {
  const words = useWords();
  // What was in the bin as the page was opened is listed; the bar is for what is deleted here and now.
  const [seen, setSeen] = useState<string | null | undefined>(undefined);
  const newest = deletions[0] ?? null;
  useEffect(() => {
    if (seen === undefined) setSeen(newest?.batch ?? null);
  }, [newest?.batch]);
  const isNew = seen !== undefined && newest !== null && newest.batch !== seen && isAfter(newest.batch, seen);
  if (newest === null) return null;
  return (
    <>
      <div class="panel">
        <ul class="rows" data-list="bin">
          {deletions.map((one) => (
            <li key={one.batch}>
              <span>
                {deletionWords(one, words).what} <span class="q">{deletionWords(one, words).until}</span>
              </span>
              <button type="button" class="btn btn-bare" onClick={() => actions.undo(one.batch)}>
                <UndoGlyph />
                {words.t('undo')}
              </button>
            </li>
          ))}
        </ul>
        <div class="add">
          <button type="button" class="btn" data-action="empty-bin" onClick={actions.emptyBin}>
            {words.t('bin_empty')}
          </button>
        </div>
      </div>
      {isNew && <UndoNote deletion={newest} onUndo={actions.undo} onDismiss={setSeen} />}
    </>
  );
}

/** A batch is named after its moment; an undone deletion must not show the bar of the one before it. */
function isAfter(batch: string, seen: string | null): boolean {
  return seen === null || Number.parseInt(batch, 10) >= Number.parseInt(seen, 10);
}
