import type { Claim, KnownDate, Trace, Work } from '../core/model';
import { plainHostOf } from '../core/url/host-of';

/** Pages and traces in one block of search words: a page that is saved writes some 16 KB, 100 000 are 1 600 blocks. */
export const blockSize = 64;

/** Which block holds the words of a page or trace. */
export function blockOf(no: number): number {
  return Math.floor(no / blockSize);
}

/** The format of the lines below. A change of what is written or how raises it, and all words are written anew. */
export const wordsFormat = 1;

/** What can be found: a page (`w`) or a trace (`t`). */
export interface FoundLine {
  readonly kind: 'w' | 't';
  readonly no: number;
  /** Key of the work, or id of the trace. */
  readonly key: string;
  /** When it was published, for a trace when it was made; ms since 1970 UTC, null when not known. */
  readonly at: number | null;
}

/** Most search words of a page, and of the claims on it among them: 100 000 pages stay at some 30 MB. */
const mostPageWords = 56;
const mostClaimWords = 28;
/** Traces are few, and everybody on the chain is to be found. */
const mostTraceWords = 240;
/** Claims of a page whose words are kept; later ones on a page are lesser ones. */
const mostClaims = 6;
/** A longer run of characters is no word, or a sentence of a script without spaces, whose beginning is then kept. */
const longestWord = 64;

/**
 * One line of search words: head fields behind tabs, then each word behind one space, so that " otter" finds a word's
 * beginning by a plain search of the block. Words that begin with "#" serve the filters: `#blog` (kind), `#dead` (ending),
 * `#~number` (a change on the chain), `#@site.example` (a site), `#circular` (a warning).
 */
export function pageLine(no: number, work: Work, texts: readonly string[]): string {
  const words = new Set<string>();
  addWork(words, work);
  const claims = new Set<string>();
  for (const text of texts) for (const word of searchWords(text)) if (word.length > 2) claims.add(word);
  for (const word of [...claims].filter((one) => !words.has(one)).slice(0, mostClaimWords)) words.add(word);
  return line(
    { kind: 'w', no, key: work.key, at: work.published?.at ?? null },
    [`#${work.kind}`, ...words],
    mostPageWords,
  );
}

/** The texts of a page's first claims, for `pageLine`. */
export function claimTexts(claims: readonly Claim[]): readonly string[] {
  return claims.slice(0, mostClaims).map((claim) => claim.text);
}

/** As `pageLine`, of a trace: its claim, and who and what stands on its chain. */
export function traceLine(no: number, trace: Trace): string {
  const words = new Set<string>(searchWords(trace.claim.text));
  addHost(words, plainHostOf(trace.claim.url));
  const ways = [trace.chain, ...trace.branches];
  for (const { work } of ways.flatMap((way) => way.hops)) addWork(words, work);
  const ends = ways.map((way) => (way.end === null ? '#running' : `#${way.end.kind}`));
  const changes = ways.flatMap((way) => way.hops.flatMap((hop) => hop.drift.map((drift) => `#~${drift.kind}`)));
  const filters = new Set([...ends.slice(0, 1), ...changes, ...trace.warnings.map((warning) => `#${warning}`)]);
  return line({ kind: 't', no, key: trace.id, at: trace.startedAt }, [...filters, ...words], mostTraceWords);
}

function addWork(words: Set<string>, work: Work): void {
  addHost(words, plainHostOf(work.url));
  if (work.published !== null && isDate(work.published.at)) words.add(dayOf(work.published));
  for (const text of [work.title, work.author, work.handle, work.site]) {
    if (text !== null) for (const word of searchWords(text)) words.add(word);
  }
}

function addHost(words: Set<string>, host: string): void {
  words.add(`#@${host}`);
  for (const word of searchWords(host)) words.add(word);
}

/** A page may state a date that no calendar has. */
function isDate(at: number): boolean {
  return !Number.isNaN(new Date(at).getTime());
}

/** "2012-03-06", or as much of it as is known. */
function dayOf({ at, precision }: KnownDate): string {
  const length = precision === 'year' ? 4 : precision === 'month' ? 7 : 10;
  return new Date(at).toISOString().slice(0, length);
}

function line(head: FoundLine, words: readonly string[], most: number): string {
  const { kind, no, key, at } = head;
  return `${kind}${no}\t${key.replace(/\s/g, '')}\t${at ?? ''}\t ${words.slice(0, most).join(' ')} `;
}

/** Head of a line that `pageLine` or `traceLine` wrote. */
export function parseLine(written: string): FoundLine {
  const [head = '', key = '', at = ''] = written.split('\t', 3);
  return { kind: head.startsWith('t') ? 't' : 'w', no: Number(head.slice(1)), key, at: at === '' ? null : Number(at) };
}

/** Search words of a line that `pageLine` or `traceLine` wrote, filter words among them. */
export function wordsIn(written: string): readonly string[] {
  return written
    .slice(written.lastIndexOf('\t') + 1)
    .trim()
    .split(' ');
}

/** Scripts that write without spaces: their words are found anywhere in a run. */
export const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]/u;

/** Words of a text as they are searched: lower case, without accents. A date in digits stays one word. */
export function searchWords(text: string): readonly string[] {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  // "41,300", "41.300" and "41 300" are the same figure and one word.
  const folded = plain.replace(/(?<=\d)[.,'’\s](?=\d{3}(?!\d))/gu, '');
  return [...folded.matchAll(/\d{4}-\d\d(?:-\d\d)?|[\p{L}\p{N}]+/gu)].map(([word]) => word.slice(0, longestWord));
}
