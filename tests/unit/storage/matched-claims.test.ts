import { describe, expect, test } from 'vitest';
import { findMatchedClaims, type MarkedText, matchClaims } from '../../../storage/matched-claims';
import { savePage } from '../../../storage/pages';
import { dispatch, reading } from '../../browser/story';
import { openTestDatabase } from './open-test-database';

/** As it is shown, with marks written as [ ]. */
const shown = (claim: MarkedText) => claim.map(({ text, hit }) => (hit ? `[${text}]` : text)).join('');

describe('claims with the words that were looked for', () => {
  test.each<readonly [typed: string, texts: readonly string[], marked: readonly string[]]>([
    ['otter', ['Twelve otters moved in.', 'Nothing else.'], ['Twelve [otters] moved in.']],
    ['tter', ['Twelve otters moved in.'], []],
    ['ALVSJO', ['Älvsjö is far.'], ['[Älvsjö] is far.']],
    ['41300', ['The fee rose to 41,300 crowns.'], ['The fee rose to [41,300] crowns.']],
    ['41.300', ['The fee rose to 41,300 crowns.'], ['The fee rose to [41,300] crowns.']],
    ['fee crowns', ['No crowns.', 'No fee.', 'A fee of ten crowns.'], ['A [fee] of ten [crowns].', 'No [crowns].']],
    ['fee', ['The fee.', 'The fee.'], ['The [fee].']],
    ['橋', ['港の橋が落ちた'], ['港の[橋]が落ちた']],
    ['', ['The fee.'], []],
    [
      'weir',
      ['The council, which had met for the third time in as many weeks, closed the weir at once.'],
      ['… many weeks, closed the [weir] at once.'],
    ],
  ])('%s', (typed, texts, marked) => {
    expect(matchClaims(texts, typed).map(shown)).toEqual(marked);
  });

  test('are those of the pages that were found, also for pages that are gone by then', async () => {
    const db = openTestDatabase();
    await savePage(db, reading(), 1);
    const found = await findMatchedClaims(db, [dispatch.key, 'https://gone.example/' as never], '3,900 homes');
    expect([...found].map(([key, claims]) => [key, claims.map(shown)])).toEqual([
      [dispatch.key, ['Engineers have confirmed that [3,900] [homes] will lose their water this summer.']],
    ]);
  });
});
