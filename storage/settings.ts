import type { ReadingMode } from '../core/messages';
import { coversHost } from '../core/url/covers-host';
import { hostOf } from '../core/url/host-of';
import { isWithin } from '../core/url/read-url';

/** The part of `browser.storage.local` that is used here. */
export interface SettingsArea {
  get(keys: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
  readonly onChanged: {
    addListener(listener: (changes: Record<string, { readonly newValue?: unknown }>) => void): void;
    removeListener(listener: (changes: Record<string, { readonly newValue?: unknown }>) => void): void;
  };
}

/** Every setting with what it is before the reader chose; the type of the settings is the type of this object. */
export const defaultSettings = {
  /** When pages are read: only on click, on `sites`, or on all sites. */
  mode: 'click' as ReadingMode,
  /** Match patterns of the chosen sites (`*://*.example.org/*`), read when the mode is `chosen`. */
  sites: [] as readonly string[],
  /** Host names, "www." or not, that are never read or stored until the reader goes on, with all hosts under them. */
  paused: [] as readonly string[],
  /** Host names, "www." or not, that no trace asks, nor any host under them. */
  blocked: [] as readonly string[],
  /** Addresses that may answer although they are private: that of a proxy, for one. */
  acceptedAddresses: [] as readonly string[],
  /** Marks at cited links without a hover; the page can see them, so they are off at first. */
  standingMarks: false,
  /** The count on the toolbar button. */
  badge: true,
  /** Months that pages and chains are kept after they were last seen; 0: until the reader deletes them. */
  keepMonths: 0,
  /** Single letters as keys in the popup and the library. */
  letterKeys: true,
};

/** What the reader has set. */
export type Settings = Readonly<typeof defaultSettings>;

/** What the reader may choose for `keepMonths`. */
export const keepChoices: readonly number[] = [0, 1, 3, 6, 12, 24];

/** Key of the one stored object. */
const settingsKey = 'settings';

/** Most entries of a list; what is longer was not made by our pages. */
const mostEntries = 2000;

/** The settings as stored, with the default for whatever is missing or not understood. */
export async function readSettings(area: SettingsArea): Promise<Settings> {
  return parseSettings((await area.get(settingsKey))[settingsKey]);
}

/** Changes some settings and answers all of them. */
export async function writeSettings(area: SettingsArea, change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await readSettings(area)), ...change };
  await area.set({ [settingsKey]: settings });
  return settings;
}

/** Calls back with the new settings after each change, until the signal ends it. */
export function watchSettings(area: SettingsArea, signal: AbortSignal, onChange: (settings: Settings) => void): void {
  const listener: Parameters<SettingsArea['onChanged']['addListener']>[0] = (changes) => {
    const change = changes[settingsKey];
    if (change) onChange(parseSettings(change.newValue));
  };
  area.onChanged.addListener(listener);
  signal.addEventListener('abort', () => area.onChanged.removeListener(listener), { once: true });
}

/** True when the reader paused Headwater on the host of an address, or on a site above it. */
export function isPaused(settings: Settings, url: string): boolean {
  const host = hostOf(url);
  return settings.paused.some((site) => coversHost(site, host));
}

/** Whether the reader wants pages at an address read without a click. */
export function covers(settings: Settings, url: URL): boolean {
  if (settings.mode === 'click' || isPaused(settings, url.href)) return false;
  return settings.mode === 'all' || settings.sites.some((pattern) => matchesHost(pattern, url.hostname));
}

/** Whether a host is meant by a match pattern; the patterns we make name a host, with or without its subdomains. */
function matchesHost(pattern: string, host: string): boolean {
  const named = /^(?:\*|https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern);
  if (!named?.[2]) return false;
  return named[1] === undefined ? host === named[2] : isWithin(host, named[2]);
}

/** True when the reader blocked a host or a site above it: no trace may ask it. */
export function isBlocked(settings: Pick<Settings, 'blocked'>, host: string): boolean {
  return settings.blocked.some((site) => coversHost(site, host));
}

/** Reads settings from stored JSON field by field; nothing that is not named above comes through. */
export function parseSettings(stored: unknown): Settings {
  const from: { readonly [Name in keyof Settings]?: unknown } =
    typeof stored === 'object' && stored !== null ? stored : {};
  return {
    mode: from.mode === 'all' || from.mode === 'chosen' || from.mode === 'click' ? from.mode : defaultSettings.mode,
    sites: texts(from.sites),
    paused: texts(from.paused),
    blocked: texts(from.blocked),
    acceptedAddresses: texts(from.acceptedAddresses),
    standingMarks: typeof from.standingMarks === 'boolean' ? from.standingMarks : defaultSettings.standingMarks,
    badge: typeof from.badge === 'boolean' ? from.badge : defaultSettings.badge,
    keepMonths: keepChoices.find((months) => months === from.keepMonths) ?? defaultSettings.keepMonths,
    letterKeys: typeof from.letterKeys === 'boolean' ? from.letterKeys : defaultSettings.letterKeys,
  };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').slice(0, mostEntries) : [];
}
