import { describe, expect, test } from 'vitest';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';

const BRIEF = 'The ferry did not run on Sunday. Its captain had been called to a christening.';
const STATE = 'The bakery by the pier sold out at seven, as it does when no boat leaves. '.repeat(8).trim();

function textOf(body: string, stated: string, state = ''): string {
  const record = { '@type': 'NewsArticle', headline: 'No ferry', articleBody: stated };
  const next = JSON.stringify({ props: { story: { headline: 'Other', body: state } } });
  const { tree, limits } = parseHtml(
    `<html><head><title>No ferry</title><script type="application/ld+json">${JSON.stringify(record)}</script></head>
<body><div id="app">${body}</div><script id="__NEXT_DATA__" type="application/json">${next}</script></body></html>`,
  );
  return readPage(tree, 'https://islander.example.com/no-ferry', limits).text;
}

describe('a page that prints nothing and states a short article body', () => {
  test.each([
    ['two sentences', '<p>Loading…</p>', `${BRIEF}\n\n${BRIEF}`, '', `${BRIEF}\n${BRIEF}`],
    ['a placeholder', '', 'Subscribe to read.', '', ''],
    ['beside a whole text in its state', '', `${BRIEF} ${BRIEF}`, STATE, STATE],
  ])('%s', (_title, body, stated, state, wanted) => {
    const text = textOf(body, stated, state);
    if (wanted === '') expect(text).not.toContain(stated);
    else expect(text).toBe(wanted);
  });
});

describe('a page that prints nothing and has a brief item in its state', () => {
  const parts = [
    BRIEF,
    'Nobody on the quay had been told, and nobody minded.',
    'The next boat left on Monday at nine, with one goat on board.',
    'It was on time. The goat was not asked.',
  ];
  test.each([
    ['paragraphs of prose', parts, true],
    ['paragraphs with markup', parts.map((part) => `<em>${part}</em>`), true],
    ['two paragraphs', parts.slice(0, 2), false],
    ['labels', ['Ferries and boats', 'Goats and captains', 'Christenings', 'Weather', 'Quays', 'Mondays'], false],
  ])('%s', (_title, words, isText) => {
    const blocks = words.map((html) => ({ kind: 'p', html: html.padEnd(21) }));
    const next = JSON.stringify({ props: { story: { headline: 'No ferry', blocks } } });
    const { tree, limits } = parseHtml(
      `<html><head><title>No ferry</title></head><body><div id="app"></div><script id="__NEXT_DATA__" type="application/json">${next}</script></body></html>`,
    );
    const { text } = readPage(tree, 'https://islander.example.com/no-ferry', limits);
    expect(text.includes(parts[1] ?? '')).toBe(isText);
  });
});
