/**
 * Reads a body up to a number of decoded bytes and no further: what a server claims in Content-Length is not asked.
 * @param broken whether a body that breaks off throws, or is kept as far as it came
 * @returns the bytes, and whether there was more.
 */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number,
  broken: 'throw' | 'keep' = 'throw',
): Promise<{ readonly bytes: Uint8Array; readonly truncated: boolean }> {
  if (!body) return { bytes: new Uint8Array(), truncated: false };
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    while (length <= mostBytes) {
      const { done, value } = await reader.read();
      if (done) break;
      chunks.push(value);
      length += value.byteLength;
    }
  } catch (error) {
    if (broken === 'throw') throw error;
  } finally {
    // A stream that has failed rejects its cancel too; the failure itself is already on its way.
    reader.cancel().catch(() => {});
  }
  return { bytes: joined(chunks, Math.min(length, mostBytes)), truncated: length > mostBytes };
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk.subarray(0, length - at), at);
    at += Math.min(chunk.byteLength, length - at);
  }
  return bytes;
}
