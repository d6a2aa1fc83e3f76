import { playedPage } from './players';
import { decodeProofpoint, readBase64 } from './proofpoint';
import { decodePercent, isWithin, plainHost, readUrl } from './read-url';
import { siteOf } from './site-of';

/**
 * Redirect services that carry their target in a parameter: `host[,host…] path parameter[,parameter…]` (PLATFORMS §6.4).
 * A host counts with all below it; `google` stands for every country's; the path is a beginning.
 */
const IN_PARAMETER = `
google,images.google,cse.google,plus.google.com,plus.url.google.com /url url,q
google /imgres imgrefurl
google /gwt/ u
consent.google,consent.youtube.com / continue
docs.google.com,drive.google.com / url
scholar.google,googleweblight.com / url,lite_url
bing.com /news/apiclick.aspx url
news.google.com /news/url url
l.facebook.com,lm.facebook.com,l.messenger.com,l.workplace.com,l.instagram.com,l.threads.com,l.threads.net,l.wl.co / u
facebook.com /flx/warn u
facebook.com,m.facebook.com /l.php u
out.reddit.com,exit.sc,gate.sc,slack-redir.net,passport.weibo.com,go.skimresources.com,go.redirectingat.com / url
youtube.com /redirect q
youtube.com /attribution_link u
vk.com,vk.ru /away to
steamcommunity.com /linkfilter url,u
t.umblr.com /redirect z
medium.com /r/ url
medium.com /m/global-identity redirectUrl
safelinks.protection.outlook.com,statics.teams.cdn.office.net / url
instapaper.com /text u
duckduckgo.com /l/ uddg
tiktok.com /link/v2 target
linkedin.com /redir/redirect url
linkedin.com /safety/go url
awin1.com / ued,p
click.linksynergy.com / murl
dpbolvw.net,jdoqocy.com,kqzyfj.com,tkqlhce.com,anrdoezrs.net / url
weibo.cn /sinaurl u
ok.ru /dk st.link
pixiv.net /jump.php url
linkprotect.cudasvc.com /url a
translate.google,translate.googleusercontent.com,protect2.fireeye.com,clicktime.symantec.com / u
translate.yandex.ru,translate.yandex.com / url
microsofttranslator.com /bv.aspx a
12ft.io /proxy q
removepaywall.com /search url
reddit.com /media url
publish.twitter.com,publish.x.com / query
skyview.social,twitframe.com / url
embedly.com,embed.ly,iframe.ly,iframely.net,noembed.com,view.officeapps.live.com / url,src
t.me,telegram.me /iv url
`
  .trim()
  .split('\n')
  .map((line) => {
    const [hosts = '', path = '', names = ''] = line.split(' ');
    return { hosts: hosts.split(','), path, names: names.split(',') };
  });

/** Services that take the raw address behind `?` or `/`. */
const RAW_TAIL =
  /^https?:\/\/(?:(?:href\.li|(?:www\.)?anonym\.to|(?:www\.)?deviantart\.com\/users\/outgoing)\/?\?|(?:12ft\.io|r\.jina\.ai|via\.hypothes\.is|freedium(?:-mirror)?\.cfd|txtify\.it|smry\.ai|(?:www\.)?removepaywall\.com|feeds\.feedblitz\.com\/~\/[^~]{1,80})\/~?)(https?:\/\/.+)$/i;

/** Services that carry the encoded address in a piece of the path. */
const IN_PATH: readonly RegExp[] = [
  /^https?:\/\/click\.redditmail\.com\/CL0\/([^/?]+)/i,
  /^https?:\/\/[\w.-]+\.awstrack\.me\/L0\/([^/?]+)/i,
  /^https?:\/\/click\.pstmrk\.it\/\ds?\/([^/?]+)/i,
  /^https?:\/\/(?:[\w-]+\.)?streak-link\.com\/[^/]+\/([^/?]+)/i,
  /^https?:\/\/(?:prod\.outgoing\.prod\.webservices\.mozgcp\.net|outgoing\.prod\.mozaws\.net)\/v1\/[0-9a-f]{64}\/(.+)$/i,
  /^https?:\/\/r\.search\.yahoo\.com\/.*\/RU=([^/]+)/i,
  /^https?:\/\/[\w.-]*prf\.hn\/.*destination:([^/]+)/i,
  /^https?:\/\/secure-web\.cisco\.com\/.*\/(https?%3A[^/]+)/i,
];

