import { splitSentences } from '../../../core/claim/sentences';
import type { Credit, Span } from '../../../core/model';
import { sourceAgrees } from './source-agreement';

/** A source named without a link, as read by hand: some words of the place, and who is named there. */
export interface CreditLabel {
  readonly text: string;
  readonly credits: string;
}

/** How the credits of one page answer its labels. */
interface CreditMatch {
  readonly right: number;
  readonly missed: readonly CreditLabel[];
  readonly extra: readonly Credit[];
}

/** The text a page's credits were read in, with what is known of its sources besides. */
interface CreditedText {
  readonly text: string;
  readonly bodyEnd: number;
  readonly language: string | null;
  /** Sources that labels name in another role: speakers of quotations. */
  readonly speakers: readonly string[];
}

/**
 * Matches found credits to labels by place and source. The bounds of a label's words vary freely from label to label; what
 * it says is that *this* source is named *there*. So a credit is right when its words or its statement touch the sentence
 * in which the label stands, and its source agrees with the label's (`sourceAgrees`). One credit for a label, and one label for
 * each source and sentence. Who speaks to the page itself (a person, or anybody it talked to) is no source elsewhere and no extra;
 * yet such a credit answers a label that names just this source. An extra is any other credit without a link that answers no label,
 * except when its source is given by another label of the page: a second mention of a labelled source, or the speaker of a
 * quotation, is no wrong source.
 */
export function matchCredits(
  page: CreditedText,
  labels: readonly CreditLabel[],
  found: readonly Credit[],
): CreditMatch {
  const unlinked = found.filter((credit) => credit.citation === null && credit.start < Math.max(1, page.bodyEnd));
  const sentences = splitSentences(page.text, page.language);
  const places = locate(page.text);
  const wanted = labels
    .map((label) => ({ label, places: places(label.text).map((span) => widen(span, sentences)) }))
    .filter(
      ({ label, places: [place] }, index, all) =>
        place === undefined ||
        !all
          .slice(0, index)
          .some((other) => other.label.credits === label.credits && other.places[0]?.start === place.start),
    );
  const used = new Set<Credit>();
  const missed: CreditLabel[] = [];
  for (const { label, places: spans } of wanted) {
    const answer = unlinked.find(
      (credit) =>
        !used.has(credit) &&
        spans.some((span) => touches(span, credit) || touches(span, credit.statement)) &&
        sourceAgrees(label.credits, credit.attribution),
    );
    if (answer === undefined) missed.push(label);
    else used.add(answer);
  }
  const given = [...labels.map((label) => label.credits), ...page.speakers];
  const extra = unlinked.filter(
    (credit) =>
      !used.has(credit) &&
      credit.kind !== 'person' &&
      credit.kind !== 'self' &&
      !(credit.attribution.name !== null && given.some((source) => sourceAgrees(source, credit.attribution))),
  );
  return { right: used.size, missed, extra };
}

function touches(one: Span, two: Span): boolean {
  return one.start < two.end && two.start < one.end;
}

/** A span with the whole of every sentence it touches. */
function widen(span: Span, sentences: readonly Span[]): Span {
  const inside = sentences.filter((sentence) => touches(sentence, span));
  return { start: inside[0]?.start ?? span.start, end: inside.at(-1)?.end ?? span.end };
}

/** Finds words in a text whatever marks and spaces stand between them; every place, in order. */
function locate(text: string): (words: string) => readonly Span[] {
  const [folded, offsets] = fold(text);
  return (words) => {
    const [key] = fold(words);
    const spans: Span[] = [];
    for (let at = key === '' ? -1 : folded.indexOf(key); at >= 0; at = folded.indexOf(key, at + 1)) {
      const [start, last] = [offsets[at], offsets[at + key.length - 1]];
      if (start !== undefined && last !== undefined) spans.push({ start, end: last + 1 });
    }
    return spans;
  };
}

/** Letters and digits in lower case, with where each stood. */
function fold(text: string): readonly [string, readonly number[]] {
  let folded = '';
  const offsets: number[] = [];
  for (const hit of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const letters = hit[0].normalize('NFKC').toLowerCase();
    folded += letters;
    for (let index = 0; index < letters.length; index++) offsets.push(hit.index);
  }
  return [folded, offsets];
}
