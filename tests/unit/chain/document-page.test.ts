import { describe, expect, test } from 'vitest';
import { answerOf } from '../../../core/chain/trace/carry-out';
import { documentPage, keptDocument } from '../../../core/chain/trace/document-page';
import type { FetchOutcome } from '../../../core/chain/trace/fetch-outcome';
import type { Purpose } from '../../../core/chain/trace/trace-state';
import type { Memento } from '../../../core/model';
import { readPage } from '../../../core/page/read-page';
import { parseHtml } from '../../../core/page/tree/html-tree';
import { readAddress } from '../../../core/platforms';

const FILE = 'https://council.example.org/files/landing-log.pdf';
const COPY = 'https://web.archive.org/web/20190507102030id_/https://council.example.org/files/landing-log.pdf';
const WORDS = 'Nine boats landed on the first of May.';
const MAY = 'Tue, 07 May 2019 08:00:00 GMT';
const JUNE = 'Sat, 01 Jun 2019 08:00:00 GMT';

function address() {
  const read = readAddress(FILE);
  if (!read) throw new Error('no address');
  return read;
}

function answered(purpose: Purpose, url: string, outcome: Partial<Extract<FetchOutcome, { readonly ok: true }>>) {
  const plain = { ok: true, url, status: 200, contentType: 'application/pdf', headers: {}, body: WORDS } as const;
  const command = { type: 'fetch', id: '1', key: address().key, purpose, address: address() } as const;
  return answerOf({ ...command, request: { url, accept: 'page' } }, { ...plain, truncated: false, ...outcome });
}

describe('a file that was asked for', () => {
  const copy: Memento = { url: COPY, at: Date.UTC(2019, 4, 7, 10, 20, 30), archive: 'web.archive.org' };
  const cases = [
    ['from its host', 'page', FILE, { 'last-modified': MAY }, Date.parse(MAY), null],
    ['without a date', 'page', FILE, {}, null, null],
    ['from an archive, whose own date says nothing of it', 'memento', COPY, { 'last-modified': JUNE }, null, copy],
    [
      'from an archive that passes its date on',
      'memento',
      COPY,
      { 'last-modified': JUNE, 'x-archive-orig-last-modified': MAY },
      Date.parse(MAY),
      copy,
    ],
  ] as const;
  test.each(cases)('%s', (_title, purpose, url, headers, published, memento) => {
    const answer = answered(purpose, url, { headers });
    expect(answer).toMatchObject({ kind: 'document', title: 'landing-log.pdf', text: WORDS, memento });
    expect(answer.kind === 'document' ? (answer.published?.at ?? null) : 'no document').toBe(published);
  });
});

describe('a document in the library', () => {
  test.each([
    ['with words', WORDS],
    ['without words that can be read', ''],
  ] as const)('%s comes back as it was', (_title, body) => {
    const answer = answered('memento', COPY, { body, headers: { 'x-archive-orig-last-modified': MAY } });
    if (answer.kind !== 'document') throw new Error('no document');
    const kept = documentPage(answer, address());
    expect(kept.work).toMatchObject({ key: address().key, kind: 'document', title: 'landing-log.pdf' });
    expect(keptDocument(kept)).toEqual({ ...answer, url: FILE, contentType: null });
  });

  test('is not a page that stands under the address of a file', () => {
    const { tree, limits } = parseHtml(`<html><body><article><h1>Log</h1><p>${WORDS}</p></article></body></html>`);
    const page = readPage(tree, FILE, limits);
    expect(page.work.kind).toBe('document');
    expect(keptDocument(page)).toBeNull();
  });
});
