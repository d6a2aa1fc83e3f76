import type { PageReading } from '../../../core/model';
import { readAddress } from '../../../core/platforms/index';
import { isSameSite } from '../../../core/url/site-of';

/**
 * Whether a reading may be of the page that the browser says it comes from: same site, and a key that follows from an
 * address. So a page, even one that has taken over its renderer, cannot touch another site's rows.
 * @param pageUrl address of the page as the browser gives it.
 */
export function isOfPage(reading: PageReading, pageUrl: string): boolean {
  const address = readAddress(pageUrl);
  const { key, url } = reading.work;
  const host = URL.parse(url)?.hostname;
  const pageHost = address ? URL.parse(address.url)?.hostname : undefined;
  if (!address || !host || !pageHost || !isSameSite(host, pageHost)) return false;
  return key === address.key || key === readAddress(url)?.key;
}
