import { findWords } from '../../claim/find-passage';
import { prepareText } from '../../claim/prepare-text';
import type { PageReading } from '../../model';
import { joinParts } from '../../page/parts/join-parts';
import { findNextPart } from '../../page/parts/next-part';
import type { FetchOutcome } from './fetch-outcome';
import type { Answer } from './trace-state';

/** Parts of a text that are read at most, the first among them. */
const MOST_PARTS = 4;

/** How a further part is asked for; null when it may not be. */
export type AskPart = (url: string) => Promise<{ readonly outcome: FetchOutcome; readonly answer: Answer } | null>;

/**
 * The answer of a page whose text goes on elsewhere, joined with its further parts as far as the words of the claim are not yet on what was read.
 * Anything else comes back as it is.
 */
export async function readParts(outcome: FetchOutcome, answer: Answer, words: string, ask: AskPart): Promise<Answer> {
  let whole = answer;
  let last = outcome;
  for (let number = 2; number <= MOST_PARTS; number += 1) {
    if (whole.kind !== 'page' || !last.ok || !isOneText(whole.reading)) return whole;
    const url = findNextPart(last.body, whole.url, number);
    const part = url === null || says(whole.reading, words) ? null : await ask(url);
    if (url === null || part === null) return whole;
    const found = part.answer.kind === 'page';
    const parts = [...(whole.parts ?? []), { url, found }];
    if (part.answer.kind !== 'page') return { ...whole, parts };
    whole = { ...whole, reading: joinParts(whole.reading, part.answer.reading), parts };
    last = part.outcome;
  }
  return whole;
}

/** Lists and threads go on too, without being one text. */
function isOneText({ work, sections }: PageReading): boolean {
  return (work.kind === 'article' || work.kind === 'blog') && sections.every((section) => section.kind !== 'entry');
}

function says(reading: PageReading, words: string): boolean {
  return findWords(words, prepareText(reading.text), { kind: 'quotation' }) !== null;
}
