import { expect, test } from 'vitest';
import { warningText } from '../../../components/words/warning-words';
import type { Trace } from '../../../core/model';
import { englishWords } from '../../browser/english';
import { dispatch, fullChain, gazette, sluice, trace } from '../../browser/story';

const plain = trace(fullChain);
const edited = { ...sluice, published: gazette.published, modified: sluice.published };
const hops = [fullChain.hops[0], { ...fullChain.hops[1], work: edited }] as Trace['chain']['hops'];

test.each<[string, Trace, string]>([
  [
    'it is named with its day and that of the page on the chain',
    { ...plain, younger: { source: dispatch, citer: sluice.key } },
    'The page of The Upland Dispatch (9 Mar 2019) is younger than page 2 (8 Mar 2019), which cites it.',
  ],
  [
    'a page that was changed can have taken up a source until then',
    { ...trace({ ...fullChain, hops }), younger: { source: dispatch, citer: sluice.key } },
    'The page of The Upland Dispatch (9 Mar 2019) is younger than page 2 (8 Mar 2019), which cites it.',
  ],
  ['a trace of an older release does not tell', plain, ''],
  [
    'without a date none is told',
    { ...plain, younger: { source: { ...gazette, published: null }, citer: sluice.key } },
    '',
  ],
])('a source younger than its citer: %s', (_what, given, expected) => {
  const said = 'It may have been edited since; the chain does not go through it.';
  expect(warningText('later-than-citer', given, englishWords())).toBe(`${expected} ${said}`.trim());
});
