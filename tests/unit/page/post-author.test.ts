import { expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const WORDS = 'The quay is shut until the spring, and nobody has told the crews where to go.';
const TWEET = 'https://x.com/i/status/1541815603606036480';

/** Address of a post's page, its head, and who wrote the post. */
const PAGES: readonly (readonly [address: string, head: string, author: string | null])[] = [
  [TWEET, `<title>Quay Notes on X: "${WORDS}" / X</title>`, 'Quay Notes'],
  [TWEET, `<title>(3) Quay Notes on X: "${WORDS}" / X</title>`, 'Quay Notes'],
  [TWEET, `<title>Life on X on X: "${WORDS}"</title>`, 'Life on X'],
  [TWEET, '<meta property="og:title" content="Anna Brook (@annabrook) on X">', 'Anna Brook'],
  [
    'https://twitter.com/annabrook/status/363116819147538433',
    `<title>Anna Brook auf Twitter: „${WORDS}“</title>`,
    'Anna Brook',
  ],
  [
    'https://www.instagram.com/p/aye83DjauH/',
    `<meta property="og:title" content="Anna Brook on Instagram: &quot;${WORDS}&quot;">`,
    'Anna Brook',
  ],
  [
    'https://www.instagram.com/p/aye83DjauH/',
    `<meta property="og:title" content="Anna Brook sur Instagram : « ${WORDS} »">`,
    'Anna Brook',
  ],
  [
    'https://www.threads.com/@anna.brook/post/DHV7vTivqWD',
    '<meta property="og:title" content="Anna Brook (@anna.brook) on Threads">',
    'Anna Brook',
  ],
  [
    'https://bsky.app/profile/anna.example.org/post/3lbd2ebt3wk2r',
    '<meta property="og:title" content="Anna Brook (@anna.example.org)">',
    'Anna Brook',
  ],
  [
    'https://toots.example/@anna/108779000807761862',
    '<meta property="og:title" content="Anna Brook (@anna@toots.example)">',
    'Anna Brook',
  ],
  [
    'https://www.youtube.com/watch?v=YE7VzlLtp-4',
    '<title>The quay in March - YouTube</title><span itemprop="author" itemscope itemtype="http://schema.org/Person"><link itemprop="url" href="https://www.youtube.com/@quay"><link itemprop="name" content="Quay Films"></span>',
    'Quay Films',
  ],
  [TWEET, '<title>X</title>', null],
  ['https://paper.example.org/2024/03/quay', '<title>What the crews said on X: nothing</title>', null],
];

test.each(PAGES)('%s with %s: %s', (address, head, author) => {
  const { tree, limits } = parseHtml(
    `<html lang="en"><head>${head}</head><body><main><p>${WORDS}</p></main></body></html>`,
  );
  expect(readPage(tree, address, limits).work.author).toBe(author);
});
