import { benchHop } from './bench-hop';
import { benchMatch } from './bench-match';
import { benchParaphrase } from './bench-paraphrase';
import { benchRead } from './bench-read';

/** `npm run bench -- match`: figures of the matcher and the reader beside their peers, in one process. */
const benches: Readonly<Record<string, (args: readonly string[]) => void>> = {
  match: benchMatch,
  paraphrase: benchParaphrase,
  hop: benchHop,
  read: benchRead,
};

const args = process.argv.slice(2);
const options = args.findIndex((word) => word.startsWith('--'));
const asked = options < 0 ? args : args.slice(0, options);
const names = asked.length > 0 ? asked : Object.keys(benches);
for (const name of names) {
  const bench = benches[name];
  if (!bench) {
    console.error(`no bench "${name}"; there are: ${Object.keys(benches).join(', ')}`);
    process.exit(2);
  }
  bench(options < 0 ? [] : args.slice(options));
}
