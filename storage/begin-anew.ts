import type { Result } from '../core/result';
import type { HeadwaterDatabase } from './database';
import { type StorageFailure, tryStorage } from './storage-failure';

/** Deletes the database with all that is in it, without a way back, and makes an empty one in its place. Settings are kept elsewhere and stay. */
export function beginAnew(db: HeadwaterDatabase): Promise<Result<null, StorageFailure>> {
  return tryStorage(async () => {
    await db.delete();
    await db.open();
    return null;
  });
}
