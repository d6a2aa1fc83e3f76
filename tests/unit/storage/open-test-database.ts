import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { type HeadwaterDatabase, openDatabase } from '../../../storage/database';

/** A database of its own, in memory. The factory is given to open the same one twice. */
export function openTestDatabase(indexedDB: IDBFactory = new IDBFactory()): HeadwaterDatabase {
  return openDatabase({ indexedDB, IDBKeyRange });
}
