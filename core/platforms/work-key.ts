import type { PlatformId, WorkKey } from '../model';

/** Platforms whose ids count per server or blog: there the address, not the id, is the identity. */
const PER_HOST: ReadonlySet<PlatformId> = new Set([
  'blogger',
  'discourse',
  'fediverse',
  'ghost',
  'mastodon',
  'misskey',
  'substack',
  'typepad',
  'wordpress',
]);

/** An address without what never tells two pages apart: scheme, `www.`, closing slash. */
function place(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '');
}

/**
 * Identity of a Work. `platform:postId` where ids are worldwide; `platform:place` where they count per server or blog (a
 * Mastodon id with its host); otherwise the canonical address, always written with `https:` and without `www.` and a closing
 * slash, so that the forms under which one page is cited meet. Not an address to fetch: that is `Work.url`.
 */
export function workKey(platform: PlatformId, postId: string | null, url: string): WorkKey {
  if (postId === null) return `https://${place(url)}` as WorkKey;
  if (platform === 'mastodon') return `mastodon:${/^https?:\/\/([^/]+)/.exec(url)?.[1] ?? ''}/${postId}` as WorkKey;
  return `${platform}:${PER_HOST.has(platform) ? place(url) : postId}` as WorkKey;
}

/**
 * Every key that a canonical address can have by itself, likeliest first: for a look-up that cannot wait until the platforms
 * have read the address. Posts whose ids are worldwide are not among them.
 */
export function keysOfAddress(url: string): readonly WorkKey[] {
  const perHost = [...PER_HOST].filter((platform) => platform !== 'mastodon');
  return [workKey('web', null, url), ...perHost.map((platform) => `${platform}:${place(url)}` as WorkKey)];
}
