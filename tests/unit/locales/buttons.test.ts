import { describe, expect, test } from 'vitest';
import { english, localeTable, translations } from './locale-tables';

/** Labels that stand in a row with others; the popup is 380 px wide. */
const labels: readonly string[] = [
  'add',
  'allow_all_sites',
  'allow_host',
  'archived_copy',
  'ask_again',
  'cancel',
  'cancelling',
  'claim_number',
  'claim_selected',
  'copied',
  'copy',
  'copy_so_far',
  'dismiss',
  'document_citers',
  'export_menu',
  'go_on',
  'library',
  'library_try',
  'look_again',
  'open_in_headwater',
  'open_options',
  'open_page',
  'open_post',
  'open_the_page',
  'options',
  'options_delete_all',
  'options_show_all',
  'remove',
  'trace',
  'trace_again',
  'trace_selected',
  'undo',
  'use_selection',
  'welcome_choose',
  'welcome_example',
  'welcome_skip',
  'welcome_start',
  'welcome_try_again',
];

/** A button may be as long as this whatever its English is: three of them fit side by side. */
const always = 15;
/** Other languages take more room than English; beyond this a row of buttons breaks. */
const longer = 1.4;
/** The stores cut a longer description. */
const longestDescription = 132;

test('every label is a text of English', () => {
  expect(labels.filter((key) => english[key] === undefined)).toEqual([]);
});

describe.each(translations)('%s', (language) => {
  const table = localeTable(language);

  test('keeps labels short', () => {
    const most = (key: string) => Math.max(always, Math.ceil((english[key]?.message.length ?? 0) * longer));
    const long = labels
      .map((key) => ({ key, text: table[key]?.message ?? '', most: most(key) }))
      .filter(({ text, most }) => text.length > most);
    expect(long).toEqual([]);
  });

  test('describes the extension in what the stores show', () => {
    expect(table['extension_description']?.message.length).toBeLessThanOrEqual(longestDescription);
  });
});
