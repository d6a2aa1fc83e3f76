import { expect, test } from 'vitest';
import { createMayAsk } from '../../../../entrypoints/background/fetch/may-ask';
import { writeSettings } from '../../../../storage/settings';
import { createMemoryArea } from '../../storage/memory-area';

test.each<readonly [url: string, blocked: readonly string[], allowed: boolean, may: boolean]>([
  ['https://one.example/a', [], true, true],
  ['https://one.example/a', [], false, false],
  ['https://one.example/a', ['one.example'], true, false],
  ['https://www.one.example/a', ['one.example'], true, false],
  ['http://one.example/a', ['www.one.example'], true, false],
  ['https://one.example/a', ['two.example', 'example'], true, true],
  ['https://sub.one.example/a', ['one.example'], true, false],
  ['https://one.example/a', ['sub.one.example'], true, true],
])('%s with %j blocked, allowed by the browser: %s', async (url, blocked, allowed, may) => {
  const area = createMemoryArea();
  await writeSettings(area, { blocked });
  const origins: string[] = [];
  const mayAsk = createMayAsk(area, async (asked) => {
    origins.push(...asked);
    return allowed;
  });
  expect(await mayAsk(new URL(url))).toBe(may);
  const { protocol, hostname } = new URL(url);
  expect(origins.every((origin) => origin === `${protocol}//${hostname}/*`)).toBe(true);
});

test('a host that is blocked meanwhile is not asked again, and one that is unblocked is', async () => {
  const area = createMemoryArea();
  const mayAsk = createMayAsk(area, async () => true);
  const answers: boolean[] = [];
  for (const blocked of [[], ['one.example'], []]) {
    await writeSettings(area, { blocked });
    answers.push(await mayAsk(new URL('https://one.example/')));
  }
  expect(answers).toEqual([true, false, true]);
});
