/** Addresses of apps' own schemes, and the web address of the same post or account: Bluesky, Telegram, X, YouTube, Threads, and statuses from the years of OStatus. */
const SCHEMES: readonly (readonly [app: RegExp, web: string])[] = [
  // An `at:` address must not go through the URL parser: the colons of its DID are no valid host.
  [/^at:\/\/([^/?#]+)\/app\.bsky\.feed\.post\/([\w.~:-]+).*/i, 'https://bsky.app/profile/$1/post/$2'],
  [/^at:\/\/([^/?#]+)\/?$/i, 'https://bsky.app/profile/$1'],
  [/^tg:(?:\/\/)?resolve\?(?=.*\bdomain=(\w+))(?:.*\bpost=(\d+))?.*/i, 'https://t.me/$1/$2'],
  [/^twitter:\/\/(?:status|tweet)\?(?:.*&)?(?:status_)?id=(\d+).*/i, 'https://x.com/i/status/$1'],
  [/^vnd\.youtube:(?:\/\/)?([\w-]{11})(?![\w-]).*/i, 'https://www.youtube.com/watch?v=$1'],
  [/^barcelona:\/\/media\/?\?(?:.*&)?shortcode=([\w-]+).*/i, 'https://www.threads.com/t/$1'],
  [/^web\+ap:\/\/(.+)/i, 'https://$1'],
  // The day in it is kept behind `#`.
  [/^tag:([\w.-]+),(\d{4}-\d\d-\d\d):objectId=(\d+):objectType=Status$/i, 'https://$1/statuses/$3#$2'],
];

/** Turns an address of an app's own scheme into the web address of the same post. Null for anything else. */
export function openAppScheme(raw: string): string | null {
  if (/^https?:/i.test(raw)) return null;
  const found = SCHEMES.find(([app]) => app.test(raw));
  return found ? raw.replace(...found) : null;
}
