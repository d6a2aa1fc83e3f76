import { expect, test } from 'vitest';
import { prepareText } from '../../../core/claim/prepare-text';
import { findFigure } from '../../../core/claim/statement/find-figure';

const table = [
  'gate, keeper, day, width in m',
  '1, Fenn, 2024-11-02, 13.9',
  '2, Brand, 2024-10-12, 13.6',
  '3, Fenn, 2024-09-28, 13.4',
  '4, Dusart, 2024-10-19, 13.4',
  'Passages in 2024: 4,120 (2023: 3,870; +6.5 per cent).',
].join('\n');

test.each([
  ['The gate of keeper Fenn is 13.9 metres wide', '1, Fenn, 2024-11-02, 13.9'],
  ['Some 4,120 boats made the passage', 'Passages in 2024: 4,120 (2023: 3,870; +6.5 per cent).'],
  ['Passages grew by 6.5 per cent', 'Passages in 2024: 4,120 (2023: 3,870; +6.5 per cent).'],
  ['A gate of 13.4 metres leaks', null],
  ['The gate of keeper Fenn is 14.1 metres wide', null],
  ['Four gates leak', null],
  ['In 2024 the gates were painted', null],
  ['Boats paid 13.9 million', null],
] as const)('%s', (claim, row) => {
  const span = findFigure(claim, 'en', prepareText(table));
  const found = span === null ? null : table.slice(span.start, span.end).trim();
  expect(found).toBe(row);
});
