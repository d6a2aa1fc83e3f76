import type { Trace, WorkKind } from '../model';
import { type BibliographyEntry, listEntries } from './bibliography-entry';
import { type DateParts, isoOf } from './date-parts';

/** CSL 1.0.2 item types. A page of the web is not called a newspaper article: that is not known. */
const types: Readonly<Record<WorkKind, string>> = {
  article: 'webpage',
  blog: 'post-weblog',
  post: 'post',
  document: 'document',
  index: 'webpage',
  other: 'webpage',
};

/** The works of traces as CSL-JSON (an array of items), for Zotero, Mendeley, pandoc and citeproc. */
export function cslJson(...traces: readonly Trace[]): string {
  return `${JSON.stringify(listEntries(...traces).map(cslEntry), null, 2)}\n`;
}

/** Fields that are not known are left out: CSL takes null for a value. */
function cslEntry(entry: BibliographyEntry): Readonly<Record<string, unknown>> {
  const { archive } = entry;
  return {
    id: entry.id,
    type: types[entry.traced.work.kind],
    title: entry.title,
    ...(entry.author === null ? {} : { author: [{ literal: entry.author }] }),
    ...(entry.site === null ? {} : { 'container-title': entry.site }),
    ...(entry.issued === null ? {} : { issued: cslDate(entry.issued) }),
    ...(entry.accessed === null ? {} : { accessed: { 'date-parts': [entry.accessed.split('-').map(Number)] } }),
    URL: entry.url,
    ...(entry.language === null ? {} : { language: entry.language }),
    ...(archive === null ? {} : { archive: archive.host, archive_location: archive.url }),
    ...(entry.issued?.time ? { note: isoOf(entry.issued) } : {}),
  };
}

/** CSL dates end at the day; the exact time of a post stands in the note. */
function cslDate(parts: DateParts): Readonly<Record<string, unknown>> {
  const known = [parts.year, parts.month, parts.day].filter((part) => part !== null);
  return { 'date-parts': [known], ...(parts.circa ? { circa: true } : {}) };
}
