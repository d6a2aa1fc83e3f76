import { useEffect, useRef, useState } from 'preact/hooks';
import type { ExportFormatId } from '../../core/export/formats';
import type { Trace } from '../../core/model';
import { CheckGlyph, SaveGlyph } from '../glyphs/glyphs';
import { useSaid } from '../hooks/use-said';
import { type MessageKey, useWords } from '../words/words';
import { saveFile } from './save-file';
import { writeExport } from './write-export';

interface Props {
  /** Name of the file without its ending; see `fileStem`. */
  readonly name: string;
  /** What is saved, asked for when a format is chosen. */
  readonly load: () => Promise<readonly Trace[]>;
  /** The whole library bit by bit, for the format that loses nothing. */
  readonly complete?: () => AsyncIterable<string>;
  readonly label?: 'export_menu' | 'export_all';
  /** Bare among other bare buttons. */
  readonly bare?: boolean;
}

/** Formats in the order of the menu, under what they are for. */
const groups: readonly {
  readonly heading: MessageKey;
  readonly formats: readonly (readonly [ExportFormatId, MessageKey])[];
}[] = [
  {
    heading: 'export_to_read',
    formats: [
      ['report', 'format_report'],
      ['text', 'format_text'],
      ['markdown', 'format_markdown'],
    ],
  },
  {
    heading: 'export_references',
    formats: [
      ['csl-json', 'format_csl'],
      ['bibtex', 'format_bibtex'],
      ['ris', 'format_ris'],
      ['wikipedia', 'format_wikipedia'],
    ],
  },
  {
    heading: 'export_programs',
    formats: [
      ['json', 'format_json'],
      ['csv', 'format_csv'],
      ['prov', 'format_prov'],
      ['annotation', 'format_annotation'],
      ['graphml', 'format_graphml'],
    ],
  },
];

/** "Save as…": a menu of the formats. Arrows, Home, End and Escape work in it; leaving it closes it. */
export function ExportMenu({ name, load, complete, label = 'export_menu', bare = false }: Props) {
  const words = useWords();
  const root = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState(false);
  const [writing, setWriting] = useState(false);
  const [saved, saySaved] = useSaid();
  useEffect(() => {
    if (open) entriesOf(root.current)[0]?.focus();
  }, [open]);
  const close = () => {
    setOpen(false);
    root.current?.querySelector('button')?.focus();
  };
  const save = async (id: ExportFormatId) => {
    close();
    setWriting(true);
    const file = await writeExport(id, await load(), words, complete ?? null);
    saveFile(`${name}${file.ending}`, file.mediaType, file.pieces);
    setWriting(false);
    saySaved();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!moveIn(entriesOf(root.current), event.key, close)) return;
    event.preventDefault();
    event.stopPropagation();
  };
  const onFocusOut = ({ relatedTarget }: FocusEvent) => {
    if (!(relatedTarget instanceof Node) || !root.current?.contains(relatedTarget)) setOpen(false);
  };
  return (
    <div class="export" ref={root}>
      <button
        type="button"
        class={bare ? 'btn btn-bare' : 'btn'}
        data-action="export"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-disabled={writing}
        onClick={() => !writing && setOpen(!open)}
      >
        {saved ? <CheckGlyph /> : <SaveGlyph />}
        <span aria-live="polite">{words.t(writing ? 'export_writing' : saved ? 'saved' : label)}</span>
      </button>
      {open && <FormatList onChoose={(id) => void save(id)} onKeyDown={onKeyDown} onFocusOut={onFocusOut} />}
    </div>
  );
}

interface ListProps {
  readonly onChoose: (id: ExportFormatId) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocusOut: (event: FocusEvent) => void;
}

function FormatList({ onChoose, onKeyDown, onFocusOut }: ListProps) {
  const words = useWords();
  return (
    <div
      class="export-list"
      role="menu"
      tabIndex={-1}
      aria-label={words.t('export_menu')}
      onKeyDown={onKeyDown}
      onFocusOut={onFocusOut}
    >
      {groups.map(({ heading, formats }) => (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is no part of a menu; a group is.
        <div role="group" aria-label={words.t(heading)} key={heading}>
          <p aria-hidden="true">{words.t(heading)}</p>
          {formats.map(([id, key]) => (
            <button type="button" role="menuitem" tabIndex={-1} key={id} data-format={id} onClick={() => onChoose(id)}>
              {words.t(key)}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function entriesOf(root: HTMLElement | null): readonly HTMLElement[] {
  return [...(root?.querySelectorAll<HTMLElement>('[role="menuitem"]') ?? [])];
}

/** Moves the focus in the menu; false for a key that is not the menu's. */
function moveIn(entries: readonly HTMLElement[], key: string, close: () => void): boolean {
  const at = entries.findIndex((entry) => entry.matches(':focus'));
  const last = entries.length - 1;
  const places: Readonly<Record<string, number>> = {
    ArrowDown: at >= last ? 0 : at + 1,
    ArrowUp: at <= 0 ? last : at - 1,
    Home: 0,
    End: last,
  };
  const place = places[key];
  if (place !== undefined) entries[place]?.focus();
  else if (key === 'Escape') close();
  // The page's letter keys do not reach through an open menu; Tab and Enter do what they do.
  else return key.length === 1 && key !== ' ';
  return true;
}
