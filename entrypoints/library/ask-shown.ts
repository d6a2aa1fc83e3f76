import { citingWords } from '../../components/library/citing-words';
import type { LibraryNotes, LibraryPlace, LibraryShown } from '../../components/library/shelf';
import { listClaims } from '../../components/popup/list-claims';
import type { WorkKey } from '../../core/model';
import { findCiters } from '../../storage/citers';
import { collectionsOf } from '../../storage/collections';
import type { HeadwaterDatabase } from '../../storage/database';
import { type Filed, filedId } from '../../storage/kept-rows';
import { loadEntries } from '../../storage/load-found';
import { notesOf } from '../../storage/notes';
import { findPage } from '../../storage/pages';
import { findTrace } from '../../storage/traces';

/** Most citing pages shown for a work. */
const mostCiters = 50;

/** What stands in the middle at a place. */
export async function askShown(db: HeadwaterDatabase, place: LibraryPlace): Promise<LibraryShown> {
  if (place.trace !== null) return askTrace(db, place.trace, place.pair);
  if (place.work !== null) return askWork(db, place.work as WorkKey);
  if (place.collection !== null) return askCollection(db, place.collection);
  return { kind: 'nothing' };
}

async function askTrace(db: HeadwaterDatabase, id: string, pair: LibraryPlace['pair']): Promise<LibraryShown> {
  const [trace, notes, collections, page] = await Promise.all([
    findTrace(db, id),
    askNotes(db, { kind: 'trace', id }),
    collectionsOf(db, { kind: 'trace', id }),
    pair === null ? null : findPage(db, pair.from),
  ]);
  if (trace === null) return { kind: 'gone' };
  const citing = page === null || pair === null ? null : citingWords(page.reading, pair.to);
  return { kind: 'trace', trace, citing, notes, filedIn: collections.map((row) => row.id) };
}

async function askWork(db: HeadwaterDatabase, key: WorkKey): Promise<LibraryShown> {
  const filed: Filed = { kind: 'work', id: key };
  const [page, { citers, count }, notes, collections] = await Promise.all([
    findPage(db, key),
    findCiters(db, key, mostCiters),
    askNotes(db, filed),
    collectionsOf(db, filed),
  ]);
  const first = citers[0] === undefined ? null : await findPage(db, citers[0].key);
  const cited = first?.reading.citations.find((citation) => citation.to === key);
  if (page === null && cited === undefined) return { kind: 'gone' };
  return {
    kind: 'work',
    id: key,
    work: page?.reading.work ?? null,
    url: page?.reading.work.url ?? cited?.url ?? key,
    claims: page === null ? [] : listClaims(page.reading).map((claim) => claim.text),
    citers,
    citerCount: count,
    notes,
    filedIn: collections.map((row) => row.id),
  };
}

async function askCollection(db: HeadwaterDatabase, id: string): Promise<LibraryShown> {
  const row = await db.collections.get(id);
  if (row === undefined) return { kind: 'gone' };
  const found = await loadEntries(db, row.entries);
  return {
    kind: 'collection',
    id,
    name: row.name,
    entries: found.map((one) => (one.kind === 'trace' ? one : { kind: 'work', id: one.id, work: one.page.work })),
    traces: found.flatMap((one) => (one.kind === 'trace' ? [one.trace] : [])),
  };
}

/** Notes by the hop they are about; that on the whole is under ''. */
async function askNotes(db: HeadwaterDatabase, owner: Filed): Promise<LibraryNotes> {
  const own = filedId(owner);
  return new Map((await notesOf(db, owner)).map(({ about, text }) => [about.slice(own.length + 1), text]));
}
