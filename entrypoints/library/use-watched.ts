import { useLayoutEffect, useState } from 'preact/hooks';
import type { StorageFailure } from '../../storage/storage-failure';
import { watch } from '../../storage/watch';

/**
 * The answer to a question asked of the database, now and after every change of what it read.
 * @param inputs values that make it another question; the last answer stays until the new one is there
 * @param first shown before the first answer
 */
export function useWatched<Answer, First>(
  question: () => Promise<Answer>,
  inputs: readonly unknown[],
  first: First,
  onFailure: (failure: StorageFailure) => void,
): Answer | First {
  const [answer, setAnswer] = useState<Answer | First>(first);
  // Asked at once: an ordinary effect waits for the next frame, while who types waits for the answer.
  useLayoutEffect(() => watch(question, (next) => setAnswer(() => next), onFailure), [...inputs]);
  return answer;
}
