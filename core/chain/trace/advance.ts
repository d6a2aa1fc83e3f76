import { findPassage } from '../../claim/find-passage';
import { prepareText } from '../../claim/prepare-text';
import type { WordVectors } from '../../claim/vectors/word-vectors';
import type { PageReading, Span, TraceStep, TraceStepState } from '../../model';
import { blockOf, overlaps, sentenceOf } from '../passage/sentence-of';
import { FIRST_BUDGET, MOST_AT_ONCE } from './budgets';
import type { Wanted } from './known-works';
import { nextRung } from './next-rung';
import { planTrace } from './plan-trace';
import type { Rung, TraceCommand, TraceEvent, TraceState, WorkProgress } from './trace-state';

/** A state and what is to be done next that was not asked for before. */
export interface Advance {
  readonly state: TraceState;
  readonly commands: readonly TraceCommand[];
}

/**
 * The trace as a pure machine: the same events and vectors give the same state, so that a journal can be replayed. `state` is null
 * before the `started` event. After a replay, `state.pending` holds the commands that are still to be carried out. A journal may be
 * replayed with other vectors than it was written with, or none: what is then no longer asked for is passed over, what is newly
 * wanted is pending.
 */
export function advance(state: TraceState | null, event: TraceEvent, vectors: WordVectors | null = null): Advance {
  if (event.type === 'started') return settle(started(event), vectors);
  if (!state) throw new Error('a trace begins with a started event');
  const at = { ...state, updatedAt: event.at };
  switch (event.type) {
    case 'asked':
      return { state: asked(at, event), commands: [] };
    case 'paused':
      return { state: { ...at, steps: at.steps.map((step) => pausedStep(step, event)) }, commands: [] };
    case 'looked':
      return settle(
        answered(at, event.command, {
          command: event.command,
          at: event.at,
          answer: { kind: 'library', found: event.found },
        }),
        vectors,
      );
    case 'answered':
      return settle(
        answered(at, event.command, { command: event.command, at: event.at, answer: event.answer }),
        vectors,
      );
    case 'cancelled':
      return settle({ ...at, stopped: 'cancelled', pending: [] }, vectors);
    case 'resumed':
      return settle(resumed(at), vectors);
  }
}

function started(event: Extract<TraceEvent, { readonly type: 'started' }>): TraceState {
  return {
    id: event.id,
    text: event.text,
    start: event.start,
    readAs: event.readAs,
    claim: claimOn(event),
    works: {},
    pending: [],
    steps: [],
    hosts: [],
    fetches: 0,
    budget: FIRST_BUDGET,
    stopped: null,
    done: false,
    startedAt: event.at,
    updatedAt: event.at,
  };
}

function claimOn(event: Extract<TraceEvent, { readonly type: 'started' }>): Span | null {
  const { start, text } = event;
  const exact = placesOf(text, start);
  const said =
    exact.find((place) => isSourcedAt(start, sentenceOf(start, place))) ??
    exact.find((place) => isSourcedAt(start, blockOf(start, place))) ??
    exact[0];
  if (said) return said;
  const match = findPassage(text, prepareText(start.text), {
    kind: 'quotation',
    language: start.work.language,
    claimLanguage: start.work.language,
  });
  return match ? { start: match.start, end: match.end } : null;
}

/** Boxes that sum a page up repeat its words: so many places are looked at. */
const MOST_PLACES = 5;

function placesOf(words: string, { text }: PageReading): readonly Span[] {
  const places: Span[] = [];
  if (words === '') return places;
  for (
    let at = text.indexOf(words);
    at >= 0 && places.length < MOST_PLACES;
    at = text.indexOf(words, at + words.length)
  )
    places.push({ start: at, end: at + words.length });
  return places;
}

/** True where a page says, by a credit or a link, where its words are from. */
function isSourcedAt({ credits, citations }: PageReading, sentence: Span): boolean {
  return (
    credits.some((credit) => overlaps(credit, sentence)) ||
    citations.some((citation) => citation.place === 'body' && overlaps(citation, sentence))
  );
}

/** Asks for what the plan wants, or closes the trace. `before` are commands that were found on the way here. */
function settle(state: TraceState, vectors: WordVectors | null, before: readonly TraceCommand[] = []): Advance {
  const { wanted } = planTrace(state, vectors);
  if (wanted.length === 0) return { state: { ...state, pending: [], done: true }, commands: [] };
  const asking = wanted.reduce(ask, { state: { ...state, done: false }, commands: before, settled: false });
  if (asking.settled) return settle(asking.state, vectors, asking.commands);
  if (asking.state.pending.length === 0) return settle({ ...asking.state, stopped: 'budget' }, vectors);
  return { state: asking.state, commands: asking.commands };
}

