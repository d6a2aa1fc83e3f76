import { isWithin } from './read-url';

/** Hosts of which every address is a code that only the network can resolve (PLATFORMS §6.4). */
const HOSTS = new Set(
  (
    't.co pic.twitter.com bit.ly bitly.com j.mp ow.ly buff.ly dlvr.it ift.tt trib.al is.gd v.gd tinyurl.com goo.gl lnkd.in fb.me ' +
    'fb.watch wp.me flip.it apple.news link.medium.com t.cn vk.cc db.tt hubs.ly nyti.ms wapo.st reut.rs bloom.bg ' +
    'on.ft.com on.wsj.com cnn.it bbc.in apne.ws politi.co n.pr abcn.ws nbcnews.to usat.ly econ.st cnb.cx ti.me ' +
    'lemde.fr tmblr.co rebrand.ly cutt.ly t.ly amzn.to spr.ly shar.es po.st snip.ly soo.gd su.pr tiny.cc bl.ink ' +
    'vm.tiktok.com vt.tiktok.com feedproxy.google.com maps.app.goo.gl forms.gle g.co youtube.app.goo.gl hill.cm ' +
    'gu.com theatln.tc slate.me mirr.im dailym.ai ind.pn bzfd.it huff.to chn.ge eepurl.com rb.gy shorturl.at fxn.ws ' +
    'share.google a.co amzn.eu s.id x.gd clck.ru qr.ae bit.do cli.gs adf.ly nyp.st washex.am lat.ms cbsn.ws thebea.st ' +
    'nyer.cm read.bi tcrn.ch engt.co pin.it spoti.fi aka.ms msft.it w.wiki g.page urlz.fr vu.fr mcaf.ee dld.bz go.bsky.app kck.st ln.is owl.li ' +
    'smarturl.it 1.usa.gov photos.app.goo.gl on.cnn.com cbsloc.al'
  ).split(' '),
);

/** Other addresses that hide their target: `host/path beginning`. */
const PLACES: readonly (readonly [domain: string, path: RegExp])[] = [
  ['list-manage.com', /^\/track\/click/],
  ['mimecast.com', /^\/s\//],
  ['sendgrid.net', /^\/(?:ls|wf)\//],
  ['news.google.com', /^\/(?:rss\/)?(?:articles|read)\//],
  ['outline.com', /^\/\w+$/],
  ['disq.us', /^\/p\//],
  ['app.link', /^\/\w/],
  ['page.link', /^\/\w/],
];

/** True for a shortener or click counter: the target is known only by asking the network. Host without `www.`. */
export function needsNetwork(host: string, path: string): boolean {
  if (HOSTS.has(host)) return path.length > 1;
  return PLACES.some(([domain, pattern]) => isWithin(host, domain) && pattern.test(path));
}
