import { isBlocked, readSettings, type SettingsArea } from '../../../storage/settings';

/**
 * Whether a trace may ask the host of an address: the browser allows it, and the reader has not blocked it. Asked before every
 * request and for every redirect, so that a host blocked while a trace runs is not asked any more.
 */
export function createMayAsk(
  area: SettingsArea,
  isAllowed: (origins: readonly string[]) => Promise<boolean>,
): (url: URL) => Promise<boolean> {
  return async (url) =>
    !isBlocked(await readSettings(area), url.hostname) && isAllowed([`${url.protocol}//${url.hostname}/*`]);
}
