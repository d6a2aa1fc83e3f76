import { expect, test } from 'vitest';
import { type CallMessage, createCaller, readCall } from '../../../core/rpc';

interface Calls {
  add(a: number, b: number): number;
  fail(): void;
}

test('a call is sent with its name and arguments, and brings the answer', async () => {
  const sent: CallMessage[] = [];
  const caller = createCaller<Calls>(async (message) => {
    sent.push(message);
    return 5;
  });
  expect(await caller.add(2, 3)).toBe(5);
  expect(sent).toEqual([{ headwater: 1, method: 'add', args: [2, 3] }]);
});

test('a caller can be returned from an async function: it is no promise', async () => {
  const caller = createCaller<Calls>(async () => 1);
  expect(await Promise.resolve(caller)).toBe(caller);
});

test('when the other side is gone, the caller is told', async () => {
  const caller = createCaller<Calls>(() => Promise.reject(new Error('gone')));
  await expect(caller.fail()).rejects.toThrow('gone');
});

test.each([
  [{ headwater: 1, method: 'add', args: [1] }, true],
  [{ headwater: 1, method: 'add', args: [], more: 1 }, true],
  [{ headwater: 2, method: 'add', args: [] }, false],
  [{ headwater: 1, method: 1, args: [] }, false],
  [{ headwater: 1, method: 'add', args: 'x' }, false],
  [{ headwater: 1, method: 'add' }, false],
  ['add', false],
  [null, false],
  [undefined, false],
])('%j is a call: %s', (message, isCall) => {
  expect(readCall(message) !== null).toBe(isCall);
});
