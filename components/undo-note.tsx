import { useEffect, useRef } from 'preact/hooks';
import { CloseGlyph, UndoGlyph } from './glyphs/glyphs';
import { type Deletion, deletionWords } from './words/deletion-words';
import { useWords } from './words/words';

interface Props {
  readonly deletion: Deletion;
  readonly onUndo: (batch: string) => void;
  readonly onDismiss: (batch: string) => void;
}

/** The bar that says what was just deleted and until when it can come back. It takes the focus, for it is in answer to a press. */
export function UndoNote({ deletion, onUndo, onDismiss }: Props) {
  const words = useWords();
  const button = useRef<HTMLButtonElement>(null);
  const { batch } = deletion;
  useEffect(() => button.current?.focus(), [batch]);
  const { what, until } = deletionWords(deletion, words);
  return (
    <div class="undo" role="status">
      <p>
        <b>{what}</b> <span>{until}</span>
      </p>
      <button type="button" class="btn" ref={button} data-action="undo" onClick={() => onUndo(batch)}>
        <UndoGlyph />
        {words.t('undo')}
      </button>
      <button
        type="button"
        class="btn btn-bare btn-icon"
        aria-label={words.t('dismiss')}
        onClick={() => onDismiss(batch)}
      >
        <CloseGlyph />
      </button>
    </div>
  );
}
