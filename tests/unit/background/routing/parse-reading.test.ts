import { expect, test } from 'vitest';
import type { PageReading } from '../../../../core/model';
import { capReading, readingCaps } from '../../../../core/reading-caps';
import { parseReading } from '../../../../entrypoints/background/routing/parse-reading';
import { readArticle } from '../../storage/read-html';

const reading = readArticle('https://gazette.example.com/2024/03/quay', [
  'https://report.example.net/a',
  'https://x.com/someone/status/176056916006047751',
]);

test('a reading comes through as it is', () => {
  expect(parseReading(structuredClone(reading))).toEqual(reading);
});

const [citation] = reading.citations;
const [claim] = reading.claims;
if (!citation || !claim) throw new Error('the article cites and claims');

const wrong: readonly (readonly [string, PageReading | object])[] = [
  ['a span beyond the text', { ...reading, citations: [{ ...citation, end: reading.text.length + 1 }] }],
  ['a span that ends before it starts', { ...reading, blocks: [{ start: 9, end: 3, kind: 'paragraph' }] }],
  ['an offset that is no whole number', { ...reading, blocks: [{ start: 0.5, end: 3, kind: 'paragraph' }] }],
  ['a body beyond the text', { ...reading, bodyEnd: reading.text.length + 1 }],
  ['an index of no citation', { ...reading, claims: [{ ...claim, citations: [99] }] }],
  ['a script address', { ...reading, work: { ...reading.work, url: 'javascript:alert(1)' } }],
  ['a cited script address', { ...reading, citations: [{ ...citation, url: 'data:text/html,x' }] }],
  ['an unknown relation', { ...reading, citations: [{ ...citation, relation: 'loves' }] }],
  ['an unknown platform', { ...reading, work: { ...reading.work, platform: '<b>' } }],
  ['a date that is no number', { ...reading, work: { ...reading.work, published: { at: '1' } } }],
  ['an unknown field deep inside', { ...reading, citations: [{ ...citation, embed: { html: '<p>' } }] }],
  ['a text too long', { ...reading, text: 'a'.repeat(readingCaps.text + 1) }],
  ['too many citations', { ...reading, citations: Array(readingCaps.citations + 1).fill(citation) }],
  ['a title too long', { ...reading, work: { ...reading.work, title: 'a'.repeat(3_000) } }],
  ['a field too few', { ...reading, limits: undefined }],
];

test.each(wrong)('%s is refused', (_what, sent) => {
  expect(parseReading(sent)).toBeNull();
});

test('what is cut to the caps is accepted', () => {
  const huge: PageReading = {
    ...reading,
    text: reading.text + 'a'.repeat(readingCaps.text),
    bodyEnd: reading.text.length + readingCaps.text,
    citations: Array.from({ length: readingCaps.citations + 50 }, () => citation),
    quotations: Array.from({ length: 20 }, (_, at) => ({
      start: 0,
      end: 5,
      exact: reading.text.slice(0, 5),
      form: 'marks' as const,
      attribution: { kind: 'none' as const, name: null },
      cue: null,
      citation: at * 20,
    })),
    claims: [{ ...claim, citations: [0, readingCaps.citations + 10] }],
    blocks: [...reading.blocks, { start: readingCaps.text + 5, end: readingCaps.text + 9, kind: 'paragraph' }],
  };
  const cut = capReading(huge);
  expect(parseReading(structuredClone(cut))).toEqual(cut);
  expect(cut.limits).toContain('bytes');
  expect(cut.claims[0]?.citations).toEqual([0]);
  expect(capReading(reading)).toEqual(reading);
});
