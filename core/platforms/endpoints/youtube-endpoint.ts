import { failure } from '../../result';
import { readIsoDate } from '../dates/iso-date';
import { decodeEntities } from '../embeds/markup';
import type { Endpoint, PostAnswer } from '../platform';
import { attributeIn } from './html-words';
import { parseJson, textAt } from './json-field';
import { oembedEndpoint } from './oembed-endpoint';
import { posted } from './reading';

const oembed = oembedEndpoint('https://www.youtube.com/oembed?format=json&url=');

/** The description as the player has it, whole; the page's own metadata cut it short. */
const WHOLE_DESCRIPTION = /"shortDescription"\s*:\s*("(?:[^"\\]|\\.)*")/;

/**
 * YouTube: what a video says of itself stands on its page alone (title, description, author, day); the public oEmbed, which has only title and author, answers where
 * the page asks for consent first, and says whether the video is gone.
 */
export const youtubeEndpoint: Endpoint = {
  requests: (address) =>
    address.postId === null || !/[?&]v=/.test(address.url)
      ? oembed.requests(address)
      : [{ url: address.url, accept: 'text/html' }, ...oembed.requests(address)],
  read(address, request, status, body) {
    if (request.accept !== 'text/html') return oembed.read(address, request, status, body);
    return status >= 200 && status < 300 ? readVideo(body) : failure('not-understood');
  },
};

function readVideo(body: string): PostAnswer {
  const title = property(body, 'meta', 'itemprop', 'name') ?? property(body, 'meta', 'property', 'og:title');
  const whole = WHOLE_DESCRIPTION.exec(body)?.[1];
  const described = (whole && jsonString(whole)) ?? property(body, 'meta', 'itemprop', 'description') ?? '';
  // A page that asks for consent, or says that the video is gone, has neither a day nor a description.
  const day = property(body, 'meta', 'itemprop', 'datePublished') ?? property(body, 'meta', 'itemprop', 'uploadDate');
  if (title === null || title === '' || (described === '' && day === null)) return failure('not-understood');
  return posted({
    text: [title, described].filter((words) => words !== '').join('\n'),
    title,
    author: property(body, 'link', 'itemprop', 'name'),
    handle: /youtube\.com\/@([\w.-]+)/.exec(property(body, 'link', 'itemprop', 'url') ?? '')?.[1] ?? null,
    published: readIsoDate(day, 'endpoint'),
  });
}

/** The value of the first such element of a page's metadata; null when there is none. */
function property(body: string, element: 'meta' | 'link', name: string, value: string): string | null {
  for (const [, attributes = ''] of body.matchAll(new RegExp(`<${element}\\b([^>]*)>`, 'gi'))) {
    if (attributeIn(attributes, name)?.toLowerCase() !== value.toLowerCase()) continue;
    const found =
      attributeIn(attributes, element === 'link' ? 'href' : 'content') ?? attributeIn(attributes, 'content');
    if (found !== null) return decodeEntities(found).trim();
  }
  return null;
}

function jsonString(literal: string): string | null {
  return textAt(parseJson(literal))?.trim() ?? null;
}
