import { expect, test } from 'vitest';
import { listContacts, recordContact } from '../../../storage/contacts';
import { readCounters } from '../../../storage/counters';
import { eraseAll, putBack } from '../../../storage/erase';
import { findPage, savePage } from '../../../storage/pages';
import { listTraces, saveTrace } from '../../../storage/traces';
import { fullChain, reading, trace } from '../../browser/story';
import { openTestDatabase } from './open-test-database';

async function filled() {
  const db = openTestDatabase();
  await savePage(db, reading(), 1000);
  await saveTrace(db, trace(fullChain));
  await recordContact(db, { traceId: 'trace-1', host: 'moorland-gazette.example', at: 2000 });
  return db;
}

test('everything goes at once, and comes back as it was', async () => {
  const db = await filled();
  const before = [
    await findPage(db, reading().work.key),
    await listTraces(db),
    await listContacts(db),
    await readCounters(db),
  ];
  const erased = await eraseAll(db);
  expect(await findPage(db, reading().work.key)).toBeNull();
  expect([await listTraces(db), await listContacts(db)]).toEqual([[], []]);
  expect(Object.values(await readCounters(db)).every((count) => count === 0)).toBe(true);
  await putBack(db, erased);
  expect([
    await findPage(db, reading().work.key),
    await listTraces(db),
    await listContacts(db),
    await readCounters(db),
  ]).toEqual(before);
});
