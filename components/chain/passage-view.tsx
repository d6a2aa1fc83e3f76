import { cleanText } from '../words/clean-text';
import { changesInWords } from '../words/drift-words';
import { quotationMarks } from '../words/quoted';
import { useWords } from '../words/words';
import type { MarkedPassage, Segment } from './mark-passage';

interface Props {
  readonly marked: MarkedPassage;
  /** Number of the page that the changes are against. */
  readonly earlierPage: number;
  /** BCP 47 tag of the passage, when known. */
  readonly language: string | null;
}

/** Somebody's words, in quotation marks, with what they changed drawn in and said in a hidden sentence. */
export function PassageView({ marked, earlierPage, language }: Props) {
  const words = useWords();
  const sentence = changesInWords(marked, earlierPage, words);
  const first = marked.segments.find((segment) => segment.form !== 'cut');
  const [open, close] = quotationMarks(first?.text ?? '', words);
  return (
    <p class="said">
      <span lang={language ?? undefined} dir="auto">
        {open}
        {marked.segments.map((segment, index) => (
          <SegmentView key={index} segment={segment} />
        ))}
        {close}
      </span>
      {sentence !== null && <span class="vh"> {sentence}</span>}
    </p>
  );
}

/** One stretch of a passage. */
export function SegmentView({ segment }: { readonly segment: Segment }) {
  const words = useWords();
  switch (segment.form) {
    case 'text':
      return <>{cleanText(segment.text)}</>;
    case 'cut':
      return <span class="m-cut">{words.n('cut_words', segment.words)}</span>;
    case 'del':
      return <del class={delClasses[segment.kind]}>{cleanText(segment.text)}</del>;
    case 'ins':
      return <ins class={insClasses[segment.kind]}>{cleanText(segment.text)}</ins>;
  }
}

const insClasses = {
  number: 'm-num',
  hedge: 'm-hedge',
  negation: 'm-neg',
  attribution: 'm-attr',
  cut: 'm-word',
  reworded: 'm-word',
} as const;

const delClasses = {
  number: 'm-del',
  hedge: 'm-hedge',
  negation: 'm-neg',
  attribution: 'm-attr',
  cut: 'm-lost',
  reworded: 'm-word',
} as const;
