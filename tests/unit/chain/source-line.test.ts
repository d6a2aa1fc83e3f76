import { expect, test } from 'vitest';
import { driveTrace } from './drive-trace';

const START = 'https://notes.example.net/p/cracked-rudders';
const PORT = 'https://port.example.org/notice';
const BOX = 'https://radar.example.com/cracked-rudders';
const WORDS = 'Cracked rudders have been found on seven ferries';

const web = (published: string, anchor: string) => ({
  [START]: {
    paragraphs: [
      `${WORDS}, [the port says](${PORT} isBasedOn).`,
      'Ferries are boats that come back.',
      'The timetable hangs on the pier.',
      'Dogs travel free of charge, as they always have.',
      `[${anchor}](${BOX} isBasedOn)`,
    ],
    published: '2021-03-02',
  },
  [PORT]: { paragraphs: [`${WORDS}.`], published: '2021-03-01' },
  [BOX]: { paragraphs: [`${WORDS}, it is said.`], published },
});

test.each([
  { published: '2021-03-05', anchor: 'Radar: cracked rudders on seven ferries', later: true },
  { published: '2021-03-05', anchor: 'Have the rudders really broken? We explain', later: true },
  { published: '2021-02-27', anchor: 'Radar: cracked rudders on seven ferries', later: false },
])('a box that names “$anchor” of $published as the source', ({ published, anchor, later }) => {
  const { trace } = driveTrace(web(published, anchor), START, WORDS);
  expect(trace.chain.hops.map(({ work }) => work.url)).toEqual([START, PORT]);
  expect(trace.warnings.includes('later-than-citer')).toBe(later);
});
