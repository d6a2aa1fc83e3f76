import { needsNetwork } from '../url/shorteners';
import { placeAt, postAt } from './answers';
import { readSubstackEmbed } from './embeds/substack-embed';
import type { AddressExample, AddressParts, Platform, PlatformAddress } from './platform';

/** Words, not a bare number (a forum's post) or hexadecimal id (Medium's). */
const SLUG = /^(?=.*[a-z])(?![0-9a-f]{10,12}$)[a-z0-9][a-z0-9-]*$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

function readApp(segments: readonly string[], url: URL): PlatformAddress {
  const [first = '', second = '', third = '', fourth = '', fifth = ''] = segments;
  if (first === 'note' && /^c-\d+$/.test(second)) return postAt(`https://substack.com/note/${second}`, second);
  const note = first.startsWith('@') ? [first.slice(1), second, third] : [second, third, fourth];
  const [who = '', form, id = ''] = note;
  if ((first.startsWith('@') || first === 'profile') && form === 'note' && /^c-\d+$/.test(id)) {
    return postAt(`https://substack.com/${first.startsWith('@') ? first : `profile/${who}`}/note/${id}`, id, who);
  }
  const number = /^(?:p-)?(\d+)$/.exec(third)?.[1];
  if (/^(?:home|inbox)$/.test(first) && second === 'post' && number)
    return postAt(`https://substack.com/home/post/p-${number}`, `p-${number}`);
  if (first.startsWith('@') && /^p-\d+$/.test(second))
    return postAt(`https://substack.com/home/post/${second}`, second, who);
  if (first === 'pub' && third === 'p' && SLUG.test(fourth))
    return post(`https://${second}.substack.com`, fourth, second, fifth);
  if (first.startsWith('@') && second === '')
    return placeAt('profile', `https://substack.com/${first}`, first.slice(1));
  return placeAt('other', `https://substack.com${url.pathname}`);
}

function post(origin: string, slug: string, publication: string | null, form = '', id = ''): PlatformAddress {
  const own = `${origin}/p/${slug}`;
  return form === 'comment' && /^(?:c-)?\d+$/.test(id)
    ? postAt(`${own}/comment/${id}`, id, publication)
    : postAt(own, slug, publication);
}

function readPost({ host, segments, url }: AddressParts, publication: string | null): PlatformAddress | null {
  // Frames put `embed` before the path of the post.
  const [first, slug = '', form = '', id = ''] = segments[0] === 'embed' ? segments.slice(1) : segments;
  if (first === 'api' && form === 'posts' && publication && SLUG.test(id)) return post(url.origin, id, publication);
  if (first !== 'p' || !SLUG.test(slug) || UUID.test(slug) || needsNetwork(host, url.pathname)) return null;
  const known = publication !== null || form === '' || /^comments?$/.test(form);
  return known ? post(publication ? `https://${url.host}` : url.origin, slug, publication, form, id) : null;
}

/** Substack posts, comments and notes, also on domains of publications (`/p/{slug}`). */
export const substack: Platform = {
  id: 'substack',
  shown: /substack\.com/,
  readAddress(parts) {
    const { host, segments, url } = parts;
    if (/^(?:open\.)?substack\.com$/.test(host)) return readApp(segments, url);
    const publication = /^([\w-]+)\.substack\.com$/.exec(host)?.[1] ?? null;
    const found = readPost(parts, publication);
    if (found || !publication) return found;
    return segments.length === 0
      ? placeAt('profile', `https://${host}/`, publication)
      : placeAt('other', `https://${host}${url.pathname}`);
  },
  readEmbed: readSubstackEmbed,
};

/** Address forms and what they must give. */
export const substackExamples: readonly AddressExample[] = [
  ['https://pub.substack.com/p/words?r=ab&utm_source=x', 'https://pub.substack.com/p/words', 'words'],
  ['https://open.substack.com/pub/pub/p/words?r=ab', 'https://pub.substack.com/p/words', 'words'],
  ['https://letters.example.org/p/words', 'https://letters.example.org/p/words', 'words'],
  ['https://substack.com/@me/note/c-309007328', 'https://substack.com/@me/note/c-309007328', 'c-309007328'],
];
