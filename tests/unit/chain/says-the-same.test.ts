import { expect, test } from 'vitest';
import { driveTrace } from './drive-trace';

const START = 'https://notes.example.net/p/seven-in-the-yard';
const POST = 'https://post.example.com/2021/seven-ferries';
const LOOP = 'https://loop.example.org/ferries';
const PORT = 'https://port.example.org/notice';
const WORDS = 'Seven of the port’s 22 ferries have been taken out of service after cracks were found in their rudders';

const web = (also: string) => ({
  [START]: { paragraphs: [`${WORDS}, [the Post reports](${POST} isBasedOn). ${also}`] },
  [POST]: { paragraphs: [`${WORDS}, [the port says](${PORT} isBasedOn).`], site: 'Post' },
  [LOOP]: {
    paragraphs: [
      `If your ferry did not come, here is why: seven of the 22 are in the yard with cracked rudders, [says the port](${PORT} isBasedOn).`,
    ],
    site: 'Loop',
  },
  [PORT]: {
    paragraphs: [
      'Our engineers found cracks in the rudders of seven of our 22 ferries. All seven have been taken out of service.',
    ],
    site: 'Port',
  },
});

test.each([
  { also: `[The Loop](${LOOP}) has it as well.`, single: true },
  { also: `So does [the Loop](${LOOP}), and you may call that settled.`, single: true },
  { also: `It was also [in the Loop](${LOOP}).`, single: true },
  { also: 'The Loop has a crossword.', single: false },
])('one origin behind two sources: $also', ({ also, single }) => {
  const { trace } = driveTrace(web(also), START, WORDS);
  expect(trace.chain.end?.kind).toBe('origin');
  expect(trace.warnings.includes('single-origin')).toBe(single);
});

test.each([
  { both: `[the Post reports](${POST}), and [the Loop](${LOOP}) has the same figure`, first: POST },
  { both: `[the Post reports](${POST}); so does [the Loop](${LOOP})`, first: POST },
  { both: `as [the Loop](${LOOP}) and [the Post](${POST}) report`, first: LOOP },
])('the source is the one that is not called one more: $both', ({ both, first }) => {
  const said = { paragraphs: [`Of the port’s 22 ferries seven have been taken out of service, ${both}.`] };
  const exact = { paragraphs: ['Of the port’s 22 ferries seven have been taken out of service.'], site: 'Loop' };
  const start = `Of the port’s 22 ferries seven have been taken out of service`;
  const { trace } = driveTrace({ ...web(''), [START]: said, [LOOP]: exact }, START, start);
  expect(trace.chain.hops[1]?.work.url).toBe(first);
});
