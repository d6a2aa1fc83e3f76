import type { Attribution, Citation, Claim, PageReading } from '../../core/model';
import { plainHostOf } from '../../core/url/host-of';
import { cleanText } from '../words/clean-text';

/** One thing on a page that can be traced. */
export interface ClaimChoice {
  /** The words as the page prints them: what a trace is started with. */
  readonly text: string;
  readonly start: number;
  readonly kind: Claim['kind'];
  /** Citations that support it, best first. */
  readonly citations: readonly Citation[];
  /** Who the page names as the one who says it; null when it names nobody by a proper name. */
  readonly saidBy: string | null;
}

/** More choices than this are found by typing, not by reading a list; the page's first ones are kept. */
const mostChoices = 200;

/**
 * The claims of a page in page order: those that were read, then the passages of body citations that no claim covers,
 * so that nothing the page cites is out of reach.
 */
export function listClaims(reading: PageReading): readonly ClaimChoice[] {
  const claims = reading.claims.map((claim) => fromClaim(claim, reading));
  const covered = reading.claims;
  const extra: ClaimChoice[] = [];
  for (const citation of reading.citations) {
    if (citation.place !== 'body' || citation.scope !== 'external') continue;
    const { start, end } = citation.passage;
    const text = reading.text.slice(start, end).trim();
    const known = covered.some((claim) => claim.start < end && start < claim.end);
    const same = extra.find((choice) => choice.text === text);
    if (text === '' || known) continue;
    if (same) extra[extra.indexOf(same)] = { ...same, citations: [...same.citations, citation] };
    else extra.push({ text, start, kind: 'statement', citations: [citation], saidBy: null });
  }
  return [...claims, ...extra].sort((a, b) => a.start - b.start).slice(0, mostChoices);
}

function fromClaim(claim: Claim, reading: PageReading): ClaimChoice {
  const citations = claim.citations.map((index) => reading.citations[index]).filter((one) => one !== undefined);
  const saidBy = properName(claim.attribution);
  return { text: claim.text, start: claim.start, kind: claim.kind, citations, saidBy };
}

/** A name as a reader would say it: a noun in small letters ("the wife") says no more than the claim's own words. */
function properName({ kind, name }: Attribution): string | null {
  const clean = kind === 'person' || kind === 'organisation' ? cleanText(name ?? '').trim() : '';
  return /^[^\p{Ll}\s]/u.test(clean) ? clean : null;
}

/** Index of the choice to show first: the one last traced, else the first that cites something, else the first; -1 for none. */
export function firstChoice(choices: readonly ClaimChoice[], traced: string | null): number {
  const before = traced === null ? -1 : choices.findIndex((choice) => sameWords(choice.text, traced));
  if (before >= 0) return before;
  const cited = choices.findIndex((choice) => choice.citations.length > 0);
  return cited >= 0 ? cited : choices.length > 0 ? 0 : -1;
}

/** True when two claims have the same words; white space does not tell them apart. */
export function sameWords(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(text: string): string {
  return cleanText(text).normalize('NFKC').replace(/\s+/g, ' ').trim();
}

/** Name of what a citation points at, as far as the page itself tells: person, handle or host. */
export function citationName(citation: Citation): string {
  const person = citation.embed?.author ?? null;
  const handle = citation.embed?.handle ?? citation.handle;
  const name = person ?? (handle === null ? null : `@${handle}`);
  return cleanText(name ?? '').trim() || plainHostOf(citation.url);
}
