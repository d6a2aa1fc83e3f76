import { describe, expect, test } from 'vitest';
import { shellPost } from '../../../core/chain/shell-post';
import { parseHtml } from '../../../core/page/html-tree';
import { readPage } from '../../../core/page/read-page';
import { readAddress } from '../../../core/platforms';

const THREAD = 'https://www.threads.com/@ida.fenn/post/DA1b2C3d4E5';
const PHOTO = 'https://www.instagram.com/p/C1a2B3c4D5e/';
const SHELL = '<div id="root"></div><noscript>JavaScript must be enabled.</noscript>';

function metas(facts: Readonly<Record<string, string>>): string {
  return Object.entries(facts)
    .map(([name, value]) => `<meta property="${name}" content="${value}">`)
    .join('');
}

interface Case {
  readonly title: string;
  readonly url: string;
  readonly facts: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly text: string | null;
  readonly author?: string;
}

const cases: readonly Case[] = [
  {
    title: 'the description of a shell is the post',
    url: THREAD,
    facts: {
      'og:url': THREAD,
      'og:title': 'Ida Fenn (@ida.fenn) on Threads',
      'og:description': 'Seventeen panes. I counted them twice.',
    },
    text: 'Seventeen panes. I counted them twice.',
    author: 'Ida Fenn',
  },
  {
    title: 'counts, account and date before the words are the platform’s',
    url: PHOTO,
    facts: {
      'og:url': PHOTO,
      'og:title': 'Ida Fenn on Instagram: &quot;Seventeen panes.&quot;',
      'og:description': '204 likes, 11 comments - ida.fenn on January 10, 2024: &quot;Seventeen panes.&quot;',
    },
    text: 'Seventeen panes.',
    author: 'Ida Fenn',
  },
  {
    title: 'a wall that describes the platform is no post',
    url: PHOTO,
    facts: { 'og:url': 'https://www.instagram.com/', 'og:description': 'Create an account or log in.' },
    text: null,
  },
  { title: 'a wall without a description is no post', url: PHOTO, facts: { 'og:url': PHOTO }, text: null },
  {
    title: 'a page with a text of its own needs no description',
    url: THREAD,
    facts: { 'og:url': THREAD, 'og:description': 'Seventeen panes.' },
    body: '<main><article><p>Seventeen panes were lost, and I have counted them twice to be sure.</p></article></main>',
    text: null,
  },
];

describe('the post behind the shell of an application', () => {
  test.each(cases)('$title', ({ url, facts, body, text, author }) => {
    const address = readAddress(url);
    if (!address) throw new Error(`not an address: ${url}`);
    const { tree } = parseHtml(`<html lang="en"><head>${metas(facts)}</head><body>${body ?? SHELL}</body></html>`);
    const post = shellPost(tree, address, readPage(tree, url));
    expect(post?.text ?? null).toBe(text);
    expect(post?.work.author ?? null).toBe(author ?? null);
    if (post) expect(post.work.key).toBe(address.key);
  });
});
