import { failure, type Result, success } from '../result';
import { isPrivateAddress } from './private-address';
import { isHttp, readUrl } from './read-url';

/** Names that never lead to the public web: mDNS, home and office networks, onion services. */
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|localdomain|local|internal|intranet|lan|home|corp|private|home\.arpa|onion|i2p|invalid)$/;

/** Why an address may not be fetched. */
export type UnfetchableReason = 'malformed' | 'scheme' | 'port' | 'credentials' | 'private-host';

function isPrivateHost(host: string): boolean {
  const name = host.replace(/\.+$/, '').toLowerCase();
  if (name.startsWith('[')) return isPrivateAddress(name);
  // WHATWG parsing has already written every spelling of an IPv4 address as dotted numbers.
  if (/^[\d.]+$/.test(name)) return isPrivateAddress(name);
  return !name.includes('.') || PRIVATE_NAME.test(name);
}

/**
 * Says whether an address may be asked: http(s) on port 80 or 443, no user name, a public host. Must be asked again for
 * every redirect. Gives the parsed address without fragment, or why not.
 */
export function parseFetchable(raw: string): Result<URL, UnfetchableReason> {
  const url = readUrl(raw);
  if (!url) return failure('malformed');
  if (!isHttp(url)) return failure('scheme');
  if (url.username !== '' || url.password !== '') return failure('credentials');
  if (!/^(?:80|443)?$/.test(url.port)) return failure('port');
  if (isPrivateHost(url.hostname)) return failure('private-host');
  url.hash = '';
  return success(url);
}
