import type { Trace } from '../model';
import { countPages } from './end-target';
import type { ExportWords } from './export-words';

/** "4 pages on this chain, 1 independent origin"; '' while the trace runs and when it found no origin. */
export function tellSummary(trace: Trace, words: ExportWords): string {
  if (trace.status === 'running' || trace.origins.length === 0) return '';
  return words.summary(countPages(trace), trace.origins.length);
}
