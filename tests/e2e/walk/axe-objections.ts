import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Look, TestView } from '../browsers/test-browser';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Self-contained, since pages of an extension run no text as code. `rules` null asks all of them. */
const ask = new Function(
  'within',
  'rules',
  `${source};
  const options = rules === null ? {} : { runOnly: { type: 'rule', values: rules } };
  return globalThis.axe.run(within === null ? document : { include: [within] }, options).then(({ violations, passes, incomplete }) => {
    if (violations.length + passes.length + incomplete.length === 0) throw new Error('axe looked at nothing');
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map((node) => node.html.slice(0, 160)).join(' | '));
  });`,
) as (within: string | null, rules: readonly string[] | null) => Promise<readonly string[]>;

/** Rules whose answer depends on colours: all that can differ in a look that changes neither markup nor layout. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Looks that may change what is there or how it stands; dark and still ones change colours and movement alone. */
const wholeLooks: ReadonlySet<Look> = new Set(['light', 'forced-colours']);

/** What axe objects to in a document, or within one selector, one line a rule; empty when it has nothing to say. */
export async function axeObjections(view: TestView, look: Look, within: string | null): Promise<readonly string[]> {
  return view.evaluate(ask, within, wholeLooks.has(look) ? null : colourRules);
}
