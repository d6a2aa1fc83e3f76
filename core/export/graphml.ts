import type { Hop, Trace, Work } from '../model';
import { isoDate } from './date-parts';
import { element, escapeMarkup } from './html-markup';
import { listChains, listWorks } from './list-works';
import { webAddress } from './web-address';
import { workName, workPerson } from './work-name';

/** Declared attributes, all strings: Gephi, yEd and networkx read them. */
const keys = {
  node: ['label', 'title', 'author', 'url', 'platform', 'kind', 'published', 'publishedBy', 'passage', 'origin'],
  edge: ['relation', 'drift', 'confidence'],
} as const;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly hop: Hop;
}

/** Traces as one GraphML graph: a node a work, a directed edge from the work that cites to the one it cites. */
export function graphml(...traces: readonly Trace[]): string {
  const works = listWorks(...traces);
  const nodes = works.map(({ work, hop }, index) => {
    const isOrigin = traces.some((trace) => trace.origins.includes(work.key));
    const passage = hop.passage?.exact ?? null;
    return element('node', { id: `n${index}` }, ...values(nodeValues(work, passage, isOrigin)));
  });
  const idOf = new Map(works.map(({ work }, index) => [work.key, `n${index}`]));
  const edges = listEdges(traces, (work) => idOf.get(work.key) ?? '').map(({ from, to, hop }, index) =>
    element('edge', { id: `e${index}`, source: from, target: to }, ...values(edgeValues(hop))),
  );
  const declared = (['node', 'edge'] as const).flatMap((owner) =>
    keys[owner].map((name) =>
      element('key', { id: keyId(name), for: owner, 'attr.name': name, 'attr.type': 'string' }),
    ),
  );
  const graph = element('graph', { id: 'trace', edgedefault: 'directed' }, ...nodes, ...edges);
  const root = element('graphml', { xmlns: 'http://graphml.graphdrawing.org/xmlns' }, ...declared, graph);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`;
}

type Values = Readonly<Record<string, string | null>>;

function nodeValues(work: Work, passage: string | null, isOrigin: boolean): Values {
  return {
    label: workName(work),
    title: work.title,
    author: workPerson(work),
    url: webAddress(work.url),
    platform: work.platform,
    kind: work.kind,
    published: isoDate(work.published),
    publishedBy: work.published?.source ?? null,
    passage,
    origin: String(isOrigin),
  };
}

function edgeValues(hop: Hop): Values {
  return {
    relation: hop.relation,
    drift: [...new Set(hop.drift.map((one) => one.kind))].join(' ') || null,
    confidence: hop.passage === null ? null : hop.confidence,
  };
}

function values(given: Values): readonly string[] {
  return Object.entries(given).flatMap(([name, value]) =>
    value === null ? [] : [element('data', { key: keyId(name) }, escapeMarkup(value))],
  );
}

function keyId(name: string): string {
  return `k-${name}`;
}

/** Each pair of works once, as the first chain that has it tells it. */
function listEdges(traces: readonly Trace[], idOf: (work: Work) => string): readonly Edge[] {
  const edges = new Map<string, Edge>();
  for (const chain of listChains(...traces)) {
    for (const [index, hop] of chain.hops.entries()) {
      const citer = chain.hops[index - 1];
      if (citer === undefined) continue;
      const edge = { from: idOf(citer.work), to: idOf(hop.work), hop };
      const key = `${edge.from} ${edge.to}`;
      if (!edges.has(key)) edges.set(key, edge);
    }
  }
  return [...edges.values()];
}
