import type { DriftKind } from '../../core/model';
import { cleanText } from '../words/clean-text';
import { quotationMarks } from '../words/quoted';
import { useWords } from '../words/words';
import type { PairStretch } from './pair-marks';

interface Props {
  readonly stretches: readonly PairStretch[];
  readonly side: 'earlier' | 'later';
  /** BCP 47 tag of the passage, when known. */
  readonly language: string | null;
  /** Its changes in a sentence, for those who do not see the marks. */
  readonly children?: string | null;
}

/** One passage of a pair with its marks: what the later one lost is struck in the earlier, what it gained is set off in it. */
export function PairPassage({ stretches, side, language, children = null }: Props) {
  const words = useWords();
  const [open, close] = quotationMarks(stretches[0]?.text ?? '', words);
  return (
    <p class="said" dir="auto">
      <span lang={language ?? undefined}>
        {open}
        {stretches.map((stretch, index) => (
          <Stretch key={index} stretch={stretch} side={side} />
        ))}
        {close}
      </span>
      {children !== null && <span class="vh"> {children}</span>}
    </p>
  );
}

const marks: Readonly<Record<DriftKind, string>> = {
  number: 'm-num',
  hedge: 'm-hedge',
  negation: 'm-neg',
  attribution: 'm-attr',
  cut: 'm-lost',
  reworded: 'm-word',
};

function Stretch({ stretch, side }: { readonly stretch: PairStretch; readonly side: Props['side'] }) {
  const words = useWords();
  const text = cleanText(stretch.text);
  if (stretch.cut > 0) return <span class="m-cut">{words.n('cut_words', stretch.cut)}</span>;
  if (stretch.kind === null) return <span>{text}</span>;
  if (side === 'later') return <ins class={stretch.kind === 'cut' ? 'm-word' : marks[stretch.kind]}>{text}</ins>;
  const struck = stretch.gone || stretch.kind === 'hedge';
  return struck ? (
    <del class={marks[stretch.kind]}>{text}</del>
  ) : (
    <span class={stretch.kind === 'cut' ? 'm-word' : marks[stretch.kind]}>{text}</span>
  );
}
