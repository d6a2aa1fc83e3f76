import { createHash } from 'node:crypto';
import type { PageReading } from '../../../core/model';
import type { PageLabel } from './corpus';
import { matchCredits } from './match-credits';
import { emptyTally, type Tally } from './tally';

/** Scores of quotations with their speakers, and of credits without a link. */
interface WordScore {
  /** Where the list of a page was cut short, what stands behind its end counts neither way (`cutLength`). */
  readonly quotes: Tally;
  /** Of pages alone whose list was not cut: a cut list is a choice, and leaves out pieces between those it holds. */
  readonly quotesWhole: Tally;
  /** The same, and everything that is not labelled is extra. */
  readonly quotesUncut: Tally;
  readonly credits: Tally;
  /** Labels that were found with other bounds: their words and the found ones contain each other. */
  quotesOtherBounds: number;
  /** Credits by the first eight words of a label, as bounds and reading in one. */
  readonly creditsFirstWords: Tally;
  speakerRight: number;
  speakerTotal: number;
  readonly failures: string[];
}

export function emptyWordScore(): WordScore {
  return {
    quotes: emptyTally(),
    quotesWhole: emptyTally(),
    quotesUncut: emptyTally(),
    credits: emptyTally(),
    quotesOtherBounds: 0,
    creditsFirstWords: emptyTally(),
    speakerRight: 0,
    speakerTotal: 0,
    failures: [],
  };
}

