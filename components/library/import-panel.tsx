import { cleanText } from '../words/clean-text';
import { type MessageKey, useWords } from '../words/words';
import type { ImportState, LibraryActions } from './shelf';

interface Props {
  readonly state: ImportState;
  readonly actions: Pick<LibraryActions, 'importFile' | 'closeImport'>;
}

const faults: Readonly<Record<Extract<ImportState, { kind: 'refused' }>['fault'], MessageKey>> = {
  'too-large': 'import_too_large',
  malformed: 'import_malformed',
  format: 'import_format',
  version: 'import_version',
  shape: 'import_shape',
  unsafe: 'import_shape',
};

/** What a chosen file would bring, or why it brings nothing. Nothing is written before a button is pressed. */
export function ImportPanel({ state, actions }: Props) {
  const words = useWords();
  if (state.kind === 'none') return null;
  return (
    <section class="import" role="status">
      <Message state={state} />
      <div class="acts">
        {state.kind === 'offered' && state.fresh > 0 && (
          <button type="button" class="btn btn-main" onClick={() => actions.importFile(false)}>
            {words.n('import_new', state.fresh)}
          </button>
        )}
        {state.kind === 'offered' && state.differing.length > 0 && (
          <button type="button" class="btn" onClick={() => actions.importFile(true)}>
            {words.n('import_replace', state.differing.length)}
          </button>
        )}
        <button type="button" class="btn" onClick={actions.closeImport}>
          {words.t(state.kind === 'offered' ? 'cancel' : 'dismiss')}
        </button>
      </div>
    </section>
  );
}

function Message({ state }: { readonly state: Exclude<ImportState, { kind: 'none' }> }) {
  const words = useWords();
  switch (state.kind) {
    case 'refused':
      return (
        <>
          <h2>{words.t('import_refused')}</h2>
          <p>
            {words.t(faults[state.fault])} {words.t('import_unchanged')}
          </p>
        </>
      );
    case 'no-room':
      return (
        <>
          <h2>{words.t('import_refused')}</h2>
          <p>{words.t('import_no_room')}</p>
        </>
      );
    case 'done':
      return <h2>{words.n('import_done', state.written)}</h2>;
    case 'offered':
      return (
        <>
          <h2>
            {words.t(
              'import_offer',
              words.n('import_count_new', state.fresh),
              words.n('import_count_same', state.same),
              words.n('import_count_differ', state.differing.length),
            )}
          </h2>
          <p>{words.t('import_nothing_yet')}</p>
          {state.differing.length > 0 && (
            <details>
              <summary>{words.n('import_see', state.differing.length)}</summary>
              <ul class="claims">
                {state.differing.map((text) => (
                  <li key={text} class="said" dir="auto">
                    {cleanText(text)}
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      );
  }
}
