import type { ReadingMode } from '../core/messages';
import type { WorkKey } from '../core/model';
import type { SettingsArea } from './settings';

/**
 * What the reader was about to do when the browser asked for a permission. The prompt closes the popup, so the intent
 * is kept before it and finished by the background when the permission arrives.
 */
export type Intent =
  | { readonly kind: 'trace'; readonly start: WorkKey; readonly text: string }
  | { readonly kind: 'resume'; readonly id: string }
  | { readonly kind: 'mode'; readonly mode: ReadingMode; readonly sites: readonly string[] };

/** Key of the one kept intent: a newer click replaces an older one. */
const intentKey = 'intent';

/** An intent is of the click that asked; after five minutes a permission was given for another reason. */
const intentLifeMs = 5 * 60_000;

/** Keeps an intent; call it, without waiting, in the same click before `permissions.request`. */
export async function saveIntent(area: SettingsArea, intent: Intent, now: number): Promise<void> {
  await area.set({ [intentKey]: { intent, at: now } });
}

/** Takes the kept intent, if there is a fresh one; it is gone afterwards. */
export async function takeIntent(area: SettingsArea, now: number): Promise<Intent | null> {
  const stored = (await area.get(intentKey))[intentKey];
  if (typeof stored !== 'object' || stored === null) return null;
  await area.set({ [intentKey]: null });
  const { intent, at } = stored as { readonly intent?: unknown; readonly at?: unknown };
  return typeof at === 'number' && now - at <= intentLifeMs ? parseIntent(intent) : null;
}

function parseIntent(stored: unknown): Intent | null {
  if (typeof stored !== 'object' || stored === null) return null;
  const from = stored as Partial<Record<'kind' | 'start' | 'text' | 'id' | 'mode' | 'sites', unknown>>;
  if (from.kind === 'trace' && typeof from.start === 'string' && typeof from.text === 'string') {
    return { kind: 'trace', start: from.start as WorkKey, text: from.text };
  }
  if (from.kind === 'resume' && typeof from.id === 'string') return { kind: 'resume', id: from.id };
  if (from.kind === 'mode' && (from.mode === 'all' || from.mode === 'chosen' || from.mode === 'click')) {
    const sites = Array.isArray(from.sites) ? from.sites.filter((site) => typeof site === 'string') : [];
    return { kind: 'mode', mode: from.mode, sites };
  }
  return null;
}
