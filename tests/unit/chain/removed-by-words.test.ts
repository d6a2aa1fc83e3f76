import { describe, expect, test } from 'vitest';
import { nextRung } from '../../../core/chain/trace/next-rung';
import { isRemovedByWords } from '../../../core/chain/trace/removed-by-words';
import type { Rung, TraceCommand, WorkProgress } from '../../../core/chain/trace/trace-state';
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
    const answerTo = (command: TraceCommand): Rung['answer'] => {
      if (command.type !== 'fetch') return { kind: 'library', found: null };
      // Endpoints that stand before the page know nothing of it.
      if (command.purpose === 'endpoint') return { kind: 'post-failure', failure: 'not-understood', status: 200 };
      return { kind: 'page', url: PHOTO, status: 200, reading: saying(words) };
    };
    const rungs: Rung[] = [];
    let next = nextRung(start, 1);
    while (next.kind === 'command') {
      rungs.push({ command: next.command.id, at: 1, answer: answerTo(next.command) });
      next = nextRung({ ...start, rungs }, 1);
    }
    expect(next.outcome.kind).toBe(kind);
  });
});
