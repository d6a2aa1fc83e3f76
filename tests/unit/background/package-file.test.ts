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
  ['a file of the package', () => root, '/a.bin', [1, 2, 3]],
  ['a file that is not there', () => root, '/b.bin', null],
  ['a package that cannot be reached', () => 'no-such-scheme:/', '/a.bin', null],
] as const)('%s', async (_what, base, path, expected) => {
  const bytes = await readPackageFile({ getURL: (asked) => `${base()}${asked}` }, path);
  expect(bytes === null ? null : [...new Uint8Array(bytes)]).toEqual(expected);
});
