import { nextOf } from './counters';
import type { HeadwaterDatabase } from './database';
import { blockOf } from './search-line';

/**
 * Writes the search words of one page or trace, or takes them away, inside the caller's transaction, which must include
 * the tables `words` and `counters`.
 * @param line null takes the line away.
 */
export async function writeLine(db: HeadwaterDatabase, no: number, line: string | null): Promise<void> {
  await writeLines(db, [{ no, line }]);
}

/** As `writeLine`, for many at once: each block is read and written once. */
export async function writeLines(
  db: HeadwaterDatabase,
  lines: readonly { readonly no: number; readonly line: string | null }[],
): Promise<void> {
  const byBlock = Map.groupBy(lines, ({ no }) => blockOf(no));
  for (const [block, changes] of byBlock) {
    const before = (await db.words.get(block))?.text ?? '';
    const text = changes.reduce((kept, { no, line }) => replaceLine(kept, no, line), before);
    if (text === before) continue;
    await db.words.put({ block, changed: await nextOf(db, 'changes'), text });
  }
}

/** A block with the line of one number replaced, added or (null) taken away; lines stand in the order of their numbers, each with a line feed. */
function replaceLine(block: string, no: number, line: string | null): string {
  const others = block.split('\n').filter((one) => one !== '' && numberOf(one) !== no);
  const place = others.findIndex((one) => numberOf(one) > no);
  const lines = line === null ? others : others.toSpliced(place === -1 ? others.length : place, 0, line);
  return lines.map((one) => `${one}\n`).join('');
}

function numberOf(line: string): number {
  return Number.parseInt(line.slice(1), 10);
}
