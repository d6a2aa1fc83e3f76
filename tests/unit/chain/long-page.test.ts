import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../core/chain/trace/carry-out';
import type { FetchOutcome } from '../../../core/chain/trace/fetch-outcome';
import type { TraceCommand } from '../../../core/chain/trace/trace-state';
import { readAddress } from '../../../core/platforms';

const url = 'https://paper.example.com/live/2024/06/03/river';
const claim = 'Nobody at the lock had seen the warning because the siren was being painted that morning';
/** More tags than are read of a page; the claim comes last. */
const body = `<html lang="en"><body><article><h1>The river, live</h1><p>The river rose all night, and the town watched it from the bridge until the morning came.</p>${'<p><b></b><i></i>Still rising.</p>'.repeat(17_000)}<p>${claim}, the keeper said.</p></article></body></html>`;

/** A page of a megabyte is read in a second, on a busy machine in many. */
const LONGEST_MS = 60_000;

function answered(words: string | null): string {
  const address = readAddress(url);
  if (!address) throw new Error('no address');
  const command: Extract<TraceCommand, { readonly type: 'fetch' }> = {
    type: 'fetch',
    id: '1',
    key: address.key,
    purpose: 'page',
    request: { url: address.url, accept: 'page' },
    address,
  };
  const outcome: FetchOutcome = {
    ok: true,
    url,
    status: 200,
    contentType: 'text/html',
    headers: {},
    body,
    truncated: false,
  };
  const answer = answerOf(command, outcome, words);
  return answer.kind === 'page' ? answer.reading.text : answer.kind;
}

describe('a page with more tags than are read', () => {
  const cases: readonly (readonly [words: string | null, carries: boolean])[] = [
    [claim, true],
    [claim.replace('at the lock', 'on duty'), true],
    ['The bridge was closed to lorries after a crack had been found in its middle arch', false],
    [null, false],
  ];
  it.each(cases)(
    'for “%s” its end is read: %s',
    (words, carries) => {
      const text = answered(words);
      expect(text).toContain('The river rose all night');
      expect(text.includes(claim)).toBe(carries);
    },
    LONGEST_MS,
  );
});
