import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vectorsOnDemand, vectorsPath } from '../../../../entrypoints/background/tracing/vectors-on-demand';

const bytes = new Uint8Array(readFileSync(`public${vectorsPath}`)).buffer;

/** A file that answers with each of these in turn, the last one for good, and counts how often it is read. */
function fileOf(...answers: readonly (ArrayBuffer | null)[]) {
  const asked = { times: 0 };
  const readFile = async (): Promise<ArrayBuffer | null> => {
    const answer = answers[Math.min(asked.times, answers.length - 1)] ?? null;
    asked.times += 1;
    return answer;
  };
  return { asked, readFile };
}

test('nothing is read before it is asked for, and the file once for all who ask', async () => {
  const { asked, readFile } = fileOf(bytes);
  const findVectors = vectorsOnDemand(readFile);
  expect(asked.times).toBe(0);
  const [one, other] = await Promise.all([findVectors(), findVectors()]);
  expect(one?.rank('the')).not.toBeNull();
  expect(other).toBe(one);
  expect(await findVectors()).toBe(one);
  expect(asked.times).toBe(1);
});

test.each([
  ['a file that cannot be read', null],
  ['a file that is none of ours', new ArrayBuffer(40)],
])('%s gives none, and is tried again', async (_what, first) => {
  const { asked, readFile } = fileOf(first, bytes);
  const findVectors = vectorsOnDemand(readFile);
  expect(await findVectors()).toBeNull();
  expect(await findVectors()).not.toBeNull();
  expect(asked.times).toBe(2);
});
