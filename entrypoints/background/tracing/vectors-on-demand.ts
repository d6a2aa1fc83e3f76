import { readVectors } from '../../../core/claim/vectors/read-vectors';
import type { WordVectors } from '../../../core/claim/vectors/word-vectors';

/** Where the package has the vectors of English words. */
export const vectorsPath = '/vectors/english.bin';

/**
 * Makes what gives the word vectors: read when they are first asked for, then kept as long as the background lives. Null when the file
 * cannot be read or is none; then it is tried again the next time.
 */
export function vectorsOnDemand(readFile: () => Promise<ArrayBuffer | null>): () => Promise<WordVectors | null> {
  let reading: Promise<WordVectors | null> | null = null;
  return async () => {
    reading ??= readFile().then((bytes) => (bytes === null ? null : readVectors(bytes)));
    const vectors = await reading;
    if (vectors === null) reading = null;
    return vectors;
  };
}
