import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FIRST_BUDGET } from '../../../core/chain/trace/budgets';
import { driveTrace } from './drive-trace';
import type { Page } from './make-reading';

const claim = 'Seven hundred herons nested on the old gravel barge this spring';
const addressOf = (place: number) => `https://page${place}.example/story`;

/** A page that says the claim and links others for it, itself perhaps among them. */
const anyPage = fc.record({
  cited: fc.uniqueArray(fc.nat(11), { maxLength: 4 }),
  day: fc.option(fc.integer({ min: 1, max: 28 })),
  relation: fc.constantFrom('links', 'isBasedOn', 'embeds', 'quotes'),
});

function web(
  pages: readonly { readonly cited: readonly number[]; readonly day: number | null; readonly relation: string }[],
) {
  const made = pages.map(({ cited, day, relation }, place): readonly [string, Page] => {
    const links = cited.map((other) => `[page ${other} says](${addressOf(other)} ${relation})`).join(', ');
    const dated = day === null ? {} : { published: `2024-02-${String(day).padStart(2, '0')}` };
    return [addressOf(place), { paragraphs: [`${claim}, ${links}.`], ...dated }];
  });
  return Object.fromEntries(made);
}

// Time enough for a busy machine.
test('in whatever way pages cite one another, a trace ends, goes to no page twice and asks for none twice', {
  timeout: 30_000,
}, () => {
  fc.assert(
    fc.property(fc.array(anyPage, { minLength: 12, maxLength: 12 }), (pages) => {
      const { trace, asked, state } = driveTrace(web(pages), addressOf(0), claim);
      expect(state.done).toBe(true);
      expect(trace.chain.end).not.toBeNull();
      for (const { hops } of [trace.chain, ...trace.branches]) {
        const keys = hops.map((hop) => hop.work.key);
        expect(keys).toEqual([...new Set(keys)]);
        // A branch that runs into the main way is shown with the rest of that.
        const shared = hops === trace.chain.hops ? 0 : trace.chain.hops.length;
        expect(hops.length).toBeLessThanOrEqual(FIRST_BUDGET.hops + 1 + shared);
      }
      expect(asked).toEqual([...new Set(asked)]);
      expect(asked.length).toBeLessThanOrEqual(FIRST_BUDGET.fetches);
    }),
    { numRuns: 60 },
  );
});
