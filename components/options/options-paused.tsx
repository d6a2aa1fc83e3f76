import { useWords } from '../words/words';
import { HostRows } from './host-rows';

interface Props {
  readonly paused: readonly string[];
  readonly onPause: (host: string) => void;
  readonly onGoOn: (host: string) => void;
}

/** Sites on which nothing is read until the reader goes on. */
export function OptionsPaused({ paused, onPause, onGoOn }: Props) {
  const words = useWords();
  return (
    <section id="paused" class="part">
      <HostRows
        name="paused"
        hosts={paused}
        heading="options_paused"
        text="options_paused_text"
        none="options_paused_none"
        addLabel="options_pause_add"
        onAdd={onPause}
        action={(host) => (
          <button type="button" class="btn btn-bare" onClick={() => onGoOn(host)}>
            {words.t('resume_here')}
            <span class="vh"> {host}</span>
          </button>
        )}
      />
    </section>
  );
}
