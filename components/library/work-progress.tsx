import { type MessageKey, useWords } from '../words/words';
import type { LongWork } from './shelf';

const names: Readonly<Record<LongWork['what'], MessageKey>> = {
  words: 'progress_words',
  incoming: 'progress_import',
  delete: 'progress_delete',
  restore: 'progress_restore',
};

/** What is being waited for, how much of it is done, and how to stop it. */
export function WorkProgress({ work }: { readonly work: LongWork }) {
  const words = useWords();
  const name = words.t(names[work.what]);
  return (
    <div class="progress">
      <p role="status">{name}</p>
      {work.share === null ? <progress aria-label={name} /> : <progress aria-label={name} max={1} value={work.share} />}
      {work.cancel !== null && (
        <button type="button" class="btn" onClick={work.cancel}>
          {words.t('cancel')}
        </button>
      )}
    </div>
  );
}
