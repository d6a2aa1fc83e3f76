import { readBody } from './read-body';

/**
 * Undoes zlib compression (RFC 1950) by the browser's own means. Bytes behind the end, and an end that is missing, are an
 * error there: what came before it is kept.
 * @param most bytes that are kept
 */
export async function inflate(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const plain = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('deflate'));
  return (await readBody(plain, most, 'keep')).bytes;
}
