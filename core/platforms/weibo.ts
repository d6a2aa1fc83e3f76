import { codeAt, placeAt, postAt } from './answers';
import { readDigits, snowflakeDate, WEIBO } from './dates/snowflake';
import type { AddressExample, Platform } from './platform';

const BASE62 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const BID = /^[0-9a-zA-Z]{8,10}$/;
const MID = /^\d{16}$/;

/** Turns the short form of a post's id (bid) into the number (mid): groups of four from the right are seven digits each. */
export function midOf(bid: string): string | null {
  let mid = '';
  for (let end = bid.length; end > 0; end -= 4) {
    const n = readDigits(bid.slice(Math.max(0, end - 4), end), BASE62);
    if (n === null) return null;
    mid = (end > 4 ? n.toString().padStart(7, '0') : n.toString()) + mid;
  }
  return mid;
}

function idOf(text: string): string | null {
  const mid = MID.test(text) ? text : BID.test(text) ? midOf(text) : null;
  return mid !== null && MID.test(mid) ? mid : null;
}

/** Weibo posts under both of their ids. */
export const weibo: Platform = {
  id: 'weibo',
  shown: /weibo\.c/,
  readAddress({ host, segments: [first = '', second = ''], url, query }) {
    if (host === 't.cn') return codeAt(`${url.origin}${url.pathname}`);
    if (host === 'service.weibo.com') return placeAt('share', null);
    if (!/^(?:[a-z]{1,5}\.)?weibo\.(?:com|cn)$/.test(host)) return null;
    if (/^(?:status|detail|ajax)$/.test(first)) {
      const id = idOf(first === 'ajax' ? (query.get('id') ?? '') : second);
      return id
        ? postAt(`https://m.weibo.cn/detail/${id}`, id, null, snowflakeDate(id, WEIBO))
        : placeAt('other', null);
    }
    const id = /^\d{5,12}$/.test(first) ? idOf(second) : null;
    if (id) return postAt(`https://weibo.com/${first}/${second}`, id, first, snowflakeDate(id, WEIBO));
    const user = /^(?:u|n|profile)$/.test(first) ? second : /^\d{5,12}$/.test(first) && second === '' ? first : '';
    return user ? placeAt('profile', `https://weibo.com/u/${user}`, user) : placeAt('other', null);
  },
};

/** Address forms and what they must give. */
export const weiboExamples: readonly AddressExample[] = [
  ['https://weibo.com/3314883543/Iy7fj4qVg?from=x', 'https://weibo.com/3314883543/Iy7fj4qVg', '4481310091056806'],
  ['https://m.weibo.cn/status/4189191225395228', 'https://m.weibo.cn/detail/4189191225395228', '4189191225395228'],
];
