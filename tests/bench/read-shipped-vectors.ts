import { existsSync, readFileSync } from 'node:fs';
import { readVectors } from '../../core/claim/vectors/read-vectors';
import type { WordVectors } from '../../core/claim/vectors/word-vectors';

/** The word vectors of the package, or null when they were not built. */
export function readShippedVectors(): WordVectors | null {
  const path = 'public/vectors/english.bin';
  if (!existsSync(path)) return null;
  const file = readFileSync(path);
  return readVectors(file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength));
}
