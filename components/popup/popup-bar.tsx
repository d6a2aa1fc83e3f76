import { DownGlyph, LibraryGlyph, MarkGlyph, OptionsGlyph, SelectGlyph } from '../glyphs/glyphs';
import { useWords } from '../words/words';

interface Props {
  /** Number of the chosen claim from 1 and how many there are; null when the page has none to choose. */
  readonly claim: { readonly number: number; readonly total: number } | 'selection' | null;
  readonly pickerOpen: boolean;
  readonly canSelect: boolean;
  readonly onPicker: () => void;
  readonly onSelection: () => void;
  readonly onLibrary: () => void;
  readonly onOptions: () => void;
}

/** The popup's top bar: mark, claim picker, selection, library, options. */
export function PopupBar(props: Props) {
  const { claim, canSelect, onSelection, onLibrary, onOptions } = props;
  const words = useWords();
  return (
    <header class="bar">
      <h1 class="brand" title={words.t('brand')}>
        <MarkGlyph />
        <span class={claim === null ? undefined : 'vh'}>{words.t('brand')}</span>
      </h1>
      <ClaimButton {...props} />
      {claim !== null && claim !== 'selection' && canSelect && (
        <button type="button" class="btn btn-bare sel" aria-label={words.t('use_selection')} onClick={onSelection}>
          <SelectGlyph small />
          <span>{words.t('use_selection')}</span>
        </button>
      )}
      <button
        type="button"
        class="btn btn-bare btn-icon"
        aria-label={words.t('library')}
        title={words.t('library')}
        onClick={onLibrary}
      >
        <LibraryGlyph />
      </button>
      <button
        type="button"
        class="btn btn-bare btn-icon"
        aria-label={words.t('options')}
        title={words.t('options')}
        onClick={onOptions}
      >
        <OptionsGlyph />
      </button>
    </header>
  );
}

/** "Claim 2 of 5"; plain text when there is nothing to choose. */
function ClaimButton({ claim, pickerOpen, onPicker }: Props) {
  const words = useWords();
  if (claim === null) return null;
  if (claim !== 'selection' && claim.total <= 1) return <span class="which plain">{words.t('claim_only')}</span>;
  return (
    <button
      type="button"
      class="btn btn-bare which"
      data-chosen={claim === 'selection' ? 'selection' : undefined}
      aria-haspopup="listbox"
      aria-expanded={pickerOpen}
      onClick={onPicker}
    >
      {claim === 'selection'
        ? words.t('claim_selected')
        : words.t('claim_number', String(claim.number), String(claim.total))}{' '}
      <DownGlyph small />
    </button>
  );
}
