import { plainHost } from './read-url';

/** Host name of an address as it is asked, "www." and all, in its ASCII form; '' when it is no address. */
export function hostOf(address: string): string {
  return URL.parse(address)?.hostname ?? '';
}

/** The same as readers know it and as it is searched: without "www.". */
export function plainHostOf(address: string): string {
  return plainHost(hostOf(address));
}
