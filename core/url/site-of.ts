/** Second-level labels under which countries register names (`co.uk`, `com.au`, `gob.mx`, `gouv.fr`). */
const SECOND_LEVEL = new Set(
  'co com org net gov gob gouv gv govt ac edu or ne go mil nom asn id ltd plc me sch nhs police asso presse blog web in art tm'.split(
    ' ',
  ),
);

/**
 * Domains under which every name is a site of its own: hosters of blogs and pages, and the names that RFC 2606 keeps for
 * examples, where different hosts stand for unrelated sites.
 */
const HOSTERS = new Set(
  (
    'wordpress.com tumblr.com medium.com substack.com typepad.com ghost.io livejournal.com dreamwidth.org github.io gitlab.io ' +
    'netlify.app pages.dev workers.dev vercel.app herokuapp.com web.app firebaseapp.com neocities.org wixsite.com ' +
    'weebly.com squarespace.com hatenablog.com beehiiv.com bearblog.dev micro.blog write.as over-blog.com canalblog.com ' +
    'blogs.com blog.de altervista.org free.fr example.com example.net example.org example.edu'
  ).split(' '),
);

/**
 * The site a host belongs to: its registrable name by a small rule without a public-suffix list, which is too big for the page
 * script. `blog.example.co.uk` → `example.co.uk`, `name.wordpress.com` → itself. IP addresses and single labels are themselves.
 */
export function siteOf(host: string): string {
  const name = host
    .toLowerCase()
    .replace(/:\d+$/, '')
    .replace(/\.$/, '')
    .replace(/^www\./, '');
  if (name.startsWith('[') || /^[\d.]+$/.test(name)) return name;
  const labels = name.split('.');
  if (labels.length < 3) return name;
  const two = labels.slice(-2);
  const domain = two.join('.');
  const deep =
    HOSTERS.has(domain) || /^blogspot\./.test(domain) || (two[1]?.length === 2 && SECOND_LEVEL.has(two[0] ?? ''));
  if (!deep) return domain;
  // `name.blogspot.co.uk` has a hoster below a country's second level.
  const three = labels.slice(-3).join('.');
  return /^blogspot\./.test(three) ? labels.slice(-4).join('.') : three;
}

/** True when two hosts belong to one site. */
export function isSameSite(a: string, b: string): boolean {
  return siteOf(a) === siteOf(b);
}
