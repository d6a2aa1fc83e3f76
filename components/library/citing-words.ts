import type { Citation, PageReading, WorkKey } from '../../core/model';

/** How a page cites another in its own words: the sentence, cut at the linked words. */
export interface CitingWords {
  readonly before: string;
  readonly anchor: string;
  readonly after: string;
  readonly form: Citation['form'];
  readonly place: Citation['place'];
}

/** Most characters on either side of the linked words. */
const around = 160;

/** The first citation in the body, else anywhere, of a work by a page. Null when the page's reading has none. */
export function citingWords(reading: PageReading, to: WorkKey): CitingWords | null {
  const all = reading.citations.filter((citation) => citation.to === to);
  const chosen = all.find(({ place }) => place === 'body') ?? all[0];
  if (chosen === undefined) return null;
  const { start, end, passage, form, place } = chosen;
  const from = Math.max(Math.min(passage.start, start), start - around, 0);
  const until = Math.min(Math.max(passage.end, end), end + around, reading.text.length);
  const text = (a: number, b: number) => reading.text.slice(a, b).replace(/\s+/g, ' ');
  const cutBefore = from > Math.min(passage.start, start) ? '… ' : '';
  const cutAfter = until < Math.max(passage.end, end) ? ' …' : '';
  return {
    before: cutBefore + text(from, start).trimStart(),
    anchor: text(start, end),
    after: text(end, until).trimEnd() + cutAfter,
    form,
    place,
  };
}
