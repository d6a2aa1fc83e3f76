import { describe, expect, test } from 'vitest';
import type { PageReading } from '../../../core/model';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import type { PageTree } from '../../../core/tree';

/** A tree that counts every step taken in it. */
function counted<N>(tree: PageTree<N>): { readonly tree: PageTree<N>; steps(): number } {
  let steps = 0;
  const step = <T>(value: T): T => {
    steps += 1;
    return value;
  };
  return {
    steps: () => steps,
    tree: {
      root: tree.root,
      name: (node) => tree.name(node),
      attribute: (node, name) => tree.attribute(node, name),
      attributes: (node) => tree.attributes(node),
      data: (node) => tree.data(node),
      parent: (node) => step(tree.parent(node)),
      firstChild: (node) => step(tree.firstChild(node)),
      nextSibling: (node) => step(tree.nextSibling(node)),
    },
  };
}

function read(html: string): { readonly reading: PageReading; readonly steps: number } {
  const { tree, limits } = parseHtml(html);
  const counting = counted(tree);
  const reading = readPage(counting.tree, 'https://hostile.example.org/page', limits);
  return { reading, steps: counting.steps() };
}

const prose = 'A sentence that is long enough to be taken for the text of this page by any measure there is. ';
const deepJson = `${'{"@type":"Article","author":'.repeat(5000)}1${'}'.repeat(5000)}`;

const PAGES: Readonly<Record<string, string>> = {
  'two hundred thousand links': `<p>${prose}${Array.from({ length: 200_000 }, (_, at) => `<a href="https://a.example/${at}">${at}</a> `).join('')}`,
  'forty thousand links in prose': `${prose}${Array.from({ length: 40_000 }, (_, at) => `<a href="https://a.example/${at}">word ${at}</a> and `).join('')}`,
  'nested blocks': `${'<div><p>'.repeat(60_000)}${prose}`,
  'nested formatting': `${'<b><i><u>'.repeat(20_000)}${prose}`,
  'nested tables': `${'<table><tr><td>'.repeat(10_000)}${prose}`,
  'links around blocks': `${'<a href="/x"><div>'.repeat(15_000)}${prose}`,
  'attributes without end': `<p ${Array.from({ length: 50_000 }, (_, at) => `a${at}=1`).join(' ')}>${prose}`,
  'poisoned JSON-LD': `<script type="application/ld+json">${deepJson}</script><p>${prose}`,
  'wide JSON-LD': `<script type="application/ld+json">[${Array.from({ length: 30_000 }, () => '{"@type":"ClaimReview","claimReviewed":"x"}').join(',')}]</script><p>${prose}`,
  'parked markup': `<noscript>${'<iframe src="https://www.youtube.com/embed/aaaaaaaaaaa">'.repeat(30_000)}</noscript><p>${prose}`,
  'parked angle brackets': `<noscript><a${'<'.repeat(150_000)}</noscript><p>${prose}`,
  'bare addresses': `<p>${'https://b.example/x '.repeat(60_000)}`,
  'bare dots and brackets': `<p>${'a.b/(((((...... '.repeat(60_000)}`,
  'one long word': `<p>${'x'.repeat(1_500_000)}`,
  embeds:
    '<blockquote class="twitter-tweet"><a href="https://twitter.com/a/status/1369248611385827329">x</a></blockquote>'.repeat(
      9000,
    ),
  'state of nothing': `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify({ a: Array.from({ length: 20_000 }, () => ({ text: 'x' })) })}</script>`,
  'a link of stars': `<p>${prose}<a href="/x">${'*'.repeat(20_000)} and</a>`,
  times: `${'<div><time datetime="2020-01-01">x</time></div>'.repeat(15_000)}<p>${prose}`,
  headings: `${Array.from({ length: 20_000 }, (_, at) => `<h2>Heading ${at}</h2><p>word</p>`).join('')}<p>${prose}`,
  notes: `<p>${Array.from({ length: 8000 }, (_, at) => `word<sup><a href="#n${at}">${at}</a></sup> `).join('')}</p><ol>${Array.from({ length: 8000 }, (_, at) => `<li id="n${at}"><a href="https://a.example/${at}">Source</a></li>`).join('')}</ol>`,
  names: `<p class="${'share '.repeat(100_000)}">${prose}`,
};

/** Steps in the tree: the walk itself takes two a node; 50 000 elements and their texts are read at most. */
const MOST_STEPS = 1_500_000;

describe('hostile pages cost bounded work', () => {
  for (const [name, html] of Object.entries(PAGES)) {
    test(`${name} (${Math.round(html.length / 1024)} KiB)`, { timeout: 20_000 }, () => {
      const { reading, steps } = read(html);
      expect(reading.citations.length).toBeLessThanOrEqual(300);
      expect(reading.factChecks.length).toBeLessThanOrEqual(20);
      expect(steps).toBeLessThan(MOST_STEPS);
    });
  }
});
