/** An IP address in the one spelling that browsers report, or null when the text is none. */
export function parseIpAddress(text: string): string | null {
  const plain = text.trim().replace(/^\[|\]$/g, '');
  const isV6 = plain.includes(':');
  if (!isV6 && !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(plain)) return null;
  const address = isV6 ? `http://[${plain}]/` : `http://${plain}/`;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^\[|\]$/g, '') : null;
}
