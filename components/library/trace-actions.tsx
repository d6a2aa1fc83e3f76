import { ExportMenu } from '../export/export-menu';
import { fileStem } from '../export/file-stem';
import { CopyGlyph, TrashGlyph, UndoGlyph } from '../glyphs/glyphs';
import { useSaid } from '../hooks/use-said';
import { useWords } from '../words/words';
import { FileMenu } from './file-menu';
import type { LibraryActions, LibraryShown, ShelfCollection } from './shelf';

interface Props {
  readonly shown: Extract<LibraryShown, { kind: 'trace' }>;
  readonly collections: readonly ShelfCollection[];
  readonly actions: LibraryActions;
}

/** What can be done with a trace. One that runs can be neither deleted nor traced again before it is stopped. */
export function TraceActions({ shown, collections, actions }: Props) {
  const words = useWords();
  const { trace } = shown;
  const [copied, sayCopied] = useSaid();
  const isRunning = trace.status === 'running';
  const entry = { kind: 'trace', id: trace.id } as const;
  return (
    <div class="acts">
      <button type="button" class="btn btn-bare" onClick={() => void actions.copy(trace).then(sayCopied)}>
        <CopyGlyph small />
        <span aria-live="polite">{words.t(copied ? 'copied' : 'copy')}</span>
      </button>
      <ExportMenu name={fileStem(trace.claim.text, trace.startedAt)} load={async () => [trace]} bare />
      <FileMenu entry={entry} filedIn={shown.filedIn} collections={collections} actions={actions} />
      <button type="button" class="btn btn-bare" disabled={isRunning} onClick={() => actions.traceAgain(trace)}>
        <UndoGlyph small />
        {words.t('trace_again')}
      </button>
      <button
        type="button"
        class="btn btn-bare btn-icon"
        disabled={isRunning}
        aria-label={words.t('delete_chain')}
        title={words.t('delete_chain')}
        onClick={() => actions.remove({ entries: [entry], collections: [] })}
      >
        <TrashGlyph />
      </button>
    </div>
  );
}
