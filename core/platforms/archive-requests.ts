import { readStamp } from '../url/archive-stamp';
import { tweetDate } from './dates/tweet-date';
import { fieldAt, parseJson, textAt } from './endpoints/json-field';
import type { EndpointRequest } from './platform';

const ARCHIVE = 'web.archive.org';
/** Captures that are asked for around a time; the nearest one or two are ever read. */
const MOST = 20;
/** On 17 May 2024 X's pages moved from twitter.com; what was archived before is filed there. */
const X_MOVED = Date.UTC(2024, 4, 17);

/** An archived copy: capture time in ms since 1970 UTC, and the address of its raw bytes. */
export interface Capture {
  readonly at: number;
  readonly url: string;
}

function stampOf(at: number): string {
  return new Date(at).toISOString().replace(/\D/g, '').slice(0, 14);
}

/** The address under which a page was archived. */
function filedUnder(url: string): string {
  const id = /^https?:\/\/x\.com\/\w+\/status\/(\d+)/.exec(url)?.[1];
  const posted = id ? tweetDate(id) : null;
  return posted && posted.at < X_MOVED ? url.replace('//x.com/', '//twitter.com/') : url;
}

/**
 * Asks the Wayback Machine's index (CDX) for good captures of an address, those nearest to a time first (ms since 1970 UTC),
 * or the oldest first when it is null.
 */
export function captureRequest(url: string, closestTo: number | null): EndpointRequest {
  const page = encodeURIComponent(filedUnder(url));
  const near = closestTo === null ? '' : `&closest=${stampOf(closestTo)}&sort=closest`;
  const fields = 'output=json&fl=timestamp,original,statuscode,digest&filter=statuscode:200';
  return {
    url: `https://${ARCHIVE}/cdx/search/cdx?url=${page}&${fields}${near}&limit=${MOST}`,
    accept: 'application/json',
  };
}

/** Reads the index's answer (or the availability interface's): captures in its order, addresses of the raw bytes. Empty when none. */
export function readCaptures(body: string): readonly Capture[] {
  const answer = parseJson(body);
  const closest = fieldAt(answer, 'archived_snapshots', 'closest');
  if (closest !== undefined) {
    const original = /\/web\/\d+\w*\/(.+)$/.exec(textAt(closest, 'url') ?? '')?.[1];
    return original ? captureOf(textAt(closest, 'timestamp') ?? '', original) : [];
  }
  if (!Array.isArray(answer)) return [];
  const names: readonly unknown[] = Array.isArray(answer[0]) ? answer[0] : [];
  const [time, original, status] = ['timestamp', 'original', 'statuscode'].map((name) => names.indexOf(name));
  return answer.slice(1).flatMap((row: unknown) => {
    const good = status === -1 || /^(?:200|-)$/.test(textAt(row, status ?? -1) ?? '');
    return good ? captureOf(textAt(row, time ?? -1) ?? '', textAt(row, original ?? -1) ?? '') : [];
  });
}

function captureOf(stamp: string, original: string): readonly Capture[] {
  const at = /^\d{14}$/.test(stamp) ? readStamp(stamp, ARCHIVE) : null;
  return at === null || original === '' ? [] : [{ at, url: `https://${ARCHIVE}/web/${stamp}id_/${original}` }];
}
