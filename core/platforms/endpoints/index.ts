import type { PlatformId } from '../../model';
import { failure } from '../../result';
import type { Address, Endpoint, EndpointRequest, PostAnswer } from '../platform';
import { activityPubEndpoint } from './activity-pub';
import { blueskyEndpoint } from './bluesky-endpoint';
import { discourseEndpoint } from './discourse-endpoint';
import { hackernewsEndpoint } from './hackernews-endpoint';
import { mastodonEndpoint } from './mastodon-endpoint';
import { oembedEndpoint } from './oembed-endpoint';
import { redditEndpoint } from './reddit-endpoint';
import { substackEndpoint } from './substack-endpoint';
import { telegramEndpoint } from './telegram-endpoint';
import { tumblrEndpoint } from './tumblr-endpoint';
import { twitterEndpoint } from './twitter-endpoint';
import { youtubeEndpoint } from './youtube-endpoint';

/**
 * Public reads by platform. Those that are not here have none that may be used: Meta's oEmbed forbids taking words from it;
 * LinkedIn, VK and Weibo offer none; blogs are read as pages.
 */
const ENDPOINTS: Readonly<Partial<Record<PlatformId, Endpoint>>> = {
  bluesky: blueskyEndpoint,
  discourse: discourseEndpoint,
  fediverse: activityPubEndpoint,
  gab: mastodonEndpoint,
  hackernews: hackernewsEndpoint,
  mastodon: mastodonEndpoint,
  misskey: activityPubEndpoint,
  reddit: redditEndpoint,
  substack: substackEndpoint,
  telegram: telegramEndpoint,
  tiktok: oembedEndpoint('https://www.tiktok.com/oembed?url='),
  truthsocial: mastodonEndpoint,
  tumblr: tumblrEndpoint,
  twitter: twitterEndpoint,
  vimeo: oembedEndpoint('https://vimeo.com/api/oembed.json?url='),
  youtube: youtubeEndpoint,
};

/** Requests for the post at an address, best first; empty when its platform has no public read (then its page is read). GET only. */
export function postRequests(address: Address): readonly EndpointRequest[] {
  return address.kind === 'post' ? (ENDPOINTS[address.platform]?.requests(address) ?? []) : [];
}

/**
 * Reads the answer to one of these requests: the post, or `{ next }` when another request is needed first. `removed` means that
 * the platform says so; `gated` that it is there but not for everyone.
 */
export function readPostAnswer(address: Address, request: EndpointRequest, status: number, body: string): PostAnswer {
  return ENDPOINTS[address.platform]?.read(address, request, status, body) ?? failure('not-understood');
}
