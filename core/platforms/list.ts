import { archive } from './archive';
import { blogger } from './blogger';
import { bluesky } from './bluesky';
import { discord } from './discord';
import { discourse } from './discourse';
import { douyin } from './douyin';
import { facebook } from './facebook';
import { fediverse } from './fediverse';
import { gab } from './gab';
import { ghost } from './ghost';
import { hackernews } from './hackernews';
import { instagram } from './instagram';
import { linkedin } from './linkedin';
import { mastodon } from './mastodon';
import { medium } from './medium';
import { misskey } from './misskey';
import type { Platform } from './platform';
import { reddit } from './reddit';
import { substack } from './substack';
import { telegram } from './telegram';
import { threads } from './threads';
import { tiktok } from './tiktok';
import { truthsocial } from './truthsocial';
import { tumblr } from './tumblr';
import { twitter } from './twitter';
import { typepad } from './typepad';
import { vimeo } from './vimeo';
import { vk } from './vk';
import { web } from './web';
import { weibo } from './weibo';
import { wordpress } from './wordpress';
import { youtube } from './youtube';

/** All platforms in the order in which they are asked: those known by their hosts, then those known by a shape, then the web. */
export const PLATFORMS: readonly Platform[] = [
  twitter,
  youtube,
  facebook,
  instagram,
  bluesky,
  reddit,
  tiktok,
  threads,
  telegram,
  linkedin,
  truthsocial,
  gab,
  hackernews,
  discord,
  vimeo,
  vk,
  weibo,
  douyin,
  blogger,
  typepad,
  ghost,
  // From here on also known by the shape of their paths, on any host.
  medium,
  substack,
  tumblr,
  mastodon,
  misskey,
  fediverse,
  discourse,
  wordpress,
  archive,
  web,
];
