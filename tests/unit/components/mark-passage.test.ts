import { describe, expect, test } from 'vitest';
import { type MarkedPassage, markPassage } from '../../../components/chain/mark-passage';
import { driftNames } from '../../../components/words/drift-words';
import { englishWords } from '../../browser/english';
import { change, passage } from '../../browser/story';

/** Segments as one line: [-lost-] {+gained+} <cut n>. */
function drawn({ segments }: MarkedPassage): string {
  return segments
    .map((one) => {
      if (one.form === 'cut') return `<cut ${one.words}>`;
      if (one.form === 'text') return one.text;
      return one.form === 'del' ? `[-${one.text}-]` : `{+${one.text}+}`;
    })
    .join('');
}

const earlier = 'About 390 homes may lose their water, said an engineer. The council would not comment.';

describe('marks in a passage', () => {
  const rows: readonly (readonly [
    title: string,
    later: string,
    drift: Parameters<typeof markPassage>[2],
    shown: string,
  ])[] = [
    ['no change', 'About 390 homes.', [], 'About 390 homes.'],
    [
      'a number, the old one struck before the new',
      'About 3,900 homes may lose their water.',
      [change('number', [earlier, '390'], ['About 3,900 homes may lose their water.', '3,900'])],
      'About [-390-] {+3,900+} homes may lose their water.',
    ],
    [
      'a lost hedge where it stood',
      '390 homes lose their water.',
      [change('hedge', [earlier, 'may'], null)],
      '390 homes [-may-] lose their water.',
    ],
    [
      'a lost hedge at the start',
      '390 homes lose their water.',
      [change('hedge', [earlier, 'About'], null)],
      '[-About-] 390 homes lose their water.',
    ],
    [
      'a cut, counted',
      'About 390 homes may lose their water.',
      [change('cut', [earlier, 'said an engineer'], null)],
      'About 390 homes may lose their water <cut 3>.',
    ],
    [
      'a gained word',
      'About 390 homes may surely lose their water.',
      [change('hedge', null, ['About 390 homes may surely lose their water.', 'surely'])],
      'About 390 homes may {+surely+} lose their water.',
    ],
    [
      'where marks would meet, the number wins over the rewording',
      'Some 3,900 homes may lose their water.',
      [
        change('reworded', [earlier, 'About 390'], ['Some 3,900 homes may lose their water.', 'Some 3,900']),
        change('number', [earlier, '390'], ['Some 3,900 homes may lose their water.', '3,900']),
      ],
      'Some [-390-] {+3,900+} homes may lose their water.',
    ],
    [
      'spans that do not fit are not drawn',
      'Short.',
      [{ kind: 'number', earlier: null, later: { start: 2, end: 99 } }],
      'Short.',
    ],
  ];
  test.each(rows)('%s', (_, later, drift, shown) => {
    expect(drawn(markPassage(passage(later), passage(earlier), drift, 4))).toBe(shown);
  });

  test('no more marks than asked for, the gravest first', () => {
    const later = 'Some 3,900 houses will lose their water.';
    const drift = [
      change('reworded', [earlier, 'homes'], [later, 'houses']),
      change('hedge', [earlier, 'may'], [later, 'will']),
      change('number', [earlier, '390'], [later, '3,900']),
    ];
    expect(drawn(markPassage(passage(later), passage(earlier), drift, 1))).toBe(
      'Some [-390-] {+3,900+} houses will lose their water.',
    );
  });

  test('what differs nearly everywhere is said, not struck', () => {
    const later = 'Hundreds of households could soon be without a supply.';
    const marked = markPassage(
      passage(later),
      passage(earlier),
      [change('reworded', [earlier, earlier], [later, later])],
      4,
    );
    expect(drawn(marked)).toBe(later);
    expect(
      driftNames([change('reworded', [earlier, earlier], [later, later])], marked.throughout, englishWords()),
    ).toEqual([{ kind: 'reworded', text: 'Reworded throughout' }]);
  });

  test('a long loss does not bury the words that took its place', () => {
    const long = `${'one two three four five six '.repeat(2)}and the rest stays as it was for a good while longer, as anybody can see here.`;
    const later = 'Brief, and the rest stays as it was for a good while longer, as anybody can see here.';
    const drift = [
      change('reworded', [long, 'one two three four five six one two three four five six'], [later, 'Brief']),
    ];
    expect(drawn(markPassage(passage(later), passage(long), drift, 4)).startsWith('{+Brief+}, and')).toBe(true);
  });
});
