import { expect, test } from 'vitest';
import { readRows } from '../../../../core/page/document/read-rows';

test.each([
  ['commas', 'gate,day,cm\r\n4,2024-11-02,13.9', 'gate, day, cm\n4, 2024-11-02, 13.9'],
  ['semicolons and decimal commas', 'gate;cm\n4;13,9', 'gate; cm\n4; 13,9'],
  ['tabs', 'gate\tcm\n4\t13.9', 'gate· cm\n4· 13.9'],
  ['fields in marks', 'gate,who\n4,"Fenn, Ida"', 'gate, who\n4, "Fenn, Ida"'],
  ['notes above the rows', '# measured by hand\ngate,cm\n4,13.9', '# measured by hand\ngate, cm\n4, 13.9'],
  ['empty fields', 'gate,,cm\n4,,13.9', 'gate, , cm\n4, , 13.9'],
  ['no table', 'The gate held.\nNobody came.', 'The gate held.\nNobody came.'],
])('%s', (_how, text, rows) => {
  expect(readRows(text)).toBe(rows);
});
