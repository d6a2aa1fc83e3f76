import { describe, expect, test } from 'vitest';
import { nextRung } from '../../../core/chain/trace/next-rung';
import type { Rung, WorkProgress } from '../../../core/chain/trace/trace-state';
import { readAddress } from '../../../core/platforms';
import { makeReading } from './make-reading';

const PAGE = 'https://www.office.example.org/notices/lamp';
const POST = 'https://x.com/ida_fenn/status/1750000000000000000';
const CITED = Date.UTC(2024, 4, 10);

type AnswerOf = Rung['answer'];
const nobody: AnswerOf = { kind: 'library', found: null };
const notThere: AnswerOf = { kind: 'status', status: 404, url: PAGE };
const read = (url: string, kind: 'article' | 'post' = 'article'): AnswerOf => ({
  kind: 'page',
  url,
  status: 200,
  reading: makeReading(url, { paragraphs: ['The lamp is dark, and it will be for weeks.'], kind }),
});

/** Answers the rungs of a work one after the other, and says what is asked after them. */
function rungAfter(
  url: string,
  answers: readonly AnswerOf[],
  more: Partial<WorkProgress> = {},
): ReturnType<typeof nextRung> {
  const address = readAddress(url);
  if (!address) throw new Error(`not an address: ${url}`);
  let work: WorkProgress = { address, citedAt: CITED, memento: null, asCited: null, rungs: [], outcome: null, ...more };
  for (const answer of answers) {
    const next = nextRung(work, 1);
    if (next.kind === 'outcome') throw new Error(`decided before ${answer.kind}`);
    work = { ...work, rungs: [...work.rungs, { command: next.command.id, at: 1, answer }] };
  }
  return nextRung(work, 1);
}

function asked(next: ReturnType<typeof nextRung>): string {
  if (next.kind === 'outcome') return next.outcome.kind;
  return next.command.type === 'look' ? 'look' : next.command.purpose;
}

describe('the rungs by which a work is read', () => {
  test.each([
    { title: 'the library first', url: PAGE, answers: [], next: 'look' },
    { title: 'then its page', url: PAGE, answers: [nobody], next: 'page' },
    { title: 'a page that was read', url: PAGE, answers: [nobody, read(PAGE)], next: 'read' },
    {
      title: 'what the library has',
      url: PAGE,
      answers: [{ kind: 'library', found: makeReading(PAGE, { paragraphs: ['Dark.'] }) }],
      next: 'read',
    },
    { title: 'the archive when the page is gone', url: PAGE, answers: [nobody, notThere], next: 'captures' },
    {
      title: 'the archive when the host is gone',
      url: PAGE,
      answers: [nobody, { kind: 'failure', failure: 'unreachable', host: 'x' }],
      next: 'captures',
    },
    {
      title: 'the archive when the site sends its readers home',
      url: PAGE,
      answers: [nobody, read('https://www.office.example.org/')],
      next: 'captures',
    },
    {
      title: 'dead when no archive has it',
      url: PAGE,
      answers: [nobody, notThere, { kind: 'captures', captures: [] }],
      next: 'dead',
    },
    {
      title: 'a copy when one has',
      url: PAGE,
      answers: [
        nobody,
        notThere,
        { kind: 'captures', captures: [{ at: CITED, url: 'https://web.archive.org/web/1id_/x' }] },
      ],
      next: 'memento',
    },
    {
      title: 'no archive for a locked page',
      url: PAGE,
      answers: [nobody, { kind: 'status', status: 403, url: PAGE }],
      next: 'stopped',
    },
    {
      title: 'a page refused to unknown readers',
      url: PAGE,
      answers: [nobody, { kind: 'status', status: 999, url: PAGE }],
      next: 'gated',
    },
    { title: 'a paid page', url: PAGE, answers: [nobody, { kind: 'status', status: 402, url: PAGE }], next: 'gated' },
    {
      title: 'no permission',
      url: PAGE,
      answers: [nobody, { kind: 'failure', failure: 'not-permitted', host: 'x' }],
      next: 'stopped',
    },
    {
      title: 'a file',
      url: PAGE,
      answers: [nobody, { kind: 'document', url: PAGE, contentType: 'application/pdf', title: null, published: null }],
      next: 'document',
    },
    { title: 'a post by its endpoint', url: POST, answers: [nobody], next: 'endpoint' },
    {
      title: 'a post its platform calls deleted',
      url: POST,
      answers: [nobody, { kind: 'post-failure', failure: 'removed', status: 200 }],
      next: 'removed',
    },
    {
      title: 'a post that one endpoint merely lacks',
      url: POST,
      answers: [nobody, { kind: 'post-failure', failure: 'removed', status: 404 }],
      next: 'endpoint',
    },
    {
      title: 'a page that turns out to be a post',
      url: PAGE,
      answers: [nobody, { ...read(POST, 'post'), url: POST }],
      next: 'moved',
    },
    {
      title: 'a short address that leads to a lost page',
      url: 'https://bit.ly/3abcdef',
      answers: [nobody, { kind: 'status', status: 404, url: PAGE }],
      next: 'moved',
    },
  ] as const)('$title: $next', ({ url, answers, next }) => {
    expect(asked(rungAfter(url, answers))).toBe(next);
  });

  test('a page that is gone is looked for where the citing page points, before the archive', () => {
    const asCited = 'https://office.example.org/old/notices/lamp';
    const next = rungAfter(PAGE, [nobody, notThere], { asCited });
    expect(next.kind === 'command' && next.command.type === 'fetch' && next.command.request.url).toBe(asCited);
    expect(asked(rungAfter(PAGE, [nobody, notThere, read(asCited)], { asCited }))).toBe('read');
    expect(asked(rungAfter(PAGE, [nobody, notThere, notThere], { asCited }))).toBe('captures');
  });

  test('the copy nearest to the citing date is asked for', () => {
    const captures = [-400, 3, 90].map((days) => ({
      at: CITED + days * 86_400_000,
      url: `https://web.archive.org/web/${days}id_/x`,
    }));
    const next = rungAfter(PAGE, [nobody, notThere, { kind: 'captures', captures }]);
    expect(next.kind === 'command' && next.command.type === 'fetch' && next.command.request.url).toBe(
      'https://web.archive.org/web/3id_/x',
    );
  });

  test.each([
    {
      archive: 'https://web.archive.org/web/20240511000000/https://www.office.example.org/notices/lamp',
      next: 'memento',
    },
    { archive: 'https://archive.today/abcde', next: 'captures' },
  ])('a copy that the citation names at $archive leads to $next', ({ archive, next }) => {
    const memento = { url: archive, at: null, archive: new URL(archive).host };
    const rung = rungAfter(PAGE, [nobody, notThere], { memento });
    expect(asked(rung)).toBe(next);
    expect(rung.kind === 'command' && rung.command.type === 'fetch' && new URL(rung.command.request.url).host).toBe(
      'web.archive.org',
    );
  });
});
