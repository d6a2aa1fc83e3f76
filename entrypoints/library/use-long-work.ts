import { useEffect, useMemo, useState } from 'preact/hooks';
import type { LongWork } from '../../components/library/shelf';
import type { HeadwaterDatabase } from '../../storage/database';
import { areWordsOld, fillWords } from '../../storage/fill-words';

/** Work that is over sooner shows no bar, ms. */
const patience = 400;

/** The bar for work that takes long. */
export interface LongWorkControl {
  readonly work: LongWork | null;
  /** Does something under a bar. It may tell its progress and look whether it was cancelled. */
  readonly during: <Value>(
    what: LongWork['what'],
    todo: (onProgress: (share: number) => void, signal: AbortSignal) => Promise<Value>,
    cancellable?: boolean,
  ) => Promise<Value>;
}

/** Shows what takes long. At the start it writes the search words of a library that has none in today's format. */
export function useLongWork(db: HeadwaterDatabase): LongWorkControl {
  const [work, setWork] = useState<LongWork | null>(null);
  const control = useMemo(() => {
    const during: LongWorkControl['during'] = async (what, todo, cancellable = false) => {
      const abort = new AbortController();
      const cancel = cancellable ? () => abort.abort() : null;
      let isShown = false;
      let share: number | null = null;
      const timer = setTimeout(() => {
        isShown = true;
        setWork({ what, share, cancel });
      }, patience);
      const onProgress = (next: number) => {
        share = next;
        if (isShown) setWork({ what, share, cancel });
      };
      try {
        return await todo(onProgress, abort.signal);
      } finally {
        clearTimeout(timer);
        setWork(null);
      }
    };
    return { during };
  }, []);
  useEffect(() => {
    const end = new AbortController();
    void areWordsOld(db)
      .then((old) => {
        if (old) return control.during('words', (onProgress) => fillWords(db, onProgress, end.signal));
      })
      // A database that cannot be read says so in the list; the words are then written another time.
      .catch(() => undefined);
    return () => end.abort();
  }, [db, control]);
  return { work, during: control.during };
}
