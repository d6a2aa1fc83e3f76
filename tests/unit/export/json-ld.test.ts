import fc from 'fast-check';
import jsonld from 'jsonld';
import { describe, expect, it } from 'vitest';
import { listWorks } from '../../../core/export/list-works';
import { provJsonLd } from '../../../core/export/prov';
import { webAddress } from '../../../core/export/web-address';
import { webAnnotations } from '../../../core/export/web-annotation';
import { end, example, hop, traceOf, work } from './example-trace';
import { hostileTrace } from './hostile-trace';
import { plainWords } from './plain-words';

const oa = 'http://www.w3.org/ns/oa#';
const as = 'http://www.w3.org/ns/activitystreams#';
const prov = 'http://www.w3.org/ns/prov#';
const schema = 'https://schema.org/';
const dcterms = 'http://purl.org/dc/terms/';

/** Terms of the Web Annotation vocabulary as its context defines them; a term that is not here is dropped and missed below. */
const annotationContext = {
  '@context': {
    id: '@id',
    type: '@type',
    ...Object.fromEntries(
      ['Annotation', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector', 'TimeState'].map((name) => [
        name,
        oa + name,
      ]),
    ),
    describing: `${oa}describing`,
    identifying: `${oa}identifying`,
    AnnotationCollection: `${as}OrderedCollection`,
    AnnotationPage: `${as}OrderedCollectionPage`,
    body: { '@type': '@id', '@id': `${oa}hasBody` },
    target: { '@type': '@id', '@id': `${oa}hasTarget` },
    source: { '@type': '@id', '@id': `${oa}hasSource` },
    selector: { '@type': '@id', '@id': `${oa}hasSelector` },
    state: { '@type': '@id', '@id': `${oa}hasState` },
    cached: { '@type': '@id', '@id': `${oa}cachedSource` },
    motivation: { '@type': '@vocab', '@id': `${oa}motivatedBy` },
    purpose: { '@type': '@vocab', '@id': `${oa}hasPurpose` },
    first: { '@type': '@id', '@id': `${as}first` },
    items: { '@type': '@id', '@id': `${as}items`, '@container': '@list' },
    total: `${as}totalItems`,
    startIndex: `${as}startIndex`,
    label: 'http://www.w3.org/2000/01/rdf-schema#label',
    created: `${dcterms}created`,
    format: 'http://purl.org/dc/elements/1.1/format',
    language: 'http://purl.org/dc/elements/1.1/language',
    value: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#value',
    ...Object.fromEntries(['start', 'end', 'exact', 'prefix', 'suffix', 'sourceDate'].map((name) => [name, oa + name])),
  },
};

/** Answers for the one context that is named; anything else would ask the network, and fails. */
async function documentLoader(url: string) {
  if (url !== 'http://www.w3.org/ns/anno.jsonld') throw new Error(`asked for ${url}`);
  return { documentUrl: url, document: JSON.parse(JSON.stringify(annotationContext)), contextUrl: undefined };
}

const options = { documentLoader, safe: true } as const;

/** The statements of a JSON-LD text as N-Quads lines; fails on any term or address that is not understood. */
async function statements(text: string): Promise<readonly string[]> {
  const quads: unknown = await jsonld.toRDF(JSON.parse(text), { ...options, format: 'application/n-quads' });
  return String(quads).trimEnd().split('\n');
}

const gazette = '<https://gazette.example/2021/05/harbour?x=1&y=2>';
const quay = '<https://quay.example/notes>';
const post = '<https://x.com/tidewatcher/status/1391000000000000000>';
const survey = '<https://records.example/survey.pdf>';
const copy = '<https://web.archive.org/web/20210509000000/https://x.com/tidewatcher/status/1391000000000000000>';
const xsd = 'http://www.w3.org/2001/XMLSchema#';

