import type { ReadFailure } from '../../../core/messages';
import type { Citation, PageReading } from '../../../core/model';
import { addAttributions } from '../../../core/page/add-attributions';
import { capReading } from '../../../core/reading-caps';
import { failure, type Result, success } from '../../../core/result';
import { savePage } from '../../../storage/pages';
import { readSettings } from '../../../storage/settings';
import type { PageSender } from '../routing/sender';
import type { Surroundings } from '../surroundings';
import { covers } from '../watching/covers';
import { badgeText, showBadge } from './badge';
import { isOfPage } from './is-of-page';

/** Kinds of page that are kept without being asked for. */
const keptKinds: ReadonlySet<string> = new Set(['article', 'blog', 'post', 'document']);

/**
 * A reader has read the page it runs in: completed, and kept when it is an article, a blog post or a post on a site that
 * is read without a click. What was read for a click is stored by that click alone.
 */
export async function reportReading(
  around: Surroundings,
  sender: PageSender,
  markup: PageReading,
): Promise<Result<{ readonly stored: boolean; readonly citations: readonly Citation[] }, ReadFailure>> {
  const settings = await readSettings(around.settings);
  if (settings.paused.includes(sender.url.hostname)) return failure('paused');
  if (!isOfPage(markup, sender.url.href)) return failure('not-understood');
  const reading = capReading(addAttributions(markup));
  const { citations } = reading;
  if (settings.badge) await showBadge(around.browser.action, sender.tabId, badgeText(reading));
  if (!keptKinds.has(reading.work.kind) || !covers(settings, sender.url)) {
    return success({ stored: false, citations });
  }
  const stored = await savePage(around.db, reading, around.now(), [sender.url.href]);
  return stored.ok ? success({ stored: true, citations }) : failure('no-room');
}
