import type { Work } from '../../core/model';
import { useWords } from '../words/words';
import { workAuthor } from '../words/work-words';
import { KnownDateView } from './known-date-view';

/** Who signed a work and when it was published, without an element of its own. */
export function WhoLine({ work }: { readonly work: Work }) {
  const words = useWords();
  const author = workAuthor(work);
  return (
    <>
      {author !== null && (
        <>
          <bdi>{author}</bdi>
          {words.t('separator')}
        </>
      )}
      <KnownDateView date={work.published} />
    </>
  );
}
