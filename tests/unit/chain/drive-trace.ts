import { advance } from '../../../core/chain/trace/advance';
import type { Answer, TraceCommand, TraceEvent, TraceState } from '../../../core/chain/trace/trace-state';
import { viewTrace } from '../../../core/chain/trace/view-trace';
import type { PageReading, Trace } from '../../../core/model';
import { readAddress } from '../../../core/platforms';
import { makeReading, type Page } from './make-reading';

/** Addresses and what they answer: a page, or an answer as a request gets it. Everything else is a 404 that no archive keeps. */
export type Web = Readonly<Record<string, Page | Answer>>;

/** A trace driven by hand: the machine, the events it got and the commands it gave. */
interface Driven {
  readonly trace: Trace;
  readonly state: TraceState;
  readonly events: readonly TraceEvent[];
  readonly asked: readonly string[];
}

const AT = Date.UTC(2026, 0, 1);

/** Drives `advance` to the end, answering from the web; `last` of several open commands first when `backwards`. */
export function driveTrace(web: Web, start: string, text: string, backwards = false): Driven {
  const events: TraceEvent[] = [];
  const asked: string[] = [];
  let state: TraceState | null = null;
  const happen = (event: TraceEvent) => {
    events.push(event);
    state = advance(state, event).state;
    return state;
  };
  let now = happen({ type: 'started', at: AT, id: 't1', start: pageAt(web, start), readAs: 'tab', text });
  for (let turn = 0; !now.done && turn < 500; turn++) {
    const command = backwards ? now.pending.at(-1) : now.pending[0];
    if (!command) throw new Error('a trace that is not done has something to do');
    if (command.type === 'look') now = happen({ type: 'looked', at: AT, command: command.id, found: null });
    else {
      asked.push(command.request.url);
      now = happen({
        type: 'asked',
        at: AT,
        command: command.id,
        url: command.request.url,
        host: new URL(command.request.url).host,
      });
      now = happen({ type: 'answered', at: AT, command: command.id, answer: answerFrom(web, command) });
    }
  }
  return { trace: viewTrace(now), state: now, events, asked };
}

function answerFrom(web: Web, command: Extract<TraceCommand, { readonly type: 'fetch' }>): Answer {
  const listed = web[command.request.url] ?? web[command.address.url];
  if (command.purpose === 'captures')
    return web[command.request.url] && isAnswer(listed) ? listed : { kind: 'captures', captures: [] };
  if (!listed) return { kind: 'status', status: 404, url: command.request.url };
  if (isAnswer(listed)) return listed;
  const reading = pageAt(web, command.purpose === 'memento' ? command.request.url : command.address.url);
  if (command.purpose === 'endpoint') return { kind: 'post', reading };
  return { kind: 'page', url: command.request.url, status: 200, reading };
}

function isAnswer(listed: Page | Answer | undefined): listed is Answer {
  return listed !== undefined && !('paragraphs' in listed);
}

function pageAt(web: Web, url: string): PageReading {
  const page = Object.entries(web).find(([address]) => readAddress(address)?.key === readAddress(url)?.key)?.[1];
  if (!page || isAnswer(page)) throw new Error(`not a page: ${url}`);
  return makeReading(url, page);
}

/** The addresses of a chain, in order. */
export function addressesOf(trace: Trace): readonly string[] {
  return trace.chain.hops.map((hop) => hop.work.url);
}
