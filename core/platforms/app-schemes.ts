/**
 * Turns an address of an app's own scheme into the web address of the same post: `at://` (Bluesky), `tg://` (Telegram),
 * `barcelona://` (Threads), `twitter://`, `vnd.youtube:`, and the `tag:` of a status from the years of OStatus. Null for anything else. An `at://` address must not go through the URL parser: the colons of its
 * DID are no valid host.
 */
export function openAppScheme(raw: string): string | null {
  const at = /^at:\/\/([^/?#]+)\/app\.bsky\.feed\.post\/([\w.~:-]+)/i.exec(raw);
  if (at) return `https://bsky.app/profile/${at[1]}/post/${at[2]}`;
  const actor = /^at:\/\/([^/?#]+)\/?$/i.exec(raw);
  if (actor) return `https://bsky.app/profile/${actor[1]}`;
  if (/^tg:(?:\/\/)?resolve\?/i.test(raw)) {
    const query = new URLSearchParams(raw.slice(raw.indexOf('?')));
    const [domain, post] = [query.get('domain'), query.get('post')];
    return domain ? `https://t.me/${domain}${post ? `/${post}` : ''}` : null;
  }
  const tag = /^tag:([\w.-]+),\d{4}-\d\d-\d\d:objectId=(\d+):objectType=Status$/i.exec(raw);
  if (tag) return `https://${tag[1]}/statuses/${tag[2]}`;
  const tweet = /^twitter:\/\/status\?(?:.*&)?(?:status_)?id=(\d+)/i.exec(raw)?.[1];
  if (tweet) return `https://x.com/i/status/${tweet}`;
  const film = /^vnd\.youtube:(?:\/\/)?([\w-]{11})(?![\w-])/i.exec(raw)?.[1];
  if (film) return `https://www.youtube.com/watch?v=${film}`;
  const code = /^barcelona:\/\/media\/?\?(?:.*&)?shortcode=([\w-]+)/i.exec(raw)?.[1];
  return code ? `https://www.threads.com/t/${code}` : null;
}
