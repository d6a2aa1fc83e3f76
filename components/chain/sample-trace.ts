import type {
  CanonicalUrl,
  Drift,
  DriftKind,
  Hop,
  KnownDate,
  Passage,
  Relation,
  Trace,
  Work,
  WorkKey,
} from '../../core/model';
import type { MessageKey, Words } from '../words/words';

/** A site that cannot exist: names under `.example` are reserved (RFC 2606). */
const sites = ['lantern.example', 'towpath.example', 'herald.example'] as const;

interface Page {
  readonly site: MessageKey;
  readonly author: MessageKey;
  readonly words: MessageKey;
  readonly day: number;
  readonly kind: Work['kind'];
}

const pages: readonly Page[] = [
  {
    site: 'sample_site_first',
    author: 'sample_author_first',
    words: 'sample_words_first',
    day: Date.UTC(2021, 4, 11),
    kind: 'article',
  },
  {
    site: 'sample_site_second',
    author: 'sample_author_second',
    words: 'sample_words_second',
    day: Date.UTC(2021, 4, 9),
    kind: 'blog',
  },
  {
    site: 'sample_site_third',
    author: 'sample_author_third',
    words: 'sample_words_third',
    day: Date.UTC(2021, 4, 7),
    kind: 'article',
  },
];

/** How each page cites the next, and which words changed on the way; a change is found by its words in either language. */
const steps: readonly {
  readonly relation: Relation;
  readonly changes: readonly [DriftKind, MessageKey | null, MessageKey | null][];
}[] = [
  {
    relation: 'isBasedOn',
    changes: [
      ['attribution', 'sample_lost_credit', 'sample_new_credit'],
      ['hedge', 'sample_lost_up_to', null],
    ],
  },
  {
    relation: 'links',
    changes: [
      ['number', 'sample_old_number', 'sample_new_number'],
      ['hedge', 'sample_old_hedge', 'sample_new_hedge'],
    ],
  },
];

/** How many pages the example has. */
export const sampleLength = pages.length;

/**
 * The built-in example: an invented story on three invented pages, so that everything can be tried without a permission.
 * @param shown how many pages have been read; with one more than there are, the trace is done
 */
export function sampleTrace(words: Words, shown: number): Trace {
  const hops = pages.map((page, index) => sampleHop(page, index, words));
  const start = hops[0]?.work ?? sampleWork(0, words);
  const next = hops[shown]?.work.url ?? null;
  const done = shown > pages.length;
  return {
    id: 'example',
    claim: { text: words.t('sample_words_first'), start: start.key, url: start.url },
    status: done ? 'done' : 'running',
    chain: {
      hops: hops.slice(0, shown),
      end: !done
        ? null
        : {
            kind: 'origin',
            attribution: { kind: 'anonymous', name: null },
            words: words.t('sample_source'),
            host: null,
            status: null,
            gate: null,
            checkedAt: null,
          },
    },
    branches: [],
    origins: done ? [hops.at(-1)?.work.key ?? start.key] : [],
    warnings: [],
    steps: next === null ? [] : [{ url: next, host: new URL(next).hostname, state: 'reading', at: 0 }],
    hosts: [],
    fetches: 0,
    startedAt: 0,
    updatedAt: 0,
  };
}

function sampleHop(page: Page, index: number, words: Words): Hop {
  const step = steps[index - 1];
  const later = index === 0 ? '' : words.t(pages[index - 1]?.words ?? page.words);
  const exact = words.t(page.words);
  const drift = (step?.changes ?? []).map(([kind, before, after]): Drift => {
    return { kind, earlier: spanOf(before, exact, words), later: spanOf(after, later, words) };
  });
  return {
    work: sampleWork(index, words),
    passage: passage(exact),
    relation: step?.relation ?? null,
    drift,
    confidence: 'certain',
    readAs: 'page',
    memento: null,
    readAt: null,
  };
}

function sampleWork(index: number, words: Words): Work {
  const page = pages[index] ?? {
    site: 'sample_site_first',
    author: 'sample_author_first',
    day: 0,
    kind: 'article' as const,
  };
  const url = `https://${sites[index] ?? sites[0]}/` as CanonicalUrl;
  const published: KnownDate = {
    at: page.day,
    precision: 'day',
    source: 'metadata',
    toleranceMs: null,
    zoneKnown: true,
  };
  return {
    key: String(url) as WorkKey,
    url,
    platform: 'web',
    postId: null,
    kind: page.kind,
    title: null,
    author: words.t(page.author),
    handle: null,
    site: words.t(page.site),
    published,
    modified: null,
    language: words.language,
  };
}

function passage(exact: string): Passage {
  return { exact, prefix: '', suffix: '', start: 0, end: exact.length };
}

function spanOf(key: MessageKey | null, text: string, words: Words) {
  if (key === null) return null;
  const wanted = words.t(key);
  const start = text.indexOf(wanted);
  return start < 0 ? null : { start, end: start + wanted.length };
}
