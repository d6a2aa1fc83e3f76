import { countPages } from '../core/export/end-target';
import type { Trace, Warning } from '../core/model';
import { dateWords } from './date-words';
import { warningKeys } from './export-words';
import { useWords, type Words } from './words';

/** The gravest first: the popup has room for one. */
const order: readonly Warning[] = ['circular', 'later-than-citer', 'single-origin', 'archived-hop'];

interface Props {
  readonly trace: Trace;
  /** How many are shown; the popup shows one. */
  readonly most: number;
}

/** What a reader should know of the links of this chain: facts about links, never about people. */
export function Cautions({ trace, most }: Props) {
  const words = useWords();
  const shown = order.filter((one) => trace.warnings.includes(one)).slice(0, most);
  if (shown.length === 0) return null;
  return (
    <div class="pad">
      {shown.map((warning) => (
        <div class="caution" role="note" key={warning} data-warning={warning}>
          <h2>{words.t(warningKeys[warning])}</h2>
          <p>{textOf(warning, trace, words)}</p>
        </div>
      ))}
    </div>
  );
}

function textOf(warning: Warning, trace: Trace, words: Words): string {
  switch (warning) {
    case 'circular':
      return words.t('warning_circular_text');
    case 'later-than-citer':
      return words.t('warning_later_text');
    case 'single-origin': {
      return words.t(
        'warning_single_text',
        words.n('pages_on_chain', countPages(trace)),
        words.n('independent_origins', trace.origins.length),
      );
    }
    case 'archived-hop': {
      const { hops } = trace.chain;
      // A page that was read as an archived copy comes before one that only links to a copy.
      const copied = hops.find((hop) => hop.readAs === 'memento') ?? hops.find((hop) => hop.memento !== null);
      const at = copied?.memento?.at ?? null;
      if (at === null) return words.t('warning_archived_text_undated');
      const day = { at, precision: 'day', source: 'header', toleranceMs: null, zoneKnown: true } as const;
      return words.t('warning_archived_text', dateWords(day, words, 'full').text);
    }
  }
}
