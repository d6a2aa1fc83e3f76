import { isWithin } from '../url/read-url';
import { placeAt, postAt } from './answers';
import { readYoutubeEmbed } from './embeds/youtube-embed';
import type { AddressExample, AddressParts, Platform, PlatformAddress } from './platform';

/** Countries had hosts of their own until 2010. */
const OWN =
  /^(?:(?:m|music|gaming|[a-z]{2})\.)?youtube(?:-nocookie|kids)?\.com$|^youtu\.be$|^youtube\.googleapis\.com$/;
/** Invidious and Piped front ends: by name, for there are hundreds. */
const FRONT_END =
  /^(?:(?:invidious|inv|iv|piped|yewtu|yt|vid|invidio)\.)|^(?:piped\.video|cloudtube\.\w+|poketube\.fun|hooktube\.com)$/;
const ID = /^[\w-]{11}$/;
/** Flash players carried their options behind `&` in the path; full stops stick to what is copied. */
const LEADING = /^[\w-]{11}(?![\w-])/;
const PATH_FORM = /^(?:embed|v|e|shorts|live|vi|watch)$/;

/** Address of a picture of a video: lazy players show nothing else. */
const PICTURE = /(?:^|\.)(?:ytimg\.com|img\.youtube\.com)$/;

function video(id: string, query: URLSearchParams): PlatformAddress {
  const comment = query.get('lc');
  return postAt(`https://www.youtube.com/watch?v=${id}${comment ? `&lc=${encodeURIComponent(comment)}` : ''}`, id);
}

function readPath({ host, segments, query, url }: AddressParts): PlatformAddress {
  const [first = '', second = ''] = segments;
  const list = query.get('list');
  const id = [
    // The mobile pages of 2011 kept all behind `#`, those of accounts before them.
    query.get('v') ?? query.get('vi') ?? /^#(?:\/watch\?(?:.*&)?v=|p\/(?:\w+\/){1,4})([\w-]+)/.exec(url.hash)?.[1],
    PATH_FORM.test(first) ? second : null,
    host === 'youtu.be' ? first : null,
  ]
    .map((found) => LEADING.exec(found ?? '')?.[0])
    .find((found) => found && found !== 'videoseries' && found !== 'live_stream');
  if (id && first !== 'redirect') return video(id, query);
  if (list && /^(?:playlist|embed|watch)$/.test(first)) {
    return placeAt('playlist', `https://www.youtube.com/playlist?list=${list}`);
  }
  const post = first === 'post' ? second : query.get('lb');
  if (post && /^Ug[\w-]{10,}$/.test(post)) return postAt(`https://www.youtube.com/post/${post}`, post);
  const channel = second === 'live_stream' ? query.get('channel') : null;
  if (channel) return placeAt('other', `https://www.youtube.com/channel/${channel}`, channel);
  if (first.startsWith('@')) return placeAt('profile', `https://www.youtube.com/${first}`, first.slice(1));
  if (/^(?:channel|user|c)$/.test(first) && second) {
    return placeAt('profile', `https://www.youtube.com/${first}/${second}`, second);
  }
  return placeAt(
    first === 'share' || first === 'subscribe_widget' ? 'share' : 'other',
    `https://www.youtube.com${url.pathname}`,
  );
}

/** YouTube videos, lists and posts; the ids carry no date. */
export const youtube: Platform = {
  id: 'youtube',
  shown: /youtube(?:-nocookie)?\.com|youtu\.be/,
  readAddress(parts) {
    const { host, segments, query } = parts;
    if (OWN.test(host)) return readPath(parts);
    if (PICTURE.test(host) || isWithin(host, 'ytimg.com')) {
      const id = /^(?:vi|vi_webp|an_webp)$/.test(segments[0] ?? '') ? (segments[1] ?? '') : '';
      return ID.test(id) ? placeAt('media', `https://www.youtube.com/watch?v=${id}`) : placeAt('media', null);
    }
    const front = FRONT_END.test(host) && /^(?:watch|embed|shorts|live|v)$/.test(segments[0] ?? '');
    const short = host === 'yewtu.be' ? (segments[0] ?? '') : '';
    const id = front ? (query.get('v') ?? segments[1] ?? '') : short;
    return ID.test(id) ? video(id, query) : null;
  },
  readEmbed: readYoutubeEmbed,
};

/** Address forms and what they must give. */
export const youtubeExamples: readonly AddressExample[] = [
  ['https://youtu.be/YE7VzlLtp-4?t=5&si=x', 'https://www.youtube.com/watch?v=YE7VzlLtp-4', 'YE7VzlLtp-4'],
  ['https://yewtu.be/YE7VzlLtp-4', 'https://www.youtube.com/watch?v=YE7VzlLtp-4', 'YE7VzlLtp-4'],
  ['https://www.youtube.com/watch#!v=YE7VzlLtp-4', 'https://www.youtube.com/watch?v=YE7VzlLtp-4', 'YE7VzlLtp-4'],
  ['https://www.youtube-nocookie.com/embed/YE7VzlLtp-4', 'https://www.youtube.com/watch?v=YE7VzlLtp-4', 'YE7VzlLtp-4'],
  ['https://www.youtube.com/embed/videoseries?list=PLSL0f2Dh', 'https://www.youtube.com/playlist?list=PLSL0f2Dh', null],
  ['https://www.youtube.com/@me', 'https://www.youtube.com/@me', null],
];
