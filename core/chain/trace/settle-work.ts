import type { GateKind, PageReading, ReadingLimit } from '../../model';
import { readAddress } from '../../platforms';
import { isFrontPage } from '../hop/is-front-page';
import { type DocumentAnswer, keptDocument } from './document-page';
import { isRemovedByWords } from './removed-by-words';
import type { Rung, WorkOutcome, WorkProgress } from './trace-state';

/** Statuses by which a server says that the text is there for some; 999 is what LinkedIn answers to readers it does not know. */
const GATED_STATUSES = new Set([401, 402, 451, 999]);

/** Fewer characters than this from a post's own page is the shell of a script application, not a post. */
const SHORTEST_POST_PAGE = 1;

/**
 * The outcome of a work as soon as its answers decide it, else null. A post is removed when its platform says so; an endpoint that
 * merely has nothing (404) leaves the word to the others and to the post's page. `last` is set when no rung is left to try: then
 * there always is one.
 */
export function settleWork(work: WorkProgress, at: number, last = false): WorkOutcome | null {
  for (const rung of work.rungs) {
    const outcome = fromRung(work, rung);
    if (outcome) return outcome;
  }
  return last ? withoutText(work, at) : null;
}

function fromRung(work: WorkProgress, rung: Rung): WorkOutcome | null {
  const { answer, at } = rung;
  switch (answer.kind) {
    case 'library':
      return answer.found && fromLibrary(answer.found, at);
    case 'post':
      return read(answer.reading, 'endpoint', at);
    case 'post-failure':
      return answer.failure === 'removed' && answer.status < 400 ? removed(answer.status, at) : null;
    case 'document':
      return documentOf(answer, at);
    case 'page':
      return fromPage(work, rung, answer.url, answer.reading);
    case 'status':
      return rung.command.endsWith(' page') ? movedTo(work, answer.url) : null;
    default:
      return null;
  }
}

function fromLibrary(found: PageReading, at: number): WorkOutcome | null {
  const document = keptDocument(found);
  if (document) return documentOf(document, at);
  return hasText(found) ? read(found, 'library', at) : null;
}

function documentOf(answer: DocumentAnswer, readAt: number): WorkOutcome {
  const { url, title, published, text, memento } = answer;
  return { kind: 'document', url, title, published, text: text ?? null, memento: memento ?? null, readAt };
}

function fromPage(work: WorkProgress, rung: Rung, finalUrl: string, reading: PageReading): WorkOutcome | null {
  if (rung.command.endsWith(' memento')) return read(reading, 'memento', rung.at);
  const moved = movedTo(work, finalUrl);
  if (moved && (moved.to.postId !== null || work.address.needsNetwork)) return moved;
  if (isLostPage(work.address.url, finalUrl)) return null;
  if (work.address.postId !== null && isRemovedByWords(reading)) {
    const { answer, at } = rung;
    return removed(answer.kind === 'page' ? answer.status : 200, at);
  }
  if (work.address.postId !== null && isShell(work, reading)) return null;
  return read(reading, 'page', rung.at);
}

/** Another work at the end of a redirect: a post that must be asked for in its own way, or the gone page behind a short address. */
function movedTo(work: WorkProgress, finalUrl: string): Extract<WorkOutcome, { readonly kind: 'moved' }> | null {
  const final = readAddress(finalUrl);
  return final && final.key !== work.address.key && !isFrontPage(final.url) ? { kind: 'moved', to: final } : null;
}

/** A site that sends readers of a page to its front page has lost the page. */
export function isLostPage(asked: string, finalUrl: string): boolean {
  return isFrontPage(finalUrl) && !isFrontPage(asked);
}

/** Platforms that answer anonymous readers with an empty application: what little it says is not the post. */
function isShell(work: WorkProgress, reading: PageReading): boolean {
  const asked = work.rungs.some((rung) => rung.command.includes(' endpoint '));
  return (
    reading.text.trim().length < SHORTEST_POST_PAGE ||
    (asked && reading.work.kind !== 'post' && reading.work.kind !== 'article' && reading.work.kind !== 'blog')
  );
}

function withoutText({ rungs, address }: WorkProgress, at: number): WorkOutcome {
  const answers = rungs.map((rung) => rung.answer);
  const page = rungs.findLast((rung) => rung.command.endsWith(' page'))?.answer;
  const failed = answers.find((answer) => answer.kind === 'failure');
  if (answers.some((answer) => answer.kind === 'post-failure' && answer.failure === 'gated')) {
    return { kind: 'gated', gate: 'login', status: null, checkedAt: at };
  }
  const missed = answers.find((answer) => answer.kind === 'post-failure' && answer.failure === 'removed');
  if (missed?.kind === 'post-failure') return removed(missed.status, at);
  if (page?.kind === 'status') return fromStatus(page.status, new URL(address.url).hostname, at);
  if (page?.kind === 'page' && isLostPage(address.url, page.url)) return { kind: 'dead', status: null, checkedAt: at };
  if (failed?.kind === 'failure') return fromFailure(failed, at);
  if (page?.kind !== 'page') return { kind: 'dead', status: null, checkedAt: at };
  return { kind: 'gated', gate: wallOf(page.reading.limits) ?? 'login', status: page.status, checkedAt: at };
}

function removed(status: number, at: number): WorkOutcome {
  return { kind: 'removed', status, checkedAt: at };
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

function fromStatus(status: number, host: string, at: number): WorkOutcome {
  if (GATED_STATUSES.has(status))
    return { kind: 'gated', gate: status === 402 ? 'paywall' : 'login', status, checkedAt: at };
  if (status === 404 || status === 410) return { kind: 'dead', status, checkedAt: at };
  return { kind: 'stopped', end: 'blocked', host, status, checkedAt: at };
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
  return { kind: 'read', reading, readAs, memento: reading.mementoOf, readAt };
}
