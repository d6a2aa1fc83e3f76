import type { PageReport, ReadFailure } from '../../../core/messages';
import { addAttributions } from '../../../core/page/add-attributions';
import { readSnapshot } from '../../../core/page/read-snapshot';
import type { PageSnapshot } from '../../../core/page/tree/take-snapshot';
import { capReading } from '../../../core/reading-caps';
import { failure, type Result, success } from '../../../core/result';
import { savePage } from '../../../storage/pages';
import { covers, isPaused, readSettings } from '../../../storage/settings';
import type { PageSender } from '../routing/sender';
import type { Surroundings } from '../surroundings';
import { badgeText, showBadge } from './badge';
import { goOnWithPage } from './go-on-with-page';
import { isOfPage } from './is-of-page';
import { styleMarks } from './style-marks';

/** Kinds of page that are kept without being asked for. */
const keptKinds: ReadonlySet<string> = new Set(['article', 'blog', 'post', 'document']);

/**
 * A page script has taken down the page it runs in: read here, and kept when it is an article, a blog post or a post on a site
 * that is read without a click. What was taken for a click is stored by that click alone. What the page is, and where, is the
 * browser's word (`sender`), never the message's.
 */
export async function reportPage(
  around: Surroundings,
  sender: PageSender,
  snapshot: PageSnapshot,
): Promise<Result<PageReport, ReadFailure>> {
  const settings = await readSettings(around.settings);
  if (isPaused(settings, sender.url.href)) return failure('paused');
  const markup = readSnapshot(snapshot, sender.url.href, around.now());
  if (!isOfPage(markup.reading, sender.url.href)) return failure('not-understood');
  const reading = capReading(addAttributions(markup.reading));
  const nodes = markup.nodes.filter(([, citation]) => citation < reading.citations.length);
  if (settings.badge) await showBadge(around.browser.action, sender.tabId, badgeText(reading));
  const marks = settings.standingMarks && (await styleMarks(around.browser.scripting, sender));
  if (!keptKinds.has(reading.work.kind) || !covers(settings, sender.url)) {
    return success({ stored: false, marks, reading, nodes });
  }
  const stored = await savePage(around.db, reading, around.now(), [sender.url.href]);
  if (!stored.ok) return failure('no-room');
  await goOnWithPage(around, reading.work.key);
  return success({ stored: true, marks, reading, nodes });
}
