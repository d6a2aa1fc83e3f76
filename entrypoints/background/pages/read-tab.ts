import type { ReadFailure } from '../../../core/messages';
import type { PageReading, WorkKey } from '../../../core/model';
import { addAttributions } from '../../../core/page/add-attributions';
import { readSnapshot } from '../../../core/page/read-snapshot';
import { capReading } from '../../../core/reading-caps';
import { failure, type Result, success } from '../../../core/result';
import { savePage } from '../../../storage/pages';
import { isPaused, readSettings } from '../../../storage/settings';
import { parseSnapshot } from '../routing/parse-snapshot';
import type { Surroundings } from '../surroundings';
import { badgeText, showBadge } from './badge';
import { callTab } from './call-tab';
import { inject } from './inject';
import { isOfPage } from './is-of-page';

/**
 * Reads the page in a tab, by the click that gave `activeTab` or by a granted host, and stores it, article or not.
 * The page script that is there answers; where none is, it is put there first.
 */
export async function readTab(
  around: Surroundings,
  tabId: number,
): Promise<Result<{ readonly key: WorkKey }, ReadFailure>> {
  const tab = await around.browser.tabs.get(tabId).catch(() => null);
  const url = URL.parse(tab?.url ?? '');
  if (!tab || !url) return failure('not-permitted');
  if ((url.protocol !== 'https:' && url.protocol !== 'http:') || tab.incognito) return failure('browser-page');
  const settings = await readSettings(around.settings);
  if (isPaused(settings, url.href)) return failure('paused');
  const sent = await takenFrom(around, tabId);
  if (!sent.ok) return sent;
  const snapshot = parseSnapshot(sent.value);
  const markup = snapshot && readSnapshot(snapshot, url.href, around.now()).reading;
  if (!markup || !isOfPage(markup, url.href) || isEmpty(markup)) return failure('not-understood');
  const reading = capReading(addAttributions(markup));
  const stored = await savePage(around.db, reading, around.now(), [url.href]);
  if (!stored.ok) return failure('no-room');
  if (settings.badge) await showBadge(around.browser.action, tabId, badgeText(reading));
  return success({ key: reading.work.key });
}

/** The page as the script in the tab takes it down. It is asked first, since it is put there only once. */
async function takenFrom(around: Surroundings, tabId: number): Promise<Result<unknown, 'browser-page'>> {
  const { takePage } = callTab(around, tabId);
  // `sendMessage` rejects where no script listens; a listener of another kind answers nothing.
  const first = await takePage().catch(() => undefined);
  if (first !== undefined && first !== null) return success(first);
  if (!(await inject(around.browser.scripting, { tabId, documentId: null }, '/reader.js'))) {
    // Its address is known, so there is leave to read it: the browser keeps this page, or its own in place of it, to itself.
    return failure('browser-page');
  }
  return success(await takePage().catch(() => null));
}

function isEmpty(reading: PageReading): boolean {
  return reading.text.trim() === '' && reading.citations.length === 0;
}