interface Asking extends Advance {
  /** True when a work came to its outcome without a request, so that the plan has to be made again. */
  readonly settled: boolean;
}

function ask(asking: Asking, wanted: Wanted): Asking {
  const { state, commands } = asking;
  const { key } = wanted.address;
  if (state.pending.length >= MOST_AT_ONCE || state.pending.some((command) => command.key === key)) return asking;
  const work = state.works[key] ?? { ...wanted, rungs: [], outcome: null };
  const next = nextRung(work, state.updatedAt);
  if (next.kind === 'outcome') {
    const works = { ...state.works, [key]: { ...work, outcome: next.outcome } };
    return { state: { ...state, works }, commands, settled: true };
  }
  if (next.command.type === 'fetch' && spent(state) >= state.budget.fetches) return asking;
  const works = { ...state.works, [key]: work };
  const pending = [...state.pending, next.command];
  return { ...asking, state: { ...state, works, pending }, commands: [...commands, next.command] };
}

/** Fetches made and those that are to leave. */
function spent(state: TraceState): number {
  const left = new Set(state.steps.map((step) => step.url));
  return (
    state.fetches + state.pending.filter((command) => command.type === 'fetch' && !left.has(command.request.url)).length
  );
}

function asked(state: TraceState, event: Extract<TraceEvent, { readonly type: 'asked' }>): TraceState {
  const steps = withStep(state.steps, { url: event.url, host: event.host, state: 'asking', at: event.at });
  const hosts = state.hosts.includes(event.host) ? state.hosts : [...state.hosts, event.host];
  return { ...state, steps, hosts, fetches: state.fetches + 1 };
}

function answered(state: TraceState, command: string, rung: Rung): TraceState {
  const asked = state.pending.find((each) => each.id === command);
  if (!asked) return state;
  const work = state.works[asked.key];
  if (!work) return state;
  const step = asked.type === 'fetch' ? state.steps.find((each) => each.url === asked.request.url) : undefined;
  const steps = step
    ? partsOf(rung).reduce(
        (all, part) => withStep(all, { ...step, url: part.url, state: part.found ? 'found' : 'missing', at: rung.at }),
        withStep(state.steps, { url: step.url, host: step.host, state: stepState(rung), at: rung.at }),
      )
    : state.steps;
  const pending = state.pending.filter((each) => each.id !== command);
  const next = { ...work, rungs: [...work.rungs, rung] };
  const settled = nextRung(next, rung.at);
  const known = settled.kind === 'outcome' ? { ...next, outcome: settled.outcome } : next;
  return { ...state, works: { ...state.works, [asked.key]: known }, pending, steps };
}

function partsOf({ answer }: Rung): readonly { readonly url: string; readonly found: boolean }[] {
  return answer.kind === 'page' ? (answer.parts ?? []) : [];
}

function pausedStep(step: TraceStep, event: Extract<TraceEvent, { readonly type: 'paused' }>): TraceStep {
  return step.url === event.url ? { ...step, waitsUntil: event.until } : step;
}

function stepState(rung: Rung): TraceStepState {
  switch (rung.answer.kind) {
    case 'page':
    case 'post':
    case 'document':
    case 'captures':
      return 'found';
    case 'failure':
      return 'failed';
    default:
      return 'missing';
  }
}

function withStep(steps: readonly TraceStep[], step: TraceStep): readonly TraceStep[] {
  const others = steps.filter((each) => each.url !== step.url);
  return [...others, step];
}

/** Forgets the answers that a permission, a connection or a budget kept from coming, and allows as much again. */
function resumed(state: TraceState): TraceState {
  const works = Object.entries(state.works).map(([key, work]) => [key, asAsked(work)] as const);
  const budget = { hops: state.budget.hops + FIRST_BUDGET.hops, fetches: state.fetches + FIRST_BUDGET.fetches };
  return { ...state, works: Object.fromEntries(works), budget, stopped: null, done: false, pending: [] };
}

function asAsked(work: WorkProgress): WorkProgress {
  if (work.outcome && work.outcome.kind !== 'stopped') return work;
  return { ...work, rungs: work.rungs.filter((rung) => rung.answer.kind !== 'failure'), outcome: null };
}
