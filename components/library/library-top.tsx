import { useRef } from 'preact/hooks';
import { ExportMenu } from '../export/export-menu';
import { fileStem } from '../export/file-stem';
import { MarkGlyph } from '../glyphs/glyphs';
import { useWords } from '../words/words';
import type { LibraryState } from './library-page';
import type { LibraryActions } from './shelf';

interface Props {
  readonly state: LibraryState;
  readonly actions: Pick<LibraryActions, 'readFile' | 'openPanel' | 'loadAll' | 'wholeLibrary'>;
  readonly optionsUrl: string;
  /** Shown beside a page: other pages of ours open in a tab. */
  readonly inPanel: boolean;
  readonly onHelp: () => void;
}

/** The bar on top: the other pages, how much there is, import, the keys. */
export function LibraryTop({ state, actions, optionsUrl, inPanel, onHelp }: Props) {
  const words = useWords();
  const file = useRef<HTMLInputElement>(null);
  return (
    <header class="top-bar">
      <h1 class="brand">
        <MarkGlyph />
        <span>{words.t('brand')}</span>
      </h1>
      <nav aria-label={words.t('pages_navigation')}>
        <a class="btn btn-bare" aria-current="page" href="library.html">
          {words.t('library')}
        </a>
        <a class="btn btn-bare" href={optionsUrl} target={inPanel ? '_blank' : undefined}>
          {words.t('options')}
        </a>
      </nav>
      <div class="right">
        <span class="count">{words.n('library_count', state.chainCount)}</span>
        <button type="button" class="btn btn-bare" onClick={() => file.current?.click()}>
          {words.t('import_file')}
        </button>
        <input
          ref={file}
          class="vh"
          type="file"
          accept=".json,application/json"
          tabIndex={-1}
          aria-label={words.t('import_file')}
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? [];
            if (chosen !== undefined) actions.readFile(chosen);
            event.currentTarget.value = '';
          }}
        />
        <ExportMenu
          name={fileStem(words.t('library'), state.now)}
          label="export_all"
          load={actions.loadAll}
          complete={actions.wholeLibrary}
          bare
        />
        {actions.openPanel !== null && (
          <button type="button" class="btn btn-bare" data-action="open-panel" onClick={actions.openPanel}>
            {words.t('open_panel')}
          </button>
        )}
        <button type="button" class="btn btn-bare" onClick={onHelp}>
          {words.t('keys_heading')}
        </button>
      </div>
    </header>
  );
}
