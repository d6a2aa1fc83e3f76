import type { WordVectors } from './word-vectors';

/** First bytes of the file. */
const MAGIC = 'HWV1';
const HEADER_BYTES = 16;
/** Smooth inverse frequency (Arora and others, 2017) with a = 0.001 where the word of rank r has frequency 0.1 / r. */
const FREQUENT_RANKS = 100;

/** Reads the vectors that the package ships (format: `tests/bench/build-vectors.mjs`); null when the bytes are no such file. */
export function readVectors(bytes: ArrayBuffer): WordVectors | null {
  if (bytes.byteLength < HEADER_BYTES) return null;
  const header = new DataView(bytes);
  const magic = String.fromCharCode(...new Uint8Array(bytes, 0, MAGIC.length));
  const count = header.getUint32(4, true);
  const dimensions = header.getUint32(8, true);
  const listBytes = header.getUint32(12, true);
  if (magic !== MAGIC || bytes.byteLength !== HEADER_BYTES + listBytes + count * dimensions) return null;
  const words = new TextDecoder()
    .decode(new Uint8Array(bytes, HEADER_BYTES, listBytes))
    .trimEnd()
    .split('\n');
  if (words.length !== count) return null;
  const ranks = new Map(words.map((word, rank) => [word, rank]));
  const vectors = new Int8Array(bytes, HEADER_BYTES + listBytes, count * dimensions);
  const lengths = new Float32Array(count);
  for (let rank = 0; rank < count; rank += 1) lengths[rank] = Math.sqrt(dot(vectors, rank, rank, dimensions));
  return {
    rank: (word) => ranks.get(word) ?? null,
    cosine: (one, other) => {
      const first = ranks.get(one);
      const second = ranks.get(other);
      if (first === undefined || second === undefined) return 0;
      return dot(vectors, first, second, dimensions) / ((lengths[first] ?? 1) * (lengths[second] ?? 1));
    },
    mean: (wanted) => {
      const sum = new Float32Array(dimensions);
      for (const word of wanted) {
        const rank = ranks.get(word);
        if (rank === undefined) continue;
        const weight = (rank + 1) / (rank + 1 + FREQUENT_RANKS) / (lengths[rank] ?? 1);
        for (let place = 0; place < dimensions; place += 1) {
          sum[place] = (sum[place] ?? 0) + weight * (vectors[rank * dimensions + place] ?? 0);
        }
      }
      return sum;
    },
  };
}

function dot(vectors: Int8Array, one: number, other: number, dimensions: number): number {
  let sum = 0;
  const first = one * dimensions;
  const second = other * dimensions;
  for (let place = 0; place < dimensions; place += 1)
    sum += (vectors[first + place] ?? 0) * (vectors[second + place] ?? 0);
  return sum;
}
