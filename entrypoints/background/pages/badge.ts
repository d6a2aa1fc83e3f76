import type { PageReading } from '../../../core/model';

/** The part of `browser.action` that draws the count. */
export interface BadgeAction {
  setBadgeText(details: { tabId: number; text: string }): Promise<void>;
  setBadgeBackgroundColor(details: { tabId: number; color: string }): Promise<void>;
  setBadgeTextColor?(details: { tabId: number; color: string }): Promise<void>;
}

/** The interface's accent and the paper on it: 6:1, told apart in light and dark toolbars. */
const badgeColor = '#1f5d73';
const badgeTextColor = '#ffffff';

/** What the button counts: works of others that the body cites, each once. More than nine are not read at that size. */
export function badgeText(reading: PageReading): string {
  const cited = new Set(
    reading.citations.filter(({ place, scope }) => place === 'body' && scope === 'external').map(({ to }) => to),
  );
  return cited.size === 0 ? '' : cited.size > 9 ? '9+' : String(cited.size);
}

/** Draws the count for a tab; the browser clears it when the tab goes elsewhere. A tab that is gone is no fault. */
export async function showBadge(action: BadgeAction, tabId: number, text: string): Promise<void> {
  try {
    await action.setBadgeText({ tabId, text });
    if (text === '') return;
    await action.setBadgeBackgroundColor({ tabId, color: badgeColor });
    await action.setBadgeTextColor?.({ tabId, color: badgeTextColor });
  } catch {
    // The tab was closed while its page was being stored.
  }
}
