import { countPages } from '../../core/export/end-target';
import type { Chain, Trace } from '../../core/model';
import { cleanText } from '../words/clean-text';
import { formatDay, spanWords } from '../words/date-words';
import type { Words } from '../words/words';
import { chainRows } from './chain-view';

/** The line above a chain: how far back it goes. `back` is set bold; `rest` follows it. */
export interface ChainSummary {
  readonly back: string;
  readonly rest: string | null;
}

const dayMs = 86_400_000;

/** "Back to 2 March 2012" "in 3 pages and 4 days". Null before a second page is known. */
export function chainSummary(chain: Chain, words: Words): ChainSummary | null {
  const { rows, endWork } = chainRows(chain);
  const last = rows.at(-1)?.hop.work.published ?? null;
  if (rows.length < 2) return null;
  const pages = words.n('summary_pages', rows.length);
  const first = rows[0]?.hop.work.published ?? null;
  if (last === null) return { back: words.t('summary_no_date'), rest: pages };
  const apart = first === null ? 0 : first.at - last.at;
  const exact = [first?.precision, last.precision].every((one) => one === 'ms' || one === 's' || one === 'minute');
  const span =
    apart >= dayMs || (exact && apart > 0) ? words.t('summary_and', pages, spanWords(apart, words, !exact)) : pages;
  const rest = endWork !== null && chain.end?.kind !== 'document' ? words.t('summary_not_read', span) : span;
  // A day takes another preposition than a month or a year in most languages.
  const back = last.precision === 'month' || last.precision === 'year' ? 'summary_back_month' : 'summary_back';
  return { back: words.t(back, cleanText(formatDay(last, words.language, 'full'))), rest };
}

/**
 * The second line of a finished trace: what the first one does not say. Without branches that is the origins alone, with the
 * pages where no first line counts them; with branches the pages of all ways, since the first line counts those of one.
 * "1 independent origin", "2 independent origins, 6 pages on 2 ways upstream". Null while the trace runs.
 */
export function originsLine(trace: Trace, words: Words): string | null {
  if (trace.status === 'running') return null;
  const { length } = trace.origins;
  const origins = length === 0 ? words.t('origins_none') : words.n('independent_origins', length);
  const pages = countPages(trace);
  if (trace.branches.length > 0) {
    const ways = new Intl.NumberFormat(words.language).format(trace.branches.length + 1);
    return words.t('origins_line', origins, words.t('pages_on_ways', words.n('library_pages', pages), ways));
  }
  const counted = chainSummary(trace.chain, words) !== null;
  return counted ? origins : words.t('origins_line', origins, words.n('pages_on_chain', pages));
}
