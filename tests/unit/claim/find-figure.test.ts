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

const level =
  'time,level_m,quality\n2022-05-06T03:00Z,4.61,good\n2022-05-06T03:30Z,5.12,good\n2022-05-06T03:45Z,5.04,poor';
const late = 'month,boats,late,share\n2021-11,1421,242,0.17\n2021-12,1388,319,0.23\n2022-01,1190,393,0.33';
const seals = 'Bucht;2019;2020\nNord;101;120\nSüd;190;198\nGESAMT;291;318';
const hours = 'id,name,start,hours\nP4,Mill Creek,2021-09-09T22:00,16.0\nP5,Mill Creek,2021-09-11T22:00,3.5';
const kinds = 'kind,calls\ndairy,7\nflour,5\nnuts,11';
const money = 'poste;montant\nrecettes;88000\nrésultat;-212000';

test.each([
  ['en', 'The river stood at 5.12 m at 03:30 on 6 May 2022, its highest.', level, '2022-05-06T03:30Z,5.12,good'],
  ['en', 'In January 2022, 33 per cent of the boats were late.', late, '2022-01,1190,393,0.33'],
  ['de', 'Gezählt wurden 318 Robben nach 291 im Vorjahr.', seals, 'GESAMT;291;318'],
  ['en', 'It ran for sixteen hours without a pause.', hours, 'P4,Mill Creek,2021-09-09T22:00,16.0'],
  ['en', 'Five times flour was called back.', kinds, 'flour,5'],
  ['fr', 'Le festival a perdu 212 000 euros.', money, 'résultat;-212000'],
  ['en', 'Seven people work there.', kinds, null],
  ['en', 'In 2021 the boats were painted.', late, null],
  ['en', 'Nothing of 512 is in it.', kinds, null],
  ['en', 'The boats were late in 41 per cent of cases.', late, null],
] as const)('%s: %s', (language, claim, text, row) => {
  const span = findFigure(claim, language, prepareText(text));
  expect(span === null ? null : text.slice(span.start, span.end)).toBe(row);
});
