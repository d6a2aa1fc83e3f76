import type { ComponentChildren } from 'preact';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Card } from '../../components/card/card';
import { cardView } from '../../components/card/card-view';
import type { LibraryState } from '../../components/library/library-page';
import { firstQuery } from '../../components/library/shelf';
import { Popup } from '../../components/popup/popup';
import { cleanText } from '../../components/words/clean-text';
import type { CardFacts } from '../../core/messages';
import type { CanonicalUrl, Hop, Trace, Work } from '../../core/model';
import { payloads } from '../payloads';
import { englishWords } from './english';
import { filledLibrary, libraryView, traceShown } from './library-states';
import { branched } from './library-story';
import { mountView } from './mount-view';
import { pageState } from './states';
import { stillActions } from './still-actions';
import { citation, end, reading, sluice, wordsOf } from './story';

afterEach(() => document.body.replaceChildren());

/** A work whose every text is `text`, its address as far as an address can be. */
function poison(work: Work, text: string): Work {
  const url = `https://page.example/${text}` as CanonicalUrl;
  return { ...work, url, title: text, author: text, handle: text, site: text, language: text };
}

function poisonHop(hop: Hop, text: string): Hop {
  const passage = { exact: text, prefix: text, suffix: text, start: 0, end: text.length };
  return { ...hop, work: poison(hop.work, text), passage, drift: [] };
}

function poisonTrace(text: string): Trace {
  const hops = branched.chain.hops.map((hop) => poisonHop(hop, text));
  const name = { kind: 'organisation', name: text } as const;
  const branches = branched.branches.map((way) => ({ ...way, hops: way.hops.map((hop) => poisonHop(hop, text)) }));
  const [first] = hops;
  if (!first) throw new Error('no first page');
  return {
    ...branched,
    claim: { ...branched.claim, text },
    chain: { hops, end: end('unlinked', { words: text, attribution: name, host: text }) },
    branches,
    warnings: ['later-than-citer'],
    younger: { source: first.work, citer: first.work.key },
    hosts: [text],
    steps: [{ url: text, host: text, state: 'found', at: 0 }],
  };
}

function popup(text: string) {
  const trace = poisonTrace(text);
  const embed = { text, author: text, handle: text, date: null };
  const read = reading({
    work: poison(reading().work, text),
    citations: [citation(sluice, wordsOf.dispatch, 'confirmed', { anchor: text, cue: text, embed, handle: text })],
    factChecks: [
      { url: `https://checks.example/${text}` as CanonicalUrl, claim: text, by: text, rating: text, appearances: [] },
    ],
  });
  return (
    <Popup state={pageState({ reading: read, traces: [trace], selection: text })} actions={stillActions} now={0} />
  );
}

function library(text: string) {
  const trace = poisonTrace(text);
  const page = { key: trace.claim.start, work: poison(reading().work, text), claims: [[{ text, hit: true }]] };
  const state: LibraryState = {
    ...filledLibrary,
    found: { query: firstQuery, chains: [trace], pages: [page], more: false },
    collections: [{ id: 'c', name: text, count: 1 }],
    shown: {
      ...traceShown,
      kind: 'trace',
      trace,
      citing: { before: text, anchor: text, after: text, form: 'link', place: 'body' },
      notes: new Map([[trace.claim.start, text]]),
      filedIn: ['c'],
    },
  };
  return libraryView(state);
}

function card(text: string) {
  const facts: CardFacts = {
    inLibrary: true,
    kind: 'article',
    title: text,
    author: text,
    site: text,
    published: null,
    language: text,
    passage: text,
    citedBy: [1, 2].map((number) => ({ key: `${text}${number}` as Work['key'], title: text, date: null })),
    citedByCount: 2,
    gone: null,
  };
  const cited = citation(sluice, wordsOf.dispatch, 'confirmed', { anchor: text, cue: text, handle: text });
  return <Card view={cardView(cited, reading(), facts, englishWords())} pinned onOpen={() => {}} />;
}

const views: readonly (readonly ['popup' | 'library' | 'card', (text: string) => ComponentChildren])[] = [
  ['popup', popup],
  ['library', library],
  ['card', card],
];

/** Every element with the names of its attributes. */
const parts = (root: Element): readonly string[] =>
  [...root.querySelectorAll('*')].map((one) => `${one.localName} ${one.getAttributeNames().sort().join(' ')}`);
const dense = (text: string): string => text.replace(/\s+/g, '');

test('there are at least two hundred', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(200);
});

test.each(views)('in every text of the %s they stay text', async (sheet, draw) => {
  await page.viewport(1280, 900);
  const policy: string[] = [];
  document.addEventListener('securitypolicyviolation', (event) => policy.push(event.violatedDirective), { once: true });
  const known = new Set(['plain words', '“plain” words'].flatMap((text) => parts(mountView(draw(text), sheet))));
  const wrong: string[] = [];
  // A library takes its time to draw: it is given some at once.
  const step = sheet === 'library' ? 6 : 1;
  for (let at = 0; at < payloads.length; at += step) {
    const payload = payloads.slice(at, at + step).join(' ');
    const root = mountView(draw(payload), sheet);
    const strange = parts(root).filter((part) => !known.has(part));
    if (strange.length > 0) wrong.push(`${payload}: ${strange.join()}`);
    if (!dense(root.textContent ?? '').includes(dense(cleanText(payload)))) wrong.push(`${payload} is not shown`);
    for (const link of root.querySelectorAll('a')) {
      if (!/^(?:https?:|library\.html|options\.html|welcome\.html|#)/.test(link.getAttribute('href') ?? ''))
        wrong.push(`${payload}: ${link.outerHTML}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(policy).toEqual([]);
  expect('taken' in window).toBe(false);
});
