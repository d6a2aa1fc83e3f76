import { describe, expect, test } from 'vitest';
import { carriesOwn } from '../../../core/page/citations/carries-own';

const OWN = 'https://www.paper.example/2020/01/02/the-story/';
const ENCODED = encodeURIComponent(OWN);

const GIVEN: Readonly<Record<string, readonly string[]>> = {
  'hands on the page': [
    `https://messenger.example/send?text=Words%20${ENCODED}`,
    `https://pins.example/pin/create/button/?url=${ENCODED}&media=x`,
    `//share.example/bookmarklet#url=${ENCODED}`,
    `http://bookmarks.example/post?url=${OWN}&title=x`,
    'https://bookmarks.example/entry/s/www.paper.example/2020/01/02/the-story/',
    `https://checker.example/check?uri=${encodeURIComponent(ENCODED)}`,
    'https://print.example/?u=PAPER.example%2F2020%2F01%2F02%2Fthe-story',
    `https://www.paper.example/login?next=${ENCODED}`,
    'http://links.example/submit/story?page_url=http%3A%2F%2Fwww.paper.example%2F2020%2F',
    'https://links.example/sharer.php?t=Words&u=https://paper.example/',
  ],
  'leads elsewhere': [
    'https://other.example/real-story?id=3',
    'https://www.paper.example/2020/01/02/the-story/print/',
    'https://www.paper.example/2020/01/02/another-story/',
    'https://other.example/?from=www.paper.example',
    'https://other.example/submit/story?page_url=https%3A%2F%2Fwww.other.example%2F2020%2F',
    'https://other.example/stories/7?url=https%3A%2F%2Fwww.paper.example%2F2019%2F',
    'https://other.example/on/paper.example/2020/01/02/the-story-of-another/',
    '/2020/01/02/the-story/?page=2',
  ],
};

describe.each(Object.entries(GIVEN))('a link that %s', (wanted, hrefs) => {
  test.each(hrefs)('%s', (href) => expect(carriesOwn(href, [OWN])).toBe(wanted === 'hands on the page'));
});

test('every link may name a home page', () => {
  expect(carriesOwn('https://other.example/?site=https%3A%2F%2Fpaper.example%2F', ['https://paper.example/'])).toBe(
    false,
  );
});
