import type { Claim, Trace, Work } from '../core/model';
import { hostOf } from './host-of';

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

/** Most search words of one thing, and of the claims on a page among them: 100 000 pages stay at some 25 MB. */
const mostWords = 56;
const mostClaimWords = 28;
/** Claims of a page whose words are kept; later ones on a page are lesser ones. */
const mostClaims = 6;
/** A longer run of characters is no word. */
const longestWord = 32;

/**
 * One line of search words: head fields behind tabs, then each word behind one space, so that " otter" finds a word's
 * beginning by a plain search of the block. Words that nobody can type begin with "#" and serve the filters.
 */
export function pageLine(no: number, work: Work, texts: readonly string[]): string {
  const words = new Set<string>();
  addWork(words, work);
  const claims = new Set<string>();
  for (const text of texts) for (const word of searchWords(text)) if (word.length > 2) claims.add(word);
  for (const word of [...claims].filter((one) => !words.has(one)).slice(0, mostClaimWords)) words.add(word);
  return line({ kind: 'w', no, key: work.key, at: work.published?.at ?? null }, [`#${work.kind}`, ...words]);
}

/** The texts of a page's first claims, for `pageLine`. */
export function claimTexts(claims: readonly Claim[]): readonly string[] {
  return claims.slice(0, mostClaims).map((claim) => claim.text);
}

/** As `pageLine`, of a trace: its claim, and who and what stands on its chain. */
export function traceLine(no: number, trace: Trace): string {
  const words = new Set<string>(searchWords(trace.claim.text));
  const ways = [trace.chain, ...trace.branches];
  for (const { work } of ways.flatMap((way) => way.hops)) addWork(words, work);
  const ends = ways.map((way) => (way.end === null ? '#running' : `#${way.end.kind}`));
  const host = hostOf(trace.claim.url);
  const filters = new Set([...ends.slice(0, 1), ...trace.warnings.map((warning) => `#${warning}`), `#@${host}`]);
  return line({ kind: 't', no, key: trace.id, at: trace.startedAt }, [...filters, ...words]);
}

function addWork(words: Set<string>, work: Work): void {
  const host = hostOf(work.url);
  words.add(`#@${host}`);
  const day = work.published === null ? '' : new Date(work.published.at).toISOString().slice(0, 10);
  if (day !== '') words.add(day);
  for (const text of [work.title, work.author, work.handle, work.site, host]) {
    if (text !== null) for (const word of searchWords(text)) words.add(word);
  }
  if (host.includes('.')) words.add(host);
}

function line(head: FoundLine, words: readonly string[]): string {
  const { kind, no, key, at } = head;
  return `${kind}${no}\t${key.replace(/\s/g, '')}\t${at ?? ''}\t ${words.slice(0, mostWords).join(' ')}`;
}

/** Head of a line that `pageLine` or `traceLine` wrote. */
export function parseLine(written: string): FoundLine {
  const [head = '', key = '', at = ''] = written.split('\t', 3);
  return { kind: head.startsWith('t') ? 't' : 'w', no: Number(head.slice(1)), key, at: at === '' ? null : Number(at) };
}

/** Words of a text as they are searched: lower case, without accents. A date in digits stays one word. */
export function searchWords(text: string): readonly string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return [...folded.matchAll(/\d{4}-\d\d(?:-\d\d)?|[\p{L}\p{N}]+/gu)].map(([word]) => word.slice(0, longestWord));
}
