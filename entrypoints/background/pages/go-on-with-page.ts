import type { WorkKey } from '../../../core/model';
import { takeWaiting } from '../../../storage/waiting';
import type { Surroundings } from '../surroundings';

/**
 * Goes on with the trace that waits for this page, now that the reader has opened it and it is stored: the trace finds it
 * in the library. Answers the trace's id, or null when none waits.
 */
export async function goOnWithPage(around: Surroundings, key: WorkKey): Promise<string | null> {
  const waiting = await takeWaiting(around.settings, key, around.now());
  if (waiting === null) return null;
  const started = await around.traces.start(waiting.start, waiting.text);
  return started.ok ? started.value.id : null;
}
