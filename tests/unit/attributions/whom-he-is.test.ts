import { describe, expect, it } from 'vitest';
import { attributionsOf } from './page-of';

/** What the case is of, lines of English news, and who says each quotation in page order: `?` somebody unnamed. */
type Row = readonly [title: string, lines: readonly string[], said: readonly string[]];

const rows: readonly Row[] = [
  [
    'whoever is told of by a pronoun, at either end',
    ['Ivor Quill said it was late. He said Mayor Karl Ohm had left. “It is a pity for the valley,” he said.'],
    ['Ivor Quill'],
  ],
  [
    'whoever is told of by a pronoun, at either end',
    ['Ivor Quill said it was late. Mayor Karl Ohm had left, he added. “It is a pity for the valley,” he said.'],
    ['Ivor Quill'],
  ],
  [
    'whoever somebody else tells of',
    [
      'Nora Fell said it was late. She said Mayor Karl Ohm had left it. Karl Ohm agrees. “I saw no boat at all,” he said.',
    ],
    ['Karl Ohm'],
  ],
  [
    'several are not one',
    [
      'Ivor Quill told the millers to stop. But they kept saying, “This is the gate of the mill.” “I saw no boat at all,” he said.',
    ],
    ['?', 'Ivor Quill'],
  ],
  [
    'a name behind its office',
    [
      'The mill’s director for boats, Ivor Quill, told The Star he had seen no boat.',
      'But he denied it was late.',
      '“It is a pity for the valley,” he said.',
    ],
    ['Ivor Quill'],
  ],
  [
    'what is being called',
    ['Lorne Mills is calling the deal “a victory for the valley” over Dunmere.'],
    ['Lorne Mills'],
  ],
  [
    'a body by what the page says of it',
    ['Lorne Grist, which runs the mill, said it was “late for the valley”.'],
    ['Lorne Grist'],
  ],
  [
    'whoever an outlet says to have called it so',
    ['The Star reported that Ivor Quill called it “slow”. The Post said that the Weir Board called it “late”.'],
    ['Ivor Quill', 'Weir Board'],
  ],
  [
    'a clause behind “but”',
    [
      'Ivor Quill told them that Ohm would go. Quill said Ohm “helped the valley”, but in asking millers to wait, he wept.',
    ],
    ['Ivor Quill'],
  ],
];

describe('whom “he” is, and whose clause it is', () => {
  it.each(rows)('%s: %j', (_title, lines, said) => {
    const { quotations } = attributionsOf(lines, { language: 'en' });
    expect(quotations.map(({ attribution }) => attribution.name ?? '?')).toEqual(said);
  });
});
