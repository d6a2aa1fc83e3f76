import { describe, expect, test } from 'vitest';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { readEmbedAt } from '../../../core/platforms/index';
import type { PageTree } from '../../../core/tree';
import { otherCases, twitterCases } from './embed-cases';
import { EMBED_FORMS } from './embed-forms';
import { TOOL_FORMS } from './tool-forms';

function firstEmbed<N>(tree: PageTree<N>, node: N): ReturnType<typeof readEmbedAt<N>> {
  const found = readEmbedAt(tree, node, 'https://paper.example.com/story');
  if (found) return found;
  for (let child = tree.firstChild(node); child !== null; child = tree.nextSibling(child)) {
    const inner = firstEmbed(tree, child);
    if (inner) return inner;
  }
  return null;
}

describe('readEmbedAt', () => {
  test.each([...twitterCases, ...otherCases])('$title', ({ html, url, text, author, handle, date }) => {
    const { tree } = parseHtml(`<!doctype html><html><body><article><p>Before.</p>${html}</article></body></html>`);
    const found = tree.root === null ? null : firstEmbed(tree, tree.root);
    expect(found?.address.url ?? null).toBe(url);
    if (!found) return;
    const { evidence } = found;
    expect({ ...evidence, date: evidence.date && new Date(evidence.date.at).toISOString() }).toEqual({
      text: text ?? null,
      author: author ?? null,
      handle: handle ?? null,
      date: date ?? null,
    });
  });

  test.each([...EMBED_FORMS, ...TOOL_FORMS])('$title → $url', ({ html, url }) => {
    const { tree } = parseHtml(`<!doctype html><html><body><article><p>Before.</p>${html}</article></body></html>`);
    const found = tree.root === null ? null : firstEmbed(tree, tree.root);
    expect(found?.address.url ?? null).toBe(url);
  });
});
