/** Bytes in which HTML declares its own charset (WHATWG: the prescan of 1024 bytes). */
const prescanBytes = 1024;

/**
 * Turns a body into text: byte order mark, then header, then the document's own declaration, then UTF-8 if the bytes are
 * that, else windows-1252, which is what unlabelled old pages are. Malformed bytes become U+FFFD.
 * @param contentType the Content-Type header, or null.
 * @param isCut whether the body was cut at the size cap, perhaps in the middle of a character.
 */
export function decodeText(bytes: Uint8Array, contentType: string | null, isCut: boolean): string {
  for (const label of [markedCharset(bytes), headerCharset(contentType), declaredCharset(bytes)]) {
    const decoder = label === null ? null : decoderFor(label);
    if (decoder) return decoder.decode(bytes);
  }
  return isUtf8(bytes, isCut) ? new TextDecoder().decode(bytes) : new TextDecoder('windows-1252').decode(bytes);
}

function markedCharset(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : null;
}

function headerCharset(contentType: string | null): string | null {
  return /charset\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(contentType ?? '')?.[1] ?? null;
}

function declaredCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, prescanBytes));
  const label = /<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w:.-]{1,40})/i.exec(head)?.[1];
  // A document that can be read this far is no UTF-16, whatever it says (WHATWG).
  return label === undefined ? null : /^utf-16/i.test(label) ? 'utf-8' : label;
}

function decoderFor(label: string): TextDecoder | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}

function isUtf8(bytes: Uint8Array, isCut: boolean): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: isCut });
    return true;
  } catch {
    return false;
  }
}
