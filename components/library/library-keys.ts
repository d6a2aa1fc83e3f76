/** What a key asks of the library. */
export type LibraryCommand =
  | 'search'
  | 'next'
  | 'previous'
  | 'first'
  | 'last'
  | 'pane'
  | 'pane-back'
  | 'evidence'
  | 'note'
  | 'copy'
  | 'delete'
  | 'undo'
  | 'help'
  | 'escape';

interface Press {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** The focus is in a field, where letters are text. */
  readonly inField: boolean;
}

const single: Readonly<Record<string, LibraryCommand>> = {
  '/': 'search',
  '?': 'help',
  j: 'next',
  k: 'previous',
  ArrowDown: 'next',
  ArrowUp: 'previous',
  Home: 'first',
  End: 'last',
  e: 'evidence',
  n: 'note',
  y: 'copy',
  Delete: 'delete',
};

/** The command of a key press, or null. Single keys work only while no field has the focus and no modifier is held. */
export function libraryCommand({ key, ctrlKey, metaKey, altKey, shiftKey, inField }: Press): LibraryCommand | null {
  if (key === 'F6') return shiftKey ? 'pane-back' : 'pane';
  if (key === 'Escape') return 'escape';
  if ((ctrlKey || metaKey) && !altKey && !shiftKey && key.toLowerCase() === 'z') return inField ? null : 'undo';
  if (ctrlKey || metaKey || altKey || inField) return null;
  return single[key.length === 1 ? key.toLowerCase() : key] ?? null;
}

/** The keys of the library for its help, with what they do; a name is a key of the texts. */
export const keyHelp = [
  ['/', 'key_search'],
  ['↑ ↓ · J K', 'key_rows'],
  ['Enter', 'key_open'],
  ['F6', 'key_panes'],
  ['E', 'key_evidence'],
  ['N', 'key_note'],
  ['Y', 'key_copy'],
  ['Delete', 'key_delete'],
  ['Ctrl Z', 'key_undo'],
  ['Esc', 'key_escape'],
] as const;
