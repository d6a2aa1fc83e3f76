import { benchHop } from './bench-hop';
import { benchMatch } from './bench-match';
import { benchParaphrase } from './bench-paraphrase';
import { benchPopup } from './bench-popup';
import { benchRead } from './bench-read';

/** `npm run bench -- match`: figures of the matcher and the reader beside their peers, in one process. */
const benches: Readonly<Record<string, (args: readonly string[]) => void | Promise<void>>> = {
  match: benchMatch,
  paraphrase: benchParaphrase,
  hop: benchHop,
  read: benchRead,
  popup: benchPopup,
};

const args = process.argv.slice(2);
const options = args.findIndex((word) => !(word in benches));
// The first word that names no bench, and all after it, are for the benches; by itself it is a mistake.
const asked = options < 0 || (options === 0 && args[0]?.startsWith('--') !== true) ? args : args.slice(0, options);
// The popup needs a build and a browser: only on request.
const names = asked.length > 0 ? asked : Object.keys(benches).filter((name) => name !== 'popup');
for (const name of names) {
  const bench = benches[name];
  if (!bench) {
    console.error(`no bench "${name}"; there are: ${Object.keys(benches).join(', ')}`);
    process.exit(2);
  }
  await bench(options < 0 ? [] : args.slice(options));
}
