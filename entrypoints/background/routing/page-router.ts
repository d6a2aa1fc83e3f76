import { picklist, strictTuple } from 'valibot';
import type { PageCalls } from '../../../core/messages';
import { failure, success } from '../../../core/result';
import { inject } from '../pages/inject';
import { lookUpWork } from '../pages/look-up-work';
import { createOpenHeadwater } from '../pages/open-headwater';
import { reportGate } from '../pages/report-gate';
import { reportPage } from '../pages/report-page';
import type { Surroundings } from '../surroundings';
import { keySchema } from './key-schema';
import { parseSnapshot } from './parse-snapshot';
import { createRouter, parseArgs, type Router } from './router';
import { type PageSender, readPageSender } from './sender';

/** Answers the page scripts: five calls, none with consequences beyond the page's own rows. */
export function createPageRouter(around: Surroundings): Router {
  const openHeadwater = createOpenHeadwater(around);
  return createRouter<PageCalls, PageSender>((sender) => readPageSender(sender, around.self), {
    reportGate: {
      parse: parseArgs(strictTuple([picklist(['article', 'blog', 'post', 'index', 'other'])])),
      run: (sender, kind) => reportGate(around, sender, kind),
    },
    reportPage: {
      parse: ([sent, ...rest]) => {
        const snapshot = rest.length === 0 ? parseSnapshot(sent) : null;
        return snapshot && [snapshot];
      },
      run: (sender, snapshot) => reportPage(around, sender, snapshot),
    },
    loadCard: {
      parse: parseArgs(strictTuple([])),
      run: async (sender) =>
        (await inject(around.browser.scripting, sender, '/card.js')) ? success(null) : failure('not-permitted'),
    },
    lookUpWork: {
      parse: parseArgs(strictTuple([keySchema])),
      run: (sender, key) => lookUpWork(around, sender, key),
    },
    openHeadwater: { parse: parseArgs(strictTuple([keySchema])), run: (_sender, key) => openHeadwater(key) },
  });
}
