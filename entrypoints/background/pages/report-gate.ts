import type { PageCalls, ReadFailure } from '../../../core/messages';
import { failure, type Result, success } from '../../../core/result';
import { covers, isPaused, readSettings } from '../../../storage/settings';
import type { PageSender } from '../routing/sender';
import type { Surroundings } from '../surroundings';
import { inject } from './inject';

/** What the gate may find. */
export type GateKind = Parameters<PageCalls['reportGate']>[0];

/** The gate has looked at a page: an article, blog post or post is read, anything else is left alone. */
export async function reportGate(
  around: Surroundings,
  sender: PageSender,
  kind: GateKind,
): Promise<Result<null, ReadFailure | 'not-an-article'>> {
  if (kind === 'index' || kind === 'other') return failure('not-an-article');
  const settings = await readSettings(around.settings);
  if (isPaused(settings, sender.url.href)) return failure('paused');
  if (!covers(settings, sender.url)) return failure('not-permitted');
  return (await inject(around.browser.scripting, sender, '/reader.js')) ? success(null) : failure('not-permitted');
}
