import type { ReadFailure } from '../../../core/messages';
import type { PageReading } from '../../../core/model';
import { failure, type Result, success } from '../../../core/result';
import { savePage } from '../../../storage/pages';
import { readSettings } from '../../../storage/settings';
import type { PageSender } from '../routing/sender';
import type { Surroundings } from '../surroundings';
import { badgeText, showBadge } from './badge';
import { isOfPage } from './is-of-page';

/** Kinds of page that are kept without being asked for. */
const keptKinds: ReadonlySet<string> = new Set(['article', 'blog', 'post', 'document']);

/** A reader has read the page it runs in: kept when it is an article, a blog post or a post. */
export async function reportReading(
  around: Surroundings,
  sender: PageSender,
  reading: PageReading,
): Promise<Result<{ readonly stored: boolean }, ReadFailure>> {
  const settings = await readSettings(around.settings);
  if (settings.paused.includes(sender.url.hostname)) return failure('paused');
  if (!isOfPage(reading, sender.url.href)) return failure('not-understood');
  if (settings.badge) await showBadge(around.browser.action, sender.tabId, badgeText(reading));
  if (!keptKinds.has(reading.work.kind)) return success({ stored: false });
  const stored = await savePage(around.db, reading, around.now(), [sender.url.href]);
  return stored.ok ? success({ stored: true }) : failure('no-room');
}
