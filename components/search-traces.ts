import type { Trace } from '../core/model';

/** Traces whose claim, people, sites or passages have all the wanted words, in the given order. */
export function searchTraces(traces: readonly Trace[], wanted: string): readonly Trace[] {
  const terms = fold(wanted).split(/\s+/).filter(Boolean);
  if (terms.length === 0) return traces;
  return traces.filter((trace) => {
    const text = fold(textOf(trace));
    return terms.every((term) => text.includes(term));
  });
}

function textOf(trace: Trace): string {
  const hops = [trace.chain, ...trace.branches].flatMap((chain) => chain.hops);
  const parts = hops.flatMap(({ work, passage }) => [
    work.site,
    work.author,
    work.handle,
    work.title,
    work.url,
    passage?.exact,
  ]);
  return [trace.claim.text, ...parts].filter(Boolean).join('\n');
}

/** Lower case without accents, so that "theo" finds "Théo". */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
