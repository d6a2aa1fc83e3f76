import { useWords } from '../words/words';
import type { LibraryState } from './library-page';

interface Props {
  readonly failure: LibraryState['failure'];
  /** What the address names is no longer in the library. */
  readonly gone: boolean;
  readonly chains: number;
  readonly welcomeUrl: string;
  readonly optionsUrl: string;
}

/** The middle when nothing is chosen. */
export function LibraryBlank({ failure, gone, chains, welcomeUrl, optionsUrl }: Props) {
  const words = useWords();
  if (failure !== null) {
    return (
      <div class="blank" role="alert">
        <h2>{words.t('database_heading')}</h2>
        <p>{words.t(failure)}</p>
        {failure === 'database_broken' && (
          <div class="acts">
            <a class="btn" href={optionsUrl}>
              {words.t('open_options')}
            </a>
          </div>
        )}
      </div>
    );
  }
  return (
    <div class="blank">
      <h2>{words.t(gone ? 'library_gone' : chains === 0 ? 'library_empty' : 'library_pick')}</h2>
      {gone && <p>{words.t('library_gone_text')}</p>}
      {!gone && chains === 0 && (
        <>
          <p>{words.t('library_empty_text')}</p>
          <div class="acts">
            <a class="btn" href={welcomeUrl}>
              {words.t('library_try')}
            </a>
          </div>
        </>
      )}
    </div>
  );
}
