/** Special IPv4 ranges (IANA registry): first address and prefix length. */
const PRIVATE_V4: readonly (readonly [first: number, bits: number])[] = [
  [0x00000000, 8],
  [0x0a000000, 8],
  [0x64400000, 10],
  [0x7f000000, 8],
  [0xa9fe0000, 16],
  [0xac100000, 12],
  [0xc0000000, 24],
  [0xc0000200, 24],
  [0xc0586300, 24],
  [0xc0a80000, 16],
  [0xc6120000, 15],
  [0xc6336400, 24],
  [0xcb007100, 24],
  [0xe0000000, 4],
  [0xf0000000, 4],
];

function readV4(text: string): number | null {
  const parts = text.split('.');
  if (parts.length !== 4) return null;
  let value = 0;
  for (const part of parts) {
    if (!/^(?:0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return null;
    value = value * 256 + Number(part);
  }
  return value;
}

function isPrivateV4(value: number): boolean {
  return PRIVATE_V4.some(([first, bits]) => Math.floor((value - first) / 2 ** (32 - bits)) === 0);
}

/** The eight groups of an IPv6 address, or null. */
function readV6(text: string): readonly number[] | null {
  const tail = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const inner = tail ? readV4(tail[2] ?? '') : null;
  if (tail && inner === null) return null;
  const whole = inner === null ? text : `${tail?.[1]}${(inner >>> 16).toString(16)}:${(inner & 0xffff).toString(16)}`;
  const halves = whole.split('::');
  if (halves.length > 2) return null;
  const [head = [], end = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - end.length;
  if (halves.length === 1 ? missing !== 0 : missing < 1) return null;
  const groups = [...head, ...Array<string>(halves.length === 1 ? 0 : missing).fill('0'), ...end];
  return groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))
    ? groups.map((group) => Number.parseInt(group, 16))
    : null;
}

function isPrivateV6(groups: readonly number[]): boolean {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = groups;
  const zeroStart = a === 0 && b === 0 && c === 0 && d === 0;
  // Mapped (::ffff:0:0/96) and NAT64 (64:ff9b::/96) stand for the IPv4 address they end in; 6to4 (2002::/16) for its second part.
  if (zeroStart && e === 0 && f === 0xffff) return isPrivateV4(g * 65536 + h);
  if (a === 0x64 && b === 0xff9b && c === 0 && d === 0 && e === 0 && f === 0) return isPrivateV4(g * 65536 + h);
  if (a === 0x2002) return isPrivateV4(b * 65536 + c);
  // All that is public lies in 2000::/3; of that, Teredo, benchmarking, ORCHID and documentation are not.
  if (a >>> 13 !== 1) return true;
  if (a === 0x2001 && (b < 0x200 || b === 0xdb8)) return true;
  return a === 0x3fff && b < 0x1000;
}

/**
 * True for an IP address that is not on the public internet: private, loopback, link-local, shared, multicast, documentation
 * and reserved ranges, also inside mapped, NAT64 and 6to4 forms. Takes IPv4 in dotted form or IPv6 with or without brackets
 * and zone; anything that is no IP address counts as private.
 */
export function isPrivateAddress(ip: string): boolean {
  const v4 = readV4(ip);
  if (v4 !== null) return isPrivateV4(v4);
  const v6 = readV6(ip.replace(/^\[(.*)\]$/, '$1').replace(/%.*$/, ''));
  return v6 === null || isPrivateV6(v6);
}
