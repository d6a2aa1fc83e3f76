import type { Chain, PageReading, WorkKey } from '../model';
import { advance } from './advance';
import type { TraceStart } from './run-trace';
import type { TraceCommand, TraceEvent, TraceState } from './trace-state';
import { viewTrace } from './view-trace';

/**
 * The chain of a claim as far as the library knows it, without any request: what has been read already answers, anything else is where it
 * stops. It has no end, because nothing was asked; a last hop that was not read has neither passage nor `readAs`. `at` is the time, ms since 1970 UTC.
 */
export async function knownChain(
  start: TraceStart,
  findPage: (key: WorkKey) => Promise<PageReading | null>,
  at: number,
): Promise<Chain> {
  const { id, page, text, readAs } = start;
  let state: TraceState = advance(null, { type: 'started', at, id, start: page, readAs, text }).state;
  for (let command = state.pending[0]; command && !state.done; command = state.pending[0]) {
    state = advance(state, await fromLibrary(command, findPage, at)).state;
  }
  const { chain } = viewTrace(state);
  return { hops: chain.hops, end: null };
}

/** Looks in the library; what would need the network is answered as if it were not allowed. */
async function fromLibrary(
  command: TraceCommand,
  findPage: (key: WorkKey) => Promise<PageReading | null>,
  at: number,
): Promise<TraceEvent> {
  if (command.type === 'look') return { type: 'looked', at, command: command.id, found: await findPage(command.key) };
  const host = /^https?:\/\/([^/?#]+)/i.exec(command.request.url)?.[1] ?? '';
  return { type: 'answered', at, command: command.id, answer: { kind: 'failure', failure: 'not-permitted', host } };
}
