import type { Chain, ChainEnd, Drift, Hop, Passage, Trace, TraceStep, YoungerSource } from '../model';
import {
  listOf,
  nullable,
  oneOf,
  type Reader,
  readCount,
  readNumber,
  readString,
  record,
  withOrWithout,
} from './json-shape';
import { readAttribution, readKey, readMemento, readSpan, readUrl, readWork } from './work-shape';

const readPassage: Reader<Passage> = record<Passage>({
  start: readCount,
  end: readCount,
  exact: readString,
  prefix: readString,
  suffix: readString,
});

const readDrift: Reader<Drift> = record<Drift>({
  kind: oneOf('number', 'hedge', 'negation', 'attribution', 'cut', 'reworded'),
  earlier: nullable(readSpan),
  later: nullable(readSpan),
});

const readHop: Reader<Hop> = record<Hop>({
  work: readWork,
  passage: nullable(readPassage),
  relation: nullable(oneOf('embeds', 'quotes', 'isBasedOn', 'links')),
  drift: listOf(readDrift),
  confidence: oneOf('certain', 'probable'),
  readAs: nullable(oneOf('tab', 'library', 'page', 'endpoint', 'memento', 'document')),
  memento: nullable(readMemento),
  readAt: nullable(readNumber),
});

const readEnd: Reader<ChainEnd> = record<ChainEnd>({
  kind: oneOf(
    'origin',
    'document',
    'unlinked',
    'dead',
    'removed',
    'gated',
    'unsupported',
    'loop',
    'budget',
    'cancelled',
    'blocked',
    'not-permitted',
    'offline',
  ),
  attribution: readAttribution,
  words: nullable(readString),
  host: nullable(readString),
  status: nullable(readCount),
  gate: nullable(oneOf('paywall', 'login', 'consent')),
  checkedAt: nullable(readNumber),
});

const readChain: Reader<Chain> = record<Chain>({ hops: listOf(readHop), end: nullable(readEnd) });

const stepReaders = {
  url: readUrl,
  host: readString,
  state: oneOf('waiting', 'asking', 'reading', 'found', 'missing', 'failed'),
  at: readNumber,
};
const readStepAsIs = record<Omit<TraceStep, 'waitsUntil'>>(stepReaders);
const readStepThatWaits = record<Required<TraceStep>>({ ...stepReaders, waitsUntil: readNumber });

/** A step waits only while its host asked for a pause; a trace may be saved in that moment. */
const readStep: Reader<TraceStep> = withOrWithout<TraceStep>('waitsUntil', readStepThatWaits, readStepAsIs);

const traceReaders = {
  id: readString,
  claim: record<Trace['claim']>({ text: readString, start: readKey, url: readUrl }),
  status: oneOf('running', 'done'),
  chain: readChain,
  branches: listOf(readChain),
  origins: listOf(readKey),
  warnings: listOf(oneOf('circular', 'later-than-citer', 'archived-hop', 'single-origin')),
  steps: listOf(readStep),
  hosts: listOf(readString),
  fetches: readCount,
  startedAt: readNumber,
  updatedAt: readNumber,
};
const readTraceAsIs = record<Omit<Trace, 'younger'>>(traceReaders);
const readTraceThatWarns = record<Required<Trace>>({
  ...traceReaders,
  younger: record<YoungerSource>({ source: readWork, citer: readKey }),
});

/** A trace as `core/model` has it, rebuilt field by field. */
export const readTrace: Reader<Trace> = withOrWithout<Trace>('younger', readTraceThatWarns, readTraceAsIs);
