import type { KnownDate } from '../../model';
import { failure } from '../../result';
import { readIsoDate } from '../dates/iso-date';
import { decodeEntities, stripTags } from '../embeds/markup';
import type { Address, Endpoint, EndpointRequest, PostAnswer } from '../platform';
import { linksIn } from './html-words';
import { fieldAt, listAt, parseJson, textAt } from './json-field';
import { posted, statusFailure } from './reading';

/** The token that X's own widget computes from the id; the rounding of the number is part of it. Source: react-tweet. */
export function syndicationToken(id: string): string {
  return ((Number(id) / 1e15) * Math.PI).toString(36).replace(/(?:0+|\.)/g, '');
}

function requests(address: Address): readonly EndpointRequest[] {
  const { postId, handle } = address;
  if (postId === null) return [];
  const page = encodeURIComponent(`https://twitter.com/${handle ?? 'i'}/status/${postId}`);
  const token = syndicationToken(postId);
  return [
    {
      url: `https://cdn.syndication.twimg.com/tweet-result?id=${postId}&lang=en&token=${token}`,
      accept: 'application/json',
    },
    {
      url: `https://publish.twitter.com/oembed?url=${page}&omit_script=1&dnt=true&hide_thread=1`,
      accept: 'application/json',
    },
  ];
}

function statusUrl(tweet: unknown): string | null {
  const id = textAt(tweet, 'id_str');
  return id === null ? null : `https://x.com/${textAt(tweet, 'user', 'screen_name') ?? 'i'}/status/${id}`;
}

/** The words people see: mentions before and media links behind are cut, short links opened. */
function wordsOf(tweet: unknown): string {
  const letters = [...(textAt(tweet, 'text') ?? textAt(tweet, 'full_text') ?? '')];
  const [start, end] = listAt(tweet, 'display_text_range').map(Number);
  let text = letters.slice(start ?? 0, end ?? letters.length).join('');
  for (const link of listAt(tweet, 'entities', 'urls')) {
    const [short, long] = [textAt(link, 'url'), textAt(link, 'expanded_url')];
    if (short && long) text = text.replaceAll(short, isOwnQuote(tweet, long) ? '' : long);
  }
  for (const media of listAt(tweet, 'entities', 'media')) text = text.replaceAll(textAt(media, 'url') ?? '\0', '');
  return decodeEntities(text).trim();
}

function isOwnQuote(tweet: unknown, link: string): boolean {
  const id = textAt(tweet, 'quoted_tweet', 'id_str');
  return id !== null && new RegExp(`/status/${id}\\b`).test(link);
}

function readTweet(tweet: unknown): PostAnswer {
  const name = textAt(tweet, '__typename');
  if (name === 'TweetTombstone') {
    const words = textAt(tweet, 'tombstone', 'text', 'text') ?? '';
    return failure(/age|adult|log ?in|sensitive/i.test(words) ? 'gated' : 'removed');
  }
  if (textAt(tweet, 'id_str') === null) return failure('not-understood');
  const parent = textAt(tweet, 'in_reply_to_status_id_str');
  const quoted = fieldAt(tweet, 'quoted_tweet');
  const language = textAt(tweet, 'lang');
  return posted({
    text: wordsOf(tweet),
    author: textAt(tweet, 'user', 'name'),
    handle: textAt(tweet, 'user', 'screen_name'),
    published: readIsoDate(textAt(tweet, 'created_at'), 'endpoint'),
    // X writes `und` and codes like `qme` for posts without words.
    language: language && /^(?:und|zxx|q\w\w)$/.test(language) ? null : language,
    url: statusUrl(tweet),
    parent: parent && `https://x.com/${textAt(tweet, 'in_reply_to_screen_name') ?? 'i'}/status/${parent}`,
    quoted: quoted === undefined ? null : statusUrl(quoted),
    quotedText: quoted === undefined ? null : wordsOf(quoted) || null,
    links: listAt(tweet, 'entities', 'urls')
      .map((link) => textAt(link, 'expanded_url'))
      .filter((link) => link !== null)
      .filter((link) => !isOwnQuote(tweet, link)),
  });
}

/** oEmbed prints the day in English, in UTC. */
function dayOf(text: string): KnownDate | null {
  const at = /^[A-Z][a-z]+ \d{1,2}, \d{4}$/.test(text) ? Date.parse(`${text} UTC`) : Number.NaN;
  return Number.isNaN(at) ? null : { at, precision: 'day', source: 'endpoint', toleranceMs: null, zoneKnown: true };
}

function readOembed(answer: unknown): PostAnswer {
  const html = textAt(answer, 'html');
  if (html === null) return failure('not-understood');
  const [, attributes = '', words = ''] = /<p\b([^>]*)>([\s\S]*?)<\/p>/i.exec(html) ?? [];
  const links = linksIn(words).filter(({ text }) => /^https?:\/\//.test(text) && !/^https?:\/\/pic\./.test(text));
  return posted({
    text: stripTags(words).replace(/\s*\bpic\.(?:twitter|x)\.com\/\w+/g, ''),
    author: textAt(answer, 'author_name'),
    handle: /\/([^/]+)\/?$/.exec(textAt(answer, 'author_url') ?? '')?.[1] ?? null,
    published: dayOf(linksIn(html).at(-1)?.text ?? ''),
    language: /\blang="([a-z-]+)"/i.exec(attributes)?.[1] ?? null,
    url: textAt(answer, 'url'),
    links: links.map(({ href }) => href),
  });
}

/** X: the JSON behind its widget, then oEmbed. Without a key, undocumented (the first) and documented (the second). */
export const twitterEndpoint: Endpoint = {
  requests,
  read(_address, request, status, body): PostAnswer {
    const failed = statusFailure(status);
    if (failed) return failed;
    const answer = parseJson(body);
    return request.url.includes('/oembed') ? readOembed(answer) : readTweet(answer);
  },
};
