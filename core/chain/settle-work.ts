import type { GateKind, PageReading, ReadingLimit } from '../model';
import { readAddress } from '../platforms';
import type { Rung, WorkOutcome, WorkProgress } from './trace-state';

/** Statuses by which a server says that the text is there for some. */
const GATED_STATUSES = new Set([401, 402, 451]);

/** Fewer characters than this from a post's own page is the shell of a script application, not a post. */
const SHORTEST_POST_PAGE = 1;

/**
 * The outcome of a work as soon as its answers decide it, else null. `last` is set when no rung is left to try: then
 * there always is one.
 */
export function settleWork(work: WorkProgress, at: number, last = false): WorkOutcome | null {
  for (const rung of work.rungs) {
    const outcome = fromRung(work, rung);
    if (outcome) return outcome;
  }
  return last ? withoutText(work.rungs, at) : null;
}

function fromRung(work: WorkProgress, rung: Rung): WorkOutcome | null {
  const { answer, at } = rung;
  switch (answer.kind) {
    case 'library':
      return answer.found && hasText(answer.found) ? read(answer.found, 'library', at) : null;
    case 'post':
      return read(answer.reading, 'endpoint', at);
    case 'post-failure':
      return answer.failure === 'removed' ? { kind: 'removed', status: answer.status, checkedAt: at } : null;
    case 'document':
      return { kind: 'document', url: answer.url, title: answer.title, published: answer.published, readAt: at };
    case 'page':
      return fromPage(work, rung, answer.url, answer.reading);
    default:
      return null;
  }
}

function fromPage(work: WorkProgress, rung: Rung, finalUrl: string, reading: PageReading): WorkOutcome | null {
  if (rung.command.endsWith(' memento')) return read(reading, 'memento', rung.at);
  const final = readAddress(finalUrl);
  if (final && final.postId !== null && final.key !== work.address.key) return { kind: 'moved', to: final };
  if (work.address.postId !== null && isShell(work, reading)) return null;
  return read(reading, 'page', rung.at);
}

/** Platforms that answer anonymous readers with an empty application: what little it says is not the post. */
function isShell(work: WorkProgress, reading: PageReading): boolean {
  const asked = work.rungs.some((rung) => rung.command.includes(' endpoint '));
  return (
    reading.text.trim().length < SHORTEST_POST_PAGE ||
    (asked && reading.work.kind !== 'post' && reading.work.kind !== 'article' && reading.work.kind !== 'blog')
  );
}

function withoutText(rungs: readonly Rung[], at: number): WorkOutcome {
  const answers = rungs.map((rung) => rung.answer);
  const gated = answers.some((answer) => answer.kind === 'post-failure' && answer.failure === 'gated');
  const page = rungs.findLast((rung) => rung.command.endsWith(' page'))?.answer;
  if (gated) return { kind: 'gated', gate: 'login', status: null, checkedAt: at };
  if (page?.kind === 'failure') return fromFailure(page, at);
  if (page?.kind === 'status') return fromStatus(page.status, at);
  const memento = answers.findLast((answer) => answer.kind === 'failure');
  if (page?.kind === 'page')
    return { kind: 'gated', gate: wallOf(page.reading.limits) ?? 'login', status: 200, checkedAt: at };
  return memento?.kind === 'failure' ? fromFailure(memento, at) : { kind: 'dead', status: null, checkedAt: at };
}

function fromFailure(answer: { readonly failure: string; readonly host: string }, at: number): WorkOutcome {
  const stopped = (end: 'blocked' | 'not-permitted' | 'offline' | 'budget'): WorkOutcome => ({
    kind: 'stopped',
    end,
    host: answer.host,
    status: null,
    checkedAt: at,
  });
  if (answer.failure === 'unreachable') return { kind: 'dead', status: null, checkedAt: at };
  if (answer.failure === 'not-permitted' || answer.failure === 'offline') return stopped(answer.failure);
  return stopped(answer.failure === 'timeout' || answer.failure === 'cancelled' ? 'budget' : 'blocked');
}

function fromStatus(status: number, at: number): WorkOutcome {
  if (GATED_STATUSES.has(status))
    return { kind: 'gated', gate: status === 402 ? 'paywall' : 'login', status, checkedAt: at };
  if (status === 404 || status === 410) return { kind: 'dead', status, checkedAt: at };
  return { kind: 'stopped', end: 'blocked', host: '', status, checkedAt: at };
}

/** The wall that a reading met, or null. */
export function wallOf(limits: readonly ReadingLimit[]): GateKind | null {
  return (
    limits.find((limit): limit is GateKind => limit === 'paywall' || limit === 'login' || limit === 'consent') ?? null
  );
}

function hasText(reading: PageReading): boolean {
  return reading.text.trim().length > 0;
}

function read(reading: PageReading, readAs: 'library' | 'endpoint' | 'page' | 'memento', readAt: number): WorkOutcome {
  return { kind: 'read', reading, readAs, memento: readAs === 'memento' ? reading.mementoOf : null, readAt };
}
