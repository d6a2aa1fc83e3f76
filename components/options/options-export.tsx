import { ExportMenu } from '../export/export-menu';
import { fileStem } from '../export/file-stem';
import { useWords } from '../words/words';
import type { OptionsActions } from './options';
import { OptionsRepair } from './options-repair';

interface Props {
  readonly actions: Pick<OptionsActions, 'loadTraces' | 'wholeLibrary' | 'salvage' | 'beginAnew'>;
  /** ms since 1970 UTC, for the file's name. */
  readonly now: number;
  readonly libraryUrl: string;
}

/** Takes the library along, says where a saved one is brought in, and begins a broken one anew. */
export function OptionsExport({ actions, now, libraryUrl }: Props) {
  const words = useWords();
  return (
    <section id="data">
      <h2>{words.t('options_data')}</h2>
      <div class="panel set open">
        <div class="line">
          <b>{words.t('options_export')}</b>
          <span>{words.t('options_export_text')}</span>
          <div class="ctl">
            <ExportMenu
              name={fileStem(words.t('library'), now)}
              load={actions.loadTraces}
              complete={actions.wholeLibrary}
              label="export_all"
            />
          </div>
        </div>
        <div class="line">
          <b>{words.t('options_import')}</b>
          <span>{words.t('options_import_text')}</span>
          <div class="ctl">
            <a class="btn" href={libraryUrl}>
              {words.t('options_open_library')}
            </a>
          </div>
        </div>
        <OptionsRepair actions={actions} />
      </div>
    </section>
  );
}
