import { useEffect, useRef, useState } from 'preact/hooks';
import { CloseGlyph, TrashGlyph, UndoGlyph } from './glyphs';
import type { OptionsActions } from './options';
import { useWords } from './words';

interface Props {
  readonly deleted: boolean;
  readonly actions: Pick<OptionsActions, 'deleteAll' | 'undo'>;
}

/** Deleting acts at once; the bar says what went and until when it can come back. Dismissing the bar loses nothing. */
export function OptionsDelete({ deleted, actions }: Props) {
  const words = useWords();
  const [dismissed, setDismissed] = useState(false);
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (deleted) undo.current?.focus();
    else setDismissed(false);
  }, [deleted]);
  return (
    <section id="delete">
      <h2>{words.t('options_delete')}</h2>
      <div class="panel set">
        <div class="line">
          <b>{words.t('options_delete_all')}</b>
          <span>{words.t('options_delete_all_text')}</span>
          <div class="ctl">
            {deleted && dismissed ? (
              <button type="button" class="btn" onClick={actions.undo}>
                <UndoGlyph />
                {words.t('undo')}
              </button>
            ) : (
              <button type="button" class="btn" data-action="delete-all" disabled={deleted} onClick={actions.deleteAll}>
                <TrashGlyph />
                {words.t('options_delete_all')}
              </button>
            )}
          </div>
        </div>
      </div>
      {deleted && !dismissed && (
        <div class="undo" role="status">
          <p>
            <b>{words.t('options_deleted')}</b> <span>{words.t('options_deleted_text')}</span>
          </p>
          <button type="button" class="btn" ref={undo} onClick={actions.undo}>
            <UndoGlyph />
            {words.t('undo')}
          </button>
          <button
            type="button"
            class="btn btn-bare btn-icon"
            aria-label={words.t('dismiss')}
            onClick={() => setDismissed(true)}
          >
            <CloseGlyph />
          </button>
        </div>
      )}
    </section>
  );
}
