import { failure, type Result, success } from '../core/result';

/**
 * Why the store did not do what it was asked. Each has a plain state in the interface.
 *  no-room      the disk or the quota is full
 *  newer        the database was written by a newer release than this one
 *  blocked      two releases are open at once: another page holds the old version while this one wants to upgrade, or has
 *               upgraded while this one holds the old
 *  unavailable  the browser gives this extension no database (never-remember-history, a broken profile)
 *  corrupt      the backing store cannot be read
 */
export type StorageFailure = 'no-room' | 'newer' | 'blocked' | 'unavailable' | 'corrupt';

/** Names that IndexedDB and Dexie give their errors; both chain the cause as `inner`. */
const failureByName: Readonly<Record<string, StorageFailure>> = {
  QuotaExceededError: 'no-room',
  VersionError: 'newer',
  DatabaseClosedError: 'blocked',
  InvalidStateError: 'unavailable',
  MissingAPIError: 'unavailable',
  SecurityError: 'unavailable',
  UnknownError: 'corrupt',
  DataError: 'corrupt',
};

/** How deep causes are followed: Dexie nests at most two (abort inside open). */
const mostCauses = 5;

/** Reads the failure out of an error that the store threw, or null when the error is a bug of ours. */
export function storageFailure(error: unknown): StorageFailure | null {
  let cause = error;
  // The innermost name that is known: a closed database may have been closed for being newer.
  let innermost: StorageFailure | null = null;
  for (let depth = 0; depth < mostCauses && typeof cause === 'object' && cause !== null; depth += 1) {
    const { name, inner } = cause as { readonly name?: unknown; readonly inner?: unknown };
    innermost = (typeof name === 'string' ? failureByName[name] : undefined) ?? innermost;
    cause = inner;
  }
  return innermost;
}

/** Does something with the store; an expected failure comes back as a literal, a bug is thrown on. */
export async function tryStorage<Value>(work: () => PromiseLike<Value>): Promise<Result<Value, StorageFailure>> {
  try {
    return success(await work());
  } catch (error) {
    const reason = storageFailure(error);
    if (reason === null) throw error;
    return failure(reason);
  }
}
