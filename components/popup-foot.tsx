import { useEffect, useState } from 'preact/hooks';
import { CheckGlyph, CopyGlyph, OutGlyph } from './glyphs';
import { useWords } from './words';

interface Props {
  /** Null when there is nothing to copy yet. */
  readonly onCopy: (() => Promise<void>) | null;
  readonly partial: boolean;
  readonly onOpen: () => void;
  /** Label and action of the trace button, or null when there is none. */
  readonly trace: { readonly again: boolean; readonly onTrace: () => void } | null;
}

/** How long a button says what it did. */
const saidMs = 2000;

/** The popup's bottom bar: copy, trace, open the full page. */
export function PopupFoot({ onCopy, partial, onOpen, trace }: Props) {
  const words = useWords();
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return;
    const timer = setTimeout(() => setCopied(false), saidMs);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <footer class="foot">
      {onCopy !== null && (
        <button type="button" class="btn btn-bare" onClick={() => void onCopy().then(() => setCopied(true))}>
          {copied ? <CheckGlyph /> : <CopyGlyph />}
          <span aria-live="polite">{words.t(copied ? 'copied' : partial ? 'copy_so_far' : 'copy')}</span>
        </button>
      )}
      {trace?.again === true && (
        <button type="button" class="btn btn-bare" onClick={trace.onTrace}>
          {words.t('trace_again')}
        </button>
      )}
      <button type="button" class={trace?.again === false ? 'btn btn-bare go' : 'btn go'} onClick={onOpen}>
        {words.t('open_in_headwater')} <OutGlyph small />
      </button>
      {trace?.again === false && (
        <button type="button" class="btn btn-main" data-action="trace" onClick={trace.onTrace}>
          {words.t('trace')}
        </button>
      )}
    </footer>
  );
}
