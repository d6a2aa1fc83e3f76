import type { AddressForm } from './address-forms';

const LINKED = 'https://www.linkedin.com/feed/update/urn:li:activity:7151241570371948544/';

export const NETWORK_FORMS: readonly AddressForm[] = [
  [
    'https://embed.tumblr.com/embed/post/t:key/686047436/v2?origin=x',
    'https://embed.tumblr.com/embed/post/t:key/686047436',
    '686047436',
  ],
  [
    'https://www.linkedin.com/feed/update/urn:li:activity:7151241570371948544?utm_source=share',
    LINKED,
    '7151241570371948544',
  ],
  ['https://www.linkedin.com/feed/update/urn%3Ali%3Aactivity%3A7151241570371948544/', LINKED, '7151241570371948544'],
  ['https://www.linkedin.com/feed/update/activity:7151241570371948544/', LINKED, '7151241570371948544'],
  [
    'https://fr.linkedin.com/posts/some-one-12345_some-words-activity-7151241570371948544-AbCd/?trk=x',
    LINKED,
    '7151241570371948544',
  ],
  [
    'https://www.linkedin.com/posts/some-one_words-share-7151241570371948544-AbCd?utm_medium=member_desktop',
    'https://www.linkedin.com/feed/update/urn:li:share:7151241570371948544/',
    '7151241570371948544',
  ],
  ['https://www.linkedin.com/embed/feed/update/urn:li:activity:7151241570371948544', LINKED, '7151241570371948544'],
  ['https://www.linkedin.com/posts/activity-7151241570371948544-AbCd', LINKED, '7151241570371948544'],
  ['https://tx.me/some_channel/613', 'https://t.me/some_channel/613', 'some_channel/613'],
  ['https://t.me/some_channel/613),', 'https://t.me/some_channel/613', 'some_channel/613'],
  ['https://t.me/s/some_channel/613', 'https://t.me/some_channel/613', 'some_channel/613'],
  ['https://t.me/some_channel/613?single&comment=5', 'https://t.me/some_channel/613?comment=5', 'some_channel/613'],
  ['https://www.t.me/some_channel/613/', 'https://t.me/some_channel/613', 'some_channel/613'],
  ['https://telegram.me/some_channel/613?before=700', 'https://t.me/some_channel/613', 'some_channel/613'],
  ['https://T.ME/some_channel/613', 'https://t.me/some_channel/613', 'some_channel/613'],
  ['tg://resolve?post=613&domain=some_channel', 'https://t.me/some_channel/613', 'some_channel/613'],
  [
    'https://some-blog.tumblr.com/post/626907179849564160',
    'https://www.tumblr.com/some-blog/626907179849564160',
    '626907179849564160',
  ],
  [
    'https://www.tumblr.com/some-blog/626907179849564160?source=share',
    'https://www.tumblr.com/some-blog/626907179849564160',
    '626907179849564160',
  ],
  [
    'https://www.tumblr.com/blog/some-blog/626907179849564160',
    'https://www.tumblr.com/some-blog/626907179849564160',
    '626907179849564160',
  ],
  [
    'http://some-blog.tumblr.com/post/626907179849564160/some-words/amp',
    'https://www.tumblr.com/some-blog/626907179849564160',
    '626907179849564160',
  ],
  [
    'https://some-blog.tumblr.com/post/626907179849564160/some-words#notes',
    'https://www.tumblr.com/some-blog/626907179849564160',
    '626907179849564160',
  ],
  [
    'https://truthsocial.com/@someone/posts/108779000807761862',
    'https://truthsocial.com/@someone/108779000807761862',
    '108779000807761862',
  ],
  [
    'https://truthsocial.com/users/someone/statuses/108779000807761862',
    'https://truthsocial.com/@someone/108779000807761862',
    '108779000807761862',
  ],
  [
    'https://truthsocial.com/api/v1/statuses/108779000807761862',
    'https://truthsocial.com/statuses/108779000807761862',
    '108779000807761862',
  ],
  ['https://gab.com/someone/posts/12345678', 'https://gab.com/someone/posts/12345678', '12345678'],
  ['https://gab.com/groups/12345', 'https://gab.com/groups/12345', null],
  [
    'https://gab.com/someone/posts/107163961867310434/',
    'https://gab.com/someone/posts/107163961867310434',
    '107163961867310434',
  ],
  ['https://m.vk.com/some_group?w=wall-20442308_23162', 'https://vk.com/wall-20442308_23162', '-20442308_23162'],
  ['https://vk.ru/wall-20442308_23162', 'https://vk.com/wall-20442308_23162', '-20442308_23162'],
  ['https://new.vk.com/wall12345_678', 'https://vk.com/wall12345_678', '12345_678'],
  [
    'https://vk.com/video?z=video-18403220_456239696%2Fclub18403220',
    'https://vk.com/video-18403220_456239696',
    '-18403220_456239696',
  ],
  ['https://vk.com/clip-18403220_456239696', 'https://vk.com/clip-18403220_456239696', '-18403220_456239696'],
  [
    'https://www.weibo.com/3314883543/Iy7fj4qVg?refer_flag=1',
    'https://weibo.com/3314883543/Iy7fj4qVg',
    '4481310091056806',
  ],
  ['https://m.weibo.cn/detail/4481310091056806', 'https://m.weibo.cn/detail/4481310091056806', '4481310091056806'],
  ['https://weibo.cn/detail/4481310091056806', 'https://m.weibo.cn/detail/4481310091056806', '4481310091056806'],
  ['https://news.ycombinator.com/item?id=8863&goto=news', 'https://news.ycombinator.com/item?id=8863', '8863'],
  ['http://news.ycombinator.com/item?id=8863#9224', 'https://news.ycombinator.com/item?id=8863', '8863'],
  [
    'https://vk.com/widget_post.php?app=0&owner_id=-20442308&post_id=23162',
    'https://vk.com/wall-20442308_23162',
    '-20442308_23162',
  ],
  ['https://hacker-news.firebaseio.com/v0/item/8863.json', 'https://news.ycombinator.com/item?id=8863', '8863'],
];

