import { describe, expect, test } from 'vitest';
import { traceOver } from './held-out';
import { JOINED } from './joined-origins';
import { ARCHIVED, CIRCULAR, LATER, type WarningCase } from './warnings';

describe.each([
  ['later-than-citer', LATER],
  ['archived-hop', ARCHIVED],
  ['circular', CIRCULAR],
  ['single-origin', JOINED],
] as const)('%s', (_kind, cases: readonly WarningCase[]) => {
  test.each(cases)('$title', async ({ text, pages, warnings, chain, end, origins }) => {
    const trace = await traceOver(pages, text);
    const hosts = trace.chain.hops.map(({ work }) => name(work.url));
    const works = [trace.chain, ...trace.branches].flatMap((way) => way.hops.map((hop) => hop.work));
    const found = trace.origins.map((key) => name(works.find((work) => work.key === key)?.url ?? ''));
    expect({
      warnings: trace.warnings,
      ...(chain ? { chain: hosts } : {}),
      ...(end ? { end: trace.chain.end?.kind } : {}),
      ...(origins ? { origins: found } : {}),
    }).toEqual({ warnings, ...(chain ? { chain } : {}), ...(end ? { end } : {}), ...(origins ? { origins } : {}) });
  });
});

function name(url: string): string {
  return URL.canParse(url) ? (new URL(url).hostname.split('.').at(url.includes('www.') ? 1 : 0) ?? '') : '';
}
