import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { chainText } from '../../../core/export/chain-text';
import { cleanText } from '../../../core/export/clean-text';
import { chainMarkdown, escapeMarkdown } from '../../../core/export/markdown';
import { example } from './example-trace';
import { hostileText, hostileTrace } from './hostile-trace';
import { plainWords } from './plain-words';

interface Rendered {
  readonly tags: readonly string[];
  readonly hrefs: readonly string[];
  readonly text: string;
}

/** Markdown as another program renders it (GitHub's dialect), seen as tags and text. */
function render(markdown: string): Rendered {
  const tags: string[] = [];
  const hrefs: string[] = [];
  let text = '';
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      tags.push(tag);
      if (attributes['href'] !== undefined) hrefs.push(attributes['href']);
    },
    ontext: (piece) => {
      text += piece;
    },
  });
  parser.end(marked.parse(markdown, { async: false, gfm: true }));
  return { tags, hrefs, text };
}

describe('Markdown', () => {
  it('has a heading a page, the passages as quotations and the links', () => {
    const { tags, hrefs, text } = render(chainMarkdown(example, plainWords));
    expect(tags.filter((tag) => tag === 'h3')).toHaveLength(5);
    // The claim, and the four pages whose words were read.
    expect(tags.filter((tag) => tag === 'blockquote')).toHaveLength(5);
    expect(hrefs).toContain('https://gazette.example/2021/05/harbour?x=1&y=2');
    expect(text).toContain('Harbour wall “50 % gone” & nobody noticed');
    expect(text).toContain('↓ credits; Number changed: 480 became 4,800; Hedge changed: may have became ∅');
  });

  it('shows any text as it is and as text alone', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const { tags, text: shown } = render(`x${escapeMarkdown(text)}x`);
        expect(shown.trimEnd()).toBe(`x${cleanText(text)}x`);
        // An address of mail may become a link in this dialect; nothing else may.
        expect(tags.filter((tag) => tag !== 'p' && tag !== 'a')).toEqual([]);
      }),
    );
  });

  it('no hostile trace makes mark-up or a link of its own', () => {
    const known = new Set(['h1', 'h2', 'h3', 'p', 'strong', 'em', 'blockquote', 'ul', 'li', 'br', 'a']);
    fc.assert(
      fc.property(hostileTrace, (trace) => {
        const { tags, hrefs } = render(chainMarkdown(trace, plainWords));
        expect(tags.filter((tag) => !known.has(tag))).toEqual([]);
        expect(tags.filter((tag) => tag === 'h3')).toHaveLength(trace.chain.hops.length);
        for (const href of hrefs) expect(href).toMatch(/^(https?:\/\/(site|archive)\.example\/|mailto:)/);
      }),
    );
  });
});

describe('plain text', () => {
  it('tells the chain from the page to its source', () => {
    expect(chainText(example, plainWords).split('\n\n').slice(0, 4)).toEqual([
      'Claim: “Officials say 4,800 households were flooded.”',
      [
        '1. The Gazette, Ana María Núñez-Holm (2021-05-11T00:00:00.000Z (metadata))',
        'Harbour wall “50 % gone” & nobody noticed',
        '“Officials say 4,800 households were flooded.”',
        'https://gazette.example/2021/05/harbour?x=1&y=2',
        '↓ credits; Number changed: 480 became 4,800; Hedge changed: may have became ∅',
      ].join('\n'),
      [
        '2. Quay Notes, R. Okafor (2021-05-01T00:00:00.000Z (address))',
        'Notes from the quay',
        '“It may have flooded 480 households, one resident said.”',
        'https://quay.example/notes',
        '↓ quotes',
      ].join('\n'),
      [
        '3. Tide Watcher, @tidewatcher (2021-05-08T12:34:56.789Z (post-id))',
        '“480 households flooded here, I counted”',
        'https://x.com/tidewatcher/status/1391000000000000000',
        'Copy of 2021-05-09: https://web.archive.org/web/20210509000000/https://x.com/tidewatcher/status/1391000000000000000',
      ].join('\n'),
    ]);
  });

  it('no page’s words begin a paragraph of their own', () => {
    const few = { ...plainWords, about: '' };
    fc.assert(
      fc.property(hostileTrace, (trace) => {
        const paragraphs = chainText(trace, few).split('\n\n');
        expect(paragraphs).toHaveLength(trace.chain.hops.length + 4);
        // biome-ignore lint/suspicious/noControlCharactersInRegex: that none is left is what is tested.
        expect(paragraphs.join('')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202a-\u202e\u2066-\u2069]/);
      }),
    );
  });
});
