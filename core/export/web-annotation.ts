import type { Hop, Trace } from '../model';
import { cleanText } from './clean-text';
import { isoMoment } from './date-parts';
import type { ExportWords } from './export-words';
import { languageTag } from './language-tag';
import { layOut } from './lay-out';
import { listChains } from './list-works';
import { tellChanges } from './tell-changes';
import { webAddress } from './web-address';

/** The context that the W3C Web Annotation Data Model asks for. */
const context = 'http://www.w3.org/ns/anno.jsonld';

/**
 * A trace as a W3C Web Annotation collection of one page: an annotation for every passage, with its quotation and position
 * selectors letter for letter, and the archived copy or time of reading as the state of the source.
 */
export function webAnnotations(trace: Trace, words: ExportWords): string {
  return `${JSON.stringify(collectionOf(trace, words), null, 2)}\n`;
}

/** Several traces as a list of such collections, each with its own context. */
export function manyAnnotations(traces: readonly Trace[], words: ExportWords): string {
  return `${JSON.stringify(
    traces.map((trace) => collectionOf(trace, words)),
    null,
    2,
  )}\n`;
}

function collectionOf(trace: Trace, words: ExportWords): Readonly<Record<string, unknown>> {
  const annotations = listChains(trace).flatMap((chain, chainIndex) =>
    layOut(chain).hops.flatMap((laid) => {
      const relation = laid.relation === null ? [] : [words.relations[laid.relation]];
      const changes = tellChanges(laid.drift, laid.hop.passage, laid.source, words);
      const target = targetOf(laid.hop);
      if (target === null) return [];
      return [
        {
          id: `${idOf(trace)}#chain-${chainIndex + 1}-hop-${laid.number}`,
          type: 'Annotation',
          motivation: relation.length === 0 ? 'identifying' : 'describing',
          ...created(trace.updatedAt),
          body: textBody([`${laid.number}.`, ...relation, ...changes].join(' '), words.language),
          target,
        },
      ];
    }),
  );
  return {
    '@context': context,
    id: idOf(trace),
    type: 'AnnotationCollection',
    label: cleanText(trace.claim.text),
    total: annotations.length,
    first: { id: `${idOf(trace)}#page-1`, type: 'AnnotationPage', startIndex: 0, items: annotations },
  };
}

/** Annotations must have an IRI. A trace's id is a UUID; any other gets a name in a scheme that nobody resolves. */
function idOf(trace: Trace): string {
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(trace.id)
    ? `urn:uuid:${trace.id.toLowerCase()}`
    : `urn:headwater:${encodeURIComponent(trace.id.toWellFormed())}`;
}

function textBody(value: string, language: string) {
  return { type: 'TextualBody', value, format: 'text/plain', language, purpose: 'describing' };
}

function created(at: number): Readonly<Record<string, string>> {
  const moment = isoMoment(at);
  return moment === null ? {} : { created: moment };
}

function targetOf(hop: Hop): Readonly<Record<string, unknown>> | null {
  const source = webAddress(hop.work.url);
  const { passage } = hop;
  if (source === null || passage === null) return null;
  const { exact, prefix, suffix, start, end } = passage;
  const state = stateOf(hop);
  const language = languageTag(hop.work.language);
  return {
    source,
    ...(language === null ? {} : { language }),
    selector: [
      // Well-formed only, which keeps every length: a lone surrogate is not text that other programs take.
      {
        type: 'TextQuoteSelector',
        exact: exact.toWellFormed(),
        prefix: prefix.toWellFormed(),
        suffix: suffix.toWellFormed(),
      },
      { type: 'TextPositionSelector', start, end },
    ],
    ...(state === null ? {} : { state }),
  };
}

/** Which state of the page was read: the time, and the copy where there is one. */
function stateOf(hop: Hop): Readonly<Record<string, string>> | null {
  const cached = hop.memento === null ? null : webAddress(hop.memento.url);
  const sourceDate = isoMoment(hop.memento?.at ?? hop.readAt);
  if (cached === null && sourceDate === null) return null;
  return {
    type: 'TimeState',
    ...(sourceDate === null ? {} : { sourceDate }),
    ...(cached === null ? {} : { cached }),
  };
}
