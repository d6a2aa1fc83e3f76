import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { findPassage } from '../../core/claim/find-passage';
import { prepareText } from '../../core/claim/prepare-text';
import type { PageReading } from '../../core/model';
import { parseHtml } from '../../core/page/html-tree';
import { readPage } from '../../core/page/read-page';
import { cutMiddle, editWords } from './edit-words';
import { type HopPage, hopPage } from './hop-page';
import { matchQuote } from './match-quote';
import { randomFrom } from './random';

const PAGES = 25;
const ADDRESS = 'https://news.example.com/2023/05/02/what-is-known';

/**
 * One hop from HTML and a drifted quotation to the link attached to it, beside DOM parse + Readability + approx-string-match. In Node the DOM is linkedom's, which
 * is slower than a browser's own: the stages are printed so that they can be judged apart.
 */
export function benchHop(): void {
  const random = randomFrom(7_041);
  const pages = Array.from({ length: PAGES }, (_, number) => hopPage(random, number));
  const times: Record<string, number[]> = {
    parse: [],
    read: [],
    match: [],
    ours: [],
    dom: [],
    readability: [],
    theirs: [],
  };
  const right = { asked: 0, ours: 0, theirs: 0 };
  for (const round of [0, 1]) {
    for (const page of pages) hop(random, page, round === 0 ? null : times, round === 0 ? null : right);
  }
  const bytes = pages.reduce((sum, page) => sum + page.html.length, 0) / PAGES;
  console.log(
    `${PAGES} generated pages of ${Math.round(bytes / 1024)} KB, ${right.asked} quotations with 25 % edits or a cut middle`,
  );
  for (const [name, values] of Object.entries(times)) console.log(`${name.padEnd(12)} ${median(values).toFixed(2)} ms`);
  console.log(
    `right link: Headwater ${(right.ours / right.asked).toFixed(3)}, Readability + approx-string-match ${(right.theirs / right.asked).toFixed(3)}`,
  );
  console.log(`whole hop: ${(median(times['theirs'] ?? []) / median(times['ours'] ?? [])).toFixed(1)}× as fast`);
}

type Times = Record<string, number[]>;

function hop(
  random: () => number,
  page: HopPage,
  times: Times | null,
  right: { asked: number; ours: number; theirs: number } | null,
): void {
  const vocabulary = [...new Set(page.html.match(/\b[a-z]{4,}\b/g) ?? [])];
  const note = (name: string, since: number): void => {
    times?.[name]?.push(performance.now() - since);
  };
  page.cited.forEach(({ words, href }, index) => {
    const quote = index % 2 === 0 ? editWords(random, words, 0.25, vocabulary) : cutMiddle(random, words);
    const start = performance.now();
    const { tree, limits } = parseHtml(page.html);
    note('parse', start);
    const parsed = performance.now();
    const reading = readPage(tree, ADDRESS, limits);
    note('read', parsed);
    const read = performance.now();
    const link = attachedLink(reading, quote);
    note('match', read);
    note('ours', start);
    const other = conventionalLink(page.html, quote, note);
    if (right === null) return;
    right.asked += 1;
    if (link === href) right.ours += 1;
    if (other === href) right.theirs += 1;
  });
}

/** The citation in the block where the quotation stands, nearest to it. */
function attachedLink(reading: PageReading, quote: string): string | null {
  const found = findPassage(quote, prepareText(reading.text), { kind: 'quotation', language: reading.work.language });
  if (found === null) return null;
  const middle = (found.core.start + found.core.end) / 2;
  const block = reading.blocks.find((candidate) => candidate.start <= middle && middle < candidate.end);
  const near = reading.citations
    .filter(
      (citation) =>
        citation.place === 'body' && (!block || (citation.start >= block.start && citation.end <= block.end)),
    )
    .toSorted((one, other) => Math.abs(one.start - middle) - Math.abs(other.start - middle));
  return near[0]?.href ?? null;
}

/** What a conventional stack does: a DOM, Readability, approximate string search, the link of the paragraph. */
function conventionalLink(html: string, quote: string, note: (name: string, since: number) => void): string | null {
  const start = performance.now();
  const { document } = parseHTML(html);
  note('dom', start);
  const parsed = performance.now();
  const article = new Readability(document as unknown as Document).parse();
  note('readability', parsed);
  const paragraphs = [...parseHTML(`<body>${article?.content ?? ''}</body>`).document.querySelectorAll('p')];
  const texts = paragraphs.map((paragraph) => paragraph.textContent ?? '');
  const found = matchQuote(texts.join('\n'), quote);
  const link = found === null ? null : linkAt(paragraphs, texts, (found.start + found.end) / 2);
  note('theirs', start);
  return link;
}

function linkAt(paragraphs: readonly Element[], texts: readonly string[], middle: number): string | null {
  let offset = 0;
  for (const [index, text] of texts.entries()) {
    offset += text.length + 1;
    if (middle < offset) return paragraphs[index]?.querySelector('a[href^="http"]')?.getAttribute('href') ?? null;
  }
  return null;
}

function median(values: readonly number[]): number {
  return values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
}
