import { describe, expect, it } from 'vitest';
import { findDrift } from '../../../core/claim/find-drift';
import * as tables from './drift-on-the-way';

describe.each(Object.entries(tables))('what changes on the way: %s', (_, table) => {
  const rows = table.trim().split('\n');
  it.each(rows)('%s', (row) => {
    const [earlier = '', later = '', kinds = '', tongues = 'en'] = row.split(' | ');
    const [language = 'en', laterLanguage = language] = tongues.split(' ');
    const found = findDrift(earlier, later, { language, laterLanguage }).map(({ kind }) => kind);
    expect([...new Set(found)].toSorted().join(' ') || '-').toBe(kinds.split(' ').toSorted().join(' '));
  });
});
