/** One host in the list of contacts. */
export interface ContactedHost {
  readonly host: string;
  /** Requests made to it. */
  readonly requests: number;
  /** Last request, ms since 1970 UTC. */
  readonly at: number;
}

/** Contacts of all traces put together by host, the last asked first. */
export function contactedHosts(contacts: readonly ContactedHost[]): readonly ContactedHost[] {
  const byHost = new Map<string, ContactedHost>();
  for (const { host, requests, at } of contacts) {
    const known = byHost.get(host);
    byHost.set(host, { host, requests: requests + (known?.requests ?? 0), at: Math.max(at, known?.at ?? 0) });
  }
  return [...byHost.values()].sort((a, b) => b.at - a.at);
}

/** "6.4 MB", in the interface's language; whole kilobytes below a megabyte. */
export function formatBytes(bytes: number, language: string): string {
  const [unit, value] =
    bytes >= 1e6 ? (['megabyte', bytes / 1e6] as const) : (['kilobyte', Math.ceil(bytes / 1e3)] as const);
  return new Intl.NumberFormat(language, { style: 'unit', unit, maximumFractionDigits: 1 }).format(value);
}
