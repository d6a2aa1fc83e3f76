import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseFetchable } from '../../../core/url/fetchable';
import { isPrivateAddress } from '../../../core/url/private-address';

const refused: readonly (readonly [string, string])[] = [
  ['', 'malformed'],
  ['example.com', 'malformed'],
  ['http://', 'malformed'],
  ['http://[::1', 'malformed'],
  ['http://exa mple.com/', 'malformed'],
  ['http://999.1.1.1/', 'malformed'],
  ['file:///etc/passwd', 'scheme'],
  ['FILE:///C:/', 'scheme'],
  ['ftp://example.com/', 'scheme'],
  ['javascript:alert(1)', 'scheme'],
  [' \tjava\nscript:alert(1)', 'scheme'],
  ['data:text/html,hello', 'scheme'],
  ['blob:https://example.com/1', 'scheme'],
  ['about:blank', 'scheme'],
  ['chrome://settings', 'scheme'],
  ['chrome-extension://abc/page.html', 'scheme'],
  ['moz-extension://abc/page.html', 'scheme'],
  ['view-source:https://example.com', 'scheme'],
  ['ws://example.com/', 'scheme'],
  ['at://did:plc:x/app.bsky.feed.post/3', 'malformed'],
  ['tg://resolve?domain=a', 'scheme'],
  ['https://user@example.com/', 'credentials'],
  ['https://user:pw@example.com/', 'credentials'],
  ['https://example.com@127.0.0.1/', 'credentials'],
  ['https://:pw@example.com/', 'credentials'],
  ['http://example.com:8080/', 'port'],
  ['http://example.com:22/', 'port'],
  ['https://example.com:8443/', 'port'],
  ['http://example.com:0/', 'port'],
  ['http://localhost/', 'private-host'],
  ['http://LOCALHOST/', 'private-host'],
  ['http://localhost./', 'private-host'],
  ['http://a.localhost/', 'private-host'],
  ['http://localhost.localdomain/', 'private-host'],
  ['http://router/', 'private-host'],
  ['http://intranet/', 'private-host'],
  ['http://printer.local/', 'private-host'],
  ['http://metadata.google.internal/', 'private-host'],
  ['http://nas.lan/', 'private-host'],
  ['http://box.home.arpa/', 'private-host'],
  ['http://host.corp/', 'private-host'],
  ['http://abcdefghijklmnop.onion/', 'private-host'],
  ['http://x.invalid/', 'private-host'],
  ['http://127.0.0.1/', 'private-host'],
  ['http://127.0.0.1./', 'private-host'],
  ['http://127.1/', 'private-host'],
  ['http://127.0.1/', 'private-host'],
  ['http://2130706433/', 'private-host'],
  ['http://0x7f000001/', 'private-host'],
  ['http://0x7f.1/', 'private-host'],
  ['http://0177.0.0.1/', 'private-host'],
  ['http://017700000001/', 'private-host'],
  ['http://①②⑦.⓪.⓪.①/', 'private-host'],
  ['http://127。0。0。1/', 'private-host'],
  ['http://%31%32%37.0.0.1/', 'private-host'],
  ['http://0/', 'private-host'],
  ['http://0.0.0.0/', 'private-host'],
  ['http://10.0.0.1/', 'private-host'],
  ['http://10.255.255.255/', 'private-host'],
  ['http://100.64.0.1/', 'private-host'],
  ['http://169.254.169.254/', 'private-host'],
  ['http://172.16.0.1/', 'private-host'],
  ['http://172.31.255.255/', 'private-host'],
  ['http://192.168.1.1/', 'private-host'],
  ['http://192.0.0.8/', 'private-host'],
  ['http://192.0.2.1/', 'private-host'],
  ['http://198.18.0.1/', 'private-host'],
  ['http://198.51.100.1/', 'private-host'],
  ['http://203.0.113.9/', 'private-host'],
  ['http://224.0.0.1/', 'private-host'],
  ['http://255.255.255.255/', 'private-host'],
  ['http://[::]/', 'private-host'],
  ['http://[::1]/', 'private-host'],
  ['http://[0:0:0:0:0:0:0:1]/', 'private-host'],
  ['http://[::ffff:127.0.0.1]/', 'private-host'],
  ['http://[::ffff:7f00:1]/', 'private-host'],
  ['http://[::127.0.0.1]/', 'private-host'],
  ['http://[64:ff9b::10.0.0.1]/', 'private-host'],
  ['http://[64:ff9b:1::1]/', 'private-host'],
  ['http://[2002:7f00:1::]/', 'private-host'],
  ['http://[2002:c0a8:101::1]/', 'private-host'],
  ['http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/', 'private-host'],
  ['http://[2001:db8::1]/', 'private-host'],
  ['http://[fc00::1]/', 'private-host'],
  ['http://[fd12:3456::1]/', 'private-host'],
  ['http://[fe80::1]/', 'private-host'],
  ['http://[fec0::1]/', 'private-host'],
  ['http://[ff02::1]/', 'private-host'],
  ['http://[100::1]/', 'private-host'],
];

