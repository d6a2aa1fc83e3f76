import { describe, expect, test } from 'vitest';
import { captureRequest, readCaptures } from '../../../core/platforms/archive-requests';

const AT = Date.UTC(2021, 11, 1, 18, 35, 12);

describe('captureRequest', () => {
  test.each([
    ['https://paper.example.com/a?b=1', null, 'url=https%3A%2F%2Fpaper.example.com%2Fa%3Fb%3D1', null],
    ['https://paper.example.com/a', AT, 'url=https%3A%2F%2Fpaper.example.com%2Fa', '20211201183512'],
    [
      'https://x.com/someone/status/1541815603606036480',
      null,
      'url=https%3A%2F%2Ftwitter.com%2Fsomeone%2Fstatus%2F1541815603606036480',
      null,
    ],
    [
      'https://x.com/someone/status/2028567281866027316',
      null,
      'url=https%3A%2F%2Fx.com%2Fsomeone%2Fstatus%2F2028567281866027316',
      null,
    ],
  ])('%s near %s', (url, near, wanted, stamp) => {
    const request = captureRequest(url, near);
    expect(request.url).toContain(`https://web.archive.org/cdx/search/cdx?${wanted}&`);
    expect(new URL(request.url).searchParams.get('closest')).toBe(stamp);
    expect(request.accept).toBe('application/json');
  });
});

describe('readCaptures', () => {
  const raw = { at: AT, url: 'https://web.archive.org/web/20211201183512id_/https://paper.example.com/a' };
  test.each([
    [
      'short rows',
      '[["timestamp","original","statuscode","digest"],["20211201183512","https://paper.example.com/a","200","X"]]',
      [raw],
    ],
    [
      'full rows',
      '[["urlkey","timestamp","original","mimetype","statuscode","digest","length"],["k","20211201183512","https://paper.example.com/a","text/html","200","X","1"]]',
      [raw],
    ],
    [
      'a bad capture',
      '[["timestamp","original","statuscode"],["20211201183512","https://paper.example.com/a","404"]]',
      [],
    ],
    ['a broken stamp', '[["timestamp","original"],["2021","https://paper.example.com/a"]]', []],
    ['none', '[]', []],
    [
      'the availability interface',
      '{"archived_snapshots":{"closest":{"status":"200","available":true,"url":"http://web.archive.org/web/20211201183512/https://paper.example.com/a","timestamp":"20211201183512"}}}',
      [raw],
    ],
    ['nothing available', '{"archived_snapshots":{}}', []],
    ['no JSON', '<html>Too many requests</html>', []],
    ['JSON of another shape', '[1,[2],null]', []],
  ])('%s', (_, body, wanted) => {
    expect(readCaptures(body)).toEqual(wanted);
  });
});
