import type { AddressForm } from './address-forms';

const TUBE = 'https://www.youtube.com/watch?v=YE7VzlLtp-4';
const TOK = 'https://www.tiktok.com/@some.one/video/6718335390845095173';

export const VIDEO_FORMS: readonly AddressForm[] = [
  ['https://youtu.be/YE7VzlLtp-4?si=abc&t=42', TUBE, 'YE7VzlLtp-4'],
  ['HTTP://YOUTU.BE/YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://m.youtube.com/shorts/YE7VzlLtp-4?feature=share', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/v/YE7VzlLtp-4&hl=en&fs=1', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/v/YE7VzlLtp-4?version=3', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/watch?feature=player_embedded&v=YE7VzlLtp-4#t=31', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/watch?amp;v=YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/watch/YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://youtube.googleapis.com/v/YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtubekids.com/watch?v=YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['//www.youtube-nocookie.com/embed/YE7VzlLtp-4?autoplay=1', TUBE, 'YE7VzlLtp-4'],
  ['https://www.youtube.com/oembed?format=json&url=https%3A%2F%2Fyoutu.be%2FYE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://invidious.example/watch?v=YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://piped.video/watch?v=YE7VzlLtp-4', TUBE, 'YE7VzlLtp-4'],
  ['https://www.tiktok.com/@some.one/video/6718335390845095173?is_from_webapp=1&_r=1', TOK, '6718335390845095173'],
  [
    'https://www.tiktok.com/@/video/6718335390845095173',
    'https://www.tiktok.com/@/video/6718335390845095173',
    '6718335390845095173',
  ],
  [
    'https://www.tiktok.com/embed/6718335390845095173',
    'https://www.tiktok.com/@/video/6718335390845095173',
    '6718335390845095173',
  ],
  [
    'https://www.tiktok.com/player/v1/6718335390845095173?controls=1',
    'https://www.tiktok.com/@/video/6718335390845095173',
    '6718335390845095173',
  ],
  [
    'https://m.tiktok.com/v/6718335390845095173.html',
    'https://www.tiktok.com/@/video/6718335390845095173',
    '6718335390845095173',
  ],
  ['https://m.tiktok.com/@some.one/video/6718335390845095173', TOK, '6718335390845095173'],
  ['https://www.vxtiktok.com/@some.one/video/6718335390845095173', TOK, '6718335390845095173'],
  [
    'https://www.tiktok.com/oembed?url=https%3A%2F%2Fwww.tiktok.com%2F%40some.one%2Fvideo%2F6718335390845095173',
    TOK,
    '6718335390845095173',
  ],
  ['https://vm.tiktok.com/ZMabc123/', 'https://vm.tiktok.com/ZMabc123/', null],
  ['https://www.tiktok.com/t/ZTabc123/', 'https://www.tiktok.com/t/ZTabc123/', null],
  ...[
    'http://m.youtube.com/#/watch?v=YE7VzlLtp-4&feature=plcp',
    'http://de.youtube.com/watch?v=YE7VzlLtp-4',
    'https://www.youtube.com/watch?v=YE7VzlLtp-4.',
    'vnd.youtube:YE7VzlLtp-4',
    'https://cdn.embedly.com/widgets/media.html?src=https%3A%2F%2Fwww.youtube.com%2Fembed%2FYE7VzlLtp-4&key=0&schema=youtube',
  ].map((written) => [written, 'https://www.youtube.com/watch?v=YE7VzlLtp-4', 'YE7VzlLtp-4'] as const),
  // Players of sound, films and documents without a module of their own: the page that people link to.
  ['//www.dailymotion.com/embed/video/x2abc3?syndication=1', 'https://www.dailymotion.com/video/x2abc3', null],
  ['https://www.dailymotion.com/video/x2abc3_nine-weeks_news', 'https://www.dailymotion.com/video/x2abc3', null],
  ['https://geo.dailymotion.com/player/xk1.html?video=x2abc3&mute=1', 'https://www.dailymotion.com/video/x2abc3', null],
  ['https://open.spotify.com/embed/episode/4abC9?theme=0', 'https://open.spotify.com/episode/4abC9', null],
  ['https://archive.org/embed/nine-weeks-film', 'https://archive.org/details/nine-weeks-film', null],
  ['https://embed.ted.com/talks/lang/de/ann_lee_on_weirs', 'https://www.ted.com/talks/ann_lee_on_weirs', null],
  ['https://player.twitch.tv/?autoplay=false&video=v12345', 'https://www.twitch.tv/videos/12345', null],
  [
    'https://embed.documentcloud.org/documents/123-minutes/?embed=1',
    'https://www.documentcloud.org/documents/123-minutes',
    null,
  ],
  ['https://vine.co/v/hAbC123/embed/simple?audio=1', 'https://vine.co/v/hAbC123', null],
  ['//storify.com/some_one/nine-weeks/embed?border=false', 'https://storify.com/some_one/nine-weeks', null],
  [
    'https://www.tiktok.com/de/@someone/video/6748451240264420610',
    'https://www.tiktok.com/@someone/video/6748451240264420610',
    '6748451240264420610',
  ],
  ['https://www.youtube.com/embed/live_stream?channel=UCabc&autoplay=1', 'https://www.youtube.com/channel/UCabc', null],
  ...[
    'http://www.youtube.com/user/SomeOne#p/u/1/YE7VzlLtp-4',
    'http://www.youtube.com/watch?gl=US&#038;v=YE7VzlLtp-4',
    'https://consent.youtube.com/m?continue=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DYE7VzlLtp-4&gl=DE',
    'https://noembed.com/embed?url=https%3A%2F%2Fyoutu.be%2FYE7VzlLtp-4',
  ].map((written) => [written, 'https://www.youtube.com/watch?v=YE7VzlLtp-4', 'YE7VzlLtp-4'] as const),
  ['https://www.youtube.com/user/SomeOne#p/a', 'https://www.youtube.com/user/SomeOne', null],
  // Viewers of documents and searches that stand before a page.
  ...[
    'https://docs.google.com/viewer?embedded=true&url=',
    'https://docs.google.com/gview?url=',
    'https://drive.google.com/viewerng/viewer?url=',
    'https://view.officeapps.live.com/op/view.aspx?src=',
    'https://paper.example.net/pdfjs/web/viewer.html?file=',
    'https://scholar.google.de/scholar_url?hl=de&url=',
    'https://googleweblight.com/?lite_url=',
    'https://www.bing.com/news/apiclick.aspx?ref=FexRss&aid=&url=',
    'https://images.google.fr/url?sa=t&url=',
    'https://via.hypothes.is/',
    'https://board.example.net/proxy.php?link=',
  ].map(
    (before) => [`${before}https://paper.example.org/weir.pdf`, 'https://paper.example.org/weir.pdf', null] as const,
  ),
  [
    'https://paper.example.org/pdfjs/web/viewer.html?file=/files/weir.pdf',
    'https://paper.example.org/files/weir.pdf',
    null,
  ],
  ['https://paper.example.org/viewer.html?file=weir', 'https://paper.example.org/viewer.html?file=weir', null],
  // The way out of a site.
  ...[
    'https://plus.url.google.com/url?sa=z&n=1&url=',
    'http://news.google.com/news/url?sa=t&fd=R&usg=x&url=',
    'https://translate.googleusercontent.com/translate_c?depth=1&u=',
    'https://www.instapaper.com/text?u=',
    'https://feeds.feedblitz.com/~/t/0/0/paper/~',
  ].map((before) => [`${before}https://paper.example.org/weir`, 'https://paper.example.org/weir', null] as const),
  [
    'http://clinic.example.com/click?url=https://ministry.example.gov/plan.pdf',
    'https://ministry.example.gov/plan.pdf',
    null,
  ],
  [
    'https://board.example.net/out.php?u=https%3A%2F%2Fpaper.example.org%2Fweir',
    'https://paper.example.org/weir',
    null,
  ],
  // Within one site, and without a target, it is an address as any.
  [
    'https://paper.example.org/redirect?url=https://paper.example.org/weir',
    'https://paper.example.org/redirect?url=https://paper.example.org/weir',
    null,
  ],
  [
    'https://paper.example.org/going-out?url=https://board.example.net/a',
    'https://paper.example.org/going-out?url=https://board.example.net/a',
    null,
  ],
];
