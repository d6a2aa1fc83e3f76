import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Look, TestView } from '../browsers/test-browser';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Self-contained, since pages of an extension run no text as code. */
const putAxe = new Function(source) as () => void;

/** What axe answers, as far as it is read here. */
interface AxeResult {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** The part of axe that is asked for. */
interface Axe {
  run(
    context: object,
    options: object,
  ): Promise<Readonly<Record<'violations' | 'passes' | 'incomplete', readonly AxeResult[]>>>;
}

/** `rules` null asks all of them; null answers where axe is not in the document yet. */
async function ask(within: string | null, rules: readonly string[] | null): Promise<readonly string[] | null> {
  const { axe } = globalThis as { axe?: Axe };
  if (axe === undefined) return null;
  const options = rules === null ? {} : { runOnly: { type: 'rule', values: rules } };
  const found = await axe.run(within === null ? document : { include: [within] }, options);
  const { violations, passes, incomplete } = found;
  if (violations.length + passes.length + incomplete.length === 0) throw new Error('axe looked at nothing');
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`);
}

/** Rules whose answer depends on colours: all that can differ in a look that changes neither markup nor layout. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** Looks that may change what is there or how it stands; dark and still ones change colours and movement alone. */
const wholeLooks: ReadonlySet<Look> = new Set(['light', 'forced-colours']);

/** What axe objects to in a document, or within one selector, one line a rule; empty when it has nothing to say. */
export async function axeObjections(view: TestView, look: Look, within: string | null): Promise<readonly string[]> {
  const rules = wholeLooks.has(look) ? null : colourRules;
  // Half a megabyte that takes longer to send and to parse than most questions to answer: once a document.
  const found = await view.evaluate(ask, within, rules);
  if (found !== null) return found;
  await view.evaluate(putAxe);
  const first = await view.evaluate(ask, within, rules);
  if (first === null) throw new Error('axe did not stay in the document');
  return first;
}
