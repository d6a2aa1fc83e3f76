import type { Trace } from '../../core/model';
import { ExportMenu } from '../export/export-menu';
import { fileStem } from '../export/file-stem';
import { CheckGlyph, CopyGlyph, OutGlyph } from '../glyphs/glyphs';
import { useSaid } from '../hooks/use-said';
import { useWords } from '../words/words';

interface Props {
  /** What is copied and saved; null when there is nothing yet. */
  readonly shown: Trace | null;
  readonly onCopy: (trace: Trace) => Promise<void>;
  readonly partial: boolean;
  readonly onOpen: () => void;
  /** Starts the first trace of the claim; null when there is one. */
  readonly onTrace: (() => void) | null;
  /** A first trace was asked for: the button stays where it is until there is one, and does nothing. */
  readonly starting: boolean;
}

/** The popup's bottom bar: copy, save, open the full page, trace. */
export function PopupFoot({ shown, onCopy, partial, onOpen, onTrace, starting }: Props) {
  const words = useWords();
  const [copied, sayCopied] = useSaid();
  return (
    <footer class="foot">
      {onTrace !== null && (
        <button
          type="button"
          class="btn btn-main"
          data-action="trace"
          aria-disabled={starting}
          onClick={() => !starting && onTrace()}
        >
          {words.t('trace')}
        </button>
      )}
      {shown !== null && (
        <>
          <button
            type="button"
            class="btn btn-bare"
            data-action="copy"
            onClick={() => void onCopy(shown).then(sayCopied)}
          >
            {copied ? <CheckGlyph /> : <CopyGlyph />}
            <span aria-live="polite">{words.t(copied ? 'copied' : partial ? 'copy_so_far' : 'copy')}</span>
          </button>
          {!partial && (
            <ExportMenu name={fileStem(shown.claim.text, shown.startedAt)} load={() => Promise.resolve([shown])} bare />
          )}
        </>
      )}
      <button type="button" class="btn go" onClick={onOpen}>
        {words.t('open_in_headwater')} <OutGlyph small />
      </button>
    </footer>
  );
}
