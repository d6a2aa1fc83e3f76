import { useEffect, useRef } from 'preact/hooks';
import { CloseGlyph } from '../glyphs/glyphs';
import { useWords } from '../words/words';
import { keyHelp } from './library-keys';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The keys of the library, in a dialogue that Escape closes. */
export function KeyHelp({ open, onClose }: Props) {
  const words = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  return (
    <dialog class="keys" ref={dialog} aria-labelledby="keys-heading" onClose={onClose}>
      <header>
        <h2 id="keys-heading">{words.t('keys_heading')}</h2>
        <button type="button" class="btn btn-bare btn-icon" aria-label={words.t('keys_close')} onClick={onClose}>
          <CloseGlyph />
        </button>
      </header>
      {open && <KeyRows />}
    </dialog>
  );
}

function KeyRows() {
  const words = useWords();
  return (
    <dl>
      {keyHelp.map(([keys, does]) => (
        <div key={keys}>
          <dt>
            <kbd>{keys}</kbd>
          </dt>
          <dd>{words.t(does)}</dd>
        </div>
      ))}
    </dl>
  );
}
