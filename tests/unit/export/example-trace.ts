import type {
  CanonicalUrl,
  Chain,
  ChainEnd,
  EndKind,
  Hop,
  KnownDate,
  Passage,
  Trace,
  Work,
  WorkKey,
} from '../../../core/model';

/** A date in UTC as metadata gives it. */
export function dated(iso: string, precision: KnownDate['precision'], more: Partial<KnownDate> = {}): KnownDate {
  return { at: Date.parse(iso), precision, source: 'metadata', toleranceMs: null, zoneKnown: true, ...more };
}

/** A work of the web. */
export function work(url: string, more: Partial<Work> = {}): Work {
  return {
    key: url as WorkKey,
    url: url as CanonicalUrl,
    platform: 'web',
    postId: null,
    kind: 'article',
    title: null,
    author: null,
    handle: null,
    site: null,
    published: null,
    modified: null,
    language: 'en',
    ...more,
  };
}

/** A passage that stands at `start` of its page. */
export function passage(exact: string, start = 40): Passage {
  return { exact, prefix: 'Before it, ', suffix: ' and after.', start, end: start + exact.length };
}

/** A hop that was read and carries the claim. */
export function hop(of: Work, exact: string | null, more: Partial<Hop> = {}): Hop {
  return {
    work: of,
    passage: exact === null ? null : passage(exact),
    relation: 'links',
    drift: [],
    confidence: 'certain',
    readAs: exact === null ? null : 'page',
    memento: null,
    readAt: exact === null ? null : Date.UTC(2024, 4, 5, 10, 20, 30),
    ...more,
  };
}

export function end(kind: EndKind, more: Partial<ChainEnd> = {}): ChainEnd {
  return {
    kind,
    attribution: { kind: 'none', name: null },
    words: null,
    host: null,
    status: null,
    gate: null,
    checkedAt: Date.UTC(2024, 4, 5, 10, 21),
    ...more,
  };
}

/** A finished trace over these chains. */
export function traceOf(chain: Chain, ...branches: readonly Chain[]): Trace {
  const start = chain.hops[0]?.work ?? work('https://start.example/');
  const origin = chain.hops.at(-1)?.work ?? start;
  return {
    id: '3f2504e0-4f89-41d3-9a0c-0305e82c3301',
    claim: { text: chain.hops[0]?.passage?.exact ?? 'A claim', start: start.key, url: start.url },
    status: 'done',
    chain,
    branches,
    origins: [origin.key],
    warnings: ['archived-hop'],
    steps: [{ url: 'https://quay.example/a', host: 'quay.example', state: 'found', at: 1 }],
    hosts: ['quay.example'],
    fetches: 3,
    startedAt: Date.UTC(2024, 4, 5, 10, 20),
    updatedAt: Date.UTC(2024, 4, 5, 10, 22),
  };
}

const article = work('https://gazette.example/2021/05/harbour?x=1&y=2', {
  title: 'Harbour wall “50 % gone” & nobody noticed',
  author: 'Ana María Núñez-Holm',
  site: 'The Gazette',
  published: dated('2021-05-11T00:00:00Z', 'day'),
  modified: dated('2021-05-12T08:00:00Z', 's'),
});

const blog = work('https://quay.example/notes', {
  kind: 'blog',
  title: 'Notes from the quay',
  author: 'R. Okafor',
  site: 'Quay Notes',
  published: dated('2021-05-01T00:00:00Z', 'month', { source: 'address' }),
});

const post = work('https://x.com/tidewatcher/status/1391000000000000000', {
  key: 'twitter:1391000000000000000' as WorkKey,
  platform: 'twitter',
  postId: '1391000000000000000',
  kind: 'post',
  author: 'Tide Watcher',
  handle: 'tidewatcher',
  site: 'X',
  published: dated('2021-05-08T12:34:56.789Z', 'ms', { source: 'post-id' }),
});

const paper = work('https://records.example/survey.pdf', {
  kind: 'document',
  title: 'Survey of the wall',
  language: null,
});

/** Three pages and a post: article ← blog ← post (kept by an archive), and a branch that ends at a document. */
export const example: Trace = traceOf(
  {
    hops: [
      hop(article, 'Officials say 4,800 households were flooded.', { relation: null, readAs: 'tab' }),
      hop(blog, 'It may have flooded 480 households, one resident said.', {
        relation: 'isBasedOn',
        drift: [
          { kind: 'number', earlier: { start: 20, end: 23 }, later: { start: 14, end: 19 } },
          { kind: 'hedge', earlier: { start: 3, end: 11 }, later: null },
        ],
      }),
      hop(post, '480 households flooded here, I counted', {
        relation: 'quotes',
        readAs: 'memento',
        memento: {
          url: 'https://web.archive.org/web/20210509000000/https://x.com/tidewatcher/status/1391000000000000000',
          at: Date.UTC(2021, 4, 9),
          archive: 'web.archive.org',
        },
      }),
    ],
    end: end('origin', { attribution: { kind: 'person', name: 'Tide Watcher' } }),
  },
  {
    hops: [
      hop(article, 'Officials say 4,800 households were flooded.', { relation: null, readAs: 'tab' }),
      hop(paper, null, { relation: 'links' }),
    ],
    end: end('document', { host: 'records.example' }),
  },
);
