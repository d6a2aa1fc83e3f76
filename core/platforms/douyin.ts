import { placeAt, postAt } from './answers';
import { snowflakeDate, TIKTOK } from './dates/snowflake';
import type { AddressExample, Platform } from './platform';

/** Douyin, TikTok's Chinese sister with the same ids. */
export const douyin: Platform = {
  id: 'douyin',
  shown: /douyin\.com/,
  readAddress({ host, segments, query }) {
    if (!/^(?:(?:m|open)\.)?(?:iesdouyin|douyin)\.com$/.test(host)) return null;
    const id = /^\d{15,20}$/.exec(
      query.get('modal_id') ?? segments.find((part) => /^\d{15,20}$/.test(part)) ?? '',
    )?.[0];
    return id
      ? postAt(
          `https://www.douyin.com/${segments.includes('note') ? 'note' : 'video'}/${id}`,
          id,
          null,
          snowflakeDate(id, TIKTOK),
        )
      : placeAt('other', null);
  },
};

/** Address forms and what they must give. */
export const douyinExamples: readonly AddressExample[] = [
  [
    'https://www.douyin.com/video/6961737553342991651?x=1',
    'https://www.douyin.com/video/6961737553342991651',
    '6961737553342991651',
  ],
];
