import type { Trace } from '../model';
import { cleanOrNull, cleanText } from './clean-text';
import { type DateParts, dateParts, isoDay } from './date-parts';
import { languageTag } from './language-tag';
import { listWorks, type TracedWork } from './list-works';
import { webAddress } from './web-address';
import { workName, workPerson } from './work-name';

/** A work as every bibliography format wants it: texts cleaned, dates no more exact than known, addresses http(s) only. */
export interface BibliographyEntry {
  /** `author2012` with a number behind where two are alike; ASCII letters and digits. */
  readonly id: string;
  readonly traced: TracedWork;
  readonly title: string;
  /** Person or account; never split into given and family name, because that is a guess. */
  readonly author: string | null;
  readonly site: string | null;
  readonly issued: DateParts | null;
  /** `YYYY-MM-DD` in UTC of the reading, or null. */
  readonly accessed: string | null;
  readonly url: string;
  readonly language: string | null;
  readonly archive: { readonly url: string; readonly day: string | null; readonly host: string } | null;
}

/** A post has no title: style guides take its first words. APA takes twenty; characters serve every script. */
const longestPostTitle = 140;

/** The works of traces as bibliography entries, each once, in the order of the chains. A work without an http(s) address is left out. */
export function listEntries(...traces: readonly Trace[]): readonly BibliographyEntry[] {
  const taken = new Set<string>();
  return listWorks(...traces).flatMap((traced) => {
    const { work, hop } = traced;
    const url = webAddress(work.url);
    if (url === null) return [];
    const issued = dateParts(work.published);
    const author = workPerson(work);
    const archive = hop.memento === null ? null : webAddress(hop.memento.url);
    return [
      {
        id: freshId(author ?? workName(work), issued?.year ?? null, taken),
        traced,
        title: titleOf(traced),
        author,
        site: cleanOrNull(work.site),
        issued,
        accessed: isoDay(hop.readAt),
        url,
        language: languageTag(work.language),
        archive:
          archive === null || hop.memento === null
            ? null
            : { url: archive, day: isoDay(hop.memento.at), host: cleanText(hop.memento.archive) },
      },
    ];
  });
}

function titleOf({ work, hop }: TracedWork): string {
  const title = cleanOrNull(work.title);
  if (title !== null) return title;
  const said = cleanOrNull(hop.passage?.exact ?? null) ?? workName(work);
  return said.length <= longestPostTitle ? said : `${[...said].slice(0, longestPostTitle - 1).join('')}…`;
}

function freshId(name: string, year: number | null, taken: Set<string>): string {
  const word = name
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9 ]/g, '')
    .trim()
    .split(' ')
    .at(-1);
  const stem = `${(word || 'page').slice(0, 24).toLowerCase()}${year ?? ''}`;
  let id = stem;
  for (let count = 2; taken.has(id); count += 1) id = `${stem}-${count}`;
  taken.add(id);
  return id;
}
