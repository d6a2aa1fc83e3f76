import type { Citation } from '../../../core/model';
import { readAddress } from '../../../core/platforms';
import type { PageLabel } from './corpus';
import { emptyTally, type Tally } from './tally';

/** What came out for one or more pages. */
interface CitationScore {
  readonly citations: Tally;
  readonly posts: Tally;
  readonly embeds: Tally;
  readonly comments: Tally;
  readonly pingbacks: Tally;
  relationRight: number;
  relationTotal: number;
  trapsExcluded: number;
  trapsTotal: number;
  readonly failures: string[];
}

export function emptyCitationScore(): CitationScore {
  return {
    citations: emptyTally(),
    posts: emptyTally(),
    embeds: emptyTally(),
    comments: emptyTally(),
    pingbacks: emptyTally(),
    relationRight: 0,
    relationTotal: 0,
    trapsExcluded: 0,
    trapsTotal: 0,
    failures: [],
  };
}

const STRENGTH = ['embeds', 'quotes', 'isBasedOn', 'links'];

/** Identity of an address for comparison: a post by its id, a page without scheme, `www.` and trailing slash. */
function identity(href: string, base: string): string {
  const address = readAddress(href, base);
  if (!address) return href;
  return address.postId === null
    ? address.key
        .replace(/^https?:\/\/(?:www\.)?/, '')
        .replace(/\/$/, '')
        .toLowerCase()
    : address.key;
}

interface Found {
  readonly relation: string;
  readonly post: boolean;
  readonly href: string;
}

function targets(citations: readonly Citation[], place: string, base: string): Map<string, Found> {
  const found = new Map<string, Found>();
  for (const citation of citations) {
    if (citation.place !== place) continue;
    const key = identity(citation.url, base);
    const before = found.get(key);
    const stronger = !before || STRENGTH.indexOf(citation.relation) < STRENGTH.indexOf(before.relation);
    found.set(key, {
      relation: stronger ? citation.relation : before.relation,
      post: citation.post || (before?.post ?? false),
      href: citation.href,
    });
  }
  return found;
}

interface Wanted {
  readonly keys: readonly string[];
  readonly relation: string;
  readonly post: boolean;
  readonly canonical: string;
}

function wanted(label: PageLabel, where: string, base: string): readonly Wanted[] {
  return label.citations
    .filter((citation) => citation.where === where)
    .map((citation) => {
      const also = citation.canonicalAlso ?? [];
      const forms = [citation.canonical, ...(typeof also === 'string' ? [also] : also)];
      return { ...citation, keys: forms.map((form) => identity(form, base)) };
    });
}

function compare(
  tally: Tally,
  found: ReadonlyMap<string, unknown>,
  labels: readonly Wanted[],
  ignored: ReadonlySet<string>,
): void {
  const claimed = new Set(labels.flatMap((label) => label.keys));
  for (const label of labels) {
    if (label.keys.some((key) => found.has(key))) tally.right += 1;
    else tally.missed += 1;
  }
  for (const key of found.keys()) if (!claimed.has(key) && !ignored.has(key)) tally.extra += 1;
}

/** Adds one page's citations to the score. */
export function scoreCitations(
  score: CitationScore,
  label: PageLabel,
  citations: readonly Citation[],
  base: string,
): void {
  const hidden = new Set(
    (label.hiddenCitations ?? []).map((entry) =>
      identity(typeof entry === 'string' ? entry : (entry.canonical ?? entry.href ?? ''), base),
    ),
  );
  const body = wanted(label, 'body', base);
  const found = targets(citations, 'body', base);
  compare(score.citations, found, body, hidden);
  compare(score.comments, targets(citations, 'comment', base), wanted(label, 'comment', base), hidden);
  compare(score.pingbacks, targets(citations, 'pingback', base), wanted(label, 'pingback', base), hidden);
  const posts = new Map([...found].filter(([, entry]) => entry.post));
  const labelledPosts = body.filter((entry) => entry.post);
  for (const post of labelledPosts) {
    if (post.keys.some((key) => found.has(key))) score.posts.right += 1;
    else score.posts.missed += 1;
    if (post.relation !== 'embeds') continue;
    if (post.keys.some((key) => found.has(key))) score.embeds.right += 1;
    else score.embeds.missed += 1;
  }
  for (const [key, entry] of posts) {
    if (!body.some((candidate) => candidate.keys.includes(key)) && !hidden.has(key)) {
      score.posts.extra += 1;
      score.failures.push(`post not wanted  ${entry.href}`);
    }
  }
  scoreRelations(score, body, found);
  scoreTraps(score, label, body, found, base);
  listFailures(score, body, found, hidden);
}

function scoreRelations(score: CitationScore, body: readonly Wanted[], found: ReadonlyMap<string, Found>): void {
  for (const label of body) {
    const entry = label.keys.map((key) => found.get(key)).find((candidate) => candidate !== undefined);
    if (!entry) continue;
    score.relationTotal += 1;
    if (entry.relation === label.relation) score.relationRight += 1;
    else score.failures.push(`relation ${entry.relation}, wanted ${label.relation}  ${label.canonical}`);
  }
}

function scoreTraps(
  score: CitationScore,
  label: PageLabel,
  body: readonly Wanted[],
  found: ReadonlyMap<string, Found>,
  base: string,
): void {
  const cited = new Set(body.flatMap((entry) => entry.keys));
  for (const href of label.notCitations) {
    const key = identity(href, base);
    if (cited.has(key)) continue;
    score.trapsTotal += 1;
    if (found.has(key)) score.failures.push(`trap  ${href}`);
    else score.trapsExcluded += 1;
  }
}

function listFailures(
  score: CitationScore,
  body: readonly Wanted[],
  found: ReadonlyMap<string, Found>,
  hidden: ReadonlySet<string>,
): void {
  const claimed = new Set(body.flatMap((entry) => entry.keys));
  for (const label of body) {
    if (!label.keys.some((key) => found.has(key))) score.failures.push(`missed ${label.relation}  ${label.canonical}`);
  }
  for (const [key, entry] of found) {
    if (!claimed.has(key) && !hidden.has(key)) score.failures.push(`extra ${entry.relation}  ${entry.href}`);
  }
}
