import type { Trace } from '../model';
import { type BibliographyEntry, listEntries } from './bibliography-entry';
import { isoOf } from './date-parts';

/** What LaTeX gives a meaning, as text. Braces are written as commands, so that those of a field always balance. */
const commands: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '|': '\\textbar{}',
  '"': '\\textquotedbl{}',
};

/** Any text as LaTeX that prints exactly its characters. */
function escapeLatex(text: string): string {
  return text.replace(/[\\{}~^<>|"]/g, (character) => commands[character] ?? '').replace(/[$&#%_]/g, '\\$&');
}

/** The works of traces as BibLaTeX `@online` entries: fields for addresses, dates of reading and exact dates. UTF-8. */
export function bibtex(...traces: readonly Trace[]): string {
  return listEntries(...traces)
    .map(bibtexEntry)
    .join('\n');
}

function bibtexEntry(entry: BibliographyEntry): string {
  const { archive, issued } = entry;
  const fields: readonly (readonly [name: string, value: string | null])[] = [
    // Doubled braces keep a name whole and a title's capitals as they are.
    ['author', entry.author === null ? null : `{${escapeLatex(entry.author)}}`],
    ['title', `{${escapeLatex(entry.title)}}`],
    ['organization', entry.site === null ? null : `{${escapeLatex(entry.site)}}`],
    // ISO 8601-2 writes "about" as a tilde; BibLaTeX reads it.
    ['date', issued === null ? null : `${isoOf(issued)}${issued.circa ? '~' : ''}`],
    ['url', entry.url],
    ['urldate', entry.accessed],
    ['langid', entry.language],
    ['addendum', archive === null ? null : `${archive.day ?? ''} \\url{${archive.url}}`.trim()],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},`]));
  return `@online{${entry.id},\n${lines.join('\n')}\n}\n`;
}
