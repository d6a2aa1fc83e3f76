/**
 * Undoes zlib compression (RFC 1950) by the browser's own means. Bytes behind the end, and an end that is missing, are an
 * error there: what came before it is kept.
 * @param most bytes that are kept
 */
export async function inflate(bytes: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new DecompressionStream('deflate'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    while (length < most) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.byteLength;
    }
  } catch {
    // Said above: the beginning is what there is.
  }
  reader.cancel().catch(() => {});
  const whole = new Uint8Array(Math.min(length, most));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk.subarray(0, whole.length - at), at);
    at += Math.min(chunk.length, whole.length - at);
  }
  return whole;
}
