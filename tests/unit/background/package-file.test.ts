import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPackageFile } from '../../../entrypoints/background/package-file';

const server = createServer((request, response) => {
  const found = request.url === '/a.bin';
  response.writeHead(found ? 200 : 404).end(found ? Buffer.from([1, 2, 3]) : 'no such file');
});
let root = '';

beforeAll(async () => {
  await new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

test.each([
  { what: 'a file of the package', path: '/a.bin', bytes: [1, 2, 3] },
  { what: 'a file that is not there', path: '/b.bin', bytes: null },
] as const)('$what', async ({ path, bytes }) => {
  const read = await readPackageFile({ getURL: (asked) => root + asked }, path);
  expect(read && [...new Uint8Array(read)]).toEqual(bytes);
});

test('a package that cannot be reached', async () => {
  expect(await readPackageFile({ getURL: (asked) => `no-such-scheme:${asked}` }, '/a.bin')).toBeNull();
});
