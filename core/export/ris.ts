import type { Trace, WorkKind } from '../model';
import { type BibliographyEntry, listEntries } from './bibliography-entry';
import type { DateParts } from './date-parts';

/** RIS reference types; what is not a blog is a page of the web. */
const types: Readonly<Record<WorkKind, string>> = {
  article: 'ELEC',
  blog: 'BLOG',
  post: 'ELEC',
  document: 'ELEC',
  index: 'ELEC',
  other: 'ELEC',
};

/** The works of traces as RIS, lines ended by CRLF as the format asks; every value stands on its own line. */
export function ris(...traces: readonly Trace[]): string {
  return listEntries(...traces)
    .map(risEntry)
    .join('');
}

function risEntry(entry: BibliographyEntry): string {
  const { archive, issued } = entry;
  const fields: readonly (readonly [tag: string, value: string | null])[] = [
    ['TY', types[entry.traced.work.kind]],
    ['ID', entry.id],
    ['AU', entry.author],
    ['TI', entry.title],
    ['T2', entry.site],
    ['PY', issued === null ? null : String(issued.year).padStart(4, '0')],
    ['DA', issued === null || issued.circa ? null : risDate(issued)],
    ['UR', entry.url],
    ['Y2', entry.accessed?.replaceAll('-', '/') ?? null],
    ['LA', entry.language],
    ['DB', archive?.host ?? null],
    ['L2', archive?.url ?? null],
  ];
  const lines = fields.flatMap(([tag, value]) => (value === null ? [] : [`${tag}  - ${value}`]));
  return `${lines.join('\r\n')}\r\nER  - \r\n`;
}

/** `YYYY/MM/DD/other`: parts that are not known stay empty, an exact time is the free part. */
function risDate(parts: DateParts): string {
  const numbers = [parts.month, parts.day].map((part) => (part === null ? '' : String(part).padStart(2, '0')));
  return [String(parts.year).padStart(4, '0'), ...numbers, parts.time === null ? '' : `${parts.time} UTC`].join('/');
}
