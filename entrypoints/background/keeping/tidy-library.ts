import { emptyBin } from '../../../storage/empty-bin';
import { indexWords } from '../../../storage/index-words';
import { moveToBin } from '../../../storage/move-to-bin';
import { readSettings } from '../../../storage/settings';
import type { Surroundings } from '../surroundings';
import { monthsBefore } from './months-before';

/**
 * Once a day: what can no longer come back is deleted for good, then what is older than the reader wants to keep goes to the
 * bin, save what is in a collection or has a note. The words that were added since are indexed for the search.
 */
export async function tidyLibrary(around: Pick<Surroundings, 'db' | 'settings' | 'now'>): Promise<void> {
  const now = around.now();
  await emptyBin(around.db, now);
  await indexWords(around.db);
  const { keepMonths } = await readSettings(around.settings);
  if (keepMonths === 0) return;
  const span = { kind: 'days', from: 0, to: monthsBefore(now, keepMonths) } as const;
  const moved = await moveToBin(around.db, span, now, { keepFiled: true });
  // No room for the bin today: tomorrow's turn takes the same rows.
  if (!moved.ok) console.error(`old pages were kept: ${moved.failure}`);
}
