import type { PlatformId } from '../../core/model';

/**
 * Proper names for the card, which cannot carry the platform modules; a test holds them to the modules' own names.
 * Null where the name says nothing to a reader: a page of the web, an archive, a family of small sites.
 */
export const platformNames: Readonly<Record<PlatformId, string | null>> = {
  web: null,
  archive: null,
  blogger: 'Blogger',
  bluesky: 'Bluesky',
  discord: 'Discord',
  discourse: 'Discourse',
  douyin: 'Douyin',
  facebook: 'Facebook',
  fediverse: 'Fediverse',
  gab: 'Gab',
  ghost: 'Ghost',
  hackernews: 'Hacker News',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  mastodon: 'Mastodon',
  medium: 'Medium',
  misskey: 'Misskey',
  reddit: 'Reddit',
  substack: 'Substack',
  telegram: 'Telegram',
  threads: 'Threads',
  tiktok: 'TikTok',
  truthsocial: 'Truth Social',
  tumblr: 'Tumblr',
  twitter: 'X',
  typepad: 'Typepad',
  vimeo: 'Vimeo',
  vk: 'VK',
  weibo: 'Weibo',
  wordpress: 'WordPress',
  youtube: 'YouTube',
};
