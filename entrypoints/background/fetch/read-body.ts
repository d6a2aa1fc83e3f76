/**
 * Reads a body up to a number of decoded bytes and no further: what a server claims in Content-Length is not asked.
 * @returns the bytes, and whether there was more.
 */
export async function readBody(
  body: ReadableStream<Uint8Array> | null,
  mostBytes: number,
): Promise<{ readonly bytes: Uint8Array; readonly truncated: boolean }> {
  if (!body) return { bytes: new Uint8Array(), truncated: false };
  const reader = body.getReader();
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    while (length <= mostBytes) {
      const { done, value } = await reader.read();
      if (done) return { bytes: joined(chunks, length), truncated: false };
      chunks.push(value);
      length += value.byteLength;
    }
    return { bytes: joined(chunks, mostBytes), truncated: true };
  } finally {
    // A stream that has failed rejects its cancel too; the failure itself is already on its way.
    reader.cancel().catch(() => {});
  }
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