const allowed: readonly (readonly [string, string])[] = [
  ['https://example.com/a#part', 'https://example.com/a'],
  ['http://example.com:80/', 'http://example.com/'],
  ['http://example.com:443/', 'http://example.com:443/'],
  ['https://example.com.:443/', 'https://example.com./'],
  ['https://good.com\\@evil.com/', 'https://good.com/@evil.com/'],
  ['http://8.8.8.8/', 'http://8.8.8.8/'],
  ['http://172.32.0.1/', 'http://172.32.0.1/'],
  ['http://100.128.0.1/', 'http://100.128.0.1/'],
  ['http://[2606:4700::1111]/', 'http://[2606:4700::1111]/'],
  ['http://[64:ff9b::808:808]/', 'http://[64:ff9b::808:808]/'],
  ['https://localhost.example.com/', 'https://localhost.example.com/'],
  ['https://xn--80ak6aa92e.com/', 'https://xn--80ak6aa92e.com/'],
];

describe('parseFetchable', () => {
  test.each(refused)('%j is refused: %s', (raw, reason) => {
    expect(parseFetchable(raw)).toEqual({ ok: false, failure: reason });
  });

  test.each(allowed)('%j may be asked as %s', (raw, href) => {
    const result = parseFetchable(raw);
    expect(result.ok && result.value.href).toBe(href);
  });

  // Under a second by itself; generating a thousand addresses takes long on a busy machine.
  test('what may be asked is http(s), has no user and a public host', { timeout: 30_000 }, () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.webUrl(),
          fc.string(),
          fc.ipV4().map((ip) => `http://${ip}/`),
          fc.ipV6().map((ip) => `http://[${ip}]/`),
        ),
        (raw) => {
          const result = parseFetchable(raw);
          if (!result.ok) return;
          expect(result.value.protocol).toMatch(/^https?:$/);
          expect(result.value.username + result.value.password).toBe('');
          const literal = /^\[|^[\d.]+$/.test(result.value.hostname);
          if (literal) expect(isPrivateAddress(result.value.hostname)).toBe(false);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe('isPrivateAddress', () => {
  test.each([
    '127.0.0.1',
    '10.1.2.3',
    '::1',
    'fe80::1%eth0',
    '::ffff:192.168.0.1',
    '::FFFF:10.0.0.1',
    '2002:a00:1::',
    '',
    'example.com',
    '1.2.3',
    '256.1.1.1',
    '01.2.3.4',
    '1:2:3',
    ':::',
    '1::2::3',
    '3fff::1',
  ])('%j is private', (ip) => expect(isPrivateAddress(ip)).toBe(true));
  test.each([
    '93.184.216.34',
    '1.1.1.1',
    '2606:2800:220:1:248:1893:25c8:1946',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
    '2002:808:808::1',
    '[2620:fe::fe]',
    '3ffe::1',
  ])('%j is public', (ip) => expect(isPrivateAddress(ip)).toBe(false));
});
