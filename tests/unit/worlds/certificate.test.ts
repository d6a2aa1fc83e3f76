import { X509Certificate } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { makeCertificate } from '../../worlds/certificate';

describe('makeCertificate', () => {
  it.each([['worlds.example'], ['a.b.c.example.org']])('signs a certificate for %s', (name) => {
    const made = makeCertificate(name, Date.UTC(2026, 0, 31));
    const read = new X509Certificate(made.cert);
    expect(read.verify(read.publicKey)).toBe(true);
    expect(read.checkHost(name)).toBe(name);
    expect(new Date(read.validFrom).getTime()).toBe(Date.UTC(2026, 0, 30));
    expect(new Date(read.validTo).getTime()).toBe(Date.UTC(2026, 2, 2));
  });
});
