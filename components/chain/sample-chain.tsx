import { useWords } from '../words/words';
import { ChainList } from './chain-list';
import { chainSummary } from './chain-summary';
import { sampleTrace } from './sample-trace';

interface Props {
  /** How many of its pages are shown; one more than it has shows the ending too. */
  readonly shown: number;
}

/** The built-in example, drawn by the same views as a real trace; nothing is read or asked to show it. */
export function SampleChain({ shown }: Props) {
  const words = useWords();
  const trace = sampleTrace(words, shown);
  const summary = trace.status === 'done' ? chainSummary(trace.chain, words) : null;
  return (
    <div class="sample">
      <p class="sum" role="status">
        {summary === null ? (
          <b>{words.t('tracing_page', String(trace.chain.hops.length + 1))}</b>
        ) : (
          <>
            <strong>{summary.back}</strong> <span>{summary.rest}</span>
          </>
        )}
      </p>
      <ChainList chain={trace.chain} steps={trace.steps} now={0} label={words.t('example_label')} linked={false} />
    </div>
  );
}
