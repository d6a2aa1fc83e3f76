import { useEffect, useRef } from 'preact/hooks';
import { type LibraryCommand, libraryCommand } from './library-keys';

/** What the page does for a key that is not about moving the focus. */
export interface KeyActions {
  readonly escape: () => void;
  readonly remove: (filed: string | null) => void;
  readonly undo: () => void;
  readonly help: () => void;
}

/** Listens to the keys of the library while it is shown. What has the focus decides which rows are moved over. */
export function useLibraryKeys(actions: KeyActions): void {
  const latest = useRef(actions);
  latest.current = actions;
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const at = event.target instanceof HTMLElement ? event.target : document.body;
      const command = libraryCommand({
        key: event.key,
        ctrlKey: event.ctrlKey,
        metaKey: event.metaKey,
        altKey: event.altKey,
        shiftKey: event.shiftKey,
        inField: isField(at),
      });
      if (command === null) return;
      if (carryOut(command, at, latest.current)) event.preventDefault();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}

/** Fields where letters and arrows belong to the field. */
function isField(at: HTMLElement): boolean {
  if (at instanceof HTMLInputElement) return at.type !== 'checkbox';
  return at instanceof HTMLTextAreaElement || at instanceof HTMLSelectElement || at.isContentEditable;
}

function carryOut(command: LibraryCommand, at: HTMLElement, actions: KeyActions): boolean {
  switch (command) {
    case 'search':
      return focus('[data-search]');
    case 'evidence':
      return focus('[data-pane="evidence"]');
    case 'note':
      return focus('[data-pane="evidence"] [data-note]') || focus('[data-note]');
    case 'copy':
      document.querySelector<HTMLElement>('[data-action="copy-evidence"]')?.click();
      return true;
    case 'next':
    case 'previous':
    case 'first':
    case 'last':
      return moveOverRows(command, at);
    case 'pane':
    case 'pane-back':
      return movePane(at, command === 'pane' ? 1 : -1);
    case 'delete':
      actions.remove(at.closest<HTMLElement>('[data-filed]')?.dataset['filed'] ?? null);
      return true;
    case 'undo':
      actions.undo();
      return true;
    case 'help':
      actions.help();
      return true;
    case 'escape':
      actions.escape();
      return false;
  }
}

/** Moves the focus to the first that is on the screen; false when none is. */
function focus(selector: string): boolean {
  const found = [...document.querySelectorAll<HTMLElement>(selector)].find((one) => one.checkVisibility());
  found?.focus();
  return found !== undefined;
}

/** Moves over the rows of the list, chain or timeline that has the focus; from elsewhere in a pane into its first. */
function moveOverRows(command: 'next' | 'previous' | 'first' | 'last', at: HTMLElement): boolean {
  const rowsIn = '[data-keys="rows"]';
  const group =
    at.closest(rowsIn) ?? at.closest('[data-pane]')?.querySelector(rowsIn) ?? document.querySelector(rowsIn);
  const rows = [...(group?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const now = rows.indexOf(at);
  const places = {
    next: Math.min(now + 1, rows.length - 1),
    previous: Math.max(now - 1, 0),
    first: 0,
    last: rows.length - 1,
  };
  const row = rows[places[command]];
  row?.focus();
  return row !== undefined;
}

/** The next pane that is on the screen: list, chain, timeline, evidence. */
function movePane(at: HTMLElement, step: 1 | -1): boolean {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')].filter((pane) => pane.checkVisibility());
  // The timeline lies in the middle: the innermost counts.
  const now = panes.findLastIndex((pane) => pane.contains(at));
  const next = panes[(now + step + panes.length) % panes.length];
  next?.focus();
  return next !== undefined;
}
