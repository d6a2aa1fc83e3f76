import type { CanonicalUrl, Chain, PageReading, Trace, Work, WorkKey } from '../../core/model';
import { openDatabase } from '../../storage/database';
import { fillWords } from '../../storage/fill-words';
import type { PageRow } from '../../storage/rows';
import { createSearchIndex } from '../../storage/search-index';
import { saveTrace } from '../../storage/traces';
import { workId } from '../../storage/work-id';
import { newsEvent, newsSentence } from './news-text';
import { pick, randomFrom } from './random';

/** What runs inside a page of the extension, handed there as one script: rows are made where they are stored. */
export interface LibrarySeed {
  /** Stores pages `from` until before `to`, each with a reading and a citation. */
  pages(from: number, to: number): Promise<void>;
  /** Stores traces `from` until before `to` between those pages. */
  traces(from: number, to: number): Promise<void>;
  /** Stores a finished trace of a stored page's first claim; answers the claim's words. */
  traceOf(url: string): Promise<string>;
  /** Writes the search words of everything. */
  words(): Promise<void>;
  /** ms of each search, and how many were found. With `anew` nothing is in memory before each. */
  search(
    texts: readonly string[],
    anew: boolean,
  ): Promise<readonly { readonly text: string; readonly ms: number; readonly found: number }[]>;
}

const firstDay = Date.UTC(2015, 0, 1);
const hourMs = 3_600_000;
/** Nothing is lost when a bench is: the browser need not wait for the disk. */
const db = openDatabase({ chromeTransactionDurability: 'relaxed' });

function workOf(number: number): Work {
  const random = randomFrom(number + 1);
  const event = newsEvent(random);
  const url = `https://site-${number % 997}.example/${number}` as CanonicalUrl;
  const at = firstDay + number * hourMs;
  return {
    key: url as string as WorkKey,
    url,
    platform: 'web',
    postId: null,
    kind: number % 5 === 0 ? 'blog' : 'article',
    title: newsSentence(random, event),
    author: pick(random, event.people),
    handle: null,
    site: `Site ${number % 997}`,
    published: { at, precision: 'day', source: 'metadata', toleranceMs: null, zoneKnown: true },
    modified: null,
    language: 'en',
  };
}

function readingOf(number: number, work: Work): PageReading {
  const random = randomFrom(number + 7);
  const event = newsEvent(random);
  const claims = Array.from({ length: 3 }, () => newsSentence(random, event));
  const text = claims.join('\n');
  let start = 0;
  return {
    work,
    text,
    bodyEnd: text.length,
    blocks: [],
    sections: [],
    citations: [],
    quotations: [],
    credits: [],
    pictures: [],
    claims: claims.map((claim) => {
      const span = { start, end: start + claim.length };
      start = span.end + 1;
      return {
        ...span,
        text: claim,
        kind: 'statement',
        attribution: { kind: 'none', name: null },
        selectors: [],
        citations: [],
      };
    }),
    factChecks: [],
    mementoOf: null,
    limits: [],
  };
}

function rowOf(number: number, work: Work): PageRow {
  const at = firstDay + number * hourMs;
  const cited = workId(`https://site-${(number * 7) % 997}.example/${Math.floor(number / 2)}` as WorkKey);
  return {
    key: work.key,
    no: number + 1000,
    host: new URL(work.url).hostname,
    work,
    to: [cited],
    firstSeenAt: at,
    seenAt: at,
    size: 1500,
  };
}

function chainOf(start: Work, text: string, number: number): Chain {
  const works = [start, ...[1, 2, 3].map((step) => workOf(number + step))];
  return {
    hops: works.map((work, index) => ({
      work,
      passage: { exact: text, prefix: '', suffix: '', start: 0, end: text.length },
      relation: index === 0 ? null : 'links',
      drift: [],
      confidence: 'certain',
      readAs: 'library',
      memento: null,
      readAt: firstDay,
    })),
    end: {
      kind: 'origin',
      attribution: { kind: 'none', name: null },
      words: null,
      host: null,
      status: null,
      gate: null,
      checkedAt: null,
    },
  };
}

function traceFrom(start: Work, text: string, number: number): Trace {
  const chain = chainOf(start, text, number);
  const at = firstDay + number * hourMs;
  return {
    id: `bench-${number}`,
    claim: { text, start: start.key, url: start.url },
    status: 'done',
    chain,
    branches: [],
    origins: chain.hops.slice(-1).map((hop) => hop.work.key),
    warnings: [],
    steps: [],
    hosts: [],
    fetches: 0,
    startedAt: at,
    updatedAt: at,
  };
}

const seed: LibrarySeed = {
  pages: async (from, to) => {
    const numbers = Array.from({ length: to - from }, (_, index) => from + index);
    const works = numbers.map((number) => workOf(number));
    await db.transaction('rw', [db.pages, db.readings, db.counters], async () => {
      await db.pages.bulkPut(works.map((work, index) => rowOf(from + index, work)));
      await db.readings.bulkPut(
        works.map((work, index) => ({ key: work.key, reading: readingOf(from + index, work) })),
      );
      await db.counters.bulkPut([
        { name: 'pages', value: to },
        { name: 'documents', value: to + 1000 },
      ]);
    });
  },
  traces: async (from, to) => {
    for (let number = from; number < to; number += 1) {
      const start = workOf(number * 11);
      await saveTrace(db, traceFrom(start, readingOf(number * 11, start).claims[0]?.text ?? '', number));
    }
  },
  traceOf: async (url) => {
    const readings = await db.readings.filter(({ reading }) => reading.work.url === url).toArray();
    const reading = readings[0]?.reading;
    const text = reading?.claims[0]?.text;
    if (reading === undefined || text === undefined) throw new Error(`no claim was read from ${url}`);
    await saveTrace(db, { ...traceFrom(reading.work, text, 400_000), id: 'bench-shown' });
    return text;
  },
  words: () => fillWords(db, () => {}, new AbortController().signal),
  search: async (texts, anew) => {
    const times = [];
    let index = createSearchIndex(db);
    for (const text of texts) {
      if (anew) index = createSearchIndex(db);
      const began = performance.now();
      const query = { text, kind: null, filters: [], span: null, oldestFirst: false, most: 50 } as const;
      const found = await index.search(query);
      times.push({ text, ms: performance.now() - began, found: found.length });
    }
    return times;
  },
};

Object.assign(globalThis, { headwaterSeed: seed });
