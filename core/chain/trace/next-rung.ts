import { captureRequest } from '../../platforms/archive-requests';
import { postRequests } from '../../platforms/endpoints';
import type { EndpointRequest } from '../../platforms/platform';
import { isLostPage, settleWork } from './settle-work';
import type { Answer, Purpose, Rung, TraceCommand, WorkOutcome, WorkProgress } from './trace-state';

/** Requests that one endpoint may need: name to id, id to post, and one to spare. */
const MOST_TURNS = 3;

/** A request that is still to be made for a work, or what became of it. */
export type NextRung =
  | { readonly kind: 'command'; readonly command: TraceCommand }
  | { readonly kind: 'outcome'; readonly outcome: WorkOutcome };

/**
 * What to do next for a work, from what was answered so far: library, public endpoints of its platform, its page, the page at the address
 * that was cited when the canonical one is gone, then the archive.
 * Pure: the same answers give the same rung, so that a replayed journal goes on where it stopped.
 */
export function nextRung(work: WorkProgress, at: number): NextRung {
  const { address, rungs } = work;
  const look = `${address.key} look`;
  const looked = answerTo(rungs, look);
  if (!looked) return { kind: 'command', command: { type: 'look', id: look, key: address.key, url: address.url } };
  const settled = settleWork(work, at);
  if (settled) return { kind: 'outcome', outcome: settled };
  const endpoints = address.postId === null ? [] : postRequests(address);
  for (const [index, request] of endpoints.entries()) {
    const open = openRequest(work, `${address.key} endpoint ${index}`, request);
    if (open) return open;
  }
  const page = `${address.key} page`;
  if (!answerTo(rungs, page)) return fetchCommand(work, page, 'page', { url: address.url, accept: 'page' });
  const cited = `${address.key} cited page`;
  if (work.asCited !== null && isGone(work) && !answerTo(rungs, cited))
    return fetchCommand(work, cited, 'page', { url: work.asCited, accept: 'page' });
  const copy = archiveRung(work);
  return (
    copy ?? { kind: 'outcome', outcome: settleWork(work, at, true) ?? { kind: 'dead', status: null, checkedAt: at } }
  );
}

/** The request of this endpoint that has no answer yet, through those its answers name; null when it has told all it can. */
function openRequest(work: WorkProgress, name: string, first: EndpointRequest): NextRung | null {
  let request = first;
  for (let turn = 0; turn < MOST_TURNS; turn++) {
    const id = turn === 0 ? name : `${name} turn ${turn}`;
    const answer = answerTo(work.rungs, id);
    if (!answer) return fetchCommand(work, id, 'endpoint', request);
    if (answer.kind !== 'next') return null;
    request = answer.request;
  }
  return null;
}

/** The archive is asked only when the address itself is gone; archives other than the Wayback Machine never. */
function archiveRung(work: WorkProgress): NextRung | null {
  const { address, rungs } = work;
  if (!isGone(work)) return null;
  const memento = `${address.key} memento`;
  if (answerTo(rungs, memento)) return null;
  const named = namedCopy(work);
  if (named) return fetchCommand(work, memento, 'memento', { url: named, accept: 'page' });
  const captures = `${address.key} captures`;
  const answer = answerTo(rungs, captures);
  if (!answer) return fetchCommand(work, captures, 'captures', captureRequest(address.url, work.citedAt));
  if (answer.kind !== 'captures') return null;
  const nearest = nearestCapture(answer.captures, work.citedAt);
  return nearest ? fetchCommand(work, memento, 'memento', { url: nearest, accept: 'page' }) : null;
}

/** Raw (`id_`) form of the copy that the citation names, when it is one we may fetch. */
function namedCopy(work: WorkProgress): string | null {
  const match = work.memento && /^https?:\/\/web\.archive\.org\/web\/(\d{4,14})[a-z_]*\/(.+)$/.exec(work.memento.url);
  return match ? `https://web.archive.org/web/${match[1]}id_/${match[2]}` : null;
}

/** The capture nearest to the citing date; the first one when that date is not known. */
function nearestCapture(
  captures: readonly { readonly at: number; readonly url: string }[],
  citedAt: number | null,
): string | null {
  const distance = (at: number) => (citedAt === null ? at : Math.abs(at - citedAt));
  const best = captures.reduce<{ readonly at: number; readonly url: string } | null>(
    (nearest, capture) => (nearest === null || distance(capture.at) < distance(nearest.at) ? capture : nearest),
    null,
  );
  return best?.url ?? null;
}

/** True when the page itself answered that it is not there, or its host is not. */
function isGone(work: WorkProgress): boolean {
  const last = work.rungs.findLast((rung) => rung.command.endsWith(' page'))?.answer;
  if (!last) return false;
  if (last.kind === 'page') return isLostPage(work.address.url, last.url);
  if (last.kind === 'status')
    return last.status === 404 || last.status === 410 || (last.status >= 500 && last.status < 600);
  return last.kind === 'failure' && last.failure === 'unreachable';
}

/** The answer a command got, or null. */
function answerTo(rungs: readonly Rung[], command: string): Answer | { readonly kind: 'library' } | null {
  return rungs.find((rung) => rung.command === command)?.answer ?? null;
}

function fetchCommand(
  work: WorkProgress,
  id: string,
  purpose: Purpose,
  request: EndpointRequest | { readonly url: string; readonly accept: 'page' },
): NextRung {
  return {
    kind: 'command',
    command: { type: 'fetch', id, key: work.address.key, purpose, request, address: work.address },
  };
}
