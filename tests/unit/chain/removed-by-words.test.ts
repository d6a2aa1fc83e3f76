import { describe, expect, test } from 'vitest';
import { nextRung } from '../../../core/chain/next-rung';
import { isRemovedByWords } from '../../../core/chain/removed-by-words';
import type { Rung, WorkProgress } from '../../../core/chain/trace-state';
import { readAddress } from '../../../core/platforms';
import { makeReading } from './make-reading';

const PHOTO = 'https://www.instagram.com/p/CyZk3RtLmQa/';

const saying = (words: string) => makeReading(PHOTO, { paragraphs: [words], kind: 'other' });

describe('a page in place of a post', () => {
  test.each([
    ["Sorry, this page isn't available. The link you followed may be broken, or the page may have been removed.", true],
    [
      'This content isn’t available right now. The owner only shared it with a small group or it has been deleted.',
      true,
    ],
    ['Video unavailable. This video is private.', true],
    ['Cette publication n’est plus disponible.', true],
    ['Dieser Beitrag wurde gelöscht.', true],
    ['Esta publicación ya no está disponible.', true],
    ['Esta publicação foi removida.', true],
    ['Questo post non è più disponibile.', true],
    ['Dit bericht is niet meer beschikbaar.', true],
    ['Log in to see photos and videos from your friends.', false],
    ['The ladder was removed from the quay on Monday, and nobody has asked for it.', false],
    [`This post was deleted, they say. ${'We counted the gulls again and again. '.repeat(20)}`, false],
  ])('%s: removed %s', (words, removed) => {
    expect(isRemovedByWords(saying(words))).toBe(removed);
  });

  test.each([
    ["Sorry, this page isn't available.", 'removed'],
    ['Ten gulls on the mast, and one of them has my sandwich.', 'read'],
  ])('“%s” settles the work as %s', (words, kind) => {
    const address = readAddress(PHOTO);
    if (!address) throw new Error('not an address');
    const start: WorkProgress = { address, citedAt: null, memento: null, asCited: null, rungs: [], outcome: null };
    const answers: readonly Rung['answer'][] = [
      { kind: 'library', found: null },
      { kind: 'page', url: PHOTO, status: 200, reading: saying(words) },
    ];
    const asked = answers.reduce((work, answer) => {
      let next = nextRung(work, 1);
      let rungs = work.rungs;
      // Endpoints that stand before the page know nothing of it.
      while (
        answer.kind === 'page' &&
        next.kind === 'command' &&
        next.command.type === 'fetch' &&
        next.command.purpose === 'endpoint'
      ) {
        rungs = [
          ...rungs,
          { command: next.command.id, at: 1, answer: { kind: 'post-failure', failure: 'not-understood', status: 200 } },
        ];
        next = nextRung({ ...work, rungs }, 1);
      }
      if (next.kind === 'outcome') return work;
      return { ...work, rungs: [...rungs, { command: next.command.id, at: 1, answer }] };
    }, start);
    const settled = nextRung(asked, 1);
    expect(settled.kind === 'outcome' && settled.outcome.kind).toBe(kind);
  });
});
