import type { HeadwaterDatabase } from './database';
import type { CounterName, MarkName } from './rows';

/** Adds to a counter inside the caller's transaction, which must include the table `counters`. */
export async function addToCounter(db: HeadwaterDatabase, name: CounterName | MarkName, change: number): Promise<void> {
  if (change === 0) return;
  const value = (await db.counters.get(name))?.value ?? 0;
  await db.counters.put({ name, value: Math.max(0, value + change) });
}

/** All counters; one that was never touched is 0. `size` is in UTF-16 units of JSON. */
export async function readCounters(db: HeadwaterDatabase): Promise<Readonly<Record<CounterName, number>>> {
  const rows = await db.counters.toArray();
  const numberOf = (name: CounterName) => rows.find((row) => row.name === name)?.value ?? 0;
  return {
    pages: numberOf('pages'),
    citations: numberOf('citations'),
    traces: numberOf('traces'),
    requests: numberOf('requests'),
    size: numberOf('size'),
  };
}

/** The next number of a mark, inside the caller's transaction, which must include the table `counters`. */
export async function nextOf(db: HeadwaterDatabase, name: MarkName): Promise<number> {
  const value = ((await db.counters.get(name))?.value ?? 0) + 1;
  await db.counters.put({ name, value });
  return value;
}
