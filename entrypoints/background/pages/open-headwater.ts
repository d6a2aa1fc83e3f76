import type { WorkKey } from '../../../core/model';
import { failure, type Result, success } from '../../../core/result';
import type { Surroundings } from '../surroundings';

/** Shortest time between two tabs that a page script may have opened, ms: a page that forges clicks opens no flood. */
const openEveryMs = 1_000;

/** Makes the handler behind "Open in Headwater": the library, at a work. */
export function createOpenHeadwater(around: Surroundings): (key: WorkKey) => Promise<Result<null, 'unknown'>> {
  let openedAt = Number.NEGATIVE_INFINITY;
  return async (key) => {
    const now = around.now();
    if (now - openedAt < openEveryMs) return failure('unknown');
    openedAt = now;
    await around.browser.tabs.create({ url: `${around.self.origin}library.html?work=${encodeURIComponent(key)}` });
    return success(null);
  };
}
