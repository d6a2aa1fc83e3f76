const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const NINE_HOURS_MS = 9 * 3_600_000;

/**
 * Reads the capture time in an archive's address: `yyyyMMddhhmmss` or a beginning of it, dots and dashes allowed.
 * UTC, except for the Japanese archives, which write Japan's time. Gives ms since 1970 UTC; null when it is none.
 */
export function readStamp(stamp: string, archive: string): number | null {
  if (stamp === '' || stamp.includes('*')) return null;
  const digits = stamp.replace(/\D/g, '');
  const part = (from: number, to: number, otherwise: number): number => {
    const text = digits.slice(from, to);
    return text === '' ? otherwise : Number(text);
  };
  const [year, month, day] = [part(0, 4, 0), part(4, 6, 1), part(6, 8, 1)];
  // The web's first archive began in 1996.
  if (year < 1996 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  const at = Date.UTC(year, month - 1, day, part(8, 10, 0), part(10, 12, 0), part(12, 14, 0));
  return /^(?:megalodon\.jp|gyo\.tc)$/.test(archive) ? at - NINE_HOURS_MS : at;
}

/** Reads the time in a WebCite id: nine base62 digits (upper case before lower) of microseconds. Gives ms, or null. */
export function readWebCiteStamp(id: string): number | null {
  let n = 0n;
  for (const c of id) n = n * 62n + BigInt(DIGITS.indexOf(c));
  const at = Number(n / 1000n);
  // WebCite took copies from 2003 to 2019.
  return at > Date.UTC(2003, 0) && at < Date.UTC(2020, 0) ? at : null;
}
