/** What a key asks of the popup. */
export type PopupCommand =
  | 'next'
  | 'previous'
  | 'picker'
  | 'selection'
  | 'save'
  | 'copy'
  | 'open'
  | 'library'
  | 'escape';

const letters: Readonly<Record<string, PopupCommand>> = {
  ArrowDown: 'next',
  j: 'next',
  ArrowUp: 'previous',
  k: 'previous',
  c: 'picker',
  t: 'selection',
  s: 'save',
  y: 'copy',
  o: 'open',
  l: 'library',
};

/** The command of a key press, or null. Letters work only while no field has the focus and no modifier is held. */
export function popupCommand(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly inField: boolean;
}): PopupCommand | null {
  if (event.key === 'Escape') return 'escape';
  if (event.ctrlKey || event.metaKey || event.altKey || event.inField) return null;
  return letters[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? null;
}
