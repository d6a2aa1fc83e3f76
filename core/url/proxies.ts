import { decodePercent, isWithin, plainHost } from './read-url';
import { isGoogle } from './wrappers';

/** Newspapers whose `amp.` host mirrors `www.` with the same paths. */
const AMP_HOSTS = new Set(
  'theguardian.com usatoday.com dw.com scmp.com france24.com rfi.fr smh.com.au theage.com.au'.split(' '),
);

/** Mobile hosts that mirror `www.` with the same paths; others are left as they are. */
const MOBILE_HOSTS =
  /^(?:m\.(?:bbc\.co\.uk|bbc\.com|spiegel\.de|faz\.net|heise\.de|huffpost\.com|imdb\.com|washingtonpost\.com|dw\.com)|mobile\.(?:nytimes|reuters|lemonde)\.(?:com|fr))$/;

/**
 * The address of the page behind a proxy or an alternative form of it: AMP caches and viewers, Yandex turbo, Google
 * Translate, the AMP and mobile forms of known sites. Takes the parsed address; null when it is none of these.
 * Sites that are not known keep their form: only the page itself can say which address is its main one.
 */
export function peelProxy(url: URL): string | null {
  const host = plainHost(url.hostname);
  const rest = `${url.pathname}${url.search}`;
  if (isWithin(host, 'cdn.ampproject.org')) return behind(/^\/(?:c|v|wp|i|r)\/(s\/)?([^/?#]+\.[^/?#].*)$/.exec(rest));
  if (isGoogle(host) || host === 'bing.com') return behind(/^\/amp\/(s\/)?([^/?#]+\.[^/?#].*)$/.exec(rest));
  if (isWithin(host, 'turbopages.org')) {
    const found = /^\/(?:turbo\/)?([^/]+\.[^/]+)\/s(\/.*)$/.exec(rest);
    return found ? `https://${found[1]}${found[2]}` : null;
  }
  if (isWithin(host, 'translate.goog')) {
    const original = host.slice(0, -'.translate.goog'.length).replace(/--|-/g, (dash) => (dash === '-' ? '.' : '-'));
    return `${url.searchParams.get('_x_tr_sch') === 'http' ? 'http' : 'https'}://${original}${rest}${url.hash}`;
  }
  return publisherForm(url, host, rest);
}

function behind(found: RegExpExecArray | null): string | null {
  const target = found?.[2];
  if (target === undefined) return null;
  // The query of the inner page often comes percent-encoded as a part of the path.
  const open = target.includes('?') ? target : target.replace(/%3f.*$/i, decodePercent);
  return `${found?.[1] ? 'https' : 'http'}://${open}`;
}

function publisherForm(url: URL, host: string, rest: string): string | null {
  if (host === 'amp.cnn.com') return `https://www.cnn.com${rest.replace(/^\/cnn(?=\/)/, '')}`;
  if (host.startsWith('amp.') && AMP_HOSTS.has(host.slice(4))) return `https://www.${host.slice(4)}${rest}`;
  if (host === 'cbsnews.com' && rest.startsWith('/amp/')) return `${url.origin}${rest.slice(4)}`;
  if (host === 'pbs.org' && rest.startsWith('/newshour/amp/')) return `${url.origin}/newshour${rest.slice(13)}`;
  if (host === 'mirror.co.uk' && url.pathname.endsWith('.amp')) {
    return `${url.origin}${url.pathname.slice(0, -4)}${url.search}`;
  }
  const wiki = /^([a-z-]+)\.m\.(wik[a-z]+\.org)$/.exec(host);
  if (wiki) return `https://${wiki[1]}.${wiki[2]}${rest}`;
  return MOBILE_HOSTS.test(host) ? `https://www.${host.replace(/^\w+\./, '')}${rest}` : null;
}
