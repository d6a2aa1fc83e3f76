import type { CanonicalUrl, Chain, Hop, PageReading, WorkKey } from '../../model';
import { candidatesAt } from '../hop/next-hop';
import { advance } from './advance';
import { soughtAt } from './follow-claim';
import { addressOf, unreadNode } from './path-node';
import { planTrace } from './plan-trace';
import type { TraceStart } from './run-trace';
import type { TraceCommand, TraceEvent, TraceState, WorkOutcome } from './trace-state';
import { viewTrace } from './view-trace';

/**
 * The chain of a claim as far as the library knows it, without any request: what has been read already answers, anything else is where it
 * stops. It has no end, because nothing was asked; a last hop that was not read has neither passage nor `readAs`. `at` is the time, ms since 1970 UTC.
 */
export async function knownChain(
  start: TraceStart,
  findPage: (key: WorkKey, url: CanonicalUrl) => Promise<PageReading | null>,
  at: number,
): Promise<Chain> {
  const { id, page, text, readAs } = start;
  let state: TraceState = advance(null, { type: 'started', at, id, start: page, readAs, text }).state;
  for (let command = state.pending[0]; command && !state.done; command = state.pending[0]) {
    state = advance(state, await fromLibrary(command, findPage, at)).state;
  }
  const { hops } = viewTrace(state).chain;
  const next = hops.at(-1)?.passage ? nearestUnread(state) : null;
  return { hops: next ? [...hops, next] : hops, end: null };
}

/** What a trace would most likely ask for next, where no citation is clearly meant for the words: the best one in their paragraph. */
function nearestUnread(state: TraceState): Hop | null {
  const { nodes } = planTrace(state, null).main;
  const last = nodes.at(-1);
  if (!last) return null;
  const near = candidatesAt(last, soughtAt(state, nodes, null)).find(
    ({ citation, nearness }) =>
      (nearness === 'meant' || nearness === 'near') && !nodes.some((node) => node.keys.includes(citation.to)),
  );
  if (!near) return null;
  const { work } = unreadNode(addressOf(near.citation), near, UNASKED);
  const { relation } = near.citation;
  return { work, passage: null, relation, drift: [], confidence: 'certain', readAs: null, memento: null, readAt: null };
}

/** Nothing is known of a work that was not asked for. */
const UNASKED: WorkOutcome = { kind: 'stopped', end: 'not-permitted', host: '', status: null, checkedAt: 0 };

/** Looks in the library; what would need the network is answered as if it were not allowed. */
async function fromLibrary(
  command: TraceCommand,
  findPage: (key: WorkKey, url: CanonicalUrl) => Promise<PageReading | null>,
  at: number,
): Promise<TraceEvent> {
  if (command.type === 'look')
    return { type: 'looked', at, command: command.id, found: await findPage(command.key, command.url) };
  const host = /^https?:\/\/([^/?#]+)/i.exec(command.request.url)?.[1] ?? '';
  return { type: 'answered', at, command: command.id, answer: { kind: 'failure', failure: 'not-permitted', host } };
}
