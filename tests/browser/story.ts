import type {
  Attribution,
  CanonicalUrl,
  Chain,
  ChainEnd,
  Citation,
  Claim,
  Drift,
  EndKind,
  Hop,
  KnownDate,
  PageReading,
  Passage,
  Trace,
  Work,
  WorkKey,
} from '../../core/model';

/** A story made up for these tests: a reservoir, a blog, a post and a newspaper. */

export const day = (at: number, source: KnownDate['source'] = 'metadata'): KnownDate => {
  return { at, precision: 'day', source, toleranceMs: null, zoneKnown: true };
};

const postDate: KnownDate = {
  at: Date.UTC(2019, 2, 7, 18, 4, 9, 731),
  precision: 'ms',
  source: 'post-id',
  toleranceMs: null,
  zoneKnown: true,
};

export function work(url: string, part: Partial<Work> = {}): Work {
  const empty = { postId: null, title: null, author: null, handle: null, site: null, published: null, modified: null };
  return {
    key: url as WorkKey,
    url: url as CanonicalUrl,
    platform: 'web',
    kind: 'article',
    language: 'en',
    ...empty,
    ...part,
  };
}

export const dispatch = work('https://dispatch.example/reservoir', {
  site: 'The Upland Dispatch',
  author: 'Marit Solheim',
  title: 'Reservoir at a third',
  published: day(Date.UTC(2019, 2, 9)),
});
export const sluice = work('https://sluicegate.example/2019/03/low', {
  site: 'Sluicegate Diary',
  author: 'Yusuf Adeyinka',
  kind: 'blog',
  published: day(Date.UTC(2019, 2, 8)),
});
export const post = work('https://x.com/i/status/1103717259999731712', {
  platform: 'twitter',
  postId: '1103717259999731712',
  kind: 'post',
  author: 'Keiko Brandt',
  handle: 'kbrandt_water',
  site: 'X',
  published: postDate,
});
export const gazette = work('https://moorland-gazette.example/a4', {
  site: 'The Moorland Gazette',
  author: 'Ines Pereira',
  published: day(Date.UTC(2019, 2, 6)),
});

export const wordsOf = {
  dispatch: 'Engineers have confirmed that 3,900 homes will lose their water this summer.',
  sluice: 'About 3,900 homes may lose their water this summer, an engineer told the Gazette.',
  post: 'Gazette: some 390 homes may lose their water this summer.',
  gazette:
    'Some 390 homes may lose their water this summer, said an engineer who asked not to be named. The council would not comment.',
} as const;

export function passage(exact: string): Passage {
  return { exact, prefix: '', suffix: '', start: 0, end: exact.length };
}

/** A change found by its words; either side may be missing. */
export function change(
  kind: Drift['kind'],
  earlier: readonly [string, string] | null,
  later: readonly [string, string] | null,
): Drift {
  return { kind, earlier: span(earlier), later: span(later) };
}

function span(found: readonly [text: string, words: string] | null) {
  if (found === null) return null;
  const start = found[0].indexOf(found[1]);
  if (start < 0) throw new Error(`"${found[1]}" is not in "${found[0]}"`);
  return { start, end: start + found[1].length };
}

export function hop(of: Work, exact: string | null, part: Partial<Hop> = {}): Hop {
  const plain = {
    relation: null,
    drift: [],
    confidence: 'certain',
    readAs: 'page',
    memento: null,
    readAt: null,
  } as const;
  return { work: of, passage: exact === null ? null : passage(exact), ...plain, ...part };
}

export const nobody: Attribution = { kind: 'none', name: null };

export function end(kind: EndKind, part: Partial<ChainEnd> = {}): ChainEnd {
  return { kind, attribution: nobody, words: null, host: null, status: null, gate: null, checkedAt: null, ...part };
}

export const fullChain: Chain = {
  hops: [
    hop(dispatch, wordsOf.dispatch),
    hop(sluice, wordsOf.sluice, {
      relation: 'isBasedOn',
      drift: [
        change(
          'attribution',
          [wordsOf.sluice, 'an engineer told the Gazette'],
          [wordsOf.dispatch, 'Engineers have confirmed'],
        ),
        change('hedge', [wordsOf.sluice, 'may'], [wordsOf.dispatch, 'will']),
      ],
    }),
    hop(post, wordsOf.post, {
      relation: 'embeds',
      drift: [change('number', [wordsOf.post, '390'], [wordsOf.sluice, '3,900'])],
    }),
    hop(gazette, wordsOf.gazette, {
      relation: 'links',
      drift: [change('cut', [wordsOf.gazette, 'said an engineer who asked not to be named'], null)],
    }),
  ],
  end: end('origin', {
    attribution: { kind: 'anonymous', name: null },
    words: 'an engineer who asked not to be named',
  }),
};

export function trace(chain: Chain, part: Partial<Trace> = {}): Trace {
  return {
    id: 'trace-1',
    claim: { text: wordsOf.dispatch, start: dispatch.key, url: dispatch.url },
    status: chain.end === null ? 'running' : 'done',
    chain,
    branches: [],
    origins: chain.end?.kind === 'origin' ? [chain.hops.at(-1)?.work.key ?? dispatch.key] : [],
    warnings: [],
    steps: [],
    hosts: chain.hops.slice(1).map((one) => new URL(one.work.url).hostname),
    fetches: chain.hops.length - 1,
    startedAt: 0,
    updatedAt: 4000,
    ...part,
  };
}

export function citation(of: Work, text: string, at: string, part: Partial<Citation> = {}): Citation {
  const start = text.indexOf(at);
  const end = text.indexOf('.', start) + 1 || text.length;
  return {
    to: of.key,
    url: of.url,
    href: of.url,
    platform: of.platform,
    postId: of.postId,
    handle: of.handle,
    post: of.kind === 'post',
    relation: 'links',
    place: 'body',
    form: 'link',
    scope: 'external',
    anchor: at,
    start,
    end: start + at.length,
    passage: { start: text.lastIndexOf('.', start) + 1, end },
    cue: null,
    embed: null,
    memento: null,
    needsNetwork: false,
    date: of.platform === 'twitter' ? postDate : null,
    ...part,
  };
}

const story = `${wordsOf.dispatch} The reservoir stood at a third. A post had said so. The council met on Tuesday.`;

export function reading(part: Partial<PageReading> = {}): PageReading {
  const citations = [
    citation(sluice, story, 'confirmed', { relation: 'isBasedOn', cue: 'according to' }),
    citation(post, story, 'A post', {
      relation: 'embeds',
      form: 'embed',
      embed: { text: wordsOf.post, author: post.author, handle: post.handle, date: null },
    }),
  ];
  return {
    work: dispatch,
    text: story,
    bodyEnd: story.length,
    blocks: [],
    sections: [],
    citations,
    quotations: [],
    credits: [],
    pictures: [],
    claims: [claim(wordsOf.dispatch, [0]), claim('A post had said so.', [1]), claim('The council met on Tuesday.', [])],
    factChecks: [],
    mementoOf: null,
    limits: [],
    ...part,
  };
}

function claim(text: string, citations: readonly number[]): Claim {
  const start = story.indexOf(text);
  return { text, start, end: start + text.length, kind: 'statement', attribution: nobody, selectors: [], citations };
}
