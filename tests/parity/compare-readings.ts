import type { PageReading } from '../../core/model';

/** What differs between two readings of one page, part by part; empty when they are the same. */
export function compareReadings(parsed: PageReading, live: PageReading): readonly string[] {
  const differences: string[] = [];
  const compare = (part: string, a: unknown, b: unknown): void => {
    const [first, second] = [JSON.stringify(a), JSON.stringify(b)];
    if (first !== second) differences.push(`${part}: ${firstDifference(first ?? '', second ?? '')}`);
  };
  compare('work', parsed.work, live.work);
  compare('text', parsed.text, live.text);
  compare('citations', parsed.citations, live.citations);
  compare('quotations', parsed.quotations, live.quotations);
  compare('credits', parsed.credits, live.credits);
  compare('claims', parsed.claims, live.claims);
  compare('sections', parsed.sections, live.sections);
  compare('blocks', parsed.blocks, live.blocks);
  compare('factChecks', parsed.factChecks, live.factChecks);
  compare('mementoOf', parsed.mementoOf, live.mementoOf);
  compare('limits', parsed.limits, live.limits);
  return differences;
}

function firstDifference(a: string, b: string): string {
  let at = 0;
  while (at < a.length && a.charCodeAt(at) === b.charCodeAt(at)) at += 1;
  const from = Math.max(0, at - 60);
  return `parsed …${a.slice(from, at + 80)}… live …${b.slice(from, at + 80)}…`;
}
