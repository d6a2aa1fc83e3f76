import { useRef, useState } from 'preact/hooks';
import type { ImportState, LibraryActions } from '../../components/library/shelf';
import { parseTraceJson } from '../../core/export/json';
import { parseLibraryJson } from '../../core/export/library-json';
import { failure, type Result, success } from '../../core/result';
import type { HeadwaterDatabase } from '../../storage/database';
import {
  type Comparison,
  compareImport,
  countIncoming,
  type Incoming,
  writeImport,
} from '../../storage/import-library';
import type { LongWorkControl } from './use-long-work';

interface Import {
  readonly state: ImportState;
  readonly actions: Pick<LibraryActions, 'readFile' | 'importFile' | 'closeImport'>;
}

type Fault = Extract<ImportState, { kind: 'refused' }>['fault'];

/** Bytes of a file that is read at all; a larger one is refused unread. */
const largestFile = 500_000_000;

/** Reads a file that Headwater saved, says what it would bring, and writes it when told to. */
export function useImport(db: HeadwaterDatabase, longWork: LongWorkControl): Import {
  const [state, setState] = useState<ImportState>({ kind: 'none' });
  const compared = useRef<Comparison | null>(null);
  const read = async (file: File) => {
    if (file.size > largestFile) return setState({ kind: 'refused', fault: 'too-large' });
    const incoming = parseFile(await file.text());
    if (!incoming.ok) return setState({ kind: 'refused', fault: incoming.failure });
    const comparison = await compareImport(db, incoming.value);
    compared.current = comparison;
    setState({
      kind: 'offered',
      fresh: countIncoming(comparison.fresh),
      same: comparison.same,
      differing: namesOf(comparison.differing),
    });
  };
  const write = async (replace: boolean) => {
    const comparison = compared.current;
    if (comparison === null) return;
    const incoming = replace ? joined(comparison.fresh, comparison.differing) : comparison.fresh;
    const written = await longWork.during(
      'incoming',
      (onProgress, signal) => writeImport(db, incoming, Date.now(), onProgress, signal),
      true,
    );
    setState(written.ok ? { kind: 'done', written: written.value } : { kind: 'no-room' });
  };
  return {
    state,
    actions: {
      readFile: (file) => void longWork.during('incoming', () => read(file)),
      importFile: (replace) => void write(replace),
      closeImport: () => {
        compared.current = null;
        setState({ kind: 'none' });
      },
    },
  };
}

/** A whole library, or one trace with its pages. Of two refusals the one that says more counts. */
function parseFile(text: string): Result<Incoming, Fault> {
  const library = parseLibraryJson(text);
  if (library.ok || library.failure !== 'format') return library;
  const one = parseTraceJson(text);
  if (!one.ok) return failure(one.failure);
  return success({ traces: [one.value.trace], pages: one.value.pages, collections: [], notes: [] });
}

function joined(a: Incoming, b: Incoming): Incoming {
  return {
    traces: [...a.traces, ...b.traces],
    pages: [...a.pages, ...b.pages],
    collections: [...a.collections, ...b.collections],
    notes: [...a.notes, ...b.notes],
  };
}

function namesOf({ traces, pages, collections, notes }: Incoming): readonly string[] {
  return [
    ...traces.map(({ claim }) => claim.text),
    ...pages.map(({ work }) => work.title ?? work.url),
    ...collections.map(({ name }) => name),
    ...notes.map(({ text }) => text.slice(0, 200)),
  ];
}
