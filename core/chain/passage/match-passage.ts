import { findPassage, type PassageMatch } from '../../claim/find-passage';
import { prepareText } from '../../claim/prepare-text';
import type { PreparedText } from '../../claim/prepared-text';
import { tongueOf } from '../../claim/text/tongue-of';
import type { WordVectors } from '../../claim/vectors/word-vectors';
import type { PageReading, Span } from '../../model';
import { remembered } from '../trace/remember';
import { isOnePhrase } from './is-one-phrase';
import { sameFigures } from './same-figures';

/** How sure a match across languages must be: words seldom agree there, and those of another matter even less. */
const FOREIGN_STRICTNESS = 0.4;

/** The same for a page that is named as the source: on a long page three words in a hundred are all that two languages share. */
const VOUCHED_STRICTNESS = 0.25;

/** The same in the language of the words, of a page that is named as the source: its words are shared by chance more often than two languages'. */
const ALIKE_STRICTNESS = 0.6;

/**
 * The words of a page that most likely carry the claim, where the strict match finds none. `vouched`: the page is named as the source; null
 * without that in the same language, and there for posts, which are short enough to be taken whole.
 */
export function matchAlike(
  words: string,
  language: string | null,
  reading: PageReading,
  vouched: boolean,
): Span | null {
  const { language: other, kind } = reading.work;
  const isSame = language === null || other === null || tongueOf(language) === tongueOf(other);
  if (isSame && (!vouched || kind === 'post')) return null;
  const strictness = isSame ? ALIKE_STRICTNESS : vouched ? VOUCHED_STRICTNESS : FOREIGN_STRICTNESS;
  const found = matches(reading, `alike ${strictness} ${words}`, () => {
    const match = findPassage(words, preparedArticle(reading), {
      kind: 'statement',
      language: other,
      claimLanguage: language ?? other,
      strictness,
    });
    return match !== null && isSame && namesAlone(words, match, other, reading) ? null : match;
  });
  return found ?? (vouched && !isSame ? sameFigures(words, reading) : null);
}

const texts = remembered<PreparedText>();
const matches = remembered<PassageMatch | null>();

/** Without what readers write under it: in a few words of another language anything may be like a claim. */
function preparedArticle(reading: PageReading): PreparedText {
  if (reading.bodyEnd >= reading.text.length) return preparedBody(reading);
  return texts(reading, 'article', () => prepareText(withoutHeadings(reading).slice(0, reading.bodyEnd)));
}

function preparedBody(reading: PageReading): PreparedText {
  return texts(reading, 'body', () => prepareText(withoutHeadings(reading)));
}

/** What is looked for on an upstream page. */
export interface Sought {
  /** The words of the claim where the trace began. */
  readonly claim: string;
  /** The words of the page that cites this one. */
  readonly passage: string;
  readonly kind: 'quotation' | 'statement';
  /** BCP 47 tags of the page where the trace began, and of the one that cites. */
  readonly language: string | null;
  readonly passageLanguage: string | null;
  /** Likeness of words by meaning; null where the file of vectors was not to be had. */
  readonly vectors: WordVectors | null;
}

/** The words of a reading that carry the claim as the citing page has it, or as the trace began with it; null when it does not carry it. */
export function matchPassage(sought: Sought, reading: PageReading): PassageMatch | null {
  const near = matchOne(sought.passage, { ...sought, language: sought.passageLanguage }, reading);
  if (sought.claim === sought.passage) return near;
  const far = matchOne(sought.claim, sought, reading);
  if (!near || !far) return near ?? far;
  return far.score > near.score ? far : near;
}

/** The words of a text without a page, such as that of an embed or a document, that carry the claim; null when it does not. */
export function matchText(sought: Sought, text: PreparedText): PassageMatch | null {
  const far = findPassage(sought.claim, text, options(sought, null));
  if (far !== null || sought.claim === sought.passage) return far;
  return findPassage(sought.passage, text, options({ ...sought, language: sought.passageLanguage }, null));
}

function matchOne(words: string, sought: Sought, reading: PageReading): PassageMatch | null {
  return matches(reading, `${soughtWith(sought)} ${sought.kind} ${sought.language} ${words}`, () => {
    const found = findPassage(words, preparedBody(reading), options(sought, reading.work.language));
    return found !== null && namesAlone(words, found, sought.language, reading) ? null : found;
  });
}

/** True for a likeness of words that comes from the name of what both speak of. */
function namesAlone(words: string, found: PassageMatch, language: string | null, { text, work }: PageReading): boolean {
  if (found.method !== 'paraphrase') return false;
  return (
    tongueOf(language) === tongueOf(work.language) &&
    isOnePhrase(words, text.slice(found.start, found.end), work.language)
  );
}

/** The text with blanks in place of its headings, which repeat what the page says further down. */
function withoutHeadings(reading: PageReading): string {
  let text = reading.text;
  for (const { kind, start, end } of reading.blocks) {
    if (kind === 'heading') text = text.slice(0, start) + ' '.repeat(end - start) + text.slice(end);
  }
  return text;
}

function options(sought: Sought, language: string | null) {
  return { kind: sought.kind, language, claimLanguage: sought.language, vectors: sought.vectors };
}

/** What of a search is no words but changes what is found: part of the label under which it is remembered. There is one file of vectors. */
export function soughtWith({ vectors }: Sought): 'vectors' | 'plain' {
  return vectors === null ? 'plain' : 'vectors';
}
