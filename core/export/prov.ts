import type { Hop, KnownDate, Relation, Trace, Work } from '../model';
import { cleanOrNull, cleanText } from './clean-text';
import { isoDate, isoMoment } from './date-parts';
import { languageTag } from './language-tag';
import { listChains, listWorks } from './list-works';
import { webAddress } from './web-address';
import { workPerson } from './work-name';

/** Written into the file, so that it is read without asking the network for a context. */
const context = {
  prov: 'http://www.w3.org/ns/prov#',
  schema: 'https://schema.org/',
  dcterms: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const;

/** The property that says how a work cites another; the general derivation is said beside it. */
const properties: Readonly<Record<Relation, string>> = {
  embeds: 'schema:sharedContent',
  quotes: 'prov:wasQuotedFrom',
  isBasedOn: 'schema:isBasedOn',
  links: 'schema:citation',
};

type Node = Readonly<Record<string, unknown>>;

/**
 * Traces as JSON-LD in PROV-O: works are entities, a citation whose target carries the claim is a derivation, the trace is an
 * activity, archived copies are specialisations of their works. `schema:firstAppearance` only where a chain ends at an origin.
 */
export function provJsonLd(...traces: readonly Trace[]): string {
  const works = listWorks(...traces);
  const graph: readonly Node[] = [
    // Names of blank nodes hold for the whole file: the first trace keeps the plain one.
    ...traces.flatMap((trace, index) => [claimNode(trace, mark(index)), activityNode(trace, mark(index))]),
    ...works.flatMap(({ work }) => workNode(work, citationsFrom(work, traces))),
    ...works.flatMap(({ work, hop }) => copyNode(work, hop)),
  ];
  return `${JSON.stringify({ '@context': context, '@graph': graph }, null, 2)}\n`;
}

function mark(index: number): string {
  return index === 0 ? '' : String(index + 1);
}

function claimNode(trace: Trace, mark: string): Node {
  const carrying = listWorks(trace).filter(({ hop }) => hop.passage !== null);
  const first = listChains(trace).flatMap((chain) => {
    const last = chain.hops.at(-1);
    return chain.end?.kind === 'origin' && last !== undefined && last.passage !== null ? [last.work] : [];
  });
  return {
    '@id': `_:claim${mark}`,
    '@type': ['schema:Claim', 'prov:Entity'],
    'schema:text': cleanText(trace.claim.text),
    'schema:appearance': carrying.flatMap(({ work }) => reference(work)),
    ...some('schema:firstAppearance', unique(first.flatMap((work) => reference(work)))),
    'prov:wasGeneratedBy': { '@id': `_:trace${mark}` },
  };
}

function activityNode(trace: Trace, mark: string): Node {
  const read = listWorks(trace).filter(({ hop }) => hop.readAs !== null);
  return {
    '@id': `_:trace${mark}`,
    '@type': 'prov:Activity',
    ...some('prov:startedAtTime', moment(trace.startedAt)),
    ...(trace.status === 'done' ? some('prov:endedAtTime', moment(trace.updatedAt)) : {}),
    ...some(
      'prov:used',
      read.flatMap(({ work }) => reference(work)),
    ),
  };
}

function workNode(work: Work, citations: Node): readonly Node[] {
  const id = webAddress(work.url);
  if (id === null) return [];
  const person = workPerson(work);
  const title = cleanOrNull(work.title);
  const site = cleanOrNull(work.site);
  const language = languageTag(work.language);
  return [
    {
      '@id': id,
      '@type': ['prov:Entity', 'schema:CreativeWork'],
      ...(title === null ? {} : { 'schema:name': title }),
      ...some('dcterms:issued', typedDate(work.published)),
      ...some('dcterms:modified', typedDate(work.modified)),
      ...(language === null ? {} : { 'schema:inLanguage': language }),
      ...(person === null ? {} : { 'prov:wasAttributedTo': { '@type': 'prov:Agent', 'schema:name': person } }),
      ...(site === null ? {} : { 'schema:publisher': { '@type': 'prov:Agent', 'schema:name': site } }),
      ...citations,
    },
  ];
}

/** All that a work cites on any chain. A target that does not carry the claim is cited, not derived from. */
function citationsFrom(work: Work, traces: readonly Trace[]): Node {
  const found = new Map<string, Node[]>();
  const add = (property: string, target: Node): void => {
    const known = found.get(property) ?? [];
    if (!known.some((one) => one['@id'] === target['@id'])) found.set(property, [...known, target]);
  };
  for (const { hops } of listChains(...traces)) {
    for (const [index, hop] of hops.entries()) {
      if (index === 0 || hops[index - 1]?.work.key !== work.key) continue;
      for (const target of reference(hop.work)) {
        if (hop.passage === null) add('schema:citation', target);
        else {
          add('prov:wasDerivedFrom', target);
          add(properties[hop.relation ?? 'links'], target);
        }
      }
    }
  }
  return Object.fromEntries(found);
}

function copyNode(work: Work, hop: Hop): readonly Node[] {
  const id = hop.memento === null ? null : webAddress(hop.memento.url);
  if (id === null) return [];
  return [
    {
      '@id': id,
      '@type': 'prov:Entity',
      'prov:specializationOf': reference(work),
      ...some('prov:generatedAtTime', moment(hop.memento?.at ?? null)),
    },
  ];
}

function reference(work: Work): readonly Node[] {
  const id = webAddress(work.url);
  return id === null ? [] : [{ '@id': id }];
}

function unique(nodes: readonly Node[]): readonly Node[] {
  return nodes.filter((node, index) => nodes.findIndex((one) => one['@id'] === node['@id']) === index);
}

function moment(at: number | null): readonly Node[] {
  const value = isoMoment(at);
  return value === null ? [] : [{ '@type': 'xsd:dateTime', '@value': value }];
}

/** Typed as exactly as the date is known. XML Schema has no time without seconds, so that minutes give the day. */
function typedDate(date: KnownDate | null): readonly Node[] {
  const iso = isoDate(date);
  if (iso === null) return [];
  const types: Readonly<Record<number, string>> = {
    4: 'xsd:gYear',
    7: 'xsd:gYearMonth',
    10: 'xsd:date',
    20: 'xsd:dateTime',
  };
  const type = types[iso.length];
  return type === undefined
    ? [{ '@type': 'xsd:date', '@value': iso.slice(0, 10) }]
    : [{ '@type': type, '@value': iso }];
}

function some(property: string, nodes: readonly Node[]): Node {
  return nodes.length === 0 ? {} : { [property]: nodes };
}
