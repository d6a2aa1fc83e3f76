import type { Span } from '../../model';
import type { PreparedText } from '../prepared-text';
import { splitSentences } from '../sentences';
import { languageOf } from '../text/guess-language';
import { readTerms } from './read-terms';
import type { Term } from './term';

/** What statement matching needs to know of a page; made once per page and language. */
export interface PageIndex {
  readonly text: string;
  readonly language: string | null;
  readonly sentences: readonly Span[];
  /** Terms of each sentence. */
  readonly terms: readonly (readonly Term[])[];
  /** Distinct words with the numbers of the sentences that hold them. */
  readonly words: ReadonlyMap<string, readonly number[]>;
}

const indexed = new WeakMap<PreparedText, PageIndex>();

/** The index of a page; the same prepared text is indexed once. `tag` is its BCP 47 language as far as it is known. */
export function indexPage(page: PreparedText, tag: string | null): PageIndex {
  const cached = indexed.get(page);
  if (cached) return cached;
  const language = languageOf(tag, page.text);
  const sentences = splitSentences(page.text, language);
  const terms = sentences.map((sentence) => termsOf(page.text, sentence, language));
  const words = new Map<string, number[]>();
  terms.forEach((list, sentence) => {
    for (const term of list) {
      const places = words.get(term.word);
      if (places === undefined) words.set(term.word, [sentence]);
      else if (places.at(-1) !== sentence) places.push(sentence);
    }
  });
  const index: PageIndex = { text: page.text, language, sentences, terms, words };
  indexed.set(page, index);
  return index;
}

function termsOf(text: string, sentence: Span, language: string | null): readonly Term[] {
  return readTerms(text.slice(sentence.start, sentence.end), language).map((term) => ({
    ...term,
    start: term.start + sentence.start,
    end: term.end + sentence.start,
  }));
}
