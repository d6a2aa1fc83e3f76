/**
 * A whole number below 2^53 for a text, the same at every run: what the indexes hold instead of long addresses.
 * Two rounds of 32-bit multiply-and-rotate mixing joined to 53 bits; at a million keys two of them meet with a chance of
 * about 1 in 18 000, and then a page is shown as citing one work too many. It guards nothing: a page that wants to be
 * listed as citing a work can simply cite it.
 * @param text a work's key, or a claim with its start.
 */
export function workId(text: string): number {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    low = Math.imul(low ^ unit, 2654435761);
    high = Math.imul(high ^ unit, 1597334677);
  }
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  return 4294967296 * (2097151 & high) + (low >>> 0);
}
