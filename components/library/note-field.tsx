import { useEffect, useRef, useState } from 'preact/hooks';
import { useWords } from '../words/words';

interface Props {
  /** What is stored; null while it is being read. */
  readonly text: string | null;
  readonly label: string;
  readonly onSave: (text: string) => void;
}

/** Stored after this long without a key, ms, and at once when the field is left. */
const pause = 600;

/** The reader's own words. Saved as they are written; nothing is to be pressed. */
export function NoteField({ text, label, onSave }: Props) {
  const words = useWords();
  const [typed, setTyped] = useState<string | null>(null);
  const [saved, setSaved] = useState(false);
  const latest = useRef<{ typed: string | null; save: Props['onSave'] }>({ typed: null, save: onSave });
  latest.current = { typed, save: onSave };
  const save = () => {
    if (latest.current.typed === null || latest.current.typed === text) return;
    latest.current.save(latest.current.typed);
    setSaved(true);
  };
  useEffect(() => {
    if (typed === null) return;
    const timer = setTimeout(save, pause);
    return () => clearTimeout(timer);
  }, [typed]);
  // A field that goes away with words in it keeps them.
  useEffect(
    () => () => {
      if (latest.current.typed !== null) latest.current.save(latest.current.typed);
    },
    [],
  );
  return (
    <section class="note-field">
      <h2>
        <label>
          {label}
          <textarea
            class="note"
            data-note=""
            rows={2}
            disabled={text === null}
            value={typed ?? text ?? ''}
            onInput={(event) => {
              setSaved(false);
              setTyped(event.currentTarget.value);
            }}
            onBlur={save}
          />
        </label>
      </h2>
      <p class="when" role="status">
        {saved ? words.t('saved') : ''}
      </p>
    </section>
  );
}
