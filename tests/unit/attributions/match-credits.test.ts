import { describe, expect, it } from 'vitest';
import type { Attribution, Credit } from '../../../core/model';
import { type CreditLabel, matchCredits } from '../../evaluate/pages/match-credits';
import { sourceAgrees } from '../../evaluate/pages/source-agreement';

const TEXT = 'The weir will close, according to the Dunmere Courier. The mill stays open. Engineers say so, too.';

function credit(words: string, attribution: Attribution, kind: Credit['kind'] = 'prior-report'): Credit {
  const start = TEXT.indexOf(words);
  const span = { start, end: start + words.length };
  return { ...span, text: words, kind, attribution, statement: span, citation: null };
}

const courier: Attribution = { kind: 'organisation', name: 'Dunmere Courier' };
const herald: Attribution = { kind: 'organisation', name: 'Herald' };
const label: CreditLabel = { text: 'The weir will close', credits: 'Dunmere Courier' };

interface Case {
  readonly title: string;
  readonly labels: readonly CreditLabel[];
  readonly found: readonly Credit[];
  readonly speakers?: readonly string[];
  readonly counts: string;
}

const cases: readonly Case[] = [
  {
    title: 'other bounds in the same sentence',
    labels: [label],
    found: [credit('according to', courier)],
    counts: '1 0 0',
  },
  { title: 'a wrong source', labels: [label], found: [credit('according to', herald)], counts: '0 1 1' },
  {
    title: 'the source in another sentence',
    labels: [label],
    found: [credit('The mill stays', courier)],
    counts: '0 1 0',
  },
  {
    title: 'one credit for one label',
    labels: [label, { ...label, credits: 'Herald' }],
    found: [credit('according to', courier)],
    counts: '1 1 0',
  },
  {
    title: 'one label for a source and a sentence',
    labels: [label, { ...label, text: 'according to the Dunmere' }],
    found: [credit('according to', courier)],
    counts: '1 0 0',
  },
  {
    title: 'a source given as a speaker',
    labels: [],
    found: [credit('The mill stays', herald)],
    speakers: ['the Herald'],
    counts: '0 0 0',
  },
  {
    title: 'a person who speaks to the page',
    labels: [],
    found: [credit('The mill stays', { kind: 'person', name: 'Nora Fell' }, 'person')],
    counts: '0 0 0',
  },
  {
    title: 'nobody named, and read so',
    labels: [{ text: 'Engineers say', credits: 'engineers (not named)' }],
    found: [credit('Engineers say', { kind: 'anonymous', name: null }, 'anonymous')],
    counts: '1 0 0',
  },
  { title: 'an unlabelled source', labels: [], found: [credit('according to', courier)], counts: '0 0 1' },
];

describe('credits against labels: right, missed, extra', () => {
  for (const { title, labels, found, speakers = [], counts } of cases)
    it(`${title} → ${counts}`, () => {
      const page = { text: TEXT, bodyEnd: TEXT.length, language: 'en', speakers };
      const { right, missed, extra } = matchCredits(page, labels, found);
      expect([right, missed.length, extra.length].join(' ')).toBe(counts);
    });
});

const names: readonly (readonly [label: string, found: string, agrees: boolean])[] = [
  ['Deutsche Weiher-Agentur', 'Deutschen Weiher-Agentur', true],
  ['County Court of Dunmere', 'the court', true],
  ['Verband Weitaler Bauern (WVB)', 'WVB', true],
  ['Verband Weitaler Bauern', 'VWB', true],
  ['Nora Fell, Mills and Weirs', 'Fell', true],
  ['Conservancy', 'Dunmere Conservancy', true],
  ['National Ferry Office', 'National Weir Office', false],
  ['Dunmere Courier', 'Dunmere Herald', false],
  ['日本水門協会「堰の本」', '日本水門協会', true],
];

describe('the same source', () => {
  for (const [wanted, found, agrees] of names)
    it(`${wanted} ${agrees ? '=' : '≠'} ${found}`, () => {
      expect(sourceAgrees(wanted, { kind: 'organisation', name: found })).toBe(agrees);
    });
});
