import { newsEvent, newsSentence } from './news-text';
import { between, pick } from './random';

/** A generated news page and the quotations whose source it links. */
export interface HopPage {
  readonly html: string;
  /** Words of a paragraph that links exactly one other site, and that link. */
  readonly cited: readonly { readonly words: string; readonly href: string }[];
}

const PARAGRAPHS = 30;
const LINK_SHARE = 0.4;
const RAIL_LINKS = 60;

/** A page of about 120 KB as news sites make them: menus, inline script and style, an article, a rail of teasers, comments, a footer. */
export function hopPage(random: () => number, number: number): HopPage {
  const event = newsEvent(random);
  const cited: { words: string; href: string }[] = [];
  const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => {
    const sentences = Array.from({ length: between(random, 2, 4) }, () => newsSentence(random, event));
    const words = sentences.join(' ');
    if (random() >= LINK_SHARE) return `<p>${words}</p>`;
    const href = `https://source${number}-${index}.example.org/${between(random, 2012, 2024)}/report-${index}`;
    cited.push({ words, href });
    return `<p>${withLink(random, words, href)}</p>`;
  });
  const teasers = Array.from({ length: RAIL_LINKS }, (_, index) => {
    return `<li class="teaser"><a href="/news/story-${index}"><img src="/t/${index}.jpg" alt=""><span>${newsSentence(random, event)}</span></a></li>`;
  });
  const menu = Array.from({ length: 40 }, (_, index) => `<li><a href="/section/${index}">Section ${index}</a></li>`);
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${event.place}: what is known</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2023-05-02T08:00:00Z">
<style>${filler(random, 300, '.c-', '{margin:0 auto;display:flex;color:#333}')}</style><script>${filler(random, 500, 'window.q', '=[1,2,3,"x"];')}</script></head>
<body><header><nav><ul>${menu.join('')}</ul></nav></header><main><article><h1>${event.place}: what is known</h1>
<p class="byline">By ${pick(random, event.people)}</p>${paragraphs.join('\n')}</article>
<aside class="related"><h2>More</h2><ul>${teasers.join('\n')}</ul></aside></main><footer><ul>${menu.join('')}</ul></footer></body></html>`;
  return { html, cited };
}

/** Links three words somewhere inside. */
function withLink(random: () => number, words: string, href: string): string {
  const all = words.split(' ');
  const from = between(random, 0, all.length - 4);
  return [
    ...all.slice(0, from),
    `<a href="${href}">${all.slice(from, from + 3).join(' ')}</a>`,
    ...all.slice(from + 3),
  ].join(' ');
}

function filler(random: () => number, count: number, before: string, after: string): string {
  return Array.from({ length: count }, () => `${before}${Math.floor(random() * 1e6)}${after}`).join('\n');
}
