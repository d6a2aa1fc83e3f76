import type { WorkKey } from '../core/model';
import type { Result } from '../core/result';
import type { HeadwaterDatabase } from './database';
import { type Filed, filedId, type NoteRow, noteId } from './kept-rows';
import { type StorageFailure, tryStorage } from './storage-failure';

/** Longest note, in UTF-16 units: some thirty pages. */
const longestNote = 60_000;

/** Notes on a trace or work and on the hops of it. */
export function notesOf(db: HeadwaterDatabase, owner: Filed): Promise<readonly NoteRow[]> {
  return db.notes.where('owner').equals(filedId(owner)).toArray();
}

/**
 * Writes a note on a trace, a work, or the hop of a trace that stands at `hop`; an empty text takes it away.
 * @param at now, ms since 1970 UTC.
 */
export function saveNote(
  db: HeadwaterDatabase,
  note: { readonly owner: Filed; readonly hop: WorkKey | null; readonly text: string; readonly at: number },
): Promise<Result<null, StorageFailure>> {
  const about = noteId(note.owner, note.hop);
  const text = note.text.slice(0, longestNote);
  return tryStorage(async () => {
    if (text.trim() === '') await db.notes.delete(about);
    else await db.notes.put({ about, owner: filedId(note.owner), text, updatedAt: note.at });
    return null;
  });
}
