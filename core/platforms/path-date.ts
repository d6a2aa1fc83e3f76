import type { KnownDate } from '../model';
import { readPathDate } from '../url/path-date';
import { LATEST_MS } from './dates/id-date';

/** The date in a path, up to the latest year that is believed; null when there is none. */
export function pathDate(path: string): KnownDate | null {
  return readPathDate(path, LATEST_MS);
}

/** The same for a blog that writes year and month (and day) into its path: what the slug says does not count. */
export function blogPathDate(path: string): KnownDate | null {
  const found = /\/(?:19|20)\d\d\/\d\d(?:\/\d\d)?\//.exec(path);
  return found && pathDate(found[0]);
}
