import { isPaused, type Settings } from '../../../storage/settings';

/** Whether the reader wants pages at this address read without a click. */
export function covers(settings: Settings, url: URL): boolean {
  if (settings.mode === 'click' || isPaused(settings, url.href)) return false;
  return settings.mode === 'all' || settings.sites.some((pattern) => matchesHost(pattern, url.hostname));
}

/** Whether a host is meant by a match pattern; the patterns we make name a host, with or without its subdomains. */
function matchesHost(pattern: string, host: string): boolean {
  const named = /^(?:\*|https?):\/\/(\*\.)?([^/*]+)\/\*$/.exec(pattern);
  if (!named?.[2]) return false;
  return host === named[2] || (named[1] !== undefined && host.endsWith(`.${named[2]}`));
}
