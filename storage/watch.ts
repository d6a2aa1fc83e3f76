import { liveQuery } from 'dexie';
import { type StorageFailure, storageFailure } from './storage-failure';

/**
 * Asks the store now and again whenever what was read changes, in whatever context it was written.
 * @param question reads the store; every read must be of the same database
 * @param onAnswer gets each answer
 * @param onFailure gets an expected failure; a bug is thrown to the page
 * @returns ends it
 */
export function watch<Answer>(
  question: () => Promise<Answer>,
  onAnswer: (answer: Answer) => void,
  onFailure: (failure: StorageFailure) => void,
): () => void {
  const subscription = liveQuery(question).subscribe({
    next: onAnswer,
    error: (error: unknown) => {
      const reason = storageFailure(error);
      if (reason === null) throw error;
      onFailure(reason);
    },
  });
  return () => subscription.unsubscribe();
}
