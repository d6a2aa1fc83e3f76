import { decodePercent } from './read-url';

/** Run lengths of version 3: `**A` stands for 2 bytes, … `**_` for 65. */
const RUN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * Decodes an address that Proofpoint's mail gateway rewrote (versions 1 to 3); null when it is none.
 * Takes the whole address as text. Source: github.com/cardi/proofpoint-url-decoder (CC0).
 */
export function decodeProofpoint(href: string): string | null {
  const third = /^https?:\/\/[^/]+\/v3\/__(.*)__;([^!]*)!!/.exec(href);
  if (third) return decodeVersion3(third[1] ?? '', third[2] ?? '');
  const older = /^https?:\/\/[^/]+\/v([12])\/url\?(?:[^#]*&)?u=([^&#]*)/.exec(href);
  if (!older) return null;
  const target = older[2] ?? '';
  return decodePercent(older[1] === '2' ? target.replace(/-/g, '%').replace(/_/g, '/') : target);
}

function decodeVersion3(target: string, list: string): string {
  const whole = target.replace(/^(https?:\/)(?!\/)/i, '$1/');
  const bytes = readBase64(list);
  if (!bytes) return whole;
  const decoder = new TextDecoder();
  let at = 0;
  let carried = 0;
  return whole.replace(/\*\*(.)|\*/g, (mark, run: string | undefined) => {
    const wanted = run === undefined ? 1 : RUN.indexOf(run) + 2 + carried;
    carried = 0;
    if (wanted < 1 || at >= bytes.length) return mark;
    let end = Math.min(at + wanted, bytes.length);
    // A character that would be cut in two belongs to the next run, which is counted that much longer.
    while (run !== undefined && end > at && isContinuation(bytes[end])) {
      end--;
      carried++;
    }
    const text = decoder.decode(bytes.subarray(at, end));
    at = end;
    return text;
  });
}

/** True for a byte inside a UTF-8 character. */
function isContinuation(byte: number | undefined): boolean {
  return byte !== undefined && (byte & 0xc0) === 0x80;
}

/** Decodes base64 or base64url without padding; null when it is empty or not well-formed. */
export function readBase64(text: string): Uint8Array | null {
  if (text === '') return null;
  try {
    return Uint8Array.from(atob(text.replace(/-/g, '+').replace(/_/g, '/').replace(/=+$/, '')), (c) => c.charCodeAt(0));
  } catch {
    return null;
  }
}