export const BLOG_FORMS: readonly AddressForm[] = [
  [
    'https://medium.com/@some.one/some-words-9e1af4d26894?source=friends_link&sk=abc',
    'https://medium.com/@some.one/some-words-9e1af4d26894',
    '9e1af4d26894',
  ],
  [
    'https://medium.com/some-publication/some-words-9e1af4d26894#ab12',
    'https://medium.com/some-publication/some-words-9e1af4d26894',
    '9e1af4d26894',
  ],
  [
    'https://someone.medium.com/some-words-9e1af4d26894?gi=1',
    'https://someone.medium.com/some-words-9e1af4d26894',
    '9e1af4d26894',
  ],
  [
    'https://medium.com/m/global-identity-2?redirectUrl=https%3A%2F%2Fsomeone.medium.com%2Fwords-9e1af4d26894',
    'https://someone.medium.com/words-9e1af4d26894',
    '9e1af4d26894',
  ],
  [
    'https://open.substack.com/pub/some-pub/p/some-words?r=1&utm_medium=ios&showWelcomeOnShare=true',
    'https://some-pub.substack.com/p/some-words',
    'some-words',
  ],
  ['https://some-pub.substack.com/api/v1/posts/some-words', 'https://some-pub.substack.com/p/some-words', 'some-words'],
  ['https://substack.com/note/c-309007328', 'https://substack.com/note/c-309007328', 'c-309007328'],
  // A publisher's short address has the shape of a newsletter's.
  ['https://gu.com/p/abc12', 'https://gu.com/p/abc12', null],
  ['https://some-pub.substack.com/p/some-words/comments', 'https://some-pub.substack.com/p/some-words', 'some-words'],
  [
    'https://SOME-PUB.substack.com/p/some-words?publication_id=1&post_id=2&isFreemail=true',
    'https://some-pub.substack.com/p/some-words',
    'some-words',
  ],
  [
    'https://some-pub.substack.com/i/123456/heading-words',
    'https://some-pub.substack.com/i/123456/heading-words',
    null,
  ],
  [
    'https://substack.com/@someone/note/c-309007328?r=1',
    'https://substack.com/@someone/note/c-309007328',
    'c-309007328',
  ],
  ['https://substack.com/home/post/p-123456', 'https://substack.com/home/post/p-123456', 'p-123456'],
  ['https://some-pub.substack.com/embed/p/some-words', 'https://some-pub.substack.com/p/some-words', 'some-words'],
  [
    'http://blog.example.org/2009/02/14/some-words/comment-page-2/#comment-12',
    'http://blog.example.org/2009/02/14/some-words/',
    'some-words',
  ],
  [
    'https://blog.example.org/2009/02/14/some-words/trackback/',
    'https://blog.example.org/2009/02/14/some-words/',
    'some-words',
  ],
  [
    'https://blog.example.org/2009/02/14/some-words/?amp',
    'https://blog.example.org/2009/02/14/some-words/',
    'some-words',
  ],
  [
    'https://blog.example.org/2009/02/14/some-words/?noamp=mobile',
    'https://blog.example.org/2009/02/14/some-words/',
    'some-words',
  ],
  [
    'https://blog.example.org/2009/02/14/some-words/feed/atom/',
    'https://blog.example.org/2009/02/14/some-words/',
    'some-words',
  ],
  [
    'https://some-blog.wordpress.com/2011/07/14/some-words/?share=twitter',
    'https://some-blog.wordpress.com/2011/07/14/some-words/',
    'some-words',
  ],
  [
    'https://some-blog.wordpress.com/2011/07/14/some-words/#more-12',
    'https://some-blog.wordpress.com/2011/07/14/some-words/',
    'some-words',
  ],
  ['https://blog.example.org/archives/123', 'https://blog.example.org/archives/123', '123'],
  [
    'http://some-blog.blogspot.de/2009/02/some-words.html?m=1',
    'https://some-blog.blogspot.com/2009/02/some-words.html',
    'some-words',
  ],
  [
    'https://some-blog.blogspot.com.br/2009/02/some-words.html?showComment=1234567890123#c12',
    'https://some-blog.blogspot.com/2009/02/some-words.html',
    'some-words',
  ],
  [
    'https://some-blog.blogspot.in/2009/02/some-words.html#more',
    'https://some-blog.blogspot.com/2009/02/some-words.html',
    'some-words',
  ],
  [
    'https://some-blog.blogspot.com/2009/02/some-words.html?spref=tw',
    'https://some-blog.blogspot.com/2009/02/some-words.html',
    'some-words',
  ],
  [
    'http://www.some-blog.blogspot.com/2009/02/some-words.html',
    'https://some-blog.blogspot.com/2009/02/some-words.html',
    'some-words',
  ],
  ['https://forum.example.org/t/some-words/12345?page=3', 'https://forum.example.org/t/some-words/12345', '12345'],
  [
    'https://forum.example.org/t/some-words/12345/7?u=someone',
    'https://forum.example.org/t/some-words/12345/7',
    '12345/7',
  ],
  ['https://forum.example.org/t/some-words/12345/print', 'https://forum.example.org/t/some-words/12345', '12345'],
  [
    'http://example.typepad.com/some_blog/2008/03/some-words.html#comments',
    'http://example.typepad.com/some_blog/2008/03/some-words.html',
    'some-words',
  ],
];

