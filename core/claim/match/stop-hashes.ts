import { stopWords } from '../lexicon/stop-words';
import { prepareText } from '../prepare-text';

let hashes: ReadonlySet<number> | null = null;

/** Whether a word hash is that of a grammar word in any known language. (Words with accents are listed without and missed: they are few.) */
export function isStopHash(hash: number): boolean {
  hashes ??= new Set(Object.values(stopWords).flatMap((set) => [...prepareText([...set].join(' ')).hashes]));
  return hashes.has(hash);
}
