import { useState } from 'preact/hooks';
import { UndoNote } from '../undo-note';
import type { Deletion } from '../words/deletion-words';

interface Props {
  /** Deletions made on this page, newest first. */
  readonly deletions: readonly Deletion[];
  readonly onUndo: (batch: string) => void;
}

/** What was just deleted and until when it can come back. Dismissing it loses nothing: the list of deletions keeps it. */
export function UndoBar({ deletions, onUndo }: Props) {
  const [dismissed, setDismissed] = useState<ReadonlySet<string>>(new Set());
  const shown = deletions.find(({ batch }) => !dismissed.has(batch));
  if (shown === undefined) return <div role="status" />;
  return (
    <UndoNote deletion={shown} onUndo={onUndo} onDismiss={(batch) => setDismissed(new Set([...dismissed, batch]))} />
  );
}
