import { benchHop } from './bench-hop';
import { benchMatch } from './bench-match';
import { benchParaphrase } from './bench-paraphrase';

/** `npm run bench -- match`: figures of the matcher beside its peers, in one process. */
const benches: Readonly<Record<string, () => void>> = { match: benchMatch, paraphrase: benchParaphrase, hop: benchHop };

const asked = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const names = asked.length > 0 ? asked : Object.keys(benches);
for (const name of names) {
  const bench = benches[name];
  if (!bench) {
    console.error(`no bench "${name}"; there are: ${Object.keys(benches).join(', ')}`);
    process.exit(2);
  }
  bench();
}
