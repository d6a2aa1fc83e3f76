/** The part of `browser.declarativeNetRequest` that is used. */
export interface SessionRules {
  updateSessionRules(change: { removeRuleIds?: number[]; addRules?: SessionRule[] }): Promise<void>;
}

/** One rule in the browser's words. */
export interface SessionRule {
  id: number;
  priority: number;
  action: { type: 'block' | 'allow' };
  condition: {
    regexFilter?: string;
    requestDomains?: string[];
    tabIds: number[];
    initiatorDomains: string[];
    resourceTypes: ('xmlhttprequest' | 'other')[];
  };
}

/** Names of home and office networks, with all that is below them. */
const privateDomains: readonly string[] = [
  'localhost',
  'localdomain',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'private',
  'onion',
  'i2p',
  'invalid',
  'home.arpa',
];

/** Hosts that no trace may reach, as the browser itself writes them. RE2, each small enough for Chromium's 2 KB a pattern. */
const privateHosts: readonly string[] = [
  '^https?://[^/.:]+(:|/)',
  '^https?://(0|10|127)\\.[0-9.]+(:|/)',
  '^https?://(169\\.254|192\\.168|192\\.0\\.0|192\\.0\\.2|198\\.1[89]|198\\.51\\.100|203\\.0\\.113)\\.[0-9.]+(:|/)',
  '^https?://172\\.(1[6-9]|2[0-9]|3[01])\\.[0-9.]+(:|/)',
  '^https?://100\\.(6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])\\.[0-9.]+(:|/)',
  '^https?://(22[4-9]|2[3-5][0-9])\\.[0-9.]+(:|/)',
  '^https?://\\[',
];

/** Any port that an address names; the default ports are never written in a normalised address. */
const anyPort = '^https?://[^/]+:[0-9]+/';

/** Ports 80 and 443 of the other scheme are allowed by the first wall too. */
const webPort = '^https?://[^/]+:(80|443)/';

/**
 * Rules that block this extension's own background requests to private hosts and odd ports, should the first wall fail.
 * They hold for us alone: a page's own service worker has no tab either and may well live on such a host.
 * @param ownHost host of our origin.
 */
export function sessionRules(ownHost: string): SessionRule[] {
  const ours = {
    tabIds: [-1],
    initiatorDomains: [ownHost],
    resourceTypes: ['xmlhttprequest' as const, 'other' as const],
  };
  const block = { type: 'block' as const };
  return [
    ...privateHosts.map((regexFilter, index) => ({
      id: index + 1,
      priority: 3,
      action: block,
      condition: { ...ours, regexFilter },
    })),
    { id: 100, priority: 3, action: block, condition: { ...ours, requestDomains: [...privateDomains] } },
    { id: 101, priority: 2, action: { type: 'allow' }, condition: { ...ours, regexFilter: webPort } },
    { id: 102, priority: 1, action: block, condition: { ...ours, regexFilter: anyPort } },
  ];
}

/** Puts the rules up for this session of the browser. */
export async function raiseSecondWall(rules: SessionRules, ownHost: string): Promise<void> {
  const addRules = sessionRules(ownHost);
  await rules.updateSessionRules({ removeRuleIds: addRules.map((rule) => rule.id), addRules });
}
