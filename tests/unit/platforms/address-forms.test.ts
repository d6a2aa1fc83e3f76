import { describe, expect, test } from 'vitest';
import { readAddress } from '../../../core/platforms';
import type { AddressKind } from '../../../core/platforms/platform';
import {
  type AddressForm,
  BLUESKY_FORMS,
  FEDIVERSE_FORMS,
  META_FORMS,
  REDDIT_FORMS,
  TWITTER_FORMS,
} from './address-forms';
import { BLOG_FORMS, NETWORK_FORMS, WRAPPED_FORMS } from './blog-forms';
import { VIDEO_FORMS } from './video-forms';

const PAGE = 'https://page.example/';
const GROUPS: readonly (readonly [group: string, forms: readonly AddressForm[]])[] = [
  ['X', TWITTER_FORMS],
  ['Bluesky', BLUESKY_FORMS],
  ['the fediverse', FEDIVERSE_FORMS],
  ['Threads, Instagram, Facebook', META_FORMS],
  ['Reddit', REDDIT_FORMS],
  ['YouTube, TikTok', VIDEO_FORMS],
  ['other networks', NETWORK_FORMS],
  ['blogs and forums', BLOG_FORMS],
  ['wrappers, proxies, archives', WRAPPED_FORMS],
];

describe.each(GROUPS)('addresses of %s', (_group, forms) => {
  test.each(forms)('%s', (written, canonical, postId) => {
    const address = readAddress(written, PAGE);
    expect([address?.url, address?.postId]).toEqual([canonical, postId]);
    expect(readAddress(address?.url ?? '')?.url).toBe(canonical);
  });
});

const KINDS: Readonly<Partial<Record<AddressKind, readonly string[]>>> = {
  share: [
    'https://twitter.com/share?url=https%3A%2F%2Fwww.example.com%2F&text=a',
    'https://x.com/intent/post?text=a&url=b',
    'https://twitter.com/home?status=words',
    'https://bsky.app/intent/compose?text=x',
    'https://www.threads.net/intent/post?text=words',
    'https://www.reddit.com/submit?url=x&title=y',
    'https://m.facebook.com/sharer/sharer.php?u=x',
    'https://www.facebook.com/dialog/feed?app_id=1',
    'https://www.facebook.com/v18.0/plugins/like.php?href=x',
    'https://www.linkedin.com/shareArticle?mini=true&url=x',
    'https://www.linkedin.com/sharing/share-offsite/?url=x',
    'https://telegram.me/share/url?url=x',
    'https://www.tumblr.com/widgets/share/tool?canonicalUrl=x',
    'https://news.ycombinator.com/submitlink?u=x&t=y',
    'https://vk.com/share.php?url=x',
    'https://service.weibo.com/share/share.php?url=x',
    'https://gab.com/compose?url=x',
    'https://truthsocial.com/share?text=x',
  ],
  profile: [
    'https://x.com/someone/media',
    'https://www.reddit.com/r/some_sub/',
    'https://www.facebook.com/profile.php?id=100064860875397',
    'https://www.linkedin.com/company/some-firm/',
    'https://t.me/some_channel',
    'https://www.youtube.com/@some.one',
    'https://medium.com/@some.one',
  ],
  other: [
    'https://twitter.com/hashtag/words?src=hash',
    'https://twitter.com/someone/lists/words',
    'https://twitter.com/i/spaces/1abc',
    'https://bsky.app/profile/name.example.org/feed/words',
    'https://www.facebook.com/events/12345/',
    'https://www.instagram.com/explore/tags/words/',
    'https://t.me/+AbCdEf',
    'https://www.youtube.com/embed/live_stream?channel=UCabc',
    'https://some-pub.substack.com/subscribe',
  ],
  playlist: ['https://www.youtube.com/embed/videoseries?list=PLabc'],
};

describe.each(Object.entries(KINDS))('no post, but %s', (kind, addresses) => {
  test.each(addresses)('%s', (written) => expect(readAddress(written, PAGE)?.kind).toBe(kind));
});

test.each([
  ['https://some-app.app.link/AbCdEf', true],
  ['https://gu.com/p/abc12', true],
  ['https://rb.gy/abc123', true],
  ['https://app.link/', false],
  ['https://gu.com/', false],
])('%s needs the network: %s', (written, wanted) => {
  expect(readAddress(written)?.needsNetwork).toBe(wanted);
});