const STORY = 'https://www.example.com/story?id=42';
const ENCODED = encodeURIComponent(STORY);

/** Wrappers, proxies and archives of a page that no platform claims. */
export const WRAPPED_FORMS: readonly AddressForm[] = [
  [`https://www.google.de/url?url=${ENCODED}&sa=t`, STORY, null],
  [`https://www.google.co.uk/url?q=&url=${ENCODED}`, STORY, null],
  [`https://l.facebook.com/lsr.php?u=${encodeURIComponent(`${STORY}&fbclid=abc`)}&ext=1`, STORY, null],
  [`https://l.threads.net/?u=${ENCODED}`, STORY, null],
  [`https://out.reddit.com/t3_abc?url=${ENCODED}&token=x`, STORY, null],
  [`https://vk.com/away.php?to=${ENCODED}&cc_key=`, STORY, null],
  [`https://m.vk.com/away?to=${ENCODED}`, STORY, null],
  [`https://eur02.safelinks.protection.outlook.com/ap/t-59584e83/?url=${ENCODED}&data=x`, STORY, null],
  [`https://duckduckgo.com/l/?uddg=${ENCODED}&rut=abc`, STORY, null],
  [`https://href.li/?${STORY}`, STORY, null],
  [`https://www.deviantart.com/users/outgoing?${STORY}`, STORY, null],
  [`https://exit.sc/?url=${ENCODED}`, STORY, null],
  [`https://paper.example.org/engine/go.php?url=${btoa(STORY)}`, STORY, null],
  [`https://paper.example.org/out?to=${btoa(STORY)}`, STORY, null],
  [`https://www.tiktok.com/link/v2?aid=1&target=${ENCODED}`, STORY, null],
  [`https://abc.r.us-east-1.awstrack.me/L0/${ENCODED}/1/0100/x=1`, STORY, null],
  [
    `https://www.bing.com/ck/a?!&&p=abc&u=a1${btoa(STORY).replace(/=+$/, '').replace(/\+/g, '-').replace(/\//g, '_')}&ntb=1`,
    STORY,
    null,
  ],
  [`https://go.redirectingat.com/?id=1&xs=1&url=${ENCODED}`, STORY, null],
  [`https://link.zhihu.com/?target=${ENCODED}`, STORY, null],
  [`https://link.forum.example/?target=${ENCODED}`, STORY, null],
  // A site's way to another of its own pages is no way out.
  [
    'https://link.paper.test/?url=https%3A%2F%2Fwww.paper.test%2Fa',
    'https://link.paper.test/?url=https%3A%2F%2Fwww.paper.test%2Fa',
    null,
  ],
  [`https://translate.google.de/translate?hl=de&u=${ENCODED}`, STORY, null],
  [`https://www.removepaywall.com/search?url=${ENCODED}`, STORY, null],
  ['https://www.reddit.com/media?url=https%3A%2F%2Fi.redd.it%2Fabc.jpg', 'https://i.redd.it/abc.jpg', null],
  ['https://www.example.com.:443/story?id=42', STORY, null],
  [`https://12ft.io/${STORY}`, STORY, null],
  [`https://r.jina.ai/${STORY}`, STORY, null],
  [`https://translate.google.com/translate?sl=fr&tl=en&u=${ENCODED}`, STORY, null],
  ['https://www-example-com.translate.goog/story?id=42&_x_tr_sl=fr&_x_tr_tl=en', STORY, null],
  ['https://www-example-com.cdn.ampproject.org/v/s/www.example.com/story?id=42&amp_gsa=1', STORY, null],
  ['https://www.google.com/amp/s/www.example.com/story%3Fid%3D42', STORY, null],
  ['https://www.google.fr/amp/s/www.example.com/story?id=42', STORY, null],
  [`https://web.archive.org/web/20200102id_/${STORY}`, STORY, null],
  [`http://wayback.archive.org/web/2020/http://www.google.com/url?q=${ENCODED}`, STORY, null],
  [`https://archive.today/oldest/${STORY}`, STORY, null],
  [`https://archive.fo/20200102030405/${STORY}`, STORY, null],
  [`http://megalodon.jp/ref/2020-0102-0304-05/https://www.example.com:443/story?id=42`, STORY, null],
  [`https://arquivo.pt/noFrame/replay/20200102030405/${STORY}`, STORY, null],
  [`https://webarchive.loc.gov/all/20200102030405/${STORY}`, STORY, null],
  [`https://timetravel.mementoweb.org/memento/20200102030405/${STORY}`, STORY, null],
  [`${STORY}&utm_source=a&utm_medium=b&fbclid=c#section`, STORY, null],
  [`https://user:word@www.EXAMPLE.com:443/story?id=42`, STORY, null],
  ['https://www.example.com/./a/../story?gclid=x&id=42&', STORY, null],
];
