import type { WorkKey } from '../core/model';
import type { SettingsArea } from './settings';

/** A trace that waits for its reader to open a page that only they may read. */
export interface WaitingTrace {
  /** The page that is waited for. */
  readonly key: WorkKey;
  /** Where the trace starts and what it follows. */
  readonly start: WorkKey;
  readonly text: string;
}

/** Key of the one kept: the page asked for last is the one the reader is on the way to. */
const waitingKey = 'waiting';

/** Signing in and finding the page again takes minutes; after an hour a page is opened for another reason. */
const lifeMs = 60 * 60_000;

/** Keeps what waits, in place of what was kept before. */
export async function keepWaiting(area: SettingsArea, waiting: WaitingTrace, now: number): Promise<void> {
  await area.set({ [waitingKey]: { ...waiting, at: now } });
}

/** Takes the trace that waits for a page, if one does; it is gone afterwards. */
export async function takeWaiting(area: SettingsArea, key: WorkKey, now: number): Promise<WaitingTrace | null> {
  const stored = (await area.get(waitingKey))[waitingKey];
  if (typeof stored !== 'object' || stored === null) return null;
  const { key: wanted, start, text, at } = stored as Partial<Record<keyof WaitingTrace | 'at', unknown>>;
  if (wanted !== key || typeof start !== 'string' || typeof text !== 'string' || typeof at !== 'number') return null;
  await area.set({ [waitingKey]: null });
  return now - at <= lifeMs ? { key, start: start as WorkKey, text } : null;
}
