import type { Address } from '../../platforms/platform';

/** Whether an address is that of a social post or a post of a blog platform. */
export function isPost(address: Address): boolean {
  return address.kind === 'post' && address.platform !== 'web' && address.platform !== 'archive';
}
