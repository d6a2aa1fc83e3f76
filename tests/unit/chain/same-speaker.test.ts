import { describe, expect, test } from 'vitest';
import { runTrace } from '../../../core/chain/trace/run-trace';
import { openSmallWeb, optionsOver, readSmall } from './small-web';

const PAPER = 'https://paper.example.org/2024/04/the-lock';
const BLOG = 'https://blog.example.com/2024/05/the-lock';

function page(language: string, paragraphs: readonly string[], day: string): string {
  return `<!doctype html><html lang="${language}"><head><title>The lock</title><meta property="og:type" content="article">
<meta property="article:published_time" content="${day}T08:00:00Z"></head><body><main><article><h1>The lock</h1>${paragraphs.map((each) => `<p>${each}</p>`).join('')}</article></main></body></html>`;
}

interface Row {
  readonly title: string;
  readonly language: string;
  readonly paragraphs: readonly string[];
  readonly end: 'origin' | 'unsupported';
  /** How the sentence that is found there begins; null for none. */
  readonly found: string | null;
}

const ROWS: readonly Row[] = [
  {
    title: 'the one thing that she says in a Spanish paper',
    language: 'es',
    paragraphs: ['La esclusa se cerró el lunes por la tarde.', '«Aquello crujía como una galleta», dice Inés Robledo.'],
    end: 'origin',
    found: '«Aquello crujía',
  },
  {
    title: 'the one thing that she says in a German paper',
    language: 'de',
    paragraphs: [
      'Die Schleuse ist seit Montag geschlossen.',
      '„Das Tor hat geknackt wie ein Keks“, erzählt die Wärterin Inés Robledo.',
    ],
    end: 'origin',
    found: '„Das Tor',
  },
  {
    title: 'somebody else speaks there',
    language: 'es',
    paragraphs: [
      'La esclusa se cerró el lunes por la tarde.',
      '«Aquello crujía como una galleta», recuerda el vecino, Tomás Prieto.',
    ],
    end: 'unsupported',
    found: null,
  },
];

describe('a quotation that was translated is found by who says it', () => {
  test.each(ROWS)('$title', async ({ language, paragraphs, end, found }) => {
    const sentence = `“It was like treading on shortbread,” the keeper, Inés Robledo, <a href="${PAPER}">told the paper</a>.`;
    const start = readSmall(BLOG, page('en', ['It is a small town.', sentence], '2024-05-02'));
    const web = openSmallWeb({ [PAPER]: page(language, paragraphs, '2024-04-11') });
    const text = 'It was like treading on shortbread';
    const trace = await runTrace(optionsOver(web).options, { id: 't', page: start, text, readAs: 'tab' });
    expect(trace.chain.end?.kind).toBe(end);
    const last = trace.chain.hops.at(-1)?.passage?.exact ?? null;
    expect(last === null || found === null ? last : last.slice(0, found.length)).toBe(found);
  });
});
