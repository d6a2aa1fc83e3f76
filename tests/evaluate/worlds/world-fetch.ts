import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FetchOutcome, FetchPage } from '../../../core/chain/trace/fetch-outcome';
import { bodyText } from '../../../entrypoints/background/fetch/body-text';
import { answering } from '../../worlds/answer';
import type { World } from '../../worlds/read-world';

/** Redirects followed, as in the extension's fetch module. */
const MOST_REDIRECTS = 5;

/** Types whose body the fetch module reads; anything else is reported by its headers. */
const READ_TYPES = /html|xml|json|pdf|^text\//i;

/** A world in this process: answers as its player does over the network, and counts what it is asked. */
export interface WorldWeb {
  readonly fetchPage: FetchPage;
  /** Addresses that were asked for, in order, without those that redirects led to. */
  readonly asked: readonly string[];
}

/** Opens a world for one trace. */
export function openWorld(world: World): WorldWeb {
  const answer = answering(world.resources);
  const asked: string[] = [];
  const follow = async (url: string, left: number): Promise<FetchOutcome> => {
    const found = answer(url);
    if (found.location !== null && found.status >= 300 && found.status < 400) {
      if (left === 0) return { ok: false, failure: 'redirects', host: new URL(url).host };
      return follow(new URL(found.location, url).href, left - 1);
    }
    const readable = found.contentType !== null && READ_TYPES.test(found.contentType);
    const bytes = found.file !== null && readable ? readFileSync(join(world.folder, found.file)) : Buffer.of();
    const body = await bodyText(bytes, found.contentType, false);
    const headers = found.contentType === null ? {} : { 'content-type': found.contentType };
    return { ok: true, url, status: found.status, contentType: found.contentType, headers, body, truncated: false };
  };
  return {
    asked,
    fetchPage: async (request) => {
      asked.push(request.url);
      return follow(request.url, MOST_REDIRECTS);
    },
  };
}
