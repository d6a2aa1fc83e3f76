import { type NewsEvent, newsSentence } from './news-text';
import { between, pick } from './random';

/** What surrounds the article on a page: everything that is neither its text nor its sources. */
export interface Furniture {
  /** From the doctype to the end of the head. */
  readonly head: string;
  /** Menus before the article. */
  readonly top: string;
  /** Teasers, sign-up boxes, comments and footer behind it. */
  readonly bottom: string;
}

/** Class attributes as style frameworks and content systems leave them. */
export function classes(random: () => number): string {
  const names = Array.from({ length: between(random, 3, 8) }, () => {
    return `${pick(random, ['c', 'o', 'js', 'l', 'u'])}-${pick(random, ['grid', 'text', 'story', 'card', 'media', 'wrap', 'body', 'col'])}__${pick(random, ['inner', 'main', 'row', 'slot', 'cell'])}--${between(random, 1, 99)}`;
  });
  return ` class="${names.join(' ')}"`;
}

/** A head with metadata, styles and scripts, menus, rails and comments of a report about an event: some 120 KB in all. */
export function furniture(random: () => number, event: NewsEvent, title: string): Furniture {
  return {
    head: headOf(random, event, title),
    top: `<header${classes(random)}><div${classes(random)}>${icon(random)}<nav${classes(random)}><ul>${menu(random, 45)}</ul></nav></div></header>`,
    bottom: `${rail(random, event)}${signUp(random)}${comments(random, event)}${rail(random, event)}<footer${classes(random)}><ul>${menu(random, 35)}</ul><p>© 2024 The ${event.place} Gazette</p></footer>${script(random, 14_000)}`,
  };
}

function headOf(random: () => number, event: NewsEvent, title: string): string {
  const described = newsSentence(random, event).replaceAll('"', '');
  const linked = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: described,
    author: { '@type': 'Person', name: pick(random, event.people) },
    datePublished: '2023-05-02T08:00:00Z',
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title} | The ${event.place} Gazette</title>
<meta property="og:type" content="article"><meta property="og:title" content="${title}"><meta name="description" content="${described}">
<meta property="article:published_time" content="2023-05-02T08:00:00Z"><script type="application/ld+json">${linked}</script>
<style>${filler(random, 11_000, '.c-', '{margin:0 auto;display:flex;color:#333}')}</style>${script(random, 24_000)}</head>`;
}

/** Settings of advertisements and counters. */
function script(random: () => number, characters: number): string {
  return `<script>window.__STATE__={${filler(random, characters, '"slot-', '":{"sizes":[[300,250],[728,90]],"on":"<div>"},')}"end":0};</script>`;
}

/** Wraps a piece in the boxes that content systems put around everything. */
export function boxed(random: () => number, html: string, most: number): string {
  let wrapped = html;
  for (let count = between(random, 0, most); count > 0; count -= 1) wrapped = `<div${classes(random)}>${wrapped}</div>`;
  return wrapped;
}

/** Words as they stand in a source: references in place of some characters. */
export function typeset(random: () => number, words: string): string {
  return words
    .replace(/(\d) (?=[a-z])/g, (_, digit) => (random() < 0.5 ? `${digit}&nbsp;` : `${digit} `))
    .replace(/, (?=(?:and|but|while) )/g, () => pick(random, [', ', ' &ndash; ', ' — ']));
}

function filler(random: () => number, characters: number, before: string, after: string): string {
  let text = '';
  while (text.length < characters) text += `${before}${Math.floor(random() * 1e6)}${after}\n`;
  return text;
}

function icon(random: () => number): string {
  const path = Array.from({ length: 12 }, () => `${between(random, 0, 24)}.${between(random, 0, 99)}`).join(' ');
  return `<svg viewBox="0 0 24 24" aria-hidden="true"><path d="M${path}z"></path></svg>`;
}

function menu(random: () => number, count: number): string {
  return Array.from({ length: count }, (_, index) => {
    return `<li${classes(random)}><div><a href="/section/${index}" data-track="menu|${index}"><span${classes(random)}>Section&nbsp;${index}</span></a></div></li>`;
  }).join('\n');
}

/** Teasers of the same event, most by headline alone. */
function rail(random: () => number, event: NewsEvent): string {
  const teasers = Array.from({ length: 24 }, (_, index) => {
    const words = newsSentence(random, event).replace(/\.$/, '');
    const snippet = random() < 0.4 ? `<p${classes(random)}>${newsSentence(random, event)}</p>` : '';
    const tag = `<div><div><span${classes(random)}><a href="/tag/${index}">Topic ${index}</a></span><time>${index} May</time></div></div>`;
    return `<div${classes(random)}><a${classes(random)} href="/news/story-${index}"><img${classes(random)} src="/t/${index}.jpg" srcset="/t/${index}-2.jpg 2x, /t/${index}-3.jpg 3x" alt="" loading="lazy"><h3><span>${typeset(random, words)}</span></h3></a>${snippet}${tag}</div>`;
  });
  return `<section${classes(random)}><h2>More on this story</h2>${teasers.join('\n')}</section>`;
}

function signUp(random: () => number): string {
  return `<div${classes(random)}><form action="/newsletter" method="post"><label>Morning letter</label><input type="email" name="e" placeholder="you@example.com"><button${classes(random)}>Sign up</button></form></div>`;
}

/** What readers have to say of the event; one in six brings a link of their own. */
function comments(random: () => number, event: NewsEvent): string {
  const list = Array.from({ length: between(random, 6, 30) }, (_, index) => {
    const link =
      random() < 0.16 ? ` <a href="https://reader${index}.example.net/see" rel="nofollow ugc">see this</a>` : '';
    const words = Array.from({ length: between(random, 1, 3) }, () => newsSentence(random, event)).join(' ');
    return `<li id="comment-${index}"${classes(random)}><div${classes(random)}><cite>reader${index}</cite><time>2 May</time></div>${boxed(random, `<p>${typeset(random, words)}${link}</p>`, 3)}<div><button type="button"><span>Reply</span></button><span><a href="#comment-${index}">Link</a></span></div></li>`;
  });
  return `<section id="comments"${classes(random)}><h2>${list.length} comments</h2><ol>${list.join('\n')}</ol></section>`;
}
