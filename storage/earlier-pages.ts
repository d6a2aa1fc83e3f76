import { isLater } from '../core/chain/hop/is-later';
import { matchPassage } from '../core/chain/passage/match-passage';
import { tellingWords } from '../core/claim/telling-words';
import type { Work, WorkKey } from '../core/model';
import type { HeadwaterDatabase } from './database';
import { findPage } from './pages';
import type { SaidClaim } from './said-claim';
import type { SearchIndex } from './search-index';

/** Pages of the library that say a claim. */
export interface SayingPages {
  /** False where the claim's own date is not known, and so nothing can be called earlier. */
  readonly dated: boolean;
  /** How many likely pages were read, where there were more than are read; null where all were. */
  readonly cutAt: number | null;
  /** Oldest first, with the words that say it. */
  readonly pages: readonly { readonly key: WorkKey; readonly work: Work; readonly passage: string }[];
}

/** Telling words of the claim that are looked for, two at a time: ten searches. */
const mostWords = 5;
/** Pages found by each pair. */
const mostByPair = 40;
/** Pages whose text is read, those with the most pairs first: some 10 ms each, while the popup has nothing else to do. */
const mostRead = 64;

/**
 * Pages of the library that say a claim and were published before it, oldest first. Looks among the words that the search
 * knows (titles, names and the first claims of a page), then reads the text of the likeliest; a claim far down a long page
 * is missed. Asks nothing of the network.
 */
export async function findEarlierPages(
  db: HeadwaterDatabase,
  index: SearchIndex,
  claim: SaidClaim,
): Promise<SayingPages> {
  const found: SayingPages['pages'][number][] = [];
  const likely = await likelyPages(index, claim);
  for (const key of likely.slice(0, mostRead)) {
    const page = await findPage(db, key);
    if (page === null || !isEarlier(page.reading.work, claim.before)) continue;
    const { text, kind, language } = claim;
    const sought = { claim: text, passage: text, kind, language, passageLanguage: language, vectors: null };
    const match = matchPassage(sought, page.reading);
    if (match?.confidence !== 'certain') continue;
    found.push({ key, work: page.reading.work, passage: page.reading.text.slice(match.start, match.end) });
  }
  const pages = found.sort((a, b) => (a.work.published?.at ?? 0) - (b.work.published?.at ?? 0));
  return { dated: claim.before !== null, cutAt: likely.length > mostRead ? mostRead : null, pages };
}

function isEarlier({ published }: Work, before: SaidClaim['before']): boolean {
  return before === null || isLater(before, published);
}

/** Pages that share two telling words with the claim, those that share more pairs first. */
async function likelyPages(index: SearchIndex, claim: SaidClaim): Promise<readonly WorkKey[]> {
  const words = tellingWords(claim.text, claim.language, mostWords).map(stemOf);
  const pairs = words.flatMap((one, at) => words.slice(at + 1).map((other) => `${one} ${other}`));
  const span = claim.before === null ? null : { from: Number.NEGATIVE_INFINITY, to: claim.before.at };
  const hits = new Map<WorkKey, number>();
  for (const text of pairs) {
    const asked = { text, kind: 'w', filters: [], span, oldestFirst: true, most: mostByPair } as const;
    for (const { key } of await index.search(asked)) {
      const work = key as WorkKey;
      if (!claim.except.has(work)) hits.set(work, (hits.get(work) ?? 0) + 1);
    }
  }
  return [...hits].sort((a, b) => b[1] - a[1]).map(([key]) => key);
}

/** The beginning of a long word, so that its other endings are found too. */
function stemOf(word: string): string {
  return /^\p{L}{7,}$/u.test(word) ? word.slice(0, -2) : word;
}
