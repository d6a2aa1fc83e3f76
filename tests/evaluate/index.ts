/**
 * The figures of the project, by the same code that ships:
 *   npm run evaluate -- addresses FILE | pages PAGES.jsonl FOLDER LABELS.jsonl | worlds FOLDER   [--json] [--failures]
 */
import { evaluateWorlds } from './worlds/evaluate-worlds';

type Suite = (args: readonly string[]) => Promise<void>;

/** Suites are loaded when asked for: each brings its own packages. */
const suites: Readonly<Record<string, () => Promise<Suite>>> = {
  addresses: async () => (await import('./addresses')).evaluateAddresses,
  pages: async () => (await import('./pages/evaluate-pages')).evaluatePages,
  worlds: async () => evaluateWorlds,
};

const [name, ...args] = process.argv.slice(2);
const suite = suites[name ?? ''];
if (!suite) {
  console.error('usage: evaluate addresses|pages|worlds … [--json] [--failures]');
  process.exit(2);
}
await (await suite())(args);
