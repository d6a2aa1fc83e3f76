import type { WorkKey } from '../../core/model';
import type { LibraryPlace } from './shelf';

const nowhere: LibraryPlace = { trace: null, pair: null, work: null, collection: null };

/** Reads a place from the address of the library page; what is not understood is nowhere. */
export function parsePlace(search: string): LibraryPlace {
  const asked = new URLSearchParams(search);
  const trace = asked.get('trace');
  const from = asked.get('from');
  const to = asked.get('to');
  return {
    trace,
    pair: trace === null || from === null || to === null ? null : { from: from as WorkKey, to: to as WorkKey },
    work: asked.get('work'),
    collection: asked.get('collection'),
  };
}

/** The address of a place, beside the library's own; `base` is the page the library is shown in. */
export function placeAddress(place: Partial<LibraryPlace>, base = 'library.html'): string {
  const { trace, pair, work, collection } = { ...nowhere, ...place };
  const asked = new URLSearchParams();
  if (trace !== null) asked.set('trace', trace);
  if (trace !== null && pair !== null) {
    asked.set('from', pair.from);
    asked.set('to', pair.to);
  }
  if (work !== null) asked.set('work', work);
  if (collection !== null) asked.set('collection', collection);
  const query = asked.toString();
  return query === '' ? base : `${base}?${query}`;
}

/** A place with nothing but what is named. */
export function placeOf(place: Partial<LibraryPlace>): LibraryPlace {
  return { ...nowhere, ...place };
}
