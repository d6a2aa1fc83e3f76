import type { Trace } from '../model';
import { type BibliographyEntry, listEntries } from './bibliography-entry';
import { cleanOrNull, cleanText } from './clean-text';
import { type DateParts, isoOf } from './date-parts';

/** The templates belong to the English Wikipedia, whose names of months they ask for where a date has no day. */
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Characters and runs that begin wikitext: links, templates, tables, tags, signatures, styles, switches, bare addresses. */
const special = /[[\]{}|<>&~=]|'(?=')|(?<=')'|_(?=_)|(?<=_)_|:(?=\/\/)|^[*#:;]|(?<=^-*)-(?=-*-{3})/g;

/** Any text as wikitext that shows exactly its (cleaned) characters, inside a template's parameter too. */
export function escapeWikitext(text: string): string {
  return cleanText(text).replace(special, (character) => `&#${character.charCodeAt(0)};`);
}

/** The works of traces as `{{cite web}}` and, for posts on X, `{{cite tweet}}`, one a line, with the archived copy where one is known. */
export function wikipediaCitations(...traces: readonly Trace[]): string {
  return listEntries(...traces)
    .map((entry) => `* ${citation(entry)}\n`)
    .join('');
}

function citation(entry: BibliographyEntry): string {
  const { work, hop, end } = entry.traced;
  const tweet = work.platform === 'twitter' ? tweetOf(entry) : null;
  // The templates take an archive's address only with its date.
  const archive = entry.archive?.day == null ? null : entry.archive;
  const isGone = hop.readAs === 'memento' || end?.kind === 'dead' || end?.kind === 'removed';
  const isLive = hop.readAs === 'tab' || hop.readAs === 'page' || hop.readAs === 'endpoint';
  const state = isGone ? 'dead' : isLive ? 'live' : null;
  const common: readonly Parameter[] = [
    ['date', entry.issued === null ? null : wikiDate(entry.issued)],
    ['access-date', entry.accessed],
    ['language', entry.language],
    ['archive-url', archive?.url ?? null],
    ['archive-date', archive?.day ?? null],
    ['url-status', archive === null ? null : state],
  ];
  if (tweet !== null) return template('cite tweet', [...tweet, ['title', entry.title], ...common]);
  return template('cite web', [
    ['author', entry.author],
    ['title', entry.title],
    ['website', entry.site],
    ['url', entry.url],
    ...common,
  ]);
}

type Parameter = readonly [name: string, value: string | null];

/** What makes a `{{cite tweet}}`: account and number. Null when either is missing or has a shape that X does not give. */
function tweetOf(entry: BibliographyEntry): readonly Parameter[] | null {
  const { handle, postId, author } = entry.traced.work;
  if (handle === null || postId === null || !/^\w{1,20}$/.test(handle) || !/^\d+$/.test(postId)) return null;
  return [
    ['author', cleanOrNull(author)],
    ['user', handle],
    ['number', postId],
  ];
}

/** Addresses have lost their special characters; `&` and `=` in them are harmless in a named parameter. */
function template(name: string, parameters: readonly Parameter[]): string {
  const written = parameters.flatMap(([key, value]) => {
    if (value === null) return [];
    return [`|${key}=${key === 'url' || key === 'archive-url' ? value : escapeWikitext(value)}`];
  });
  return `{{${[name, ...written].join(' ')}}}`;
}

/** A date as the templates read it: ISO for a day, "March 2012" for a month (they refuse `2012-03`), "c. 2006" for about. */
function wikiDate(parts: DateParts): string {
  if (parts.circa) return `c. ${parts.year}`;
  if (parts.month === null) return String(parts.year);
  if (parts.day === null) return `${months[parts.month - 1] ?? ''} ${parts.year}`;
  return isoOf({ ...parts, time: null });
}