describe('PROV-O', () => {
  const wanted: readonly (readonly [what: string, statement: string])[] = [
    ['the blog is what the article is based on', `${gazette} <${schema}isBasedOn> ${quay} .`],
    ['and the article is derived from it', `${gazette} <${prov}wasDerivedFrom> ${quay} .`],
    ['the blog quotes the post', `${quay} <${prov}wasQuotedFrom> ${post} .`],
    ['a document that was not read is cited', `${gazette} <${schema}citation> ${survey} .`],
    ['the copy is a state of the post', `${copy} <${prov}specializationOf> ${post} .`],
    ['kept at a known time', `${copy} <${prov}generatedAtTime> "2021-05-09T00:00:00Z"^^<${xsd}dateTime> .`],
    ['a day is a day', `${gazette} <${dcterms}issued> "2021-05-11"^^<${xsd}date> .`],
    ['a month is a month', `${quay} <${dcterms}issued> "2021-05"^^<${xsd}gYearMonth> .`],
    ['a post has its second', `${post} <${dcterms}issued> "2021-05-08T12:34:56Z"^^<${xsd}dateTime> .`],
  ];

  it.each(wanted)('%s', async (_what, statement) => {
    expect(await statements(provJsonLd(example))).toContain(statement);
  });

  it('derives nothing from a page whose words were not read', async () => {
    const lines = await statements(provJsonLd(example));
    expect(lines.filter((line) => line.includes('wasDerivedFrom') && line.includes(survey))).toEqual([]);
  });

  it('names a first appearance at an origin, and none where a trace merely stopped', async () => {
    const first = async (kind: 'origin' | 'budget'): Promise<number> => {
      const trace = traceOf({ hops: [hop(work('https://a.example/'), 'a')], end: end(kind) });
      return (await statements(provJsonLd(trace))).filter((line) => line.includes('firstAppearance')).length;
    };
    expect([await first('origin'), await first('budget')]).toEqual([1, 0]);
  });

  it('whatever pages say, every statement is of a known kind and about a web address or a node of its own', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTrace, async (trace) => {
        for (const line of await statements(provJsonLd(trace))) {
          expect(line).toMatch(/^(<https?:\/\/[^<>"{}|^`\\\s]+>|_:b\d+) <http[^>]+> (<https?:|_:b\d+|").* \.$/);
        }
      }),
    );
  });
});

interface Expanded {
  readonly [property: string]: readonly Expanded[] & readonly string[];
}

/** The annotations of a collection, expanded. */
async function annotations(text: string): Promise<readonly Expanded[]> {
  const [collection] = JSON.parse(JSON.stringify(await jsonld.expand(JSON.parse(text), options)));
  expect(collection['@type']).toEqual([`${as}OrderedCollection`]);
  return collection[`${as}first`][0][`${as}items`][0]['@list'];
}

describe('Web Annotation', () => {
  it('has an annotation a passage, selected by its words and its place', async () => {
    const found = await annotations(webAnnotations(example, plainWords));
    expect(found).toHaveLength(4);
    const target = found[2]?.[`${oa}hasTarget`]?.[0];
    expect(target?.[`${oa}hasSource`]).toEqual([{ '@id': post.slice(1, -1) }]);
    expect(target?.[`${oa}hasSelector`]).toEqual([
      {
        '@type': [`${oa}TextQuoteSelector`],
        [`${oa}exact`]: [{ '@value': '480 households flooded here, I counted' }],
        [`${oa}prefix`]: [{ '@value': 'Before it, ' }],
        [`${oa}suffix`]: [{ '@value': ' and after.' }],
      },
      {
        '@type': [`${oa}TextPositionSelector`],
        [`${oa}start`]: [{ '@value': 40 }],
        [`${oa}end`]: [{ '@value': 78 }],
      },
    ]);
    expect(target?.[`${oa}hasState`]).toEqual([
      {
        '@type': [`${oa}TimeState`],
        [`${oa}sourceDate`]: [{ '@value': '2021-05-09T00:00:00Z' }],
        [`${oa}cachedSource`]: [{ '@id': copy.slice(1, -1) }],
      },
    ]);
  });

  it('keeps to the model, whatever pages say: an IRI each, one target with a source, both selectors letter for letter', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTrace, async (trace) => {
        const found = await annotations(webAnnotations(trace, plainWords));
        const hops = trace.chain.hops.filter((one) => one.passage !== null && webAddress(one.work.url) !== null);
        expect(found.map((one) => one[`${oa}hasTarget`]?.[0]?.[`${oa}hasSelector`]?.[0]?.[`${oa}exact`])).toEqual(
          hops.map((one) => [{ '@value': one.passage?.exact.toWellFormed() }]),
        );
        expect(new Set(found.map((one) => one['@id'])).size).toBe(found.length);
        for (const one of found) {
          expect(one['@type']).toEqual([`${oa}Annotation`]);
          expect(one['@id']).toMatch(/^urn:uuid:[0-9a-f-]{36}#chain-1-hop-\d+$/);
          expect(one[`${oa}hasTarget`]?.[0]?.[`${oa}hasSource`]?.[0]?.['@id']).toMatch(/^https?:/);
        }
      }),
    );
  });

  it('names works once in the list of a trace', () => {
    expect(listWorks(example).map((one) => one.work.url)).toEqual(
      [gazette, quay, post, survey].map((iri) => iri.slice(1, -1)),
    );
  });
});
