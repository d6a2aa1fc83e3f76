import type { Trace, Warning } from '../../core/model';
import { SafeLink } from '../safe-link';
import { cleanText } from '../words/clean-text';
import { warningKeys, warningText } from '../words/warning-words';
import { useWords } from '../words/words';
import { workName } from '../words/work-words';

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
          <p>
            {warningText(warning, trace, words)}
            {warning === 'later-than-citer' && trace.younger !== undefined && (
              <>
                {' '}
                <SafeLink href={trace.younger.source.url}>
                  <bdi>{cleanText(trace.younger.source.title ?? '') || workName(trace.younger.source)}</bdi>
                </SafeLink>
              </>
            )}
          </p>
        </div>
      ))}
    </div>
  );
}
