import { integer, maxLength, minValue, number, picklist, pipe, strictTuple, string } from 'valibot';
import type { ReadFailure, UiCalls } from '../../../core/messages';
import { failure, type Result, success } from '../../../core/result';
import { goOnWithPage } from '../pages/go-on-with-page';
import { readTab } from '../pages/read-tab';
import type { Surroundings } from '../surroundings';
import { applyReadingMode } from '../watching/apply-reading-mode';
import { keySchema } from './key-schema';
import { createRouter, parseArgs, type Router } from './router';
import { isOwnPage } from './sender';

/** A trace's id is a UUID. */
const traceId = pipe(string(), maxLength(64));

/** Longest address that a step of a trace may name. */
const address = pipe(string(), maxLength(10_000));

/** Longest words that may be sent to be traced; what is too long for a claim is refused later, with its reason. */
const claimWords = pipe(string(), maxLength(20_000));

/** Answers our own pages. */
export function createUiRouter(around: Surroundings): Router {
  const { traces } = around;
  return createRouter<UiCalls, true>((sender) => isOwnPage(sender, around.self) || null, {
    readTab: {
      parse: parseArgs(strictTuple([pipe(number(), integer(), minValue(0))])),
      run: (_sender, tabId) => readTab(around, tabId).catch(notUnderstood),
    },
    startTrace: {
      parse: parseArgs(strictTuple([keySchema, claimWords])),
      run: (_sender, start, text) => traces.start(start, text),
    },
    cancelTrace: { parse: parseArgs(strictTuple([traceId])), run: (_sender, id) => traces.cancel(id) },
    skipRequest: {
      parse: parseArgs(strictTuple([traceId, address])),
      run: async (_sender, id, url) => traces.skip(id, url),
    },
    resumeTrace: { parse: parseArgs(strictTuple([traceId])), run: (_sender, id) => traces.resume(id) },
    goOnWith: {
      parse: parseArgs(strictTuple([keySchema])),
      run: async (_sender, key) => {
        const id = await goOnWithPage(around, key);
        return id === null ? failure('none-waits') : success({ id });
      },
    },
    applyReadingMode: {
      parse: parseArgs(strictTuple([picklist(['click', 'chosen', 'all'])])),
      run: (_sender, mode) => applyReadingMode(around, mode),
    },
  });
}

/** A page that our reading stumbles over is one that was not understood: the popup says so, and offers to look again. */
function notUnderstood(error: unknown): Result<never, ReadFailure> {
  console.error(error);
  return failure('not-understood');
}
