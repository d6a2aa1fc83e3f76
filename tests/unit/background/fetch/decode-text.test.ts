import { expect, test } from 'vitest';
import { decodeText } from '../../../../entrypoints/background/fetch/decode-text';
import { retryAfterMs } from '../../../../entrypoints/background/fetch/retry-after';

const latin = Uint8Array.from([...'caf\u00e9'].map((letter) => letter.charCodeAt(0)));
const utf8 = new TextEncoder().encode('café');
const bytes = (text: string, tail: Uint8Array): Uint8Array =>
  Uint8Array.from([...new TextEncoder().encode(text), ...tail]);

test.each([
  ['header', latin, 'text/html; charset=iso-8859-1', 'café'],
  ['header in quotes', latin, 'text/html; charset="windows-1252"', 'café'],
  ['its own declaration', bytes('<meta charset=iso-8859-1>', latin), 'text/html', '<meta charset=iso-8859-1>café'],
  [
    'its own long declaration',
    bytes('<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', latin),
    null,
    '<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">café',
  ],
  ['being UTF-8', utf8, null, 'café'],
  ['not being UTF-8', latin, null, 'café'],
  ['a byte order mark against the header', bytes('\ufeff', utf8), 'text/html; charset=iso-8859-1', 'café'],
  ['an unknown name', utf8, 'text/html; charset=klingon', 'café'],
  ['a cut last character', utf8.subarray(0, 4), null, 'caf\ufffd'],
  [
    'UTF-16 said by a document that is none',
    bytes('<meta charset="utf-16">', utf8),
    null,
    '<meta charset="utf-16">café',
  ],
])('text by %s', (_how, body, contentType, text) => {
  expect(decodeText(body, contentType, body.length === 4 && body[3] === 0xc3)).toBe(text);
});

test.each([
  ['120', 120_000],
  ['0', 0],
  ['Thu, 01 Jan 1970 00:02:00 GMT', 60_000],
  ['Thu, 01 Jan 1970 00:00:00 GMT', 0],
  ['soon', null],
  [null, null],
])('Retry-After %s', (header, ms) => {
  expect(retryAfterMs(header, 60_000)).toBe(ms);
});
