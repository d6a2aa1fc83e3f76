import { useEffect, useRef, useState } from 'preact/hooks';
import { formatMoment } from '../date-words';
import { CloseGlyph, UndoGlyph } from '../glyphs';
import { useWords } from '../words';
import { deletionWords } from './deletion-words';
import type { Deletion } from './shelf';

interface Props {
  /** Deletions made on this page, newest first. */
  readonly deletions: readonly Deletion[];
  readonly onUndo: (batch: string) => void;
}

/** What was just deleted and until when it can come back. Dismissing it loses nothing: the list of deletions keeps it. */
export function UndoBar({ deletions, onUndo }: Props) {
  const words = useWords();
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const button = useRef<HTMLButtonElement>(null);
  const shown = deletions.find(({ batch }) => !dismissed.has(batch));
  useEffect(() => {
    if (shown !== undefined) button.current?.focus();
  }, [shown?.batch]);
  if (shown === undefined) return <div role="status" />;
  return (
    <div class="undo" role="status">
      <p>
        <b>{deletionWords(shown, words)}</b>{' '}
        <span>{words.t('bin_until', formatMoment(shown.until, words.language))}</span>
      </p>
      <button type="button" class="btn" ref={button} data-action="undo" onClick={() => onUndo(shown.batch)}>
        <UndoGlyph />
        {words.t('undo')}
      </button>
      <button
        type="button"
        class="btn btn-bare btn-icon"
        aria-label={words.t('dismiss')}
        onClick={() => setDismissed(new Set([...dismissed, shown.batch]))}
      >
        <CloseGlyph />
      </button>
    </div>
  );
}
