import type { Span } from '../../model';
import { passageWords } from '../drift/passage-words';
import type { NumberMention } from '../numbers/number-mention';
import { isLikeNumber } from '../numbers/same-number';
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
 * A passage without the sentences at its edges that only name what the claim is about, when others have all of its figures: a sentence in another
 * paragraph, or one that adds hardly a word. As it is where no sentence has a figure of the claim.
 */
export function trimPassage(claim: string, span: Span, text: string, language: string | null): Span {
  const { words, numbers } = passageWords(claim, language);
  const sought = new Set(words.filter(({ content }) => content).map(({ plain }) => plain.slice(0, STEM_LETTERS)));
  let kept = sentencesOf(span, text, language, sought, numbers);
  if (!kept.some(({ hasFigure }) => hasFigure)) return span;
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
      hasFigure: figures.some((figure) => there.numbers.some((number) => isLikeNumber(figure, number))),
      line: part.slice(0, sentence.start).split('\n').length,
    };
  });
}

function isBeside(edge: Sentence | undefined, rest: readonly Sentence[]): boolean {
  if (!edge || edge.hasFigure) return false;
  const added = [...edge.words].filter((word) => !rest.some(({ words }) => words.has(word)));
  return added.length < LEAST_WORDS || !rest.some(({ hasFigure, line }) => hasFigure && line === edge.line);
}
