import { isWithin } from '../url/read-url';
import { codeAt, placeAt, postAt } from './answers';
import { readDigits } from './dates/snowflake';
import { readWordpressEmbed } from './embeds/wordpress-embed';
import { blogPathDate } from './path-date';
import type { AddressExample, AddressParts, Platform, PlatformAddress } from './platform';

const BASE62 = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
/** What WordPress puts behind a permalink. */
const SUFFIX = /\/(?:amp|embed|feed|trackback|comment-page-\d+)(?:\/|$).*$/;
/** Date and slug with a closing slash, which is what WordPress writes; without one it may be anybody's. */
const DATED = /^\/(?:.*\/)?((?:19|20)\d\d\/\d\d(?:\/\d\d)?)\/([^/.]+)\/$/;

function readPermalink({ url, query, host }: AddressParts): PlatformAddress | null {
  const own = isWithin(host, 'wordpress.com');
  const blog = own ? host.replace(/\.?wordpress\.com$/, '') || null : null;
  const origin = own ? `https://${host}` : url.origin;
  const hasSuffix = SUFFIX.test(url.pathname);
  const path = url.pathname.replace(SUFFIX, '/');
  const marked = hasSuffix || query.has('replytocom') || /^#comment-\d+$/.test(url.hash);
  const dated = DATED.exec(own || marked ? path.replace(/\/?$/, '/') : path);
  if (dated)
    return postAt(`${origin}${path.replace(/\/?$/, own ? '/' : '$&')}`, dated[2] ?? '', blog, blogPathDate(path));
  const rest = /\/wp\/v2\/posts\/(\d{1,9})\/?$/.exec(query.get('rest_route') ?? path)?.[1];
  if (rest) return postAt(`${origin}/?p=${rest}`, rest, blog);
  const id = query.get('p') ?? '';
  if (/^\/(?:index\.php|blog\/)?$/.test(path) && /^\d{1,9}$/.test(id))
    return postAt(`${origin}${path}?p=${id}`, id, blog);
  const numbered = /^\/(?:blog\/)?archives\/(\d{1,9})\/?$/.exec(path)?.[1];
  if (numbered) return postAt(`${origin}${path}`, numbered, blog);
  if (!own) return null;
  const slug = /^\/([^/.]+)\/?$/.exec(path)?.[1];
  if (!blog || slug === undefined) return placeAt(path === '/' ? 'profile' : 'other', `${origin}${path}`, blog);
  return placeAt('page', `${origin}/${slug}/`, blog);
}

/** `wp.me/p{blog}-{post}`: both numbers in base 62; `s` stands for a slug. */
function readShort(code: string, path: string): PlatformAddress {
  const [, form = '', blog = '', rest = ''] = /^([pPsa])(\w+)-([\w-]+)$/.exec(code) ?? [];
  const [blogId, postId] = [readDigits(blog, BASE62), form === 's' ? rest : readDigits(rest, BASE62)];
  const known = blog !== '' && blogId !== null && postId !== null;
  return known
    ? { ...postAt(`https://wp.me/${code}`, `${blogId}/${postId}`), needsNetwork: true }
    : codeAt(`https://wp.me${path}`);
}

/** WordPress.com blogs, and other sites whose path has WordPress's dated shape. */
export const wordpress: Platform = {
  id: 'wordpress',
  readAddress(parts) {
    if (parts.host === 'wp.me') return readShort(parts.segments[0] ?? '', parts.url.pathname);
    return readPermalink(parts);
  },
  readEmbed: readWordpressEmbed,
};

/** Address forms and what they must give. */
export const wordpressExamples: readonly AddressExample[] = [
  ['http://me.wordpress.com/2011/07/14/words', 'https://me.wordpress.com/2011/07/14/words/', 'words'],
  ['https://blog.example/2009/02/14/words/embed/#?secret=ab', 'https://blog.example/2009/02/14/words/', 'words'],
  ['https://blog.example/2009/02/words/?replytocom=4567', 'https://blog.example/2009/02/words/', 'words'],
  ['https://blog.example/?p=123', 'https://blog.example/?p=123', '123'],
];
