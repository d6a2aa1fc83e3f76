import type { Span } from '../../model';
import { passageWords } from '../drift/passage-words';
import type { NumberMention } from '../numbers/number-mention';
import { splitSentences } from '../sentences';

/** Letters by which two forms of a word are taken for one. */
const STEM_LETTERS = 5;

/** A sentence at the edge with fewer words of the claim that the others lack is only beside it. */
const LEAST_WORDS = 2;

interface Sentence extends Span {
  readonly words: ReadonlySet<string>;
  readonly hasFigure: boolean;
  /** Number of its line. */
  readonly line: number;
}

/**
 * A passage without the sentences at its edges that only name what the claim is about: those that add hardly a word of it, and those of another
 * paragraph when the others have the figures. Of a claim with figures no sentence with one is left out: it may be what was changed.
 */
export function trimPassage(claim: string, span: Span, text: string, language: string | null): Span {
  const { words, numbers } = passageWords(claim, language);
  const sought = new Set(words.filter(({ content }) => content).map(({ plain }) => plain.slice(0, STEM_LETTERS)));
  let kept = sentencesOf(span, text, language, sought, numbers);
  while (isBeside(kept[0], kept.slice(1))) kept = kept.slice(1);
  while (isBeside(kept.at(-1), kept.slice(0, -1))) kept = kept.slice(0, -1);
  return { start: kept[0]?.start ?? span.start, end: kept.at(-1)?.end ?? span.end };
}

function sentencesOf(
  { start, end }: Span,
  text: string,
  language: string | null,
  sought: ReadonlySet<string>,
  figures: readonly NumberMention[],
): readonly Sentence[] {
  const part = text.slice(start, end);
  return splitSentences(part, language).map((sentence) => {
    const there = passageWords(part.slice(sentence.start, sentence.end), language);
    const plain = there.words.map((word) => word.plain.slice(0, STEM_LETTERS));
    return {
      start: start + sentence.start,
      end: start + sentence.end,
      words: new Set(plain.filter((word) => sought.has(word))),
      hasFigure: there.numbers.some((number) => figures.some((figure) => isOfKind(figure, number))),
      line: part.slice(0, sentence.start).split('\n').length,
    };
  });
}

/** Whether a number may be the claim's, if changed on the way; years only say when. */
function isOfKind({ kind, dimension }: NumberMention, number: NumberMention): boolean {
  return kind !== 'year' && kind === number.kind && dimension === number.dimension;
}

function isBeside(edge: Sentence | undefined, rest: readonly Sentence[]): boolean {
  if (!edge || edge.hasFigure || rest.length === 0) return false;
  const added = [...edge.words].filter((word) => !rest.some(({ words }) => words.has(word)));
  if (added.length < LEAST_WORDS) return true;
  const withFigures = rest.filter(({ hasFigure }) => hasFigure);
  return withFigures.length > 0 && withFigures.every(({ line }) => line !== edge.line);
}
