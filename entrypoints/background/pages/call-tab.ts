import type { TabCalls } from '../../../core/messages';
import { type Caller, createCaller } from '../../../core/rpc';
import type { Surroundings } from '../surroundings';

/** The calls that the reader in a tab's page answers. They reject where no script of ours listens. */
export function callTab({ browser }: Pick<Surroundings, 'browser'>, tabId: number): Caller<TabCalls> {
  return createCaller<TabCalls>((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }));
}
