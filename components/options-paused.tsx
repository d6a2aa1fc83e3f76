import { useState } from 'preact/hooks';
import { PlusGlyph } from './glyphs';
import { HostName } from './host-name';
import { hostTyped } from './site-pattern';
import { useWords } from './words';

interface Props {
  readonly paused: readonly string[];
  readonly onPause: (host: string) => void;
  readonly onGoOn: (host: string) => void;
}

/** Sites on which nothing is read until the reader goes on. */
export function OptionsPaused({ paused, onPause, onGoOn }: Props) {
  const words = useWords();
  const [wrong, setWrong] = useState(false);
  const add = (event: SubmitEvent & { readonly currentTarget: HTMLFormElement }) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('paused');
    const host = hostTyped(typeof typed === 'string' ? typed : '');
    setWrong(host === null);
    if (host === null) return;
    event.currentTarget.reset();
    onPause(host);
  };
  return (
    <section id="paused" class="part">
      <h3>{words.t('options_paused')}</h3>
      <p class="under" id="paused-why">
        {words.t('options_paused_text')}
      </p>
      <div class="panel">
        <ul class="rows">
          {paused.map((host) => (
            <li key={host} data-paused={host}>
              <HostName host={host} />
              <button type="button" class="btn btn-bare" onClick={() => onGoOn(host)}>
                {words.t('resume_here')}
                <span class="vh"> {host}</span>
              </button>
            </li>
          ))}
          {paused.length === 0 && <li class="q">{words.t('options_paused_none')}</li>}
        </ul>
        <form class="add" onSubmit={add}>
          <input
            class="text"
            name="paused"
            aria-label={words.t('options_pause_add')}
            aria-describedby={wrong ? 'paused-wrong' : 'paused-why'}
            aria-invalid={wrong}
            placeholder={words.t('site_hint')}
          />
          <button type="submit" class="btn">
            <PlusGlyph small />
            {words.t('options_pause_add')}
          </button>
          {wrong && (
            <p id="paused-wrong" role="alert">
              {words.t('options_not_a_site')}
            </p>
          )}
        </form>
      </div>
    </section>
  );
}