/** Decodes once or twice until it is an http(s) address; null when it is none. */
function httpTarget(value: string | null, base?: URL): string | null {
  if (!value) return null;
  for (const candidate of [value, decodePercent(value), decodePercent(decodePercent(value))]) {
    if (/^https?:\/\//i.test(candidate)) return candidate;
  }
  return base && /^\/(?!\/)/.test(value) ? new URL(value, base).href : null;
}

function fromBase64(value: string | null): string | null {
  const bytes = readBase64(value ?? '');
  return bytes ? httpTarget(new TextDecoder().decode(bytes)) : null;
}

function fromParameter(url: URL, host: string): string | null {
  for (const { hosts, path, names } of IN_PARAMETER) {
    if (!url.pathname.startsWith(path)) continue;
    if (!hosts.some((h) => (h.endsWith('google') ? isGoogle(host, h) : isWithin(host, h)))) continue;
    for (const name of names) {
      const target = httpTarget(url.searchParams.get(name), path === '/attribution_link' ? url : undefined);
      if (target) return target;
    }
  }
  return null;
}

/** How sites name their own way out, and where it keeps where to. */
const EXIT =
  /^(?:link|out(?:going)?|away|redir(?:ect)?|exit|leaving)\.|\/(?:click|(?:safe)?redirect(?:or)?|redir|out|outbound|outgoing|exit|leav(?:e|ing)|away|goto|(?:go|proxy)(?=\.php)|jump|extern(?:al)?)(?:\.(?:php|aspx?|cgi))?\/?$/i;
const EXIT_NAMES = ['url', 'u', 'to', 'target', 'dest', 'destination', 'href', 'link'];

/** Where a site's own way out leads, when that is another site. */
function fromExit(url: URL, host: string): string | null {
  if (url.search === '' || !EXIT.test(host + url.pathname)) return null;
  for (const name of EXIT_NAMES) {
    const value = url.searchParams.get(name);
    const target = httpTarget(value) ?? fromBase64(value);
    const there = target === null ? null : readUrl(target);
    if (there) return siteOf(there.hostname) === siteOf(host) ? null : target;
  }
  return null;
}

/** True for the search engine's home, or a service of it, in any country. */
export function isGoogle(host: string, name = 'google'): boolean {
  return host.startsWith(`${name}.`) && /^(?:\.[a-z]{2,3}){1,2}$/.test(host.slice(name.length));
}

/**
 * Takes one redirect wrapper off an address (parsed, and as text because some carry a raw tail).
 * Gives the target as text, http(s) only; null when the address is no wrapper or its target is not readable.
 */
export function peelWrapper(url: URL, raw: string): string | null {
  const host = plainHost(url.hostname);
  const tail = RAW_TAIL.exec(raw)?.[1];
  if (tail) return tail;
  if (/^urldefense\.(?:proofpoint\.)?com$/.test(host)) return httpTarget(decodeProofpoint(raw));
  if (host === 'disq.us') return httpTarget(url.searchParams.get('url'))?.replace(/:[\w-]+$/, '') ?? null;
  if (host === 'bing.com' && url.pathname.startsWith('/ck/a')) {
    return fromBase64(url.searchParams.get('u')?.replace(/^a1/, '') ?? null);
  }
  // A site's reader of documents may take one of its own.
  if (url.pathname.endsWith('/viewer.html')) return httpTarget(url.searchParams.get('file'), url);
  if (isWithin(host, 'protection.sophos.com')) return fromBase64(url.searchParams.get('u'));
  // Public read endpoints (oEmbed) and Facebook's post and video players name the page that they show.
  if (/\/(?:\w+_)?oembed(?:_\w+)?(?:[./]|$)/.test(url.pathname)) return httpTarget(url.searchParams.get('url'));
  const played = playedPage(url, host);
  if (played !== null && played !== url.href) return played;
  if (isWithin(host, 'facebook.com') && /\/plugins\/(?:post|video|comment_embed)(?:\.php|\/|$)/.test(url.pathname)) {
    return httpTarget(url.searchParams.get('href'));
  }
  for (const pattern of IN_PATH) {
    const piece = pattern.exec(raw)?.[1];
    if (piece === undefined) continue;
    const target = decodePercent(piece);
    return httpTarget(/^https?:/i.test(target) ? target : `https://${target}`);
  }
  return fromParameter(url, host) ?? fromExit(url, host);
}
