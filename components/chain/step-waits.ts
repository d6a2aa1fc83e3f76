import type { TraceStep } from '../../core/model';

/** A host that has not answered for this long is named: the reader should know whom we wait for. */
const slowMs = 8000;

/** True while nothing is known yet of what a step asks for. */
export function isUnsettled(step: TraceStep): boolean {
  return step.state === 'waiting' || step.state === 'asking' || step.state === 'reading';
}

/** A host that keeps the reader waiting: it has not answered for a while, or asked us to wait. */
export function isSlow(step: TraceStep, now: number): boolean {
  if (!isUnsettled(step) || step.state === 'waiting') return false;
  return isPaused(step, now) || now - step.at >= slowMs;
}

/** True until a host that asked for a pause is asked again. */
export function isPaused(step: TraceStep, now: number): boolean {
  return isUnsettled(step) && step.waitsUntil !== undefined && step.waitsUntil > now;
}
