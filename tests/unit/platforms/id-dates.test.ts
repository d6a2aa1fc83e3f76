import { describe, expect, test } from 'vitest';
import type { KnownDate } from '../../../core/model';
import { readAddress } from '../../../core/platforms';
import {
  DISCORD,
  LINKEDIN,
  MASTODON,
  mediaNameDate,
  shortcodeDate,
  snowflakeDate,
  TIKTOK,
  TUMBLR,
  WEIBO,
} from '../../../core/platforms/dates/snowflake';
import { flakeDate, misskeyDate, tidDate, ulidDate, uuidDate } from '../../../core/platforms/dates/text-ids';
import { tweetDate } from '../../../core/platforms/dates/tweet-date';
import { midOf } from '../../../core/platforms/weibo';

const iso = (date: KnownDate | null): string | null => date && new Date(date.at).toISOString();

describe('dates in ids', () => {
  test.each([
    ['tweet', tweetDate('176056917356060672'), '2012-03-03T21:30:14.734Z'],
    ['tweet beyond 2^53', tweetDate('2028567281866027316'), '2026-03-02T20:25:03.611Z'],
    ['picture on X', mediaNameDate('ErD8xv0VkAIBJe7'), '2021-01-06T16:20:44.085Z'],
    ['Bluesky record', tidDate('3lbd2ebt3wk2r'), '2024-11-19T18:19:55.098Z'],
    ['Mastodon', snowflakeDate('108779000807761862', MASTODON), '2022-08-07T01:30:27.755Z'],
    ['Instagram', shortcodeDate('aye83DjauH'), '2013-06-20T17:15:45.376Z'],
    ['Threads', shortcodeDate('DHV7vTivqWD'), '2025-03-18T13:40:31.262Z'],
    ['TikTok', snowflakeDate('6748451240264420610', TIKTOK), '2019-10-16T17:17:25.000Z'],
    ['Discord', snowflakeDate('175928847299117063', DISCORD), '2016-04-30T11:18:25.796Z'],
    ['LinkedIn', snowflakeDate('7151241570371948544', LINKEDIN), '2024-01-11T16:00:54.020Z'],
    ['Tumblr', snowflakeDate('626907179849564160', TUMBLR), '2020-08-19T19:27:56.193Z'],
    ['Weibo', snowflakeDate('4323047042991618', WEIBO), '2018-12-30T13:56:36.000Z'],
    ['Misskey aid', misskeyDate('9bhqfo835v'), '2023-02-21T11:33:28.803Z'],
    ['Misskey objectid', misskeyDate('507f1f77bcf86cd799439011'), '2012-10-17T21:13:27.000Z'],
    ['Pleroma flake', flakeDate('AcoUaA7EH1igiYKmFU'), '2023-12-14T22:00:52.396Z'],
    ['ULID', ulidDate('01ARZ3NDEKTSV4RRFFQ69G5FAV'), '2016-07-30T23:54:10.259Z'],
    ['UUID 7', uuidDate('017f22e2-79b0-7cc3-98c4-dc0c0c07398f'), '2022-02-22T19:22:22.000Z'],
    ['UUID 1', uuidDate('c232ab00-9414-11ec-b3c8-9f6bdeced846'), '2022-02-22T19:22:22.000Z'],
  ])('%s', (_, date, wanted) => {
    expect(iso(date)).toBe(wanted);
    expect(date).toMatchObject({ source: 'post-id', zoneKnown: true });
  });

  test.each([
    ['tweet in the gap that was never issued', tweetDate('99999999999')],
    ['tweet before the first', tweetDate('19')],
    ['tweet of the far future', tweetDate('9999999999999999999')],
    ['no number', tweetDate('12a')],
    ['upper-case record key', tidDate('3L3VGF77UCO2G')],
    ['record key out of range', tidDate('k2222222222222')],
    ['random UUID', uuidDate('ac523779-93d3-4315-ab8e-25b1665740cf')],
    ['TikTok id before TikTok', snowflakeDate('1000000000000000', TIKTOK)],
    ['serial Tumblr id', snowflakeDate('459265350', TUMBLR)],
    ['code of foreign characters', shortcodeDate('äöü')],
  ])('no date: %s', (_, date) => {
    expect(date).toBeNull();
  });
});

describe('tweets before November 2010', () => {
  test.each([
    ['20', '2006-03-21T20:50:14.000Z'],
    ['29700859247', '2010-11-04T21:02:48.000Z'],
  ])('%s is an anchor', (id, wanted) => {
    expect(iso(tweetDate(id))).toBe(wanted);
    expect(tweetDate(id)).toMatchObject({ precision: 'approx', toleranceMs: 24 * 3_600_000 });
  });

  test('times rise with ids', () => {
    const ids = Array.from({ length: 400 }, (_, i) => Math.floor(20 + (29700859247 - 20) * (i / 399) ** 4));
    const times = ids.map((id) => tweetDate(String(id))?.at ?? Number.NaN);
    expect(times.every((time, i) => i === 0 || time >= (times[i - 1] ?? 0))).toBe(true);
  });
});

test('a status of the years of OStatus tells its day', () => {
  const found = readAddress('tag:toots.example,2017-05-04:objectId=4321:objectType=Status');
  expect(found?.date).toMatchObject({ at: Date.UTC(2017, 4, 4), precision: 'day', source: 'post-id' });
});

test.each([
  ['N4xlMvjhI', '4910815147462302'],
  ['FBqgOmDxO', '4189191225395228'],
])('Weibo %s is number %s', (bid, mid) => {
  expect(midOf(bid)).toBe(mid);
});
