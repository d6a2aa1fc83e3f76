import { findPassage } from '../../core/claim/find-passage';
import { prepareText } from '../../core/claim/prepare-text';
import type { WordVectors } from '../../core/claim/vectors/word-vectors';
import { rankByBm25 } from './bm25';
import { type ParaphraseArticle, paraphraseArticles } from './paraphrase-articles';
import { heldOutArticles } from './paraphrase-held-out';
import { readShippedVectors } from './read-shipped-vectors';

/**
 * Prints how often the sentence that makes a statement in other words is found, beside BM25, and how often an absent statement is,
 * for the articles the rule of acceptance was set on and for others. The way of ranking and its last constant were chosen with
 * both in view, so that the second half is no pure test.
 */
export function benchParaphrase(): void {
  report('set on', paraphraseArticles);
  report('held out', heldOutArticles);
}

type Articles = readonly ParaphraseArticle[];

function report(name: string, articles: Articles): void {
  const pairs = articles.reduce((sum, article) => sum + article.claims.length, 0);
  const absent = articles.reduce((sum, article) => sum + article.absent.length, 0);
  console.log(
    `${name}: ${pairs} paraphrases and ${absent} same-topic statements that are absent, in ${articles.length} articles`,
  );
  console.log(`BM25 top-1                              ${share(countBm25(articles), pairs)}`);
  const vectors = readShippedVectors();
  const candidates: readonly (readonly [string, WordVectors | null])[] = [
    ['without vectors', null],
    ...(vectors ? ([['with vectors', vectors]] as const) : []),
  ];
  for (const [way, vectors] of candidates) {
    const right = countRight(articles, vectors);
    console.log(`Headwater top-1 ${way.padEnd(16)}        ${share(right.first, pairs)}`);
    console.log(`  taken as carrying the claim            ${share(right.taken, pairs)}`);
    console.log(`  absent statements taken                ${share(countAbsent(articles, vectors), absent)}`);
  }
}

function countBm25(articles: Articles): number {
  let right = 0;
  for (const article of articles) {
    for (const [claim, sentence] of article.claims) {
      if (rankByBm25(claim, article.sentences)[0] === sentence) right += 1;
    }
  }
  return right;
}

/** Top-1 asks for the best place whatever its evidence, as a ranking does; `taken` asks what a trace asks. */
function countRight(
  articles: Articles,
  vectors: WordVectors | null,
): { readonly first: number; readonly taken: number } {
  let first = 0;
  let taken = 0;
  for (const article of articles) {
    for (const [claim, sentence] of article.claims) {
      if (isAt(article, sentence, find(article, claim, vectors, 0))) first += 1;
      if (isAt(article, sentence, find(article, claim, vectors, 1))) taken += 1;
      else if (process.argv.includes('--failures')) console.log(`    missed: ${claim}`);
    }
  }
  return { first, taken };
}

function countAbsent(articles: Articles, vectors: WordVectors | null): number {
  let taken = 0;
  for (const article of articles) {
    for (const claim of article.absent) {
      const found = find(article, claim, vectors, 1);
      if (found === null) continue;
      taken += 1;
      if (process.argv.includes('--failures'))
        console.log(`    taken: ${claim} | ${textOf(article).slice(found.start, found.end)}`);
    }
  }
  return taken;
}

function find(article: ParaphraseArticle, claim: string, vectors: WordVectors | null, strictness: number) {
  return findPassage(claim, prepareText(textOf(article)), { language: 'en', claimLanguage: 'en', vectors, strictness });
}

function textOf(article: ParaphraseArticle): string {
  return article.sentences.join(' ');
}

/** Whether the passage found holds the sentence, and little more: at most three sentences. */
function isAt(
  article: ParaphraseArticle,
  sentence: number,
  found: { readonly start: number; readonly end: number } | null,
): boolean {
  if (found === null) return false;
  const wanted = article.sentences[sentence] ?? '';
  const at = textOf(article).indexOf(wanted);
  return (
    found.start < at + wanted.length && at < found.end && found.start <= at + 1 && found.end >= at + wanted.length - 1
  );
}

function share(count: number, of: number): string {
  return `${(count / of).toFixed(3)} (${count} of ${of})`;
}