function words(text: string): readonly string[] {
  return (
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** First 16 hex digits of SHA-256 over the first 8 words (NFKC, lower case, runs of letters and digits, joined by one space). */
function hashWords(text: string): string {
  return createHash('sha256').update(words(text).slice(0, 8).join(' ')).digest('hex').slice(0, 16);
}

/** Letters of a text in a script without spaces that are compared: about as many words' worth as eight words. */
const FIRST_LETTERS = 16;
/** Writing without spaces between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu;

/**
 * What two quotations are the same by: the first eight words, or in a script without spaces, where a run of letters is a
 * clause, the first letters.
 */
function keyOf(text: string): string {
  const letters = words(text).join('');
  const unspaced = letters.match(UNSPACED)?.length ?? 0;
  return unspaced * 2 > letters.length ? letters.slice(0, FIRST_LETTERS) : hashWords(text);
}

function sameWords(a: string, b: string): boolean {
  const [first, second] = [words(a).join(' '), words(b).join(' ')];
  return first !== '' && second !== '' && (first.includes(second) || second.includes(first));
}

interface Worded {
  readonly hash: string;
  readonly text: string | null;
}

/** Adds found words against labelled ones; answers which label each was. */
function match<Label extends Worded>(
  tally: Tally,
  found: readonly string[],
  labels: readonly Label[],
): { matches: [Label, number][]; other: Label[] } {
  const hashes = found.map(keyOf);
  const plain = found.map(hashWords);
  const used = new Set<number>();
  const matches: [Label, number][] = [];
  const missed: Label[] = [];
  for (const label of labels) {
    const at = hashes.findIndex(
      (hash, index) => (hash === label.hash || plain[index] === label.hash) && !used.has(index),
    );
    if (at < 0) missed.push(label);
    else {
      used.add(at);
      matches.push([label, at]);
    }
  }
  tally.right += matches.length;
  tally.missed += missed.length;
  const wantedHashes = new Set(labels.map((label) => label.hash));
  tally.extra += hashes.filter(
    (hash, index) => !used.has(index) && !(wantedHashes.has(hash) && hashes.indexOf(hash) !== index),
  ).length;
  return { matches, other: missed };
}

/**
 * Adds one page's quotations and credits.
 * @param cut Length at which the set's lists of quotations were cut, or null (`cutLength`).
 */
export function scoreWords(score: WordScore, label: PageLabel, reading: PageReading, cut: number | null): void {
  const quotations = reading.quotations.filter(
    (quotation) => quotation.start < Math.max(1, reading.bodyEnd) && quotation.form !== 'pull',
  );
  const labels = label.quotes.map((quote) => ({
    ...quote,
    hash: quote.exact ? keyOf(quote.exact) : (quote.hash ?? ''),
    text: quote.exact ?? null,
  }));
  const found = quotations.map((quotation) => quotation.exact);
  const { matches, other } = match(score.quotesUncut, found, labels);
  const listEnd =
    labels.length === cut
      ? endOfList(
          labels,
          matches.map(([, at]) => quotations[at]?.start ?? 0),
          reading,
        )
      : null;
  const listed = quotations.filter(({ start }) => listEnd === null || start <= listEnd).map(({ exact }) => exact);
  match(score.quotes, listed, labels);
  if (listEnd === null) match(score.quotesWhole, found, labels);
  for (const [quote, at] of matches) {
    const attribution = quotations[at]?.attribution;
    score.speakerTotal += 1;
    if (
      sameSpeaker(
        quote.speaker ?? null,
        quote.attribution ?? 'none',
        attribution?.name ?? null,
        attribution?.kind ?? 'none',
      )
    )
      score.speakerRight += 1;
    else
      score.failures.push(
        `speaker ${attribution?.name} (${attribution?.kind}), wanted ${quote.speaker} (${quote.attribution})  ${found[at]?.slice(0, 80)}`,
      );
  }
  for (const quote of other) {
    const near = quote.text === null ? undefined : found.find((text) => sameWords(text, quote.text ?? ''));
    if (near !== undefined) score.quotesOtherBounds += 1;
    score.failures.push(
      `quote missed${near === undefined ? '' : ` (found as: ${near.slice(0, 60)})`}  ${quote.text ?? quote.hash}`,
    );
  }
  const wanted = new Set(labels.map((quote) => quote.hash));
  for (const text of listed) if (!wanted.has(keyOf(text))) score.failures.push(`quote extra  ${text.slice(0, 120)}`);
  scoreCredits(score, label, reading);
}

/** Where the last labelled quotation starts: as it was found, or where its words first stand. */
function endOfList(labels: readonly Worded[], matched: readonly number[], reading: PageReading): number {
  return Math.max(0, ...matched, ...labels.map(({ text }) => (text === null ? 0 : reading.text.indexOf(text))));
}

/** Credits are scored by place and source, and beside that by the first words of their labels, which measures bounds too. */
function scoreCredits(score: WordScore, label: PageLabel, reading: PageReading): void {
  const labels = label.unlinked.map((entry) => ({ text: entry.text ?? '', credits: entry.credits ?? '' }));
  const speakers = label.quotes.flatMap((quote) => (quote.speaker ? [quote.speaker] : []));
  const page = { text: reading.text, bodyEnd: reading.bodyEnd, language: reading.work.language, speakers };
  const { right, missed, extra } = matchCredits(page, labels, reading.credits);
  score.credits.right += right;
  score.credits.missed += missed.length;
  score.credits.extra += extra.length;
  for (const credit of missed) score.failures.push(`credit missed  ${credit.text}  (${credit.credits})`);
  for (const credit of extra)
    score.failures.push(`credit extra  ${credit.text.slice(0, 120)}  (${credit.attribution.name}, ${credit.kind})`);
  const found = reading.credits.filter(
    (credit) =>
      credit.citation === null &&
      credit.kind !== 'person' &&
      credit.kind !== 'self' &&
      credit.start < Math.max(1, reading.bodyEnd),
  );
  match(
    score.creditsFirstWords,
    found.map((credit) => credit.text),
    label.unlinked.map((entry) => ({ hash: entry.hash ?? hashWords(entry.text ?? ''), text: entry.text ?? null })),
  );
}

/** A speaker is right when the names are one, or share their last or longest word; anonymous and nobody are right by kind. */
function sameSpeaker(wanted: string | null, wantedKind: string, name: string | null, kind: string): boolean {
  if (wantedKind === 'anonymous') return kind === 'anonymous';
  if (wanted === null) return name === null || kind === 'none';
  if (name === null) return false;
  const [first, second] = [words(wanted), words(name)];
  if (first.join(' ').includes(second.join(' ')) || second.join(' ').includes(first.join(' '))) return true;
  const last = first.at(-1);
  return last !== undefined && last.length > 2 && last === second.at(-1);
}
