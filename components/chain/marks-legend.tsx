import { Fragment } from 'preact';
import type { DriftKind } from '../../core/model';
import { DriftGlyph } from '../glyphs/drift-glyph';
import { type MessageKey, useWords } from '../words/words';
import type { Segment } from './mark-passage';
import { SegmentView } from './passage-view';

type Part = MessageKey | { readonly form: 'ins' | 'del'; readonly key: MessageKey } | { readonly cut: number };

const rows: readonly { readonly kind: DriftKind; readonly name: MessageKey; readonly parts: readonly Part[] }[] = [
  {
    kind: 'number',
    name: 'drift_number',
    parts: [
      { form: 'del', key: 'legend_number_old' },
      { form: 'ins', key: 'legend_number_new' },
      'legend_number_after',
    ],
  },
  {
    kind: 'attribution',
    name: 'drift_attribution',
    parts: [{ form: 'ins', key: 'legend_attribution' }, 'legend_attribution_after'],
  },
  {
    kind: 'hedge',
    name: 'drift_hedge_lost',
    parts: ['legend_hedge_before', { form: 'del', key: 'legend_hedge' }, 'legend_hedge_after'],
  },
  {
    kind: 'negation',
    name: 'drift_negation',
    parts: ['legend_negation_before', { form: 'ins', key: 'legend_negation' }, 'legend_negation_after'],
  },
  { kind: 'cut', name: 'drift_cut', parts: ['legend_cut_before', { cut: 6 }] },
  {
    kind: 'reworded',
    name: 'drift_reworded',
    parts: ['legend_reworded_before', { form: 'ins', key: 'legend_reworded' }, 'legend_reworded_after'],
  },
];

/** The six marks with their names and an example each. */
export function MarksLegend() {
  const words = useWords();
  const segment = (part: Part, kind: DriftKind): Segment => {
    if (typeof part === 'string') return { form: 'text', text: words.t(part) };
    return 'cut' in part ? { form: 'cut', words: part.cut } : { form: part.form, kind, text: words.t(part.key) };
  };
  return (
    <ul class="marks">
      {rows.map(({ kind, name, parts }) => (
        <li key={kind}>
          <span class="drift">
            <DriftGlyph kind={kind} />
            {words.t(name)}
          </span>
          <p class="said">
            {parts.map((part, index) => (
              <Fragment key={index}>
                {index > 0 && isMark(part) && isMark(parts[index - 1]) ? ' ' : ''}
                <SegmentView segment={segment(part, kind)} />
              </Fragment>
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}

function isMark(part: Part | undefined): boolean {
  return typeof part === 'object';
}
