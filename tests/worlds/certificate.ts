import { generateKeyPairSync, sign } from 'node:crypto';

/**
 * A self-signed certificate for any name, made afresh for each run. Node can sign but not build X.509, so the DER is
 * written here (RFC 5280 §4.1, ECDSA P-256 with SHA-256). Browsers under test are told to accept it.
 */
export function makeCertificate(name: string, now: number): { readonly key: string; readonly cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const algorithm = sequence(ecdsaWithSha256);
  const subject = sequence(set(sequence(commonName, der(0x0c, Buffer.from(name)))));
  const day = 86_400_000;
  const body = sequence(
    der(0xa0, integer(2)), // version 3
    integer(now),
    algorithm,
    subject,
    sequence(time(now - day), time(now + 30 * day)),
    subject,
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(sequence(subjectAltName, der(0x04, sequence(der(0x82, Buffer.from(name))))))),
  );
  const signature = sign('sha256', body, privateKey);
  const certificate = sequence(body, algorithm, der(0x03, Buffer.concat([Buffer.from([0]), signature])));
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: pem(certificate),
  };
}

/** Base64 in lines of 64 (RFC 7468 §2). */
function pem(certificate: Buffer): string {
  const lines = certificate.toString('base64').match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}

/** 1.2.840.10045.4.3.2 */
const ecdsaWithSha256 = Buffer.from('06082a8648ce3d040302', 'hex');
/** 2.5.4.3 */
const commonName = Buffer.from('0603550403', 'hex');
/** 2.5.29.17 */
const subjectAltName = Buffer.from('0603551d11', 'hex');

/** One DER value: tag, length (short or long form), contents. */
function der(tag: number, contents: Buffer): Buffer {
  const length = contents.length;
  const long = length.toString(16).padStart(length > 0xff ? 4 : 2, '0');
  const head = length < 0x80 ? [tag, length] : [tag, 0x80 | (long.length / 2), ...Buffer.from(long, 'hex')];
  return Buffer.concat([Buffer.from(head), contents]);
}

function sequence(...parts: readonly Buffer[]): Buffer {
  return der(0x30, Buffer.concat(parts));
}

function set(...parts: readonly Buffer[]): Buffer {
  return der(0x31, Buffer.concat(parts));
}

/** A non-negative integer; the leading zero keeps it positive. */
function integer(value: number): Buffer {
  const hex = value.toString(16);
  return der(0x02, Buffer.from(`00${hex.length % 2 ? '0' : ''}${hex}`, 'hex').subarray(leadingZeros(hex)));
}

/** 1 when the leading zero octet is not needed, as DER wants the shortest form. */
function leadingZeros(hex: string): number {
  return hex.length % 2 === 1 || Number.parseInt(hex[0] ?? '0', 16) < 8 ? 1 : 0;
}

/** UTCTime, `YYMMDDHHMMSSZ`. */
function time(at: number): Buffer {
  const digits = new Date(at)
    .toISOString()
    .replace(/[^0-9]/g, '')
    .slice(2, 14);
  return der(0x17, Buffer.from(`${digits}Z`));
}
