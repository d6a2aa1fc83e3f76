import { describe, expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const WORDS = [
  'The gauge in the yard has stood under water since Friday, and nobody has read it, as far as I can see.',
  'It stood under water in 1911 too, and was read from a boat; see https://maps.example.net/1911 for where it stood.',
  'Then somebody should row. I have a boat, but it leaks, and it has done so since the summer before last.',
] as const;

/** How boards write a thread: the markup of one post, by number, author and words. */
const BOARDS: Readonly<Record<string, (number: number, author: string, words: string) => string>> = {
  XenForo: (number, author, words) =>
    `<article class="message message--post js-post" data-author="${author}" id="js-post-${number}"><div class="message-inner"><div class="message-cell message-cell--user"><h4 class="message-name">${author}</h4></div><div class="message-cell message-cell--main"><div class="message-userContent"><div class="bbWrapper">${words}</div></div><div class="reactionsBar"><a href="/posts/${number}/reactions">Wren and two others</a></div></div></div></article>`,
  phpBB: (number, author, words) =>
    `<div id="p${number}" class="post has-profile bg2"><div class="inner"><dl class="postprofile"><dt><a class="username" href="./u.php?id=${number}">${author}</a></dt></dl><div class="postbody"><div class="content">${words}</div></div></div></div>`,
  vBulletin: (number, author, words) =>
    `<li class="postbitlegacy postbit postcontainer" id="post_${number}"><div class="userinfo"><a class="username">${author}</a></div><div class="content"><blockquote class="postcontent">${words}</blockquote></div></li>`,
  Discourse: (number, author, words) =>
    `<div id="post_${number}" class="topic-body crawler-post"><div class="crawler-post-meta"><span class="creator" itemprop="author"><a class="username">${author}</a></span></div><div class="post" itemprop="text"><p>${words}</p></div></div>`,
};

describe('a thread is its first post; the others answer it', () => {
  for (const [board, post] of Object.entries(BOARDS)) {
    test(board, () => {
      const posts = ['Anna', 'Wren', 'Ossian'].map((author, index) => post(1200 + index, author, WORDS[index] ?? ''));
      const page = `<html lang="en"><body><h1>Who reads the gauge?</h1><div class="thread">${posts.join('')}</div></body></html>`;
      const { tree, limits } = parseHtml(page);
      const reading = readPage(tree, 'https://board.example.org/t/12', limits);
      expect(reading.text.slice(0, reading.bodyEnd)).toContain(WORDS[0]);
      expect(reading.text.slice(0, reading.bodyEnd)).not.toContain(WORDS[1]);
      expect(reading.sections.map(({ kind, author }) => `${kind} ${author}`)).toEqual([
        'comment Wren',
        'comment Ossian',
      ]);
      expect(reading.citations.map(({ place, url }) => `${place} ${url}`)).toEqual([
        'comment https://maps.example.net/1911',
      ]);
    });
  }

  test('a list of blog posts is no thread', () => {
    const entries = [1, 2, 3].map(
      (number) =>
        `<article id="post-${1200 + number}" class="post-${1200 + number} post type-post hentry"><p class="byline author">Anna</p><p>${WORDS[number - 1]}</p></article>`,
    );
    const { tree, limits } = parseHtml(`<html lang="en"><body><main>${entries.join('')}</main></body></html>`);
    const reading = readPage(tree, 'https://blog.example.org/', limits);
    expect(reading.text.slice(0, reading.bodyEnd)).toContain(WORDS[1]);
  });
});
