/**
 * Players that stand in frames, and the page that people link to instead: host and path of the player, then that page with the
 * parts found (addresses as their services hand them out in 2026). A part may stand in the query: it is matched with the path.
 */
const PLAYERS: readonly (readonly [player: RegExp, page: string])[] = [
  [/^dailymotion\.com\/(?:embed\/|swf\/)?video\/([a-z\d]+)/i, 'https://www.dailymotion.com/video/$1'],
  [
    /^(?:geo\.)?dailymotion\.com\/player(?:\/\w+)?(?:\.html)?\?(?:.*&)?video=(\w+)/i,
    'https://www.dailymotion.com/video/$1',
  ],
  [/^dai\.ly\/([a-z\d]+)/i, 'https://www.dailymotion.com/video/$1'],
  [/^open\.spotify\.com\/embed(?:-podcast)?\/(track|episode|show|album)\/(\w+)/i, 'https://open.spotify.com/$1/$2'],
  [/^embed\.podcasts\.apple\.com\/(.+)/i, 'https://podcasts.apple.com/$1'],
  [/^streamable\.com\/[eos]\/(\w+)/i, 'https://streamable.com/$1'],
  [/^archive\.org\/embed\/([^/?#]+)/i, 'https://archive.org/details/$1'],
  [/^embed(?:-ssl)?\.ted\.com\/talks\/(?:lang\/\w+\/)?([\w-]+?)(?:\.html)?(?:[?#]|$)/i, 'https://www.ted.com/talks/$1'],
  [/^player\.twitch\.tv\/\?(?:.*&)?video=v?(\d+)/i, 'https://www.twitch.tv/videos/$1'],
  [/^clips\.twitch\.tv\/embed\?(?:.*&)?clip=([\w-]+)/i, 'https://clips.twitch.tv/$1'],
  [/^giphy\.com\/embed\/(\w+)/i, 'https://giphy.com/gifs/$1'],
  [/^odysee\.com\/(?:\$|%24)\/embed\/(@[^?#]+)/i, 'https://odysee.com/$1'],
  [/^bitchute\.com\/embed\/(\w+)/i, 'https://www.bitchute.com/video/$1/'],
  [/^player\.bilibili\.com\/player\.html\?(?:.*&)?bvid=(\w+)/i, 'https://www.bilibili.com/video/$1'],
  [/^embed\.documentcloud\.org\/documents\/([\w-]+)/i, 'https://www.documentcloud.org/documents/$1'],
  [/^rutube\.ru\/(?:play\/embed|embed)\/(\w+)/i, 'https://rutube.ru/video/$1/'],
  [/^ok\.ru\/videoembed\/(\d+)/i, 'https://ok.ru/video/$1'],
  [/^vine\.co\/v\/(\w+)\/(?:embed|card)/i, 'https://vine.co/v/$1'],
  [/^storify\.com\/([\w-]+\/[\w-]+)\/embed/i, 'https://storify.com/$1'],
  [/^(?:main\.)?elk\.zone\/([\w.-]+\.[a-z]{2,}\/@.+)/i, 'https://$1'],
  [/^coub\.com\/embed\/(\w+)/i, 'https://coub.com/view/$1'],
];

/** What every address of the list has. */
const LIKE_PLAYER = /embed|player|dailymotion|^dai\.ly|^streamable|elk\.zone|^vine/;

/** The page of what a player at an address plays, as text; null when it is none. `host` is without `www.`. */
export function playedPage(url: URL, host: string): string | null {
  const address = `${host}${url.pathname}${url.search}`;
  if (!LIKE_PLAYER.test(address)) return null;
  for (const [player, page] of PLAYERS) {
    const found = player.exec(address);
    if (found) return page.replace(/\$(\d)/g, (_, part: string) => found[Number(part)] ?? '');
  }
  return null;
}
